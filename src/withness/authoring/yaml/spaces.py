"""Spaces that look like those of the space bar, and that YAML does not take for such."""

import re
from collections.abc import Iterator, Sequence

from withness.problem import Message

NO_BREAK_SPACE = Message(
    "A space {where} is a no-break space, which YAML does not take for a space",
    "Delete it, and type it again with the space bar.",
)

_SPACES = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
_BEFORE_WORDS = re.compile(rf"(?P<indent>[ {_SPACES}]*)(?P<dash>-[ {_SPACES}]+)?(?P<key>[\w-]+:[ {_SPACES}]+)?")
_ODD = re.compile(f"[{_SPACES}]")


def odd_spaces(rows: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """Yield each row with such a space before its words: its number (from 0), where the space stands, and it mended."""
    for at, row in enumerate(rows):
        found = None if row.isascii() else _BEFORE_WORDS.match(row)
        if found is None or not row.strip() or not _ODD.search(found[0]):
            continue
        places = {"indent": "before the words on this line", "dash": "after the dash", "key": "after the colon"}
        where = next(words for group, words in places.items() if _ODD.search(found[group] or ""))
        yield at, where, _ODD.sub(" ", found[0]) + row[found.end() :]
