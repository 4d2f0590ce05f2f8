"""The colors of a site on its cards: the light ones of its palette or of its author's own stylesheet."""

import re
from collections.abc import Iterable
from pathlib import Path
from posixpath import join, normpath

from withness.authoring.settings.palette import shaded
from withness.publishing.finished.finished_page import FinishedPage

# In the stylesheet of every page: that of links and of a plant's lines, and that of bars.
MOSS, DAFFODIL = "#1f5138", "#f4c430"
_SET = re.compile(r"--(moss|daffodil):\s*(?:light-dark\(\s*)?(#[0-9a-fA-F]{6})\b")


def colors_of(site: Path, pages: Iterable[FinishedPage]) -> tuple[str, str]:
    """Return the site's own colors in the place of those two, as its stylesheets set them last.

    The first is deepened until its words can be read on paper, and stays the kit's where that would be another color.
    """
    page = next((page for page in pages if page.canonical), None)
    links = page.root.xpath("//link[@rel='stylesheet']/@href") if page else ()
    files = [site / normpath(join("/", page.address if page else "", str(link))).lstrip("/") for link in links]
    texts = (file.read_text("utf-8") for file in files if file.is_file())
    found = {"moss": MOSS, "daffodil": DAFFODIL} | dict(pair for text in texts for pair in _SET.findall(text))
    return shaded(found["moss"].lower(), "light") or MOSS, found["daffodil"].lower()
