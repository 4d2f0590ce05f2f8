"""Lists that Markdown takes for more words of the paragraph above them, since no empty line stands between the two."""

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

_ENTRY = re.compile(r" {0,3}(?P<mark>[-*+]|(?P<number>\d{1,3})\.) +\S")


def lost_lists(draft: Draft) -> Iterator[Problem]:
    """Yield every list within a paragraph.

    A line that stands alone may have been wrapped at a dash or a number: it is a list only below a colon.
    """
    texts = [paragraph.split("\n") for paragraph in draft.paragraphs]
    lists = [rows[first - 1 : first + 1] for rows in texts if (first := _first_entry(rows))]
    shown = [(at, _words(row)) for at, row in outside_code(marked(draft.page.rows).split("\n"))] if lists else []
    begins = 0
    for above, entry in lists:
        ends = _words(above), _words(entry)
        pairs = [at for (_, one), (at, other) in pairwise(shown) if one.endswith(ends[0]) and other.endswith(ends[1])]
        if pairs:
            begins = next((at for at in pairs if at > begins), pairs[0])
            yield LOST_LIST.at(draft.page.file, begins + 1, entry=quoted(unmarked(entry)))


def _words(row: str) -> str:
    return " ".join(row.split())


def _first_entry(rows: Sequence[str]) -> int | None:
    """Return the first row of a paragraph that begins a list."""
    found = [(at, entry) for at, row in enumerate(rows) if at and (entry := _ENTRY.match(row))]
    for at, entry in found:
        alike = [other for _, other in found if _go_together(entry, other)]
        begins_one = entry["number"] is None or entry["number"] in ("0", "1")
        if begins_one and (len(alike) > 1 or unmarked(rows[at - 1]).rstrip(" *_").endswith(":")):
            return at
    return None


def _go_together(one: re.Match[str], other: re.Match[str]) -> bool:
    if one["number"] and other["number"]:
        return one is other or int(other["number"]) > int(one["number"])
    return one["mark"] == other["mark"]
