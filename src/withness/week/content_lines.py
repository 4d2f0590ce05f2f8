"""The lines of a calendar file, by RFC 5545, 3.1 and 3.3.11: what no calendar should get is left out of them."""

import re
import unicodedata
from collections.abc import Iterator

# Whatever `str.splitlines` takes for the end of a line, some calendar may.
_LINE_BREAK = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# An escape, the two letters of a flag, or one character.
_TOKEN = re.compile(r"\\.|[\U0001f1e6-\U0001f1ff]{2}|.", re.DOTALL)
_ZERO_WIDTH_JOINER = "\u200d"
# In octets of UTF-8, without the line break.
_LONGEST = 75


def paragraphs(text: str) -> str:
    """Return a text without control characters and halves of characters, each of its line breaks a plain one."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", _CONTROL.sub("", _LINE_BREAK.sub("\n", text))).strip()


def one_line(text: str) -> str:
    """Return such a text as one line."""
    return " ".join(paragraphs(text).split())


def escaped(text: str) -> str:
    """Return a text as the value of a property; only `paragraphs` leave no line break that this does not know."""
    return re.sub(r"([\\;,])", r"\\\1", text).replace("\n", r"\n")


def folded(line: str) -> str:
    """Return a line broken so that no part has more than 75 octets, nor begins in the middle of a character."""
    if line.isascii() and len(line) <= _LONGEST:
        return line
    parts, length = [""], 0
    for unit in _units(line):
        octets = len(unit.encode())
        if length + octets > _LONGEST:
            # The space at the beginning counts as well.
            parts.append("")
            length = 1
        parts[-1] += unit
        length += octets
    return "\r\n ".join(parts)


def _units(line: str) -> Iterator[str]:
    """Yield what is to stay together: an escape, a letter with its accents, a family of emoji joined to one picture."""
    unit = ""
    for token in _TOKEN.findall(line):
        if unit and not _holds_together(unit[-1], token[0]):
            yield from _that_fit(unit)
            unit = ""
        unit += token
    yield from _that_fit(unit)


def _holds_together(before: str, after: str) -> bool:
    if after.isascii() and before != _ZERO_WIDTH_JOINER:
        return False
    is_modifier = "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f"
    return _ZERO_WIDTH_JOINER in (before, after) or is_modifier or unicodedata.category(after).startswith("M")


def _that_fit(unit: str) -> list[str]:
    """Return a unit whole, or in pieces where it is longer than any line may be."""
    return [unit] if len(unit.encode()) < _LONGEST else _TOKEN.findall(unit)
