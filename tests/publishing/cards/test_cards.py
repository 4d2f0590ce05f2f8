"""The picture of a shared page: there for every page, read from it, and the same each time."""

import re
import struct
from operator import sub
from pathlib import Path

import pytest
from PIL.Image import Image
from PIL.ImageColor import getrgb

from support.needs import needs
from support.published import ROOT
from support.stylesheet import TOKENS
from withness.markup.html import Html, element
from withness.problem import Problem
from withness.publishing.cards.card import HIGH, PAPER, STYLE, WIDE, card_words
from withness.publishing.cards.cards import drawing_cards
from withness.publishing.cards.raster import drawn, opened, paper, print_on, unpacked
from withness.publishing.finished.finished_page import FinishedPage, read_pages
from withness.publishing.vendoring.fonts import Face, Typeface, composed, set_lines

HOME = "https://example.org/"
PACKAGES = ROOT / "node_modules"
FONTS = ROOT / "docs" / "assets" / "fonts"


@pytest.fixture
def face() -> Face:
    """The serif of the headings."""
    needs(FONTS.is_dir(), "The fonts are not in place. Run `make vendor` first.")
    return Face(file=next(FONTS.glob("fraunces-*.woff2")), axes={"opsz": 96, "wght": 520})


def a_site(folder: Path, title: str, head: str = "", *, fonts: bool = True, plant: bool = True) -> FinishedPage:
    """Write a site of one page, and return the page."""
    needs(FONTS.is_dir(), "The fonts are not in place. Run `make vendor` first.")
    (folder / "articles" / "rain").mkdir(parents=True)
    if fonts:
        (folder / "assets").mkdir()
        (folder / "assets" / "fonts").symlink_to(FONTS)
    link = element("link", rel="canonical", href=f"{HOME}articles/rain/")
    said = element("meta", property="og:title", content=title)
    plate = element("div", element("svg", class_="botanical branch"), class_="plate") if plant else ""
    page = f"<html><head><title>A page</title>{link}{said}{head}</head><body class='page-article'>{plate}</body></html>"
    (folder / "articles" / "rain" / "index.html").write_text(page, "utf-8")
    return read_pages(folder)[0]


def draw(folder: Path, page: FinishedPage, cache: Path | None = None, packages: Path = PACKAGES) -> list[Problem]:
    """Draw the card of the page, with the letters of the npm packages at hand unless others are named."""
    with drawing_cards(folder, [page], HOME, cache or folder / "cache", packages) as cards:
        page.file.write_bytes(cards.put(folder, page, page.file.read_bytes()))
    return cards.notes


def told(folder: Path) -> dict[str, str | None]:
    """Return what the page says about its picture."""
    (page,) = read_pages(folder)
    return {name: page.meta(name) for name in ("og:image", "og:image:alt", "twitter:card")}


def test_a_page_gets_a_card_of_the_size_that_is_asked_for_and_says_where_it_is(tmp_path: Path) -> None:
    draw(tmp_path, a_site(tmp_path, "Rain & soil"), tmp_path / "cache")
    card = (tmp_path / "cards" / "articles-rain.png").read_bytes()
    assert card.startswith(b"\x89PNG")
    assert struct.unpack(">2I", card[16:24]) == (WIDE, HIGH) == (1200, 630)
    said = told(tmp_path)
    assert said["og:image"] == f"{HOME}cards/articles-rain.png"
    assert (said["og:image:alt"] or "").startswith("Rain & soil. ")
    assert said["twitter:card"] == "summary_large_image"


def test_a_card_has_the_very_color_of_the_paper_and_keeps_its_edges_soft(tmp_path: Path) -> None:
    picture = opened(card(tmp_path, "Rain & soil")[0]).convert("RGB")
    colors = {color for _, color in picture.getcolors(WIDE * HIGH) or []}
    assert {picture.getpixel(corner) for corner in ((0, 0), (0, HIGH - 1))} == {getrgb(PAPER)}
    assert 100 < len(colors) <= 256


