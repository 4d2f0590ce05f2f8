"""One card: the words of a page beside its plant, on paper."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil, floor
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

from PIL.Image import Image

from withness.markup.html import Html, element
from withness.plants.botanical import PlantName, botanical, plant_of
from withness.publishing.cards.colors import MOSS, colors_of
from withness.publishing.cards.lines import fitted
from withness.publishing.cards.mark import OURS, logo_of, picture
from withness.publishing.cards.raster import drawn, lay, opened, packed, paper, png, print_on
from withness.publishing.finished.finished_page import FinishedPage
from withness.publishing.vendoring.fonts import Typeface, composed
from withness.words.words import N_, _

WIDE, HIGH = 1200, 630

# The light colours of the stylesheet.
PAPER = "#fbf7ee"
STYLE = """
.paper { fill: #fbf7ee } .title { fill: #1e2a22 } .quiet { fill: #4c5a51 } .name { fill: #1f5138 }
.botanical { stroke-width: 1.2; stroke-linecap: round; stroke-linejoin: round }
.leaf { fill: #fbf7ee; stroke: #1f5138 } .shade { fill: #a9c99b; stroke: #1f5138 } .ink { fill: #1f5138; stroke: none }
.petal { fill: #fdf2cc; stroke: #8a6100 } .yellow { fill: #f6c52e; stroke: #8a6100 }
.hair { stroke: #1f5138; stroke-width: 0.7 } .vein { stroke: #8a6100; stroke-width: 0.7 }
.wash { fill: #4b8556; fill-opacity: 0.42; stroke: #4b8556; stroke-opacity: 0.5; stroke-width: 0.7 }
.mist { fill: #a9c99b; fill-opacity: 0.35; stroke: none } .glow { fill: #f6c52e; fill-opacity: 0.15; stroke: none }
.sun { fill: #f6c52e; fill-opacity: 0.55; stroke: none }
"""
_EDGE, _END, _MARK = 80, 720, 60
_PLANT, _LOGO = (752, 96, 408), (752, 115, 400)  # from the left, from the top, how wide
_SHEET = 120, 160  # of a plant's drawing
# Sizes, and in how many lines there may then be words: those of a title stay below the name, and all before the plant.
_TITLE = ((92, 3), (80, 4), (66, 5), (56, 6), (48, 7), (40, 8), (36, 9))
_NAME, _KIND = ((38, 1), (32, 1), (26, 1)), ((28, 1), (24, 1), (20, 1))
_KINDS = {"page-article": N_("Article"), "page-guide": N_("Meeting guide"), "page-self-check": N_("Private self-check")}
# How far letters may reach above and below the line they stand on, and out at its ends, in parts of their size.
_ABOVE, _BELOW, _ASIDE = 1.1, 0.4, 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the cards of a site have in common.

    `logo` is the file of the site's own mark, `mark` a picture of it or of the kit's, `beside` has the picture of each
    drawing that stands beside a title, and `fonts` are the files of the typefaces. `style` is that of the drawings and
    words, and `rule` the color of the bar, in the colors of the site.
    """

    home: str
    logo: Path | None
    mark: bytes
    beside: Mapping[Html, Image]
    typefaces: tuple[Typeface, ...]
    fonts: Sequence[str]
    style: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Words that start at `x` and stand on `y`, in a class of the style."""

    words: str
    face: Typeface
    size: float
    x: float
    y: float
    class_: str


def look_of(
    site: Path,
    home: str,
    pages: Sequence[FinishedPage],
    typefaces: tuple[Typeface, ...],
    fonts: Sequence[str],
    cache: Path,
) -> Look:
    """Draw what the cards of these pages have in common; `cache` is a folder that remembers pictures."""
    logo = logo_of(site, pages)
    beside = dict(filter(None, (_beside(page, logo) for page in pages)))
    moss, rule = colors_of(site, pages)
    style = STYLE.replace(MOSS, moss)
    return Look(
        home=home,
        logo=logo,
        mark=png(_square(picture(logo or OURS, 0, 0, _MARK), _MARK), "", _MARK, cache),
        beside={drawing: opened(png(drawing, style, width, cache)) for drawing, (_, _, width) in beside.items()},
        typefaces=typefaces,
        fonts=fonts,
        style=style,
        rule=rule,
    )


def card(page: FinishedPage, look: Look) -> bytes:
    """Return the card of a page as a PNG.

    Only its words are drawn for it alone: what stands beside them is drawn once for all cards.
    """
    ground = paper(WIDE, HIGH, PAPER)
    if beside := _beside(page, look.logo):
        drawing, (left, top, _) = beside
        lay(ground, look.beside[drawing], left, top)
    lay(ground, opened(look.mark), _EDGE - 6, _EDGE - 14)
    ground.paste(look.rule, (_EDGE, HIGH - _EDGE - 12, _EDGE + 56, HIGH - _EDGE - 6))
    for line in lines_of(page, look):
        _set(ground, line, look)
    return packed(ground, PAPER)


def kind_of(page: FinishedPage, home: str) -> str:
    """Return what a page is, or else whose."""
    return next((_(words) for name, words in _KINDS.items() if name in page.told.classes), urlsplit(home).netloc)


def plant_shown(page: FinishedPage) -> PlantName | None:
    """Return the plant that the page shows, or the one that goes with its name; a home page has the kit's.

    An article that shows none, and a page of a site without plants, has none.
    """
    if page.told.plate:
        return cast(PlantName, page.told.plate.split()[-1])
    if {"page-article", "no-plants"} & {*page.told.classes}:
        return None
    return plant_of(_name(page)) if page.address else "daffodil"


def _name(page: FinishedPage) -> str:
    return page.address.strip("/").rpartition("/")[2] or "home"


def _beside(page: FinishedPage, logo: Path | None) -> tuple[Html, tuple[int, int, int]] | None:
    """Return what stands beside the title of a page, and where: its plant, or on a home page the site's own logo."""
    if logo and not page.address:
        return _square(picture(logo, 0, 0, _LOGO[2]), _LOGO[2]), _LOGO
    if (plant := plant_shown(page)) is None:
        return None
    width, height = _SHEET
    view = f"0 0 {width} {height}"
    return element("svg", botanical(_name(page), plant), xmlns="http://www.w3.org/2000/svg", viewBox=view), _PLANT


def _square(shown: Html, size: int) -> Html:
    return element("svg", shown, xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {size} {size}")


def lines_of(page: FinishedPage, look: Look) -> Iterator[Line]:
    """Yield the lines of a card; words with a letter that would be an empty box are left off."""
    serif, text = look.typefaces
    title, site = (composed(page.meta(name) or "") for name in ("og:title", "og:site_name"))
    end = _END if _beside(page, look.logo) else WIDE - _EDGE
    yield from _standing(site, serif, _NAME, _EDGE + 68, end, _EDGE + 30, "name")
    yield from _standing(title, serif, _TITLE, _EDGE, end, HIGH - _EDGE - 62, "title")
    yield from _standing(kind_of(page, look.home), text, _KIND, _EDGE + 76, end, HIGH - _EDGE, "quiet")


def _standing(
    words: str, face: Typeface, settings: Sequence[tuple[float, int]], x: float, end: float, foot: float, class_: str
) -> Iterator[Line]:
    """Yield words as lines that stand on `foot`, as large as there is room for them from `x` to `end`."""
    if words and not face.lacks(words):
        size, lines = fitted(words, face, end - x, settings)
        for above, line in zip(range(len(lines) - 1, -1, -1), lines, strict=True):
            hang = size / 30 if class_ == "title" else 0
            yield Line(words=line, face=face, size=size, x=x - hang, y=foot - above * size * 1.06, class_=class_)


def _set(ground: Image, line: Line, look: Look) -> None:
    """Print a line on a card: drawn by itself, since no other part of the card has to be packed and unpacked for it."""
    aside = line.size * _ASIDE
    left, top = floor(line.x - aside), floor(line.y - line.size * _ABOVE)
    width = min(WIDE - left, ceil(line.face.width(line.words, line.size) + 2 * aside))
    height = ceil(line.size * (_ABOVE + _BELOW))
    under = element("rect", x=left, y=top, width=width, height=height, class_="paper")
    words = card_words(line.words, line.face, line.size, line.x, line.y, line.class_)
    view = f"{left} {top} {width} {height}"
    drawing = element("svg", under, words, xmlns="http://www.w3.org/2000/svg", viewBox=view)
    print_on(ground, opened(drawn(drawing, look.style, width, look.fonts)), left, top)


def card_words(words: str, face: Typeface, size: float, x: float, y: float, class_: str) -> Html:
    """Return a line of words that starts at `x` and stands on `y`."""
    runs = face.runs(words)
    starts = accumulate((font.width(run, size) for font, run in runs), initial=x)
    # A piece with a place of its own is set by itself: else resvg takes an accented letter apart in the font before.
    pieces = [
        element("tspan", run, x=start, font_family=font.family, style=f"font-variation-settings: {font.settings}")
        for (font, run), start in zip(runs, starts, strict=False)
    ]
    return element("text", pieces, y=y, class_=class_, font_size=size)
