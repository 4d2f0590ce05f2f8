"""The daffodil where no page shows it: in a tab, a list of bookmarks, and on a phone's screen."""

import base64
import struct
from pathlib import Path

import withness
from withness.markup.html import Html, element
from withness.publishing.cards.raster import png
from withness.publishing.finished.finished_page import FinishedPage

MARK = Path(withness.__file__).parent / "web" / "mark.svg"

_TOUCH = 180  # what an iPhone asks for; it rounds the corners itself, and shows black where there is nothing
_PAPER = "#fbf7ee"
_FAVICON = (16, 32, 48)


def write_icons(site: Path, pages: list[FinishedPage], cache: Path) -> None:
    """Write `apple-touch-icon.png` and `favicon.ico` where a page asks for them and the author has none."""
    asked = {str(href).rpartition("/")[2] for page in pages for href in page.root.xpath("//head/link/@href")}
    for name, draw in (("apple-touch-icon.png", _touch_icon), ("favicon.ico", _favicon)):
        if name in asked and not (site / name).exists():
            (site / name).write_bytes(draw(cache))


def mark(x: float, y: float, size: float) -> Html:
    """Return the daffodil as a part of a drawing."""
    packed = base64.b64encode(MARK.read_bytes()).decode()
    return element("image", href=f"data:image/svg+xml;base64,{packed}", x=x, y=y, width=size, height=size)


def _touch_icon(cache: Path) -> bytes:
    return png(_drawing(element("rect", width=64, height=64, fill=_PAPER), mark(8, 8, 48)), "", _TOUCH, cache)


def _favicon(cache: Path) -> bytes:
    """Return the mark in three sizes in one file (the format: a list of sizes, lengths and places, then the PNGs)."""
    images = [png(_drawing(mark(0, 0, 64)), "", size, cache) for size in _FAVICON]
    place, places = 6 + 16 * len(images), b""
    for size, image in zip(_FAVICON, images, strict=True):
        places += struct.pack("<4B2H2I", size, size, 0, 0, 1, 32, len(image), place)
        place += len(image)
    return struct.pack("<3H", 0, 1, len(images)) + places + b"".join(images)


def _drawing(*parts: Html) -> Html:
    return element("svg", *parts, xmlns="http://www.w3.org/2000/svg", viewBox="0 0 64 64")
