"""What is kept from build to build: the same bytes as without it, whole or made anew, and not for ever."""

import os
import shutil
import time
from pathlib import Path

import pytest

from support.published import ROOT
from withness.publishing import cores
from withness.publishing.cache import keep, once, prune, recalled
from withness.publishing.finishing import compress as compressing
from withness.publishing.finishing.finish import finish

HOME = "https://example.org/"


def page(number: int, words: str) -> str:
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page {number}</title><meta name="description" content="{words}">
<link rel="canonical" href="{HOME}{number}/"><meta property="og:title" content="Page {number}">
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-{number + 1:02}">
</head><body class="page-article"><main><article data-pagefind-body><h1 id="top-{number}">Page {number}</h1>
<p>{words} <a href="../{(number + 1) % 5}/#top-{(number + 1) % 5}">next</a> <a href="#top-{number}">up</a></p>
</article></main></body></html>"""


def built(site: Path, changed: str = "") -> Path:
    """Write a site of five pages with the kit's fonts, as a generator leaves it."""
    shutil.rmtree(site, ignore_errors=True)
    for number in range(5):
        (site / str(number)).mkdir(parents=True)
        words = changed if changed and number == 3 else f"Words {number} " * 99
        (site / str(number) / "index.html").write_text(page(number, words), "utf-8")
    shutil.copytree(ROOT / "docs" / "assets" / "fonts", site / "assets" / "fonts")
    return site


def finished(site: Path, cache: Path) -> dict[str, bytes]:
    """Finish the site, and return its files."""
    assert finish(site, packages=ROOT / "node_modules", cache=cache) == []
    return {file.relative_to(site).as_posix(): file.read_bytes() for file in site.rglob("*") if file.is_file()}


def test_a_site_is_the_same_from_what_is_kept_and_from_nothing_on_one_core_and_on_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site, cache = tmp_path / "site", tmp_path / "cache"
    cold = finished(built(site), cache)
    assert {"0/index.html.br", "cards/0.png", "feed.xml"} <= cold.keys()
    kept = {file.name for file in cache.iterdir()}
    assert finished(built(site), cache) == cold
    assert {file.name for file in cache.iterdir()} == kept
    changed = finished(built(site, "Other words " * 99), cache)
    assert {file.name for file in cache.iterdir()} > kept
    monkeypatch.setattr(cores, "_SECONDS", 0)
    assert finished(built(site, "Other words " * 99), tmp_path / "another") == changed != cold
    assert finished(built(site), cache) == cold


def test_entries_that_were_damaged_in_any_way_are_made_anew(tmp_path: Path) -> None:
    site, cache = tmp_path / "site", tmp_path / "cache"
    cold = finished(built(site), cache)
    whole = {file: file.read_bytes() for file in cache.iterdir()}
    damage = (lambda b: b[:-1], lambda b: b"", lambda b: b[:40] + b"?" + b[41:], lambda b: b"x" * len(b))
    for number, (file, content) in enumerate(sorted(whole.items())):
        file.write_bytes(damage[number % 4](content))
    assert finished(built(site), cache) == cold
    assert {file: file.read_bytes() for file in cache.iterdir()} == whole


def test_the_pages_of_a_large_site_are_packed_in_less_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small = finished(built(tmp_path / "site"), tmp_path / "cache")
    monkeypatch.setattr(compressing, "_MANY_PAGES", 4)
    large = finished(built(tmp_path / "site"), tmp_path / "cache")
    differ = {name for name, content in small.items() if content != large[name]}
    assert differ and all(name.endswith(".html.br") for name in differ)


def test_what_no_build_has_asked_for_in_two_weeks_goes(tmp_path: Path) -> None:
    made = []
    for name, days in (("old", 15), ("asked for", 15), ("young", 13)):
        keep(tmp_path / name, name.encode())
        made.append(tmp_path / name)
        os.utime(tmp_path / name, (time.time() - days * 86400,) * 2)
    assert recalled(tmp_path / "asked for") == b"asked for"
    prune(tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == {"asked for", "young"}
    assert once(tmp_path / "old", lambda: b"new") == b"new" == once(tmp_path / "old", lambda: b"never")
