"""What a self-check that shows advice must keep to: words for every band, and nothing unknown that counts."""

import re
from collections.abc import Iterator

from withness.authoring.checks.options import option_sets
from withness.authoring.yaml.source import Source
from withness.problem import Message, Problem, quoted

NEEDS_WORDS = Message(
    "This self-check shows advice, and this band has no headline to head it with",
    'Add "headline": the advice in one sentence.',
)
HAS_NO_NORM = Message(
    "This self-check shows advice and no scores, so there is nothing to compare with a norm",
    'Delete it, or write "shows: profile".',
)
NO_USE = Message(
    "This self-check shows advice, which its weakest subscale leads, so {key} has no use here",
    'Delete it, or write "shows: profile".',
)
BLANKS = Message(
    "This self-check shows advice, and with this a part of it that has blanks would still have a reading",
    'Write "missing: 0": what nobody knows must not be averaged into a yes.',
)
UNKNOWN = Message(
    "This self-check shows advice, and the option {label} would give points to what nobody knows",
    'Take it out of the options, and write "blank: I do not know" above the items: that counts as no answer.',
)

_NOT_KNOWN = re.compile(
    r"\b(?:do(?:n['’]t| not) know|no idea|unsure|uncertain|unknown|not (?:yet )?(?:sure|certain|known)"
    r"|hard to (?:say|tell)|(?:cannot|can['’]t|can not) (?:say|tell))\b",
    re.IGNORECASE,
)


def advice_problems(source: Source) -> Iterator[Problem]:
    """Yield what would let advice be said without words, or rest on what nobody knows."""
    data = source.data or {}
    scoring = found if isinstance(found := data.get("scoring"), dict) else {}
    if data.get("shows") != "advice" or scoring.get("method") == "tally":
        return
    yield from _words(source)
    if data.get("more_is") == "worse":
        yield source.problem(("more_is",), NO_USE, key='"more_is: worse"')
    if data.get("throughout"):
        yield source.problem(("throughout",), NO_USE, key='"throughout"')
    if isinstance(missing := scoring.get("missing"), int | float) and missing:
        yield source.problem(("scoring", "missing"), BLANKS)
    for place in option_sets(source):
        for at, option in source.entries(place):
            if isinstance(label := option.get("label"), str) and _NOT_KNOWN.search(label):
                yield source.problem((*at, "label"), UNKNOWN, label=quoted(label))


def _words(source: Source) -> Iterator[Problem]:
    """Yield every band that could not head advice, and every norm that scores are needed for."""
    for place, subscale in source.entries(("subscales",)):
        for at, band in source.entries((*place, "bands")):
            if band.get("headline") is None:
                yield source.problem(at, NEEDS_WORDS)
        if subscale.get("norm") is not None:
            yield source.problem((*place, "norm"), HAS_NO_NORM)
    if isinstance(total := (source.data or {}).get("total"), dict) and total.get("norm") is not None:
        yield source.problem(("total", "norm"), HAS_NO_NORM)
