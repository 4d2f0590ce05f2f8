"""The picture that comes along when a page is shared: its title, its plant, and whose it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

from withness.markup.html import Html, element, join
from withness.plants.botanical import PlantName, botanical, meaning, plant_of
from withness.problem import Message, Problem, quoted
from withness.publishing.cache import name_of, once, this_kit
from withness.publishing.cards.mark import OURS, embedded, logo_of, picture
from withness.publishing.cards.raster import drawn, named, png, unpacked
from withness.publishing.cores import spread
from withness.publishing.finished.finished_page import FinishedPage
from withness.publishing.vendoring.fonts import Face, Typeface, composed, set_lines
from withness.words.words import N_, _

LACKING = Message(
    "The font of the cards for shared pages has no {letters}, so that card goes without the words {words}",
    "Nothing is broken: to have them drawn, write them in letters that the font has.",
)

WIDE, HIGH = 1200, 630

# The light colours of the stylesheet.
STYLE = """
.paper { fill: #fbf7ee } .rule { fill: #f4c430 }
.title { fill: #1e2a22 } .quiet { fill: #4c5a51 } .name { fill: #1f5138 }
.botanical { stroke-width: 1.2; stroke-linecap: round; stroke-linejoin: round }
.leaf { fill: #fbf7ee; stroke: #1f5138 } .shade { fill: #a9c99b; stroke: #1f5138 } .ink { fill: #1f5138; stroke: none }
.petal { fill: #fdf2cc; stroke: #8a6100 } .yellow { fill: #f6c52e; stroke: #8a6100 }
.hair { stroke: #1f5138; stroke-width: 0.7 } .vein { stroke: #8a6100; stroke-width: 0.7 }
.wash { fill: #4b8556; fill-opacity: 0.42; stroke: #4b8556; stroke-opacity: 0.5; stroke-width: 0.7 }
.mist { fill: #a9c99b; fill-opacity: 0.35; stroke: none } .glow { fill: #f6c52e; fill-opacity: 0.15; stroke: none }
.sun { fill: #f6c52e; fill-opacity: 0.55; stroke: none }
"""
_EDGE, _ROOM, _MARK = 80, 640, 60
_FONTS = {
    "fraunces": ("fraunces/files/fraunces-latin-ext-opsz-normal.woff2", {"opsz": 36, "wght": 520}),
    "atkinson": (
        "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
        {"wght": 400},
    ),
}
_SIZES = ((92, 3), (80, 4), (66, 5))  # of the title, and how many lines it may then have
_KINDS = {"page-article": N_("Article"), "page-guide": N_("Meeting guide"), "page-self-check": N_("Private self-check")}
_TAGS = re.compile(rb'<meta (?:property="og:image[^>]*|name="twitter:card"[^>]*)>\n?')


def write_cards(site: Path, pages: list[FinishedPage], home: str, cache: Path, more_letters: Path) -> list[Problem]:
    """Draw a card for each page that may be shared, name it in the page's head, and return what could not be drawn.

    A page that has a picture already keeps it, and a site without the kit's fonts gets no cards. `more_letters` is the
    folder of the npm packages, whose fonts have the letters that no page of ours loads.
    """
    typefaces = _typefaces(site / "assets" / "fonts", more_letters)
    ours = f"{home}cards/"
    shared = [
        page
        for page in pages
        if page.canonical and page.meta("og:title") and (page.meta("og:image") or ours).startswith(ours)
    ]
    if not (shared and typefaces):
        return []
    (site / "cards").mkdir(exist_ok=True)
    faces = [face for typeface in typefaces for face in typeface.faces]
    logo = logo_of(site, pages)
    mark = png(_mark(logo), "", _MARK, cache)
    with unpacked(faces, cache) as fonts:
        look = _Look(home=home, logo=logo, mark=mark, typefaces=typefaces, fonts=fonts)
        given = name_of(
            this_kit(), mark, logo.read_bytes() if logo else b"", *(part for face in faces for part in named(face))
        )
        write = partial(_write_card, site=site, cache=cache, look=look, given=given)
        for page, _ in zip(shared, spread(write, shared), strict=True):
            _tell(page, ours + _file_name(page), _shown(page, logo))
    said = (
        (page, words) for page in shared for words in (page.meta("og:site_name") or "", page.meta("og:title") or "")
    )
    lacking: dict[str, Problem] = {}
    for page, words in said:
        if words not in lacking and (letters := typefaces[0].lacks(composed(words))):
            lacking[words] = _lacking(page, letters, words)
    return list(lacking.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """What the cards of a site have in common; `mark` is a picture, `fonts` are the files of the typefaces."""

    home: str
    logo: Path | None
    mark: bytes
    typefaces: tuple[Typeface, ...]
    fonts: Sequence[str]


def _write_card(page: FinishedPage, *, site: Path, cache: Path, look: _Look, given: str) -> None:
    told = [page.meta("og:title") or "", page.meta("og:site_name") or "", _kind(page, look.home), page.address]
    kept = cache / f"{name_of(given, *told, _plant(page))}.png"
    card = once(kept, lambda: drawn(_card(page, look), STYLE, WIDE, look.fonts))
    (site / "cards" / _file_name(page)).write_bytes(card)


def _file_name(page: FinishedPage) -> str:
    return f"{page.address.strip('/').replace('/', '-') or 'home'}.png"


def _mark(logo: Path | None) -> Html:
    view = f"0 0 {_MARK} {_MARK}"
    return element("svg", picture(logo or OURS, 0, 0, _MARK), xmlns="http://www.w3.org/2000/svg", viewBox=view)


def _kind(page: FinishedPage, home: str) -> str:
    """Return what a page is, or else whose."""
    return next((_(words) for name, words in _KINDS.items() if name in page.told.classes), urlsplit(home).netloc)


def _lacking(page: FinishedPage, letters: str, words: str) -> Problem:
    return LACKING.at(page.file, 1, letters=", ".join(map(quoted, letters)), words=quoted(words))


def _typefaces(fonts: Path, more_letters: Path) -> tuple[Typeface, ...]:
    """Return the kit's serif and its text face, or nothing."""
    own = [sorted(fonts.glob(f"{name}-*.woff2")) for name in _FONTS]
    return tuple(_typeface(name, found[0], more_letters) for name, found in zip(_FONTS, own, strict=True) if all(own))


def _typeface(name: str, own: Path, more_letters: Path) -> Typeface:
    file, axes = _FONTS[name]
    face = Face(file=own, axes=axes)
    more = more_letters / "@fontsource-variable" / file
    extended = Face(file=more, axes=axes, called=f"{face.family} Extended")
    return Typeface(faces=(face, extended) if more.is_file() else (face,))


def _card(page: FinishedPage, look: _Look) -> Html:
    serif, text = look.typefaces
    title, site = (composed(page.meta(name) or "") for name in ("og:title", "og:site_name"))
    return element(
        "svg",
        element("rect", width=WIDE, height=HIGH, class_="paper"),
        element("g", botanical(_name(page), _plant(page)), transform="translate(752 96) scale(3.4)")
        if page.address or not look.logo
        else picture(look.logo, 752, 115, 400),
        embedded(look.mark, "image/png", _EDGE - 6, _EDGE - 14, _MARK),
        card_words(site, serif, 38, _EDGE + 68, _EDGE + 30, "name"),
        None if serif.lacks(title) else _title(title, serif, HIGH - _EDGE - 62),
        element("rect", x=_EDGE, y=HIGH - _EDGE - 12, width=56, height=6, class_="rule"),
        card_words(_kind(page, look.home), text, 28, _EDGE + 76, HIGH - _EDGE, "quiet"),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDE} {HIGH}",
    )


def _title(title: str, face: Typeface, foot: float) -> Html:
    """Return the title as lines that stand on `foot`, in the largest type that leaves few enough of them."""
    settings = [(size, set_lines(title, face, size, _ROOM), most) for size, most in _SIZES]
    size, lines, _ = next((setting for setting in settings if len(setting[1]) <= setting[2]), settings[-1])
    line = partial(card_words, face=face, size=size, x=_EDGE - size / 30, class_="title")
    return join([line(words, y=foot - (len(lines) - 1 - at) * size * 1.06) for at, words in enumerate(lines)])


def card_words(words: str, face: Typeface, size: float, x: float, y: float, class_: str) -> Html | None:
    """Return a line of words that starts at `x` and stands on `y`; nothing where a letter would be an empty box."""
    if face.lacks(words):
        return None
    runs = face.runs(words)
    starts = accumulate((font.width(run, size) for font, run in runs), initial=x)
    # A piece with a place of its own is set by itself: else resvg takes an accented letter apart in the font before.
    pieces = [
        element("tspan", run, x=start, font_family=font.family, style=f"font-variation-settings: {font.settings}")
        for (font, run), start in zip(runs, starts, strict=False)
    ]
    return element("text", pieces, y=y, class_=class_, font_size=size)


def _name(page: FinishedPage) -> str:
    return page.address.strip("/").rpartition("/")[2] or "home"


def _plant(page: FinishedPage) -> PlantName:
    """Return the plant that the page shows, or the one that goes with its name; a home page has the kit's."""
    if page.told.plate:
        return cast(PlantName, page.told.plate.split()[-1])
    return plant_of(_name(page)) if page.address else "daffodil"


def _shown(page: FinishedPage, logo: Path | None) -> str:
    """Return what stands beside the title: a plant in words, or on a home page with a logo whose that is."""
    return meaning(_plant(page)) if page.address or not logo else page.meta("og:site_name") or ""


def _tell(page: FinishedPage, address: str, shown: str) -> None:
    """Write into the page's head where its card lies and what is on it."""
    tags = join(
        element("meta", property="og:image", content=address),
        element("meta", property="og:image:width", content=WIDE),
        element("meta", property="og:image:height", content=HIGH),
        element("meta", property="og:image:alt", content=f"{page.meta('og:title')}. {shown}"),
        element("meta", name="twitter:card", content="summary_large_image"),
    )
    content = _TAGS.sub(b"", page.file.read_bytes())
    page.file.write_bytes(content.replace(b"</head>", f"{tags}\n</head>".encode(), 1))
