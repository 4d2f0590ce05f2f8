"""A copy of a page's Markdown in which links, tags, braces and references tell on which line they stand.

Python-Markdown keeps no lines, so the copy carries them through: a link within its address, a tag and a brace as an
attribute, a reference in its place. Everything else reads as before.
"""

import re
from collections.abc import Sequence
from functools import partial

from withness.authoring.yaml.text import REFERENCE, hidden_by

# Characters that no text has: they are for private use, and last in their plane.
OPENS, CLOSES = "\U000ffff0", "\U000ffff1"
TAG_LINE, BRACE_LINE = "data-line-of-tag", "data-line-of-brace"
MARK = re.compile(rf"{OPENS}(\d+)(?:;([^{CLOSES}]*))?{CLOSES}")

_LINK = re.compile(
    r"((?<!\\)\]\(\s*<?|(?<!\\)\][ \t]+\((?=[./#\w][^()\s]*(?:\.|/|#)[^()\s]*\))|^ {0,3}\[[^\]^][^\]]*\]:[ \t]*<?)"
)
_TAG = re.compile(r"<([A-Za-z][\w-]*)(?=[\s/>]|$)")
_BRACE = re.compile(r"\{:?[ ]*(?=[#.\w])")
_LEFT_ALONE = re.compile(r"\s*(`{3,}|~{3,}|:::)")


def marked(rows: Sequence[str]) -> str:
    """Return the page with its marks; every line of it is still the line it was."""
    return "\n".join(_row(row, at + 1) for at, row in enumerate(rows))


def unmarked(text: str) -> str:
    """Return text without its marks."""
    return MARK.sub("", text) if OPENS in text else text


def _row(row: str, line: int) -> str:
    if _LEFT_ALONE.match(row):
        return row
    if "[" in row:
        row = _LINK.sub(rf"\g<0>{OPENS}{line}{CLOSES}", row)
    if "<" in row:
        row = _TAG.sub(rf"\g<0> {TAG_LINE}={line} ", row)
    if "{" in row:
        row = _BRACE.sub(rf"\g<0>{BRACE_LINE}={line} ", row)
    return REFERENCE.sub(partial(_reference, line), row) if "&" in row else row


def _reference(line: int, found: re.Match[str]) -> str:
    return f"{OPENS}{line};{found[0][1:].rstrip(';')}{CLOSES}" if hidden_by(found) else found[0]
