"""Articles that are kept back leave the site before anything is made of its pages."""

import json
from pathlib import Path

from withness.publishing.finishing.first_pass import first_pass

FOOT = '<div class="article-foot" data-pagefind-ignore{}></div>'


def written(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def test_a_page_goes_with_the_folder_that_is_its_own(tmp_path: Path) -> None:
    draft = written(tmp_path / "articles" / "rain" / "index.html", FOOT.format(" data-kept-back"))
    other = written(tmp_path / "articles" / "sun" / "index.html", FOOT.format(""))
    first_pass(tmp_path)
    assert not draft.parent.exists()
    assert other.is_file()


def test_a_folder_that_holds_more_stays(tmp_path: Path) -> None:
    written(tmp_path / "articles" / "rain" / "index.html", FOOT.format(" data-kept-back"))
    picture = written(tmp_path / "articles" / "rain" / "jar.svg", "<svg/>")
    first_pass(tmp_path)
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == [picture]


def test_words_about_the_mark_are_no_mark(tmp_path: Path) -> None:
    page = written(tmp_path / "index.html", "<p>The foot has data-kept-back.</p>" + FOOT.format(""))
    first_pass(tmp_path)
    assert page.is_file()


MENU = """<link rel="next" href="{up}articles/rain/"><link rel="canonical" href="https://example.org/articles/">
<nav><ul><li class="item"><a class="to" href="{up}articles/sun/">Sun</a></li>
<li class="item">
<a class="to" href="{up}articles/rain/"><span>Rain</span></a>
</li><li>Years<ul><li><a href="{up}articles/rain/#soil">Soil</a></li></ul></li></ul></nav>
<article><p><a href="{up}articles/rain/">Rain</a></p></article>
<footer><a href="{up}articles/rain/" class="next">Next: Rain</a> <a href="{up}articles/sun/">Sun</a></footer>"""
LEFT = """<link rel="canonical" href="https://example.org/articles/">
<nav><ul><li class="item"><a class="to" href="{up}articles/sun/">Sun</a></li>
<li>Years<ul></ul></li></ul></nav>
<article><p><a href="{up}articles/rain/">Rain</a></p></article>
<footer><a href="{up}articles/sun/">Sun</a></footer>"""


def test_a_theme_s_menus_lose_the_way_to_the_page_and_the_author_s_words_keep_it(tmp_path: Path) -> None:
    """A link in the words is refused when the links are followed, and the check has named it before."""
    written(tmp_path / "articles" / "rain" / "index.html", FOOT.format(" data-kept-back"))
    pages = {"index.html": "", "404.html": "./", "articles/sun/index.html": "../../", "articles/index.html": "./../"}
    for name, up in pages.items():
        written(tmp_path / name, MENU.format(up=up))
    first_pass(tmp_path)
    for name, up in pages.items():
        assert (tmp_path / name).read_text("utf-8") == LEFT.format(up=up), name


def test_a_generator_s_own_index_forgets_the_page_and_no_other(tmp_path: Path) -> None:
    written(tmp_path / "articles" / "rain" / "index.html", FOOT.format(" data-kept-back"))
    entries = [
        {"location": to} for to in ("", "articles/rain/", "articles/rain/#soil", "/articles/rain/#", "articles/")
    ]
    indexes = {"search/search_index.json": "docs", "search.json": "items"}
    for name, key in indexes.items():
        written(tmp_path / name, json.dumps({"config": {}, key: entries}))
    first_pass(tmp_path)
    for name, key in indexes.items():
        found = json.loads((tmp_path / name).read_text("utf-8"))
        assert found == {"config": {}, key: [{"location": ""}, {"location": "articles/"}]}
