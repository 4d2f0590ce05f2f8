"""The picture of a shared page: there for every page, read from it, and the same each time."""

import re
import struct
from pathlib import Path

import pytest

from needs import needs
from published import ROOT
from test_contrast import TOKENS
from withness.html import element
from withness.publishing.built import BuiltPage, read_pages
from withness.publishing.cards import HIGH, STYLE, WIDE, write_cards
from withness.publishing.fonts import Face, set_lines

HOME = "https://example.org/"
FONTS = ROOT / "docs" / "assets" / "fonts"


@pytest.fixture
def face() -> Face:
    """The serif of the headings."""
    needs(FONTS.is_dir(), "The fonts are not in place. Run `make vendor` first.")
    return Face(file=next(FONTS.glob("fraunces-*.woff2")), axes={"opsz": 96, "wght": 520})


def a_site(folder: Path, title: str, head: str = "", *, fonts: bool = True) -> BuiltPage:
    """Write a site of one page, and return the page."""
    needs(FONTS.is_dir(), "The fonts are not in place. Run `make vendor` first.")
    (folder / "articles" / "rain").mkdir(parents=True)
    if fonts:
        (folder / "assets").mkdir()
        (folder / "assets" / "fonts").symlink_to(FONTS)
    link = element("link", rel="canonical", href=f"{HOME}articles/rain/")
    said = element("meta", property="og:title", content=title)
    page = f"<html><head><title>A page</title>{link}{said}{head}</head><body class='page-article'></body></html>"
    (folder / "articles" / "rain" / "index.html").write_text(page, "utf-8")
    return read_pages(folder)[0]


def told(folder: Path) -> dict[str, str | None]:
    """Return what the page says about its picture."""
    (page,) = read_pages(folder)
    return {name: page.meta(name) for name in ("og:image", "og:image:alt", "twitter:card")}


def test_a_page_gets_a_card_of_the_size_that_is_asked_for_and_says_where_it_is(tmp_path: Path) -> None:
    write_cards(tmp_path, [a_site(tmp_path, "Rain & soil")], HOME, tmp_path / "cache")
    card = (tmp_path / "cards" / "articles-rain.png").read_bytes()
    assert card.startswith(b"\x89PNG")
    assert struct.unpack(">2I", card[16:24]) == (WIDE, HIGH) == (1200, 630)
    said = told(tmp_path)
    assert said["og:image"] == f"{HOME}cards/articles-rain.png"
    assert (said["og:image:alt"] or "").startswith("Rain & soil. ")
    assert said["twitter:card"] == "summary_large_image"


def test_every_published_page_has_its_card(site: Path) -> None:
    pages = [page for page in read_pages(site) if page.canonical]
    images = [(page.meta("og:image") or "").partition("/cards/")[2] for page in pages]
    assert len(set(images)) == len(pages) > 10
    assert all((site / "cards" / image).is_file() for image in images)
    assert all((page.meta("og:image:alt") or "").startswith(page.meta("og:title") or "?") for page in pages)


def test_the_title_is_on_the_card_and_makes_the_difference(tmp_path: Path) -> None:
    cards = []
    for number, title in enumerate(("Rain", "Soil", "Rain")):
        folder = tmp_path / str(number)
        write_cards(folder, [a_site(folder, title)], HOME, tmp_path / "cache" / str(number))
        cards.append((folder / "cards" / "articles-rain.png").read_bytes())
    assert cards[0] == cards[2] != cards[1]


def test_a_second_run_draws_nothing_anew_and_says_everything_once(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    write_cards(tmp_path, [a_site(tmp_path, "Rain")], HOME, cache)
    page = (tmp_path / "articles" / "rain" / "index.html").read_bytes()
    made = {file: file.stat().st_mtime_ns for file in cache.iterdir()}
    write_cards(tmp_path, read_pages(tmp_path), HOME, cache)
    assert {file: file.stat().st_mtime_ns for file in cache.iterdir()} == made
    assert (tmp_path / "articles" / "rain" / "index.html").read_bytes() == page


@pytest.mark.parametrize("title", ['<script>alert("1")</script> & ]]>', "W" * 80, "Ω 漢字 \N{SNOWMAN}", "-"])
def test_any_title_is_text_on_its_card(tmp_path: Path, title: str) -> None:
    write_cards(tmp_path, [a_site(tmp_path, title)], HOME, tmp_path / "cache")
    assert (tmp_path / "cards" / "articles-rain.png").is_file()
    assert (told(tmp_path)["og:image:alt"] or "").startswith(title)


def test_a_picture_of_the_author_s_own_is_kept(tmp_path: Path) -> None:
    own = f'<meta property="og:image" content="{HOME}me.png">'
    write_cards(tmp_path, [a_site(tmp_path, "Rain", own)], HOME, tmp_path / "cache")
    assert told(tmp_path) == {"og:image": f"{HOME}me.png", "og:image:alt": None, "twitter:card": None}
    assert not (tmp_path / "cards").exists()


def test_a_site_in_other_fonts_gets_no_cards_in_ours(tmp_path: Path) -> None:
    write_cards(tmp_path, [a_site(tmp_path, "Rain", fonts=False)], HOME, tmp_path / "cache")
    assert not (tmp_path / "cards").exists()


def test_the_colours_are_the_light_ones_of_the_stylesheet() -> None:
    light = {colours[len("light-dark(") :][:7] for colours in TOKENS.values()}
    assert set(re.findall(r"#\w{6}", STYLE)) <= light


def test_words_are_measured_as_they_will_be_drawn(face: Face) -> None:
    assert face.family == "Fraunces"
    assert face.width("", 90) == 0
    assert face.width("mm", 90) == pytest.approx(2 * face.width("m", 90))
    bold = Face(file=face.file, axes={"opsz": 96, "wght": 900})
    assert bold.width("Withness", 90) > face.width("Withness", 90)


def test_a_title_is_set_in_few_lines_of_about_one_length(face: Face) -> None:
    lines = set_lines("Be with people before you fix anything at all", face, 92, 640)
    widths = [face.width(line, 92) for line in lines]
    assert " ".join(lines) == "Be with people before you fix anything at all"
    assert len(lines) == 3
    assert max(widths) <= 640
    assert min(widths) > max(widths) * 0.6


def test_a_word_too_long_for_its_line_has_one_of_its_own(face: Face) -> None:
    assert set_lines(f"a {'m' * 40} b", face, 92, 640) == ["a", "m" * 40, "b"]
