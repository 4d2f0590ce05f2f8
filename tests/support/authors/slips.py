"""Slips of an author's hand, made by chance that is the same on every machine."""

import random
from collections.abc import Callable

KEYS = ("title", "items", "id", "stem", "bands", "low", "label", "meaning", "steps", "say", "timebox", "description")
SIGNS = [*":#\"'“”[]{}()<>&*|`\t\u200b\u202e"]
SIGNS += [": ", "- ", " #", "![", "](", "]: ", "&#8203;", "::: ", "---", "</", "<b>", '<a href="javascript:x">', "{#a}"]


def slipped(text: str, chance: random.Random) -> bytes:
    """Return a text with one to three slips in it, as the bytes of a file."""
    rows = text.split("\n")
    for _ in range(chance.randint(1, 3)):
        chance.choice(_IN_ROWS)(rows, chance)
    return chance.choice(_AS_BYTES)("\n".join(rows))


def _delete(rows: list[str], chance: random.Random) -> None:
    del rows[_row(rows, chance)]


def _double(rows: list[str], chance: random.Random) -> None:
    at = _row(rows, chance)
    rows.insert(at, rows[at])


def _swap(rows: list[str], chance: random.Random) -> None:
    a, b = _row(rows, chance), _row(rows, chance)
    rows[a], rows[b] = rows[b], rows[a]


def _indent(rows: list[str], chance: random.Random) -> None:
    at = _row(rows, chance)
    rows[at] = " " * chance.choice((1, 2, 4)) + rows[at]


def _outdent(rows: list[str], chance: random.Random) -> None:
    at = _row(rows, chance)
    rows[at] = rows[at].removeprefix(" ").removeprefix(" ")


def _misspell(rows: list[str], chance: random.Random) -> None:
    at = _row(rows, chance)
    place = chance.randrange(len(rows[at]) + 1)
    rows[at] = rows[at][:place] + rows[at][place + 1 :]


def _change_letters(rows: list[str], chance: random.Random) -> None:
    at = _row(rows, chance)
    place = chance.randrange(len(rows[at]) + 1)
    rows[at] = rows[at][:place] + rows[at][place : place + 2][::-1] + rows[at][place + 2 :]


def _put_in(rows: list[str], chance: random.Random) -> None:
    at = _row(rows, chance)
    place = chance.randrange(len(rows[at]) + 1)
    rows[at] = rows[at][:place] + chance.choice(SIGNS) + rows[at][place:]


def _cut_off(rows: list[str], chance: random.Random) -> None:
    del rows[_row(rows, chance) + 1 :]


def _rename_a_key(rows: list[str], chance: random.Random) -> None:
    at = _row(rows, chance)
    rows[at] = rows[at].replace(chance.choice(KEYS), chance.choice(KEYS))


def _row(rows: list[str], chance: random.Random) -> int:
    if not rows:
        rows.append("")
    return chance.randrange(len(rows))


_IN_ROWS: tuple[Callable[[list[str], random.Random], None], ...] = (
    *(_delete, _double, _swap, _indent, _indent, _outdent),
    *(_misspell, _change_letters, _put_in, _put_in, _cut_off, _rename_a_key),
)
_AS_BYTES: tuple[Callable[[str], bytes], ...] = (
    *(lambda text: text.encode() for _ in range(12)),
    lambda text: text.encode("utf-8-sig"),
    lambda text: text.replace("\n", "\r\n").encode(),
    lambda text: text.encode("latin-1", "replace"),
    lambda text: text.encode("utf-16"),
)
