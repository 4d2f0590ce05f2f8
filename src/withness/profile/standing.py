"""How the scores of one profile stand to one another, each by how far up its own range it lies."""

from collections.abc import Callable, Iterable, Sequence
from math import isclose

from withness.instrument.instrument import Band
from withness.instrument.scoring import SubscaleScore
from withness.markup.numbers import plain
from withness.words.lists import enumerated
from withness.words.words import _


def weakest_first(scores: Sequence[SubscaleScore]) -> list[SubscaleScore]:
    """Return the scores by how far up their own range they lie, those without one first, equals in their order."""
    return sorted(scores, key=lambda score: -1 if score.height is None else score.height)


def heaviest_first(scores: Sequence[SubscaleScore]) -> list[SubscaleScore]:
    """Return the scores by how far up their own range they lie, highest first, those without one last."""
    return sorted(scores, key=lambda score: 1 if score.height is None else -score.height)


def highest(scores: Sequence[SubscaleScore]) -> list[SubscaleScore]:
    """Return the scores that lie highest and all others with the same reading, from the highest down."""
    return heaviest_first(_sharing(scores, max))


def lowest(scores: Sequence[SubscaleScore]) -> list[SubscaleScore]:
    """Return the scores that lie lowest and all others with the same reading, from the lowest up."""
    return weakest_first(_sharing(scores, min))


def _sharing(scores: Sequence[SubscaleScore], end: Callable[[Iterable[float]], float]) -> list[SubscaleScore]:
    # The same height may come out a last digit apart on two scales.
    heights = [score.height for score in scores if score.height is not None]
    leading = [s for s in scores if s.height is not None and isclose(s.height, end(heights), abs_tol=1e-9)]
    labels = {label_of(score) for score in leading}
    return [score for score in scores if label_of(score) in labels]


def label_of(score: SubscaleScore) -> str:
    """Return the label of the reading of a score that has one."""
    return band_of(score).label


def band_of(score: SubscaleScore) -> Band:
    """Return the reading of a score that has one."""
    assert score.band is not None
    return score.band


def heights(scores: Iterable[SubscaleScore]) -> str:
    """Return in words and figures how far up its own range each score lies."""
    # Translators: a part's name, and how far up its range it lies.
    place = _("{part} {share} %")
    placed = [(score.subscale.name, plain(100 * score.height)) for score in scores if score.height is not None]
    places = enumerated(place.format(part=name, share=share) for name, share in placed)
    return _("How far up its range each part lies: {places}.").format(places=places or _("no score"))