def test_an_article_without_a_plant_has_none_on_its_card_and_more_room_for_its_title(tmp_path: Path) -> None:
    cards = []
    for plant in (True, False):
        folder = tmp_path / str(plant)
        draw(folder, a_site(folder, "Be with people before you fix anything at all", plant=plant))
        picture = opened((folder / "cards" / "articles-rain.png").read_bytes()).convert("RGB")
        cards.append([{color for _, color in part.getcolors(WIDE * HIGH) or []} for part in _halves(picture)])
    assert "at all. A bare branch" in (told(tmp_path / "True")["og:image:alt"] or "")
    assert told(tmp_path / "False")["og:image:alt"] == "Be with people before you fix anything at all"
    (_, with_plant), (_, without) = cards
    green = getrgb("#a9c99b")
    assert any(_apart(color, green) < 12 for color in with_plant)
    assert all(_apart(color, green) > 24 for color in without)
    assert any(_apart(color, getrgb("#1e2a22")) < 20 for color in without), "its title reaches across"


def _halves(picture: Image) -> tuple[Image, Image]:
    return picture.crop((0, 0, 752, HIGH)), picture.crop((752, 0, WIDE, HIGH))


def _apart(one: object, other: tuple[int, ...]) -> int:
    assert isinstance(one, tuple)
    return sum(map(abs, map(sub, one, other)))


def test_words_that_reach_the_plant_are_printed_on_it() -> None:
    """Both are there: the leaf between the letters, and the letters on the leaf."""
    ground, words = paper(9, 1, PAPER), paper(5, 1, PAPER)
    ground.paste("#a9c99b", (3, 0, 6, 1))
    words.paste("#1f5138", (1, 0, 2, 1))
    words.paste("#1f5138", (4, 0, 5, 1))
    print_on(ground, words, 1, 0)
    colors: dict[tuple[int, ...], str] = {getrgb(PAPER): ".", getrgb("#a9c99b"): "leaf", getrgb("#1f5138"): "ink"}
    shown = [colors[pixel] for at in range(9) if isinstance(pixel := ground.getpixel((at, 0)), tuple)]
    assert shown == [".", ".", "ink", "leaf", "leaf", "ink", ".", ".", "."]


def test_every_published_page_has_its_card(site: Path) -> None:
    # The pages to which a long list goes on are not what anybody shares.
    pages = [page for page in read_pages(site) if page.canonical and "/archive/" not in page.canonical]
    images = [(page.meta("og:image") or "").partition("/cards/")[2] for page in pages]
    assert len(set(images)) == len(pages) > 10
    assert all((site / "cards" / image).is_file() for image in images)
    assert all((page.meta("og:image:alt") or "").startswith(page.meta("og:title") or "?") for page in pages)


def test_the_title_is_on_the_card_and_makes_the_difference(tmp_path: Path) -> None:
    cards = []
    for number, title in enumerate(("Rain", "Soil", "Rain")):
        folder = tmp_path / str(number)
        draw(folder, a_site(folder, title), tmp_path / "cache" / str(number))
        cards.append((folder / "cards" / "articles-rain.png").read_bytes())
    assert cards[0] == cards[2] != cards[1]


