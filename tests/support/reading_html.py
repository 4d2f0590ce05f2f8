"""Drawn markup, read back: as a tree of elements, and as the words in it."""

import re
from xml.etree import ElementTree

from withness.markup.html import Html

BARE = (
    *("hidden", "novalidate", "open", "selected"),
    *("data-part", "data-later", "data-when-near", "data-when-not-started", "data-pagefind-ignore", "data-problem"),
)


def tree(markup: Html) -> ElementTree.Element:
    """Parse markup as XML, once bare attributes and void elements are written out as XML wants them."""
    spelled = re.sub(r"(<(?:input|img)[^>]*)>", r"\1/>", markup)
    spelled = re.sub(rf" ({'|'.join(BARE)})(?=[ >])", r' \1=""', spelled)
    return ElementTree.fromstring(spelled)


def words(markup: Html) -> str:
    """Return the text of the markup as a reader would read it."""
    return " ".join(" ".join(tree(markup).itertext()).split())


def text_of(part: ElementTree.Element | None) -> str | None:
    """Return all text in a part, `None` where there is no such part."""
    return None if part is None else " ".join(" ".join(part.itertext()).split())


def text_at(drawn: ElementTree.Element, path: str) -> str | None:
    """Return all text of the first part at a path, `None` where there is none."""
    return text_of(drawn.find(path))
