"""The mark of a site, drawn on its cards and on a phone's screen: the logo of its settings, or the kit's own."""

import base64
import mimetypes
from collections.abc import Iterable
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

import withness
from withness.markup.html import Html, element
from withness.publishing.cards.raster import png
from withness.publishing.finished.finished_page import FinishedPage

OURS = Path(withness.__file__).parent / "web" / "mark.svg"
TOUCH_ICON = "apple-touch-icon.png"
_SIZE, _PAPER = 180, "#fbf7ee"


def logo_of(site: Path, pages: Iterable[FinishedPage]) -> Path | None:
    """Return the file of the site's own logo, as its pages show it beside their name; `None` where they show none."""
    page = next((page for page in pages if page.canonical), None)
    for way in page.told.marks if page else ():
        parts = urlsplit(way)
        file = site / normpath(join(page.address if page else "", unquote(parts.path))).lstrip("/")
        if not parts.netloc and file.is_file():
            return file
    return None


def picture(file: Path, x: float, y: float, size: float) -> Html:
    """Return a file as a picture that fits into a square of this size, for a drawing that asks for no file."""
    kind = mimetypes.guess_type(file.name)[0] or "image/png"
    content = base64.b64encode(file.read_bytes()).decode()
    return element("image", href=f"data:{kind};base64,{content}", x=x, y=y, width=size, height=size)


def write_touch_icon(site: Path, pages: list[FinishedPage], cache: Path) -> None:
    """Draw the icon of a phone's screen from the mark, where pages name one and the author has made none."""
    named = any(TOUCH_ICON in way for page in pages for way in page.told.icons)
    if named and not (site / TOUCH_ICON).is_file():
        mark = picture(logo_of(site, pages) or OURS, _SIZE / 8, _SIZE / 8, _SIZE * 3 / 4)
        ground = element("rect", width=_SIZE, height=_SIZE, fill=_PAPER)
        view = f"0 0 {_SIZE} {_SIZE}"
        drawing = element("svg", ground, mark, xmlns="http://www.w3.org/2000/svg", viewBox=view)
        (site / TOUCH_ICON).write_bytes(png(drawing, "", _SIZE, cache))
