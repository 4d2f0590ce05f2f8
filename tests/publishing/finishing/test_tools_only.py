"""Tools of ours in the frame of a theme that is not: told once what is in the way, and finished on their own pages."""

import base64
import hashlib
import re
from pathlib import Path
from typing import Any

import pytest

from support.published import ROOT
from withness.publishing.finishing.finish import finish

HOME = "https://handbook.example.org/"
CDN = '<script src="https://cdn.example/highlight.js"></script><link rel="preconnect" href="//fonts.gstatic.com">'
INLINE = "<script>theme()</script><style>p { color: red }</style>"
MATERIAL = """<header><label class="md-header__button md-icon" for="__search"><svg></svg></label>
<div class="md-search" data-md-component="search" role="dialog"><label for="__search"></label>
<div><form name="search"><input name="query" data-md-component="search-query"></form></div></div><b>Beside</b></header>
<input type="checkbox" id="__search">"""
MKDOCS = """<form>
<input type="search" id="mkdocs-search-query"></form><script src="/search/main.js"></script><b>Beside</b>"""
TOOL = """<self-check data-name="rain" data-version="1" data-instrument="{}" data-part>
<form><fieldset>Form</fieldset></form></self-check>"""
NOT_STRICT = (
    "This theme cannot keep the strict policy: it loads from cdn.example and fonts.gstatic.com. "
    'Under "theme", write "highlightjs: false" and "font: false". Or keep that policy on the pages with tools alone:'
    ' under "extra", write "withness: {policy: tools}".'
)


def page(body: str, address: str = "", frame: str = "") -> str:
    """A page in a frame that says nothing about itself but its address."""
    return f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page</title><link rel="canonical" href="{HOME}{address}">{frame}</head>
<body><p style="margin: 0">Menu</p><div role="main">
{body}
</div></body></html>"""


def site_in(folder: Path, frame: str) -> Path:
    """A page with a tool, and another with what only somebody else's site may hold."""
    (folder / "rain").mkdir(parents=True)
    home = '<h1>Home</h1><iframe src="https://a.example"></iframe>'
    (folder / "index.html").write_text(page(home, "", frame), "utf-8")
    (folder / "rain" / "index.html").write_text(page(f"<h1>Rain</h1>{TOOL}", "rain/", frame), "utf-8")
    return folder


def told(site: Path, **options: Any) -> list[str]:
    found = finish(site, packages=ROOT / "node_modules", cache=site.parent / "cache", inline_scripts=None, **options)
    return [str(problem).removeprefix(site.as_posix()) for problem in found]


