"""What keeps `withness build` from a finished site, beside what the check and the finish tell."""

from pathlib import Path

import pytest

from support.needs import needs
from support.published import ROOT
from withness.publishing.packages import packages_beside
from withness.publishing.releasing.begin_site import begin_site
from withness.publishing.releasing.build import build


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    needs((ROOT / "docs" / "assets" / "pyodide").is_dir(), "Nothing is vendored: run `make vendor`.")
    folder = tmp_path / "my-site"
    assert begin_site(folder) == []
    (folder / "node_modules").symlink_to(packages_beside(ROOT))
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