def test_a_second_run_draws_nothing_anew_and_says_everything_once(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    draw(tmp_path, a_site(tmp_path, "Rain"), cache)
    page = (tmp_path / "articles" / "rain" / "index.html").read_bytes()
    made = {file: file.stat().st_mtime_ns for file in cache.iterdir()}
    draw(tmp_path, read_pages(tmp_path)[0], cache)
    assert {file: file.stat().st_mtime_ns for file in cache.iterdir()} == made
    assert (tmp_path / "articles" / "rain" / "index.html").read_bytes() == page


def card(folder: Path, title: str, packages: Path = PACKAGES) -> tuple[bytes, list[str]]:
    """Return the card of a page with this title, and what its author is told."""
    notes = draw(folder, a_site(folder, title), packages=packages)
    return (folder / "cards" / "articles-rain.png").read_bytes(), [str(note) for note in notes]


@pytest.mark.parametrize(
    ("title", "with_other_marks"),
    [
        ("Zażółć gęślą jaźń", "Zaźółč gęŝlą jażň"),
        ("Škoda, őrült, İzmir", "Ŝkoda, űrült, Ĭzmir"),
        ("Cafe\u0301", "Cafe\u0300"),
        ("Ten\u2009minutes\u00ad", "Ten minutes long"),
    ],
)
def test_a_title_in_letters_of_europe_is_drawn_whole(tmp_path: Path, title: str, with_other_marks: str) -> None:
    """Letters that no font has are all the same box."""
    drawn, notes = card(tmp_path / "one", title)
    other, _ = card(tmp_path / "other", with_other_marks)
    assert notes == []
    assert drawn != other


@pytest.mark.parametrize(
    ("title", "letters"),
    [
        ("心の talk", '"心", "の"'),
        ("Tea ☕ and talk", '"☕"'),
        ("שלום", '"ש", "ל", "ו", "ם"'),
        ("A q\u0301 in it", '"\u0301"'),
    ],
)
def test_a_title_that_the_fonts_lack_letters_of_is_left_off_and_the_author_told(
    tmp_path: Path, title: str, letters: str
) -> None:
    drawn, [note] = card(tmp_path / "with", title)
    without, _ = card(tmp_path / "without", "漢")
    assert drawn == without, "no empty boxes"
    said = f"The font of the cards for shared pages has no {letters}, so that card goes without the words"
    page = (tmp_path / "with" / "articles" / "rain" / "index.html").as_posix()
    assert note.startswith(f'{page}:1: {said} "')


def test_where_only_the_fonts_of_the_pages_are_there_the_letters_they_lack_are_told(tmp_path: Path) -> None:
    _, [note] = card(tmp_path, "Zażółć", packages=tmp_path / "nowhere")
    assert 'has no "ż", "ł", "ć", so' in note


def test_the_name_of_the_site_is_left_off_in_the_same_way(tmp_path: Path) -> None:
    named = str(element("meta", property="og:site_name", content="心"))
    [note] = draw(tmp_path / "a", a_site(tmp_path / "a", "Rain", named))
    assert str(note).removeprefix(tmp_path.as_posix()) == (
        '/a/articles/rain/index.html:1: The font of the cards for shared pages has no "心", so that card goes without'
        ' the words "心". Nothing is broken: to have them drawn, write them in letters that the font has.'
    )
    card_a = (tmp_path / "a" / "cards" / "articles-rain.png").read_bytes()
    assert card_a == card(tmp_path / "b", "Rain")[0]


def test_each_letter_is_measured_and_drawn_by_the_font_that_has_it(face: Face) -> None:
    files = PACKAGES / "@fontsource-variable" / "fraunces" / "files"
    more = Face(file=files / "fraunces-latin-ext-opsz-normal.woff2", axes=face.axes, called="More")
    both = Typeface(faces=(face, more))
    assert both.runs("aż b") == [(face, "a"), (more, "ż"), (face, " b")]
    assert both.width("aż b", 90) == pytest.approx(face.width("a b", 90) + more.width("ż", 90))
    assert composed("Cafe\u0301\u2009\u00a0x\u00ad\u200d") == "Café x"


def test_an_accented_letter_is_drawn_in_one_piece_beside_plain_ones(face: Face, tmp_path: Path) -> None:
    files = PACKAGES / "@fontsource-variable" / "fraunces" / "files"
    more = Face(file=files / "fraunces-latin-ext-opsz-normal.woff2", axes=face.axes, called="More")
    both = Typeface(faces=(face, more))

    def picture(*words: Html | None) -> bytes:
        drawing = element("svg", words, xmlns="http://www.w3.org/2000/svg", viewBox="0 0 400 120")
        with unpacked(both.faces, tmp_path) as fonts:
            return drawn(drawing, "", 400, fonts)

    alone = [Typeface(faces=(font,)) for font in both.faces]
    apart = [
        card_words("a", alone[0], 80, 20, 90, ""),
        card_words("źń", alone[1], 80, 20 + face.width("a", 80), 90, ""),
    ]
    assert picture(card_words("aźń", both, 80, 20, 90, "")) == picture(*apart)


@pytest.mark.parametrize("title", ['<script>alert("1")</script> & ]]>', "W" * 80, "Ω 漢字 \N{SNOWMAN}", "-"])
def test_any_title_is_text_on_its_card(tmp_path: Path, title: str) -> None:
    draw(tmp_path, a_site(tmp_path, title), tmp_path / "cache")
    assert (tmp_path / "cards" / "articles-rain.png").is_file()
    assert (told(tmp_path)["og:image:alt"] or "").startswith(title)


def test_a_picture_of_the_author_s_own_is_kept(tmp_path: Path) -> None:
    own = f'<meta property="og:image" content="{HOME}me.png">'
    draw(tmp_path, a_site(tmp_path, "Rain", own), tmp_path / "cache")
    assert told(tmp_path) == {"og:image": f"{HOME}me.png", "og:image:alt": None, "twitter:card": None}
    assert not (tmp_path / "cards").exists()


def test_a_site_in_other_fonts_gets_no_cards_in_ours(tmp_path: Path) -> None:
    draw(tmp_path, a_site(tmp_path, "Rain", fonts=False), tmp_path / "cache")
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
