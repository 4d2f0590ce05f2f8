"""The picture that comes along when a page is shared: its title, its plant, and whose it is."""

import re
from functools import partial
from pathlib import Path

from withness.markup.html import element, join
from withness.plants.botanical import meaning
from withness.problem import Message, Problem, quoted
from withness.publishing.cache import name_of, once, this_kit
from withness.publishing.cards.card import HIGH, WIDE, Look, card, kind_of, look_of, plant_shown
from withness.publishing.cards.raster import VERSIONS, named, unpacked
from withness.publishing.cores import spread
from withness.publishing.finished.finished_page import FinishedPage
from withness.publishing.vendoring.fonts import Face, Typeface, composed

LACKING = Message(
    "The font of the cards for shared pages has no {letters}, so that card goes without the words {words}",
    "Nothing is broken: to have them drawn, write them in letters that the font has.",
)

_FONTS = {
    "fraunces": ("fraunces/files/fraunces-latin-ext-opsz-normal.woff2", {"opsz": 36, "wght": 520}),
    "atkinson": (
        "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
        {"wght": 400},
    ),
}
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
    with unpacked(faces, cache) as fonts:
        look = look_of(site, home, shared, typefaces, fonts, cache)
        drawn_by = (this_kit(), VERSIONS, *(part for face in faces for part in named(face)))
        given = name_of(*drawn_by, look.mark, look.logo.read_bytes() if look.logo else b"")
        write = partial(_write_card, site=site, cache=cache, look=look, given=given)
        for page, _ in zip(shared, spread(write, shared), strict=True):
            _tell(page, ours + _file_name(page), _shown(page, look.logo))
    said = (
        (page, words) for page in shared for words in (page.meta("og:site_name") or "", page.meta("og:title") or "")
    )
    lacking: dict[str, Problem] = {}
    for page, words in said:
        if words not in lacking and (letters := typefaces[0].lacks(composed(words))):
            lacking[words] = _lacking(page, letters, words)
    return list(lacking.values())


def _write_card(page: FinishedPage, *, site: Path, cache: Path, look: Look, given: str) -> None:
    told = [page.meta("og:title") or "", page.meta("og:site_name") or "", kind_of(page, look.home), page.address]
    kept = cache / f"{name_of(given, *told, plant_shown(page))}.png"
    (site / "cards" / _file_name(page)).write_bytes(once(kept, lambda: card(page, look)))


def _file_name(page: FinishedPage) -> str:
    return f"{page.address.strip('/').replace('/', '-') or 'home'}.png"


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


def _shown(page: FinishedPage, logo: Path | None) -> str:
    """Return what stands beside the title: a plant in words, or on a home page with a logo whose that is."""
    return meaning(plant_shown(page)) if page.address or not logo else page.meta("og:site_name") or ""


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
