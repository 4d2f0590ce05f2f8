"""Lists that Markdown takes for more words of the paragraph above them, or for more entries of the list around them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from withness.authoring.pages.blocks import outside_code
from withness.problem import Message, Problem, quoted
from withness.publishing.proof.draft import Draft
from withness.publishing.proof.marking import marked, unmarked

LOST_LIST = Message(
    "This list is shown as words of the paragraph above it, one after the other",
    "Leave an empty line above its first entry, {entry}.",
    minor=True,
)
FLAT_LIST = Message(
    "From {entry} on, the inner list is shown as more of the list around it",
    "Begin the inner lines with four spaces more than the outer ones.",
    minor=True,
)

_ENTRY = re.compile(r" {0,3}(?P<mark>[-*+]|(?P<number>\d{1,3})\.) +\S")


def lost_lists(draft: Draft) -> Iterator[Problem]:
    """Yield every list within a paragraph.

    A line that stands alone may have been wrapped at a dash or a number: it is a list only below a colon.
    """
    texts = [paragraph.split("\n") for paragraph in draft.paragraphs]
    lists = [(rows[first - 1], rows[first]) for rows in texts if (first := _first_entry(rows))]
    for line, entry in _lines(draft, lists, _rows(draft) if lists else []):
        yield LOST_LIST.at(draft.page.file, line, entry=entry)


def flat_lists(draft: Draft) -> Iterator[Problem]:
    """Yield every inner list that Markdown has made part of the list around it.

    A number other than the first most likely begins a line that was wrapped there.
    """
    lists = [(above, row) for above, row in draft.flat if (found := _ENTRY.match(row)) and _may_begin(found)]
    rows = [(at, row) for at, row in _rows(draft) if row] if lists else []
    for line, entry in _lines(draft, lists, rows):
        yield FLAT_LIST.at(draft.page.file, line, entry=entry)


def _rows(draft: Draft) -> list[tuple[int, str]]:
    return [(at, _words(row)) for at, row in outside_code(marked(draft.page.rows).split("\n"))]


def _lines(draft: Draft, lists: list[tuple[str, str]], shown: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield the line and the words of each entry, which is known by its row and the one above it."""
    begins = -1
    for above, entry in lists:
        ends = _words(above), _words(entry)
        under = [at for (_, one), (at, other) in pairwise(shown) if one.endswith(ends[0]) and other.endswith(ends[1])]
        if pairs := under or [at for at, row in shown if row.endswith(ends[1])]:
            begins = next((at for at in pairs if at > begins), pairs[0])
            yield begins + 1, quoted(unmarked(entry))


def _words(row: str) -> str:
    return " ".join(row.split())


def _first_entry(rows: Sequence[str]) -> int | None:
    """Return the first row of a paragraph that begins a list."""
    found = [(at, entry) for at, row in enumerate(rows) if at and (entry := _ENTRY.match(row))]
    for at, entry in found:
        alike = [other for _, other in found if _go_together(entry, other)]
        if _may_begin(entry) and (len(alike) > 1 or unmarked(rows[at - 1]).rstrip(" *_").endswith(":")):
            return at
    return None


def _may_begin(entry: re.Match[str]) -> bool:
    return entry["number"] is None or entry["number"] in ("0", "1")


def _go_together(one: re.Match[str], other: re.Match[str]) -> bool:
    if one["number"] and other["number"]:
        return one is other or int(other["number"]) > int(one["number"])
    return one["mark"] == other["mark"]
