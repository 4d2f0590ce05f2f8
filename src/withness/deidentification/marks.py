"""Everything in a text that could give somebody away, each with a reason and with neutral words."""

from collections.abc import Iterable

from withness.deidentification.mark import REASONS, Mark
from withness.deidentification.neutral import neutral_words
from withness.deidentification.rules.circumstances import circumstances
from withness.deidentification.rules.contacts import contacts
from withness.deidentification.rules.dates import dates
from withness.deidentification.rules.family import family
from withness.deidentification.rules.found import Found, Kind
from withness.deidentification.rules.health import health
from withness.deidentification.rules.names import proper_names
from withness.deidentification.rules.numbers import ages, numbers

# Which kind has a place that several rules have found: the surest first.
_SURE: tuple[Kind, ...] = (
    "contact",
    "date",
    "age",
    "number",
    # What a list of illnesses has is no company, whatever it is written like: "IVF".
    "health",
    "organization",
    "place",
    "name",
    "title",
    "family",
    "unique",
)


def marks(text: str) -> tuple[Mark, ...]:
    """Return what could identify somebody, in the order of the text; no two overlap.

    Places count code points. What no rule knows is not found, so whoever uses this must be told that it misses things.
    """
    rules = (contacts, dates, ages, numbers, proper_names, circumstances, health, family)
    found = _apart(each for rule in rules for each in rule(text))
    instead = neutral_words(text, found)
    return tuple(
        Mark(start=each.start, end=each.end, kind=each.kind, why=REASONS[each.kind].why, instead=words)
        for each, words in zip(found, instead, strict=True)
    )


def _apart(found: Iterable[Found]) -> list[Found]:
    """Return places that do not overlap: what overlaps becomes one, of the longest part's kind."""
    apart: list[Found] = []
    for each in sorted(found, key=lambda each: (each.start, -each.end, _SURE.index(each.kind))):
        if apart and each.start < apart[-1].end:
            apart[-1] = _united(apart[-1], each)
        else:
            apart.append(each)
    return apart


def _united(one: Found, other: Found) -> Found:
    longest = max(one, other, key=lambda each: (each.end - each.start, -_SURE.index(each.kind)))
    return Found(start=one.start, end=max(one.end, other.end), kind=longest.kind)
