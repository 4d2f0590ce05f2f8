"""Whether a norm can be one of its subscale: figures on the scale of its scores, percentiles that rise."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from withness.authoring.checks.bands import end_in_words, is_end, reachable, scored_parts
from withness.authoring.yaml.source import Place, Source
from withness.instrument.instrument import Number, is_number
from withness.problem import Message, Problem, quoted

NO_PERCENTILES = Message(
    '"percentiles" has nothing in it', "Write them like {{25: 4.2, 50: 4.8, 75: 5.4}}, or delete it."
)
NO_PERCENTILE = Message(
    "{key} is not a percentile", "Write a number above 0 and below 100, then a colon and the published score."
)
SAME_PERCENTILE = Message("This percentile is here twice; the first is written {first}", "Keep one of them.")
NOT_RISING = Message(
    "The score of percentile {share}, {score}, is below that of percentile {before}, {lower}",
    "Compare both with the publication: a higher percentile has no lower score.",
)
OUTSIDE = Message(
    "{what} is {value}, outside the possible scores, {lowest} to {highest}",
    "Give it on the scale of this self-check's scoring method.",
)

type _Shares = list[tuple[float, str, Number]]


def norm_problems(source: Source) -> Iterator[Problem]:
    """Yield what cannot be true of the norms of the subscales and the total."""
    for place, scale, items in scored_parts(source):
        if isinstance(norm := scale.get("norm"), dict):
            at = (*place, "norm")
            shares = list(_shares(norm.get("percentiles")))
            yield from _percentiles(source, (*at, "percentiles"), norm, shares)
            if ends := reachable(source, items):
                yield from _outside(source, at, norm, shares, *ends)


def _shares(percentiles: Any) -> Iterator[tuple[float, str, Number]]:
    """Yield each percentile as a number, as it is written, and its score, from the lowest percentile up."""
    written = percentiles.items() if isinstance(percentiles, dict) else ()
    numbers = ((_share(key), key, score) for key, score in written if is_number(score))
    yield from sorted((share, key, score) for share, key, score in numbers if share)


def _share(key: str) -> float:
    """Return a percentile's number, or 0 for what is none."""
    return float(key) if re.fullmatch(r"\d{1,2}(\.\d+)?", key) else 0


def _percentiles(source: Source, at: Place, norm: dict[str, Any], shares: _Shares) -> Iterator[Problem]:
    percentiles = norm.get("percentiles")
    if percentiles == {}:
        yield source.problem(at, NO_PERCENTILES)
    for key in percentiles if isinstance(percentiles, dict) else ():
        if not _share(key):
            yield source.problem((*at, key), NO_PERCENTILE, key=quoted(key))
    for (before, first, lower), (share, key, score) in pairwise(shares):
        if share == before:
            yield source.problem((*at, key), SAME_PERCENTILE, first=quoted(first))
        elif score < lower:
            yield source.problem((*at, key), NOT_RISING, share=key, score=score, before=first, lower=lower)


def _outside(
    source: Source, at: Place, norm: dict[str, Any], shares: _Shares, low: Number, high: Number
) -> Iterator[Problem]:
    figures = [((*at, "percentiles", key), f"Percentile {key}", score) for _, key, score in shares]
    if is_number(norm.get("mean")):
        figures.append(((*at, "mean"), "The mean of this norm", norm["mean"]))
    for place, what, value in figures:
        if not (low <= value <= high or is_end(value, low) or is_end(value, high)):
            words = {"what": what, "value": f"{value:.10g}", "lowest": end_in_words(low), "highest": end_in_words(high)}
            yield source.problem(place, OUTSIDE, **words)
