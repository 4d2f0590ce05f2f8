"""The picture that comes along when a page is shared: its title, its plant, and whose it is."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from withness.markup.html import Html, element, join
from withness.plants.botanical import meaning
from withness.problem import Message, Problem, quoted
from withness.publishing.cache import name_of, once, this_kit
from withness.publishing.cards.card import HIGH, WIDE, Look, card, kind_of, look_of, plant_shown
from withness.publishing.cards.raster import VERSIONS, named, unpacked
from withness.publishing.finished.finished_page import FinishedPage
from withness.publishing.placing import put
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
_FOLDER = "cards"
_TAGS = re.compile(rb'<meta (?:property="og:image[^>]*|name="twitter:card"[^>]*)>\n?')


class Cards:
    """Draws a card for each page of a site that may be shared; `notes` say what could not be drawn.

    A page that has a picture already keeps it, and a site without the kit's fonts gets no cards.
    """

    def __init__(self, pages: Iterable[FinishedPage], look: Look | None, cache: Path) -> None:
        self._look, self._cache = look, cache
        self._shared = frozenset(map(_name, pages))
        self.notes = _lacking(pages, look.typefaces[0]) if look else []
        if look:
            faces = [face for typeface in look.typefaces for face in typeface.faces]
            drawn_by = (this_kit(), VERSIONS, look.style, look.rule, *(part for face in faces for part in named(face)))
            self._given = name_of(*drawn_by, look.mark, look.logo.read_bytes() if look.logo else b"")

    @property
    def names(self) -> frozenset[str]:
        """The name in the site of every card."""
        return self._shared

    def put(self, site: Path, page: FinishedPage, content: bytes) -> bytes:
        """Put the card of a page into a site, and return the content of the page with the card named in its head."""
        if (look := self._look) is None or _name(page) not in self._shared:
            return content
        told = [page.meta("og:title") or "", page.meta("og:site_name") or "", kind_of(page, look.home), page.address]
        kept = self._cache / f"{name_of(self._given, *told, plant_shown(page) or '')}.png"
        put(site / _name(page), once(kept, lambda: card(page, look)))
        tags = _tags(page, look).encode()
        return _TAGS.sub(b"", content).replace(b"</head>", tags + b"\n</head>", 1)


@contextmanager
def drawing_cards(
    site: Path, pages: Iterable[FinishedPage], home: str, cache: Path, more_letters: Path
) -> Iterator[Cards]:
    """Have the cards of these pages drawn; `cache` is a folder that remembers them.

    `more_letters` is the folder of the npm packages, whose fonts have the letters that no page of ours loads.
    """
    typefaces = _typefaces(site / "assets" / "fonts", more_letters)
    ours = f"{home}{_FOLDER}/"
    shared = [
        page
        for page in pages
        if page.canonical and page.meta("og:title") and (page.meta("og:image") or ours).startswith(ours)
    ]
    if not (shared and typefaces):
        yield Cards([], None, cache)
        return
    with unpacked([face for typeface in typefaces for face in typeface.faces], cache) as fonts:
        yield Cards(shared, look_of(site, home, shared, typefaces, fonts, cache), cache)


def _name(page: FinishedPage) -> str:
    return f"{_FOLDER}/{page.address.strip('/').replace('/', '-') or 'home'}.png"


def _lacking(pages: Iterable[FinishedPage], face: Typeface) -> list[Problem]:
    """Return what of the words on the cards of some pages the font has no letters for, each told once."""
    found: dict[str, Problem] = {}
    for page in pages:
        for words in (page.meta("og:site_name") or "", page.meta("og:title") or ""):
            if words not in found and (letters := face.lacks(composed(words))):
                said = ", ".join(map(quoted, letters))
                found[words] = LACKING.at(page.file, 1, letters=said, words=quoted(words))
    return list(found.values())


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
    if logo and not page.address:
        return page.meta("og:site_name") or ""
    return meaning(plant) if (plant := plant_shown(page)) else ""


def _tags(page: FinishedPage, look: Look) -> Html:
    """Return what the page's head says of its card: where it lies and what is on it."""
    said = ". ".join(filter(None, (page.meta("og:title"), _shown(page, look.logo))))
    return join(
        element("meta", property="og:image", content=f"{look.home}{_name(page)}"),
        element("meta", property="og:image:width", content=WIDE),
        element("meta", property="og:image:height", content=HIGH),
        element("meta", property="og:image:alt", content=said),
        element("meta", name="twitter:card", content="summary_large_image"),
    )
