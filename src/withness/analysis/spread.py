"""How numbers are spread, and how two lists of them go together.

Sums round once (`fsum`, `sumprod`), so neither the order of people nor the interpreter can change a last digit.
"""

from collections.abc import Sequence
from math import fsum, sqrt, sumprod

type Matrix = Sequence[Sequence[float]]


def mean(values: Sequence[float]) -> float:
    """Return the mean of at least one number."""
    return fsum(values) / len(values)


def deviation(values: Sequence[float]) -> float | None:
    """Return the standard deviation (n - 1), or `None` for fewer than two numbers."""
    return sqrt(_covariance(*[_centred(values)] * 2)) if len(values) > 1 else None


def covariances(columns: Sequence[Sequence[float]]) -> Matrix:
    """Return the covariance (n - 1) of each column with each, all of one length of at least two numbers."""
    centred = [_centred(column) for column in columns]
    half = [[_covariance(one, other) for other in centred[: at + 1]] for at, one in enumerate(centred)]
    return [[half[max(a, b)][min(a, b)] for b in range(len(half))] for a in range(len(half))]


def _centred(values: Sequence[float]) -> list[float]:
    middle = mean(values)
    return [value - middle for value in values]


def _covariance(one: Sequence[float], other: Sequence[float]) -> float:
    return sumprod(one, other) / (len(one) - 1)
