"""Whether bands cover every score that can be reached, from the lowest to the highest, each score once."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import isclose
from typing import Any

from withness.authoring.checks.options import values_of
from withness.authoring.yaml.source import Place, Source
from withness.instrument.instrument import Item, Number, ResponseOption, is_number, score_range
from withness.markup.numbers import decimals, rounded
from withness.problem import Message, Problem

GAP = Message("The bands start at {low}, but the lowest possible score is {lowest}", "Write low: {lowest}.")
BELOW = Message("The bands start at {low}, below the lowest possible score, {lowest}", "Write low: {lowest}.")
ORDER = Message(
    "This band starts at {low}, which is not above the start of the band before it, {before}",
    "Order the bands from the lowest up, each with a higher low than the one before.",
)
ABOVE = Message(
    "This band starts at {low}, above the highest possible score, {highest}",
    "Choose a low from {lowest} to {highest}, or delete the band.",
)

type Lows = Sequence[tuple[Place, Number]]


def band_problems(source: Source) -> Iterator[Problem]:
    """Yield every gap, overlap and unreachable band of the subscales and the total."""
    for place, _, items in scored_parts(source):
        yield from _bands(source, place, items)


def scored_parts(source: Source) -> Iterator[tuple[Place, dict[str, Any], Sequence[dict[str, Any]]]]:
    """Yield the place, the keys and the items of every subscale, and of the total where there is one."""
    items = [item for _, item in source.entries(("items",))]
    for place, subscale in source.entries(("subscales",)):
        yield place, subscale, [item for item in items if item.get("subscale") == subscale.get("id")]
    if isinstance(total := (source.data or {}).get("total"), dict):
        yield ("total",), total, items


def _bands(source: Source, place: Place, items: Sequence[dict[str, Any]]) -> Iterator[Problem]:
    lows = [((*at, "low"), low) for at, band in source.entries((*place, "bands")) if is_number(low := band.get("low"))]
    for (_, before), (at, low) in pairwise(lows):
        if low <= before:
            yield source.problem(at, ORDER, low=_shown(low), before=_shown(before))
    if lows and (ends := reachable(source, items)):
        yield from _ends(source, lows, *ends)


def _ends(source: Source, lows: Lows, lowest: Number, highest: Number) -> Iterator[Problem]:
    at, first = min(lows, key=lambda entry: entry[1])
    if not is_end(first, lowest):
        message = GAP if first > lowest else BELOW
        yield source.problem(at, message, low=_shown(first), lowest=end_in_words(lowest))
    for at, low in lows:
        if low > highest and not is_end(low, highest):
            words = {"low": _shown(low), "lowest": end_in_words(lowest), "highest": end_in_words(highest)}
            yield source.problem(at, ABOVE, **words)


def is_end(value: Number, end: Number) -> bool:
    """Return whether a number is an end of the range, which of items with unlike ranges may be written as 0.33."""
    return isclose(value, end, abs_tol=1e-9) or (decimals(value) > 1 and rounded(end, decimals(value)) == value)


def end_in_words(end: Number) -> str:
    """Return an end of the range as an author may write it."""
    return _shown(end if decimals(end) < 10 else rounded(end, 4))


def reachable(source: Source, items: Sequence[dict[str, Any]]) -> tuple[Number, Number] | None:
    """Return the lowest and highest possible score of some items, or `None` when that is not clear."""
    scoring = (source.data or {}).get("scoring")
    method = scoring.get("method") if isinstance(scoring, dict) else None
    if method == "pomp":
        return score_range("pomp", ())
    values = [values_of(source, item) for item in items]
    if method not in ("mean", "sum") or not values or not all(values):
        return None
    options = [tuple(ResponseOption(value=value, label="") for value in own) for own in values]
    return score_range(method, tuple(Item(id="", stem="", subscale="", options=own) for own in options))


def _shown(number: Number) -> str:
    return f"{number:.10g}"
