"""What keeps `withness build` from a finished site, beside what the check and the finish tell."""

import os
import shutil
from pathlib import Path

import pytest

from support.needs import needs
from support.published import ROOT
from withness.cli import main
from withness.publishing.finishing.finish import finish
from withness.publishing.packages import packages_beside
from withness.publishing.placing import names_in
from withness.publishing.releasing.begin_site import begin_site
from withness.publishing.releasing.build import build


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    needs((ROOT / "build" / "compressed").is_dir(), "There is no finished site. Run `make site` first.")
    folder = tmp_path / "my-site"
    assert begin_site(folder) == []
    (folder / "node_modules").symlink_to(packages_beside(ROOT))
    # To pack the browser's Python takes half a minute; what is kept of that has its name by the content.
    shutil.copytree(ROOT / "build" / "compressed", folder / "build" / "compressed")
    return folder


def test_a_generator_that_is_not_there_is_told_at_once(begun: Path) -> None:
    [problem] = build(begun / "docs", "hugo")
    assert str(problem) == (
        f"{begun}/mkdocs.yml:1: There is no site generator hugo here. Install it with pip, or name another with --with."
    )
    assert not (begun / "docs" / "assets").exists()


def test_what_the_generator_says_stands_above(begun: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (begun / "docs" / "index.md").write_text("# Home\n\n[Nowhere](nowhere.md)\n", "utf-8")
    [problem] = build(begun / "docs", "mkdocs")
    assert str(problem) == (
        f"{begun}/mkdocs.yml:1: mkdocs could not draw the pages. What it says stands above; mend that, and build again."
    )
    assert "nowhere.md" in capfd.readouterr().err


def test_a_second_build_writes_what_has_changed(begun: Path) -> None:
    assert build(begun / "docs") == []
    site = begun / "site"
    for file in (file for file in site.rglob("*") if file.is_file()):
        os.utime(file, (1, 1))
    page = begun / "docs" / "index.md"
    page.write_text(page.read_text("utf-8") + "\n\nOne more sentence.\n", "utf-8")
    assert build(begun / "docs") == []
    new = {name for name in names_in(site) if (site / name).stat().st_mtime > 1}
    assert {"index.html", "index.html.br", "index.html.gz"} <= new
    assert not {name for name in new if name.startswith(("assets/", "cards/", "articles/"))}
    assert (
        finish(
            begun / "build" / "drawn", into=begun / "anew", inline_scripts=None, cache=begun / "build" / "compressed"
        )
        == []
    )
    assert {name: (begun / "anew" / name).read_bytes() for name in names_in(begun / "anew")} == {
        name: (site / name).read_bytes() for name in names_in(site)
    }


@pytest.mark.parametrize(("generator", "stays"), [("mkdocs", True), ("properdocs", True), ("zensical", False)])
def test_of_a_site_that_was_drawn_over_nobody_says_that_it_is_as_before(
    begun: Path, generator: str, stays: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    (begun / "site").mkdir()
    (begun / "docs" / "index.md").write_text("# Home\n\n<b>Bold\n", "utf-8")
    assert main(["build", str(begun / "docs"), "--with", generator]) == 1
    told = capsys.readouterr().err
    assert "The site is not built" in told and ("as it was before" in told) is stays


def test_a_mistake_leaves_the_site_of_the_last_build_as_it_was(begun: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(begun / "docs") == []
    site = begun / "site"
    last = {name: (site / name).read_bytes() for name in names_in(site)}
    (begun / "docs" / "index.md").write_text('# Home\n\n<a href="nowhere/">Nowhere</a>\n', "utf-8")
    [problem] = build(begun / "docs")
    assert "leads nowhere" in str(problem)
    assert main(["build", str(begun / "docs")]) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[-2:] == [f"The site is not built; the folder {site} is as it was before.", "2 problems in 1 file."]
    assert {name: (site / name).read_bytes() for name in names_in(site)} == last
