"""The lines of three hyphens around front matter, where a word processor or an empty line has changed them."""

import re
from collections.abc import Sequence
from pathlib import Path

from withness.problem import Message, Problem, quoted

NOT_HYPHENS = Message(
    "The line that {does} the front matter is {sign}, and three hyphens are needed",
    'Write "---" there: some programs make a dash of them.',
)
EMPTY_ABOVE = Message(
    "There is an empty line above the front matter, which has to begin on the first line", "Take it out."
)

_DASHES = "--+|[—–−][—–−-]*"
_CLOSES = re.compile(rf"(?:{_DASHES}|\.\.\.)[ \t]*")
_OF_FRONT_MATTER = re.compile(r"[\w-]+[ \t]*:|[ \t]|#|- |$")


def with_fences(file: Path, text: str, keys: Sequence[str]) -> tuple[str, list[Problem]]:
    """Return a page with three hyphens where they were meant, and what stands there; every line keeps its number.

    What begins like front matter is front matter only if its first line has one of the keys.
    """
    begins = rf"(?P<empty>(?:[ \t]*\n)*)(?P<sign>{_DASHES})[ \t]*\n\s*(?:{'|'.join(keys)})[ \t]*:"
    if not (found := re.match(begins, text)):
        return text, []
    rows = text.split("\n")
    opens = found["empty"].count("\n")
    problems = [EMPTY_ABOVE.at(file, 1)] if opens else []
    problems += _fence(file, rows, opens, "begins")
    rows[0], rows[opens] = "---", "" if opens else "---"
    closes = next((at for at in range(opens + 1, len(rows)) if not _OF_FRONT_MATTER.match(rows[at])), 0)
    if closes and _CLOSES.fullmatch(rows[closes]):
        problems += _fence(file, rows, closes, "ends")
        rows[closes] = "---"
    return "\n".join(rows), problems


def _fence(file: Path, rows: Sequence[str], at: int, does: str) -> list[Problem]:
    sign = rows[at].strip()
    return [] if sign in ("---", "...") else [NOT_HYPHENS.at(file, at + 1, does=does, sign=quoted(sign))]
