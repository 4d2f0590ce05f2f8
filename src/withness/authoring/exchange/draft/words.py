"""Words from another program's file as plain text on one line, and as ids."""

import html
import re
from collections.abc import Collection

from withness.authoring.pages.file_names import as_a_name
from withness.authoring.yaml.scalars import core_scalar
from withness.authoring.yaml.text import hidden_references, without_hidden
from withness.instrument.instrument import Number, is_number

_TAG = re.compile(r"</?(?P<name>[a-zA-Z]\w*)[^<>]*>|<!--.*?-->", re.DOTALL)
# Elements inside a line; all others begin a line of their own.
_INLINE = ("b", "i", "u", "em", "strong", "span", "a", "font", "sup", "sub", "small", "mark")
_LARGEST = 1_000_000


def plain_text(words: object) -> str:
    """Return words on one line, without HTML and without what nobody can see; nothing for what is no text."""
    if is_number(words):
        return str(words)
    text = html.unescape(_TAG.sub(_between, words)) if isinstance(words, str) else ""
    text, _ = without_hidden(text)
    for reference, _ in hidden_references(text):
        text = text.replace(reference, "")
    return " ".join(text.split())


def _between(tag: re.Match[str]) -> str:
    return "" if (tag["name"] or "").lower() in _INLINE else " "


def has_markup(words: object) -> bool:
    """Say whether a text has HTML in it, which is left behind."""
    return isinstance(words, str) and _TAG.search(words) is not None


def number_of(value: object) -> Number | None:
    """Return a value, or the text of one, as a number that an option may have."""
    found = core_scalar(value.strip()) if isinstance(value, str) else value
    if not is_number(found) or not abs(found) <= _LARGEST:
        return None
    return int(found) if found == int(found) else found


def new_id(words: str, taken: Collection[str], otherwise: str) -> str:
    """Return an id made of words that no other thing has, or of `otherwise` if no letter can be used."""
    id = as_a_name(words)[:60].strip("-")
    if id == "a-name" and "name" not in words.lower():
        id = otherwise
    return next(name for name in (id, *(f"{id}-{n}" for n in range(2, len(taken) + 3))) if name not in taken)
