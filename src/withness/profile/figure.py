"""The figure of a score: rounded, but never so far that it says something else than the score."""

from withness.instrument.instrument import Norm, Number, Subscale
from withness.instrument.scoring import SubscaleScore, band_of
from withness.markup.numbers import bare, enough_places, fixed, rounded


def figure(score: SubscaleScore, least: int = 1) -> str:
    """Return a score that there is with `least` decimals, or as many more as it takes to say what the score says."""
    assert score.score is not None
    return fixed(score.score, enough_places(score.score, least, lambda value: says_the_same(score, value)))


def long_figure(score: SubscaleScore) -> str:
    """Return a score that there is as it stands at the end of a sum: with four decimals where it has so many."""
    return bare(figure(score, 4))


def says_the_same(score: SubscaleScore, value: float) -> bool:
    """Return whether a value lies in the range that is told, in the score's band, and as it does beside its norm."""
    assert score.score is not None
    low, high = rounded(score.low, 4), rounded(score.high, 4)  # as `plain` writes them
    return low <= value <= high and _verdicts(score.subscale, value) == _verdicts(score.subscale, score.score)


def _verdicts(subscale: Subscale, value: float) -> tuple[object, ...]:
    """Return the band of a value, and for each number of the published group whether it lies below, at or above it."""
    return band_of(subscale, value), *((value > at) - (value < at) for at in _published(subscale.norm))


def _published(norm: Norm | None) -> list[Number]:
    """Return the numbers that a score is set beside: those of the percentiles, or else the mean."""
    if norm is None:
        return []
    return [at for _, at in norm.percentiles] or [norm.mean]
