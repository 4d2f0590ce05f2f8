"""One place in a text that a rule has found, and how patterns find places."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

type Kind = Literal[
    "name", "contact", "date", "age", "place", "organization", "title", "unique", "health", "family", "number"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One place that a rule has found, before it is settled which of several rules has it."""

    start: int
    end: int
    kind: Kind


def matches(text: str, kind: Kind, patterns: Iterable[str], *, as_written: bool = False) -> Iterator[Found]:
    """Yield what the patterns find: of each its group `bit`, or all of it where that found nothing.

    Capitals count only in patterns that are to be taken as they are written.
    """
    for pattern in patterns:
        compiled = _compiled(pattern, as_written)
        for found in compiled.finditer(text):
            bit = "bit" if found.groupdict().get("bit") else 0
            yield Found(start=found.start(bit), end=found.end(bit), kind=kind)


# Compiled when first asked for: a hundred patterns would lie in the memory that every reader of a self-check is sent.
@cache
def _compiled(pattern: str, as_written: bool) -> re.Pattern[str]:
    return re.compile(pattern, re.NOFLAG if as_written else re.IGNORECASE)
