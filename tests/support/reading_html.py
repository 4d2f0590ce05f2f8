"""Drawn markup, read back: as a tree of elements, and as the words in it."""

import re
from xml.etree import ElementTree

from withness.markup.html import Html

BARE = ("hidden", "novalidate", "data-part", "data-when-not-started", "data-pagefind-ignore", "data-problem")


def tree(markup: Html) -> ElementTree.Element:
    """Parse markup as XML, once bare attributes and void elements are written out as XML wants them."""
    spelled = re.sub(r"(<input[^>]*)>", r"\1/>", markup)
    spelled = re.sub(rf" ({'|'.join(BARE)})(?=[ >])", r' \1=""', spelled)
    return ElementTree.fromstring(spelled)


def words(markup: Html) -> str:
    """Return the text of the markup as a reader would read it."""
    return " ".join(" ".join(tree(markup).itertext()).split())
