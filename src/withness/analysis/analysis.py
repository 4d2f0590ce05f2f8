"""What many people's answers say about a self-check: its scores, and how well its items hang together."""

from collections.abc import Sequence
from dataclasses import dataclass

from withness.analysis.reliability import (
    alpha_interval,
    alpha_without,
    cronbach_alpha,
    item_rest_correlation,
    mcdonald_omega,
)
from withness.analysis.spread import Matrix, covariances, deviation, mean
from withness.instrument.change import smallest_change, standard_error
from withness.instrument.instrument import Instrument, Item, Number, Subscale
from withness.instrument.scoring import Responses, SubscaleScore, scorer


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAnalysis:
    """One item: how many left it blank, the mean and SD of the mirrored answers, and how it goes with the others."""

    item: Item
    blank: int
    mean: float | None
    sd: float | None
    with_rest: float | None
    alpha_without: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscaleAnalysis:
    """One subscale, or the total; what cannot be worked out is `None`.

    Of the `people`, `scored` have a score: their mean, SD (n - 1), and the shares (0 to 1) with the `lowest` and the
    `highest` score possible. `complete` answered every item: their alpha, its 95 % interval, the alpha of their answers
    before mirroring, and omega. The standard error and the smallest change that is not noise
    take that SD and that alpha, and are in points of the score.
    """

    subscale: Subscale
    low: Number
    high: Number
    people: int
    scored: int
    mean: float | None
    sd: float | None
    lowest: float | None
    highest: float | None
    complete: int
    alpha: float | None
    interval: tuple[float, float] | None
    alpha_unmirrored: float | None
    omega: float | None
    standard_error: float | None
    smallest_change: float | None
    items: tuple[ItemAnalysis, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """What the answers of `people` say about every subscale of an instrument, and about its total if it has one."""

    instrument: Instrument
    people: int
    subscales: tuple[SubscaleAnalysis, ...]
    total: SubscaleAnalysis | None

    @property
    def parts(self) -> tuple[SubscaleAnalysis, ...]:
        """The subscales and then the total."""
        return (*self.subscales, self.total) if self.total else self.subscales


def analyse(instrument: Instrument, people: Sequence[Responses]) -> Analysis:
    """Return what the answers of at least one person say about an instrument."""
    profiles = list(map(scorer(instrument), people))
    return Analysis(
        instrument=instrument,
        people=len(people),
        subscales=tuple(_subscale(scores) for scores in zip(*[profile.subscales for profile in profiles], strict=True)),
        total=_subscale([profile.total for profile in profiles if profile.total]) if instrument.total else None,
    )


def _subscale(scores: Sequence[SubscaleScore]) -> SubscaleAnalysis:
    one, points = scores[0], [score.score for score in scores if score.score is not None]
    complete = [score for score in scores if score.answered == len(score.answers)]
    mirrored = _covariances([[answer.counted for answer in score.answers] for score in complete])
    unmirrored = _covariances([[answer.value for answer in score.answers] for score in complete])
    alpha, sd = cronbach_alpha(mirrored), deviation(points)
    # An alpha of 0 or less is no reliability, so it gives no error either.
    known = (sd, alpha) if sd is not None and alpha is not None and alpha > 0 else None
    return SubscaleAnalysis(
        subscale=one.subscale,
        low=one.low,
        high=one.high,
        people=len(scores),
        scored=len(points),
        mean=mean(points) if points else None,
        sd=sd,
        lowest=_share(points, one.low),
        highest=_share(points, one.high),
        complete=len(complete),
        alpha=alpha,
        interval=None if alpha is None else alpha_interval(alpha, len(one.answers), len(complete)),
        alpha_unmirrored=cronbach_alpha(unmirrored),
        omega=mcdonald_omega(mirrored),
        standard_error=standard_error(*known) if known else None,
        smallest_change=smallest_change(*known) if known else None,
        items=tuple(_item(scores, mirrored, at) for at in range(len(one.answers))),
    )


def _covariances(rows: Sequence[Sequence[Number | None]]) -> Matrix:
    """Return the covariances of the columns of rows without a blank, or none for fewer than two rows."""
    columns = [[value for value in column if value is not None] for column in zip(*rows, strict=True)]
    return covariances(columns) if len(rows) > 1 else []


def _share(points: Sequence[float], end: Number) -> float | None:
    return sum(point == end for point in points) / len(points) if points else None


def _item(scores: Sequence[SubscaleScore], mirrored: Matrix, at: int) -> ItemAnalysis:
    counted = [value for score in scores if (value := score.answers[at].counted) is not None]
    return ItemAnalysis(
        item=scores[0].answers[at].item,
        blank=len(scores) - len(counted),
        mean=mean(counted) if counted else None,
        sd=deviation(counted),
        with_rest=item_rest_correlation(mirrored, at) if mirrored else None,
        alpha_without=alpha_without(mirrored, at),
    )
