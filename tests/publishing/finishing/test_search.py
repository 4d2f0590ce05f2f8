"""The search index, of which only that part is made again whose pages have changed; what is said where it fails."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from withness.publishing.finished.finished_page import read_pages
from withness.publishing.finishing import search
from withness.publishing.finishing.search import index, names_of, put_index
from withness.publishing.placing import names_in

PAGE = "<!DOCTYPE html><html lang=en><title>{0}</title><main data-pagefind-body><h1>{0}</h1><p>Words.</main></html>"


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pages each run of Pagefind was given."""
    counts: list[int] = []
    run: Callable[..., subprocess.CompletedProcess[str]] = subprocess.run

    def counted(command: list[str], **how: bool) -> subprocess.CompletedProcess[str]:
        counts.append(len(list(Path(command[command.index("--site") + 1]).rglob("*.html"))))
        return run(command, **how)

    monkeypatch.setattr(subprocess, "run", counted)
    return counts


def put_anew(site: Path, cache: Path) -> dict[str, Path]:
    """Have a site indexed, and the index put into it; return its parts."""
    parts, problems = index(site, read_pages(site), cache)
    assert problems == []
    put_index(site, parts)
    return parts


def test_only_the_part_with_a_changed_page_is_made_again(
    tmp_path: Path, made: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "AT_ONCE", 10)
    site = tmp_path / "site"
    for number in range(35):
        page = site / f"page-{number}" / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(PAGE.format(f"Page {number}"), "utf-8")
    parts = put_anew(site, tmp_path)
    assert len(made) == 4 and sum(made) == 35
    assert (site / "pagefind" / "parts.js").read_text(
        "utf-8"
    ) == 'export const OTHERS = ["part-2/", "part-3/", "part-4/"];\n'
    assert {name for name in names_in(site) if name.startswith("pagefind/")} == names_of(parts)
    first = {file.relative_to(site): file.read_bytes() for file in site.rglob("*") if file.is_file()}
    put_anew(site, tmp_path)
    assert len(made) == 4
    assert {file.relative_to(site): file.read_bytes() for file in site.rglob("*") if file.is_file()} == first
    (site / "page-7" / "index.html").write_text(PAGE.format("Another"), "utf-8")
    put_anew(site, tmp_path)
    assert len(made) == 5
    for damaged in tmp_path.glob("search-*"):
        damaged.write_bytes(damaged.read_bytes()[:-1])
    put_anew(site, tmp_path)
    assert len(made) == 9


def test_without_pagefind_one_is_told_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "PAGEFIND", "no_pagefind_here")
    _, [problem] = index(tmp_path / "site", [], tmp_path)
    assert str(problem).removeprefix(f"{tmp_path.as_posix()}/") == (
        'site:1: Pagefind is not installed here. Run: pip install "pagefind[bin]".'
    )


def test_where_pagefind_fails_one_is_told_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "import sys\nsys.exit('No room  left\\non the disk')\n"
    (tmp_path / "full_disk.py").write_text(code, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(search, "PAGEFIND", "full_disk")
    (tmp_path / "site").mkdir()
    _, [problem] = index(tmp_path / "site", [], tmp_path)
    assert str(problem).removeprefix(f"{tmp_path.as_posix()}/") == (
        "site:1: Pagefind could not index the site: No room left on the disk. Build the site again."
    )


def test_a_menu_that_tells_of_another_page_changes_nothing_for_a_search(tmp_path: Path, made: list[int]) -> None:
    page = tmp_path / "site" / "index.html"
    page.parent.mkdir()

    def shown(words: str, menu: str, said: str = "") -> int:
        text = PAGE.format(words).replace("</main>", f"<ul data-pagefind-ignore{said}><li>{menu}</ul>{words}</main>")
        page.write_text(text, "utf-8")
        put_anew(tmp_path / "site", tmp_path)
        return len(made)

    assert shown("Rain", "Snow") == 1
    assert shown("Rain", "Ice") == 1
    assert shown("Sun", "Ice") == 2
    assert shown("Sun", "<b data-pagefind-meta=kind>Ice</b>") == 3
    assert shown("Sun", "<b data-pagefind-meta=kind>Snow</b>") == 4