def of(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_what_a_theme_does_is_told_once(tmp_path: Path) -> None:
    site = site_in(tmp_path / "site", CDN + INLINE)
    (site / "index.html").write_text(page("<h1>Home</h1>", "", CDN + INLINE), "utf-8")
    assert told(site) == [f":1: {NOT_STRICT}"]


def test_its_search_is_in_the_way_as_well(tmp_path: Path) -> None:
    frame = '<script src="https://cdn.example/x.js" onload="go()"></script><script src="/search/main.js"></script>'
    site = site_in(tmp_path / "site", frame)
    (site / "index.html").unlink()
    (site / "search").mkdir()
    (site / "search" / "main.js").write_text("", "utf-8")
    assert told(site) == [
        ":1: This theme cannot keep the strict policy: it loads from cdn.example, holds what is refused (The page's"
        " policy blocks onload, a script in an attribute) and has a search of its own, which needs a worker. Take"
        ' "search" out of "plugins" (with nothing left there: "plugins: []"), or with Zensical write "enabled = false"'
        ' below "[project.plugins.search]".'
        ' Or keep that policy on the pages with tools alone: under "extra", write'
        ' "withness: {policy: tools}".'
    ]


def test_what_a_theme_has_inline_is_allowed_by_its_hash_and_nothing_else_is(tmp_path: Path) -> None:
    site = site_in(tmp_path / "site", INLINE)
    (site / "index.html").write_text(page("<h1>Home</h1>", "", INLINE), "utf-8")
    assert told(site) == []
    for file in site.rglob("*.html"):
        [policy] = re.findall('Policy" content="([^"]*)"', file.read_text("utf-8"))
        assert f"script-src 'self' 'wasm-unsafe-eval' {of('theme()')};" in policy
        styles = " ".join(sorted([of("p { color: red }"), of("margin: 0")]))
        assert f"style-src 'self' {styles} 'unsafe-hashes';" in policy
        assert "unsafe-inline" not in policy


def test_pages_with_tools_alone_have_the_policy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = site_in(tmp_path / "site", CDN + INLINE)
    other = (site / "index.html").read_bytes()
    assert told(site, only_tools=True) == []
    assert (site / "index.html").read_bytes() == other
    tool = (site / "rain" / "index.html").read_text("utf-8")
    assert "default-src 'none'" in tool and of("theme()") in tool
    assert "cdn.example" not in tool and "gstatic" not in tool
    assert f'<link rel="canonical" href="{HOME}rain/">' in tool
    assert re.findall(r"^/.*", (site / "_headers").read_text("utf-8"), re.MULTILINE)[0] == "/rain/"
    assert "Content-Security-Policy" not in (site / "nginx.conf").read_text("utf-8").rpartition("location / ")[2]
    assert not (site / "feed.xml").exists() and not (site / "sitemap.xml").exists(), "what is theirs stays theirs"
    assert capsys.readouterr().err == (
        "Note: On the pages with tools the strict policy holds, though this theme loads from cdn.example and"
        " fonts.gstatic.com: there that is left out or does nothing. You need do nothing. Other pages have no policy,"
        " and their scripts could read what readers have kept on their devices. To have it on every page, take"
        ' "policy: tools" out, and this: Under "theme", write "highlightjs: false" and "font: false". Then every page'
        " needs a description.\n"
    )


@pytest.mark.parametrize(
    ("search", "left", "told_of_it"),
    [
        (
            MATERIAL,
            '<header><b>Beside</b></header>\n<input type="checkbox" id="__search">',
            "and the search is taken out",
        ),
        (
            MKDOCS,
            '<form action="/">\n<input name="q" type="search" id="mkdocs-search-query"></form><b>Beside</b>',
            "and what is searched for is shown on a page without tools",
        ),
    ],
    ids=["Material", "MkDocs"],
)
def test_a_search_that_could_not_start_leaves_the_pages_with_tools(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], search: str, left: str, told_of_it: str
) -> None:
    site = site_in(tmp_path / "site", "")
    (site / "search").mkdir()
    (site / "search" / "main.js").write_text("", "utf-8")
    for file in (site / "index.html", site / "rain" / "index.html"):
        file.write_text(file.read_text("utf-8").replace("<p style", f"{search}<p style"), "utf-8")
    other = (site / "index.html").read_bytes()
    assert told(site, only_tools=True) == []
    assert (site / "index.html").read_bytes() == other
    assert f"{left}<p style" in re.sub(r"(?<=>)\n(?=<b>)", "", (site / "rain" / "index.html").read_text("utf-8"))
    assert (
        "though this theme has a search of its own, which needs a worker: there that is left out or does nothing, "
        f"{told_of_it}. You need do nothing." in capsys.readouterr().err
    )


def test_where_the_home_page_has_a_tool_results_are_shown_on_another(tmp_path: Path) -> None:
    site = site_in(tmp_path / "site", "")
    (site / "index.html").write_text(page(f"<h1>Home</h1>{TOOL}", "", MKDOCS), "utf-8")
    (site / "search").mkdir()
    (site / "search" / "main.js").write_text("", "utf-8")
    assert told(site, only_tools=True) == []
    assert '<form action="/404.html">' in (site / "index.html").read_text("utf-8")


def test_finishing_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    site = site_in(tmp_path / "site", CDN + INLINE + MATERIAL)
    states = []
    for _ in range(2):
        assert told(site, only_tools=True) == []
        states.append({file: file.read_bytes() for file in site.rglob("*") if file.is_file()})
    assert states[0] == states[1]


def test_a_theme_that_is_in_nobodys_way_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(site_in(tmp_path / "site", INLINE), only_tools=True) == []
    assert capsys.readouterr().err == (
        "Note: Nothing in this theme is in the way of the strict policy. To have it on every page, and no script of"
        ' others near what readers keep, take "policy: tools" out.\n'
    )


def test_the_words_of_a_page_with_a_tool_are_held_to_every_rule(tmp_path: Path) -> None:
    site = site_in(tmp_path / "site", CDN)
    words = f'<h1>Rain</h1>{TOOL}<p style="color: red">1</p><a href="../gone/">x</a><script>alert(1)</script>'
    (site / "rain" / "index.html").write_text(page(words, "rain/"), "utf-8")
    (site / "index.html").write_text(page('<p style="color: red">1</p><a href="gone/">x</a>'), "utf-8")
    assert told(site, only_tools=True) == [
        "/rain/index.html:6: A script stands in the text of this page: 'alert(1)'. Take it out: nothing in a page's own"
        " text may run.",
        "/rain/index.html:6: The link to '../gone/' leads nowhere. Correct the address, or add the page.",
        "/rain/index.html:6: The page's policy blocks the style written here. Take it out, or move it into a"
        " stylesheet.",
    ]
