"""A site put where it lies: what has changed is written, what is of it no longer goes, and nothing else is lost."""

import os
from pathlib import Path

import pytest

from withness.publishing.placing import SIGN, begin, names_in, put, refused


def written(folder: Path, *names: str) -> Path:
    """Return a folder with these files, each of which holds its own name."""
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, "utf-8")
    return folder


def test_it_holds_what_was_drawn_and_nothing_else(tmp_path: Path) -> None:
    drawn = written(tmp_path / "drawn", "index.html", "a/index.html", "a/b.css", "words.csv.gz", "c.js", "c.js.gz")
    site = written(tmp_path / "site", "old.html", "gone/deep/old.css", "a", "words.csv.gz/x", "index.html")
    names = begin(drawn, site, {"index.html", "feed.xml"})
    assert names == {"index.html", "feed.xml", "a/index.html", "a/b.css", "words.csv.gz", "c.js"}
    assert set(names_in(site)) == names - {"feed.xml"}
    assert (site / "a/index.html").read_text("utf-8") == "a/index.html"
    assert not (site / "gone").exists()


def test_twins_stay_with_their_file_and_go_with_it(tmp_path: Path) -> None:
    drawn = written(tmp_path / "drawn", "a.html")
    site = written(tmp_path / "site", SIGN, "a.html", "a.html.br", "a.html.gz", "b.html.br", "b.html.gz", "c.csv.gz")
    begin(drawn, site, ())
    assert set(names_in(site)) == {"a.html", "a.html.br", "a.html.gz"}


def test_what_is_hidden_at_the_top_stays_and_a_link_that_leads_away_does_not(tmp_path: Path) -> None:
    drawn = written(tmp_path / "drawn", "a.html", ".hidden")
    elsewhere = written(tmp_path / "elsewhere", "kept.txt")
    site = written(tmp_path / "site", SIGN, ".git/HEAD", "x/.htaccess")
    (site / "away").symlink_to(elsewhere)
    assert begin(drawn, site, ()) == {"a.html"}
    assert (site / ".git" / "HEAD").is_file() and not (site / "x").exists() and not (site / "away").is_symlink()
    assert (elsewhere / "kept.txt").is_file()


def test_only_what_has_changed_is_written(tmp_path: Path) -> None:
    drawn, site = written(tmp_path / "drawn", "same.css", "other.css"), tmp_path / "site"
    begin(drawn, site, ())
    for file in site.iterdir():
        os.utime(file, (1, 1))
    (drawn / "other.css").write_text("OTHER.css", "utf-8")
    begin(drawn, site, ())
    assert (site / "same.css").stat().st_mtime == 1 < (site / "other.css").stat().st_mtime
    assert (site / "other.css").read_text("utf-8") == "OTHER.css"


def test_a_file_is_written_unless_it_holds_just_that(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b.txt"
    put(file, b"one")
    os.utime(file, (1, 1))
    put(file, b"one")
    assert file.stat().st_mtime == 1
    put(file, b"two")
    assert file.read_bytes() == b"two"


def test_in_its_own_folder_all_stays_that_was_drawn(tmp_path: Path) -> None:
    site = written(tmp_path / "site", "index.html", "a/b.css", "index.html.gz")
    assert begin(site, site, {"_headers"}) == {"index.html", "a/b.css", "_headers"}
    assert set(names_in(site)) == {"index.html", "a/b.css", "index.html.gz"}


@pytest.mark.parametrize("names", [[], ["index.html"], [SIGN, "half.css"], [".git/HEAD"]])
def test_a_new_folder_an_empty_one_and_that_of_a_site_are_taken(tmp_path: Path, names: list[str]) -> None:
    assert refused(written(tmp_path / "site", *names), tmp_path / "drawn") == []


def test_where_something_would_be_lost_nothing_is_put(tmp_path: Path) -> None:
    drawn = written(tmp_path / "build" / "drawn", "index.html")
    written(tmp_path / "docs", "article.md")
    written(tmp_path, "file", "index.html")
    told = {
        tmp_path / "docs": f"{tmp_path}/docs: This folder holds other things than a site, which would be lost. "
        "Name an empty folder, or a new one.",
        tmp_path / "file": f"{tmp_path}/file: The site is to be a folder, and this is a file. "
        "Take it away, or name another folder.",
        tmp_path: f"{tmp_path}: One of the two folders {tmp_path} and {drawn} lies in the other, and what is no page "
        "of the site would be lost. Give the site a folder of its own.",
        drawn / "site": f"{drawn}/site: One of the two folders {drawn}/site and {drawn} lies in the other, and what is "
        "no page of the site would be lost. Give the site a folder of its own.",
    }
    assert {site: [str(problem) for problem in refused(site, drawn)] for site in told} == {
        site: [said] for site, said in told.items()
    }
