"""The picture that comes along when a page is shared: its title, its plant, and whose it is."""

import re
from functools import partial
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

from withness.botanical import PlantName, botanical, meaning, plant_of
from withness.html import Html, element, join
from withness.publishing.built import BuiltPage
from withness.publishing.fonts import Face, set_lines
from withness.publishing.icons import mark
from withness.publishing.raster import png

WIDE, HIGH = 1200, 630

# The light colours of the stylesheet.
STYLE = """
.paper { fill: #fbf7ee } .rule { fill: #f4c430 }
.title { fill: #1e2a22 } .quiet { fill: #4c5a51 } .name { fill: #1f5138 }
.botanical { stroke-width: 1.2; stroke-linecap: round; stroke-linejoin: round }
.leaf { fill: #fbf7ee; stroke: #1f5138 } .shade { fill: #a9c99b; stroke: #1f5138 } .ink { fill: #1f5138; stroke: none }
.petal { fill: #fdf2cc; stroke: #8a6100 } .yellow { fill: #f6c52e; stroke: #8a6100 }
.hair { stroke: #1f5138; stroke-width: 0.7 } .vein { stroke: #8a6100; stroke-width: 0.7 }
"""
_EDGE, _ROOM = 80, 640
_SIZES = ((92, 3), (80, 4), (66, 5))  # of the title, and how many lines it may then have
_KINDS = {"page-article": "Article", "page-guide": "Meeting guide", "page-self-check": "Private self-check"}
_TAGS = re.compile(rb'<meta (?:property="og:image[^>]*|name="twitter:card"[^>]*)>\n?')


def write_cards(site: Path, pages: list[BuiltPage], home: str, cache: Path) -> None:
    """Draw a card for each page that may be shared, and name it in the page's head.

    A page that has a picture already keeps it, and a site without the kit's fonts gets no cards.
    """
    faces = _faces(site / "assets" / "fonts")
    for page in pages if faces else ():
        ours = f"{home}cards/"
        if page.canonical and page.meta("og:title") and (page.meta("og:image") or ours).startswith(ours):
            name = f"{page.address.strip('/').replace('/', '-') or 'home'}.png"
            (site / "cards").mkdir(exist_ok=True)
            (site / "cards" / name).write_bytes(png(_card(page, home, *faces), STYLE, WIDE, cache, faces))
            _tell(page, ours + name)


def _faces(fonts: Path) -> tuple[Face, ...]:
    """Return the kit's serif and its text face, or nothing."""
    files = [(sorted(fonts.glob(f"{name}-*.woff2"))) for name in ("fraunces", "atkinson")]
    axes = ({"wght": 520}, {"wght": 400})
    return tuple(Face(file=found[0], axes=at) for found, at in zip(files, axes, strict=True)) if all(files) else ()


def _card(page: BuiltPage, home: str, serif: Face, text: Face) -> Html:
    title, site = page.meta("og:title") or "", page.meta("og:site_name") or ""
    kind = next((_KINDS[name] for name in page.root.xpath("//body/@class") if name in _KINDS), urlsplit(home).netloc)
    return element(
        "svg",
        element("rect", width=WIDE, height=HIGH, class_="paper"),
        element("g", botanical(_name(page), _plant(page)), transform="translate(752 96) scale(3.4)"),
        mark(_EDGE - 6, _EDGE - 14, 60),
        _words(site, serif, 38, _EDGE + 68, _EDGE + 30, "name"),
        _title(title, serif, HIGH - _EDGE - 62),
        element("rect", x=_EDGE, y=HIGH - _EDGE - 12, width=56, height=6, class_="rule"),
        _words(kind, text, 28, _EDGE + 76, HIGH - _EDGE, "quiet"),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDE} {HIGH}",
    )


def _title(title: str, face: Face, foot: float) -> Html:
    """Return the title as lines that stand on `foot`, in the largest type that leaves few enough of them."""
    settings = [(size, set_lines(title, face, size, _ROOM), most) for size, most in _SIZES]
    size, lines, _ = next((setting for setting in settings if len(setting[1]) <= setting[2]), settings[-1])
    line = partial(_words, face=face, size=size, x=_EDGE - size / 30, class_="title")
    return join([line(words, y=foot - (len(lines) - 1 - at) * size * 1.06) for at, words in enumerate(lines)])


def _words(words: str, face: Face, size: float, x: float, y: float, class_: str) -> Html:
    style = f"font-variation-settings: {face.settings}"
    return element("text", words, x=x, y=y, class_=class_, font_family=face.family, font_size=size, style=style)


def _name(page: BuiltPage) -> str:
    return page.address.strip("/").rpartition("/")[2] or "home"


def _plant(page: BuiltPage) -> PlantName:
    """Return the plant that the page shows, or the one that goes with its name; the home page has that of the mark."""
    shown = page.root.xpath("//*[@class='plate']/*[name()='svg']/@class")
    if shown:
        return cast(PlantName, shown[0].split()[-1])
    return plant_of(_name(page)) if page.address else "daffodil"


def _tell(page: BuiltPage, address: str) -> None:
    """Write into the page's head where its card lies and what is on it."""
    tags = join(
        element("meta", property="og:image", content=address),
        element("meta", property="og:image:width", content=WIDE),
        element("meta", property="og:image:height", content=HIGH),
        element("meta", property="og:image:alt", content=f"{page.meta('og:title')}. {meaning(_plant(page))}"),
        element("meta", name="twitter:card", content="summary_large_image"),
    )
    content = _TAGS.sub(b"", page.file.read_bytes())
    page.file.write_bytes(content.replace(b"</head>", f"{tags}\n</head>".encode(), 1))
