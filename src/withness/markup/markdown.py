"""Text as Markdown that shows exactly that text, by CommonMark and by what came before it."""

import re

_ENTITIES = {"&": "&amp;", "<": "&lt;", "~": "&#126;"}


def markdown(text: str) -> str:
    """Return one line of text as Markdown: whatever would be read as markup in it is escaped."""
    shown = re.sub(r"([\\`*_{}\[\]#])", r"\\\1", text)
    shown = re.sub("[&<~]", lambda found: _ENTITIES[found[0]], shown)
    # A list, a quotation or a number at the beginning of a line.
    return re.sub(r"^(\d*)([-+>.)])", r"\1\\\2", shown)
