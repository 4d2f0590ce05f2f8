"""The words of a card: whatever they are, each line stays in its room."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import ImageChops

from publishing.cards.test_cards import FONTS, HOME, PACKAGES, a_site, draw
from support.needs import needs
from withness.markup.html import element
from withness.publishing.cards.card import HIGH, STYLE, WIDE, Line, Look, lines_of
from withness.publishing.cards.colors import DAFFODIL
from withness.publishing.cards.lines import fitted
from withness.publishing.cards.raster import opened
from withness.publishing.finished.finished_page import FinishedPage, Told
from withness.publishing.vendoring.fonts import Face, Typeface

# From the left and the top to the right and the bottom: where the name, the title and the kind may stand. No letter of
# the kind is as high as it might be.
NAME, TITLE, KIND = (148, 66, 720, 126), (76, 126, 720, 529), (156, 519, 720, 562)
LONG = (
    "What a coach hears when nobody in the room says that the project failed, and how a team can say it early enough "
    "for somebody to be there; with a sheet for the meeting, a letter to those who left, and three questions for now"
)
EUROPE = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA1, 0x17F)])).replace("\u00ad", "").replace("\u0149", "")
words = st.text(st.sampled_from(EUROPE), max_size=60)
titles = words | st.lists(st.text("aemWÅg-", min_size=1, max_size=40), max_size=25).map(" ".join)
titles |= st.text("Wil-Őj", max_size=200)


@pytest.fixture(scope="session")
def look() -> Look:
    """What the cards of a site have in common, as far as their words need it."""
    needs(FONTS.is_dir(), "The fonts are not in place. Run `make vendor` first.")
    more = PACKAGES / "@fontsource-variable"
    serif = more / "fraunces" / "files" / "fraunces-latin-ext-opsz-normal.woff2"
    text = more / "atkinson-hyperlegible-next" / "files" / "atkinson-hyperlegible-next-latin-ext-wght-normal.woff2"
    axes = {"opsz": 36.0, "wght": 520.0}
    faces = [
        Typeface(faces=tuple(Face(file=file, axes=at) for file in (next(FONTS.glob(own)), other)))
        for own, other, at in (("fraunces-*", serif, axes), ("atkinson-*", text, {"wght": 400.0}))
    ]
    return Look(
        home=HOME,
        logo=None,
        mark=b"",
        beside={},
        typefaces=(faces[0], faces[1]),
        fonts=(),
        style=STYLE,
        rule=DAFFODIL,
    )


def a_page(title: str, name: str) -> FinishedPage:
    """Return a page that tells nothing but these."""
    metas = json.dumps([(["og:title"], title), (["og:site_name"], name)])
    known = Told(language="en", metas=metas, plate="botanical branch")
    return FinishedPage(file=Path(), address="articles/rain/", known=known)


def is_in(line: Line, room: tuple[int, int, int, int]) -> bool:
    """Say whether a line lies inside a room, with the highest accents and the deepest letters it may have."""
    left, top, right, bottom = room
    above, below = line.y - line.size * 1.1, line.y + line.size * 0.4
    return (
        left <= line.x and line.x + line.face.width(line.words, line.size) <= right and top <= above < below <= bottom
    )


@given(title=titles, name=words)
@settings(max_examples=60)
@example(title=LONG, name=LONG)
@example(title="Organisationsentwicklungsberatung, Führungskräfteweiterbildung", name="Å" * 80)
@example(title="W" * 1000, name="-")
def test_every_line_of_a_card_lies_in_its_room(look: Look, title: str, name: str) -> None:
    rooms = {"name": NAME, "title": TITLE, "quiet": KIND}
    lines = list(lines_of(a_page(title, name), look))
    assert [line for line in lines if not is_in(line, rooms[line.class_])] == []
    of_title = sorted(line.y for line in lines if line.class_ == "title")
    assert len(of_title) == len(set(of_title))
    assert bool(of_title) == bool(title.split()) and len(lines) - len(of_title) == 1 + bool(name.split())


@given(title=titles)
@settings(max_examples=60)
def test_a_title_loses_nothing_but_its_end_and_says_so(look: Look, title: str) -> None:
    shown = "".join(line.words for line in lines_of(a_page(title, ""), look) if line.class_ == "title")
    said, all_of_it = ("".join(words.replace("-", "").split()) for words in (shown, title))
    assert said == all_of_it or (said.endswith("…") and all_of_it.startswith(said[:-1]) and len(said) > 40)


def test_smaller_sizes_come_first_then_broken_words_then_fewer(look: Look) -> None:
    serif = look.typefaces[0]
    sizes = ((40, 2), (20, 2))

    def lines(words: str) -> tuple[float, list[str]]:
        return fitted(words, serif, 200, sizes)

    assert lines("Be with people") == (40, ["Be with", "people"])
    assert lines("Be with people at work") == (20, ["Be with people", "at work"])
    size, broken = lines("Sorgfaltspflichtverletzungen")
    assert size == 20 and broken[0].endswith("-") and "".join(broken).replace("-", "") == "Sorgfaltspflichtverletzungen"
    assert lines("Sorgfalts-pflichtverletzungen")[1] == ["Sorgfalts-", "pflichtverletzungen"]
    assert lines("Be with people before you fix anything, and stay with them")[1][1].endswith("fix…")


@pytest.mark.parametrize("title", [LONG, LONG[:97], "Führungskräfteweiterbildungsberatung", "ÅŐĶģy" * 90])
def test_nothing_of_a_card_changes_but_where_its_title_stands(tmp_path: Path, title: str) -> None:
    """What is drawn is looked at, not what is measured: the same card without its title, dot by dot."""
    name = str(element("meta", property="og:site_name", content="Withness"))
    cards = []
    for at, words in enumerate((title, "漢")):
        draw(tmp_path / str(at), a_site(tmp_path / str(at), words, name))
        cards.append(opened((tmp_path / str(at) / "cards" / "articles-rain.png").read_bytes()).convert("L"))
    # Packed in few colors, a dot may be a shade lighter.
    left, top, right, bottom = ImageChops.difference(*cards).point(lambda dot: 255 * (dot > 40)).getbbox() or (0,) * 4
    assert 70 <= left < right <= 724 and 126 <= top < bottom <= 529
    assert (cards[0].width, cards[0].height) == (WIDE, HIGH)
