"""From answers to a profile: the only place where sums are done."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum

from withness.instrument import Band, Instrument, Item, Number, Subscale, option_range

type Responses = Mapping[str, Number]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One item as it was scored: what was chosen and what it counted as, both `None` when left blank."""

    item: Item
    value: Number | None
    counted: Number | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscaleScore:
    """A subscale's score, or `None` when too many of its items were blank, with the answers it was worked out from."""

    subscale: Subscale
    low: Number
    high: Number
    score: float | None
    band: Band | None
    answers: tuple[Answer, ...]

    @property
    def answered(self) -> int:
        """How many of the subscale's items were answered."""
        return sum(answer.value is not None for answer in self.answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The scores of every subscale, in the instrument's order, and of the total where there is one."""

    subscales: tuple[SubscaleScore, ...]
    total: SubscaleScore | None


def score(instrument: Instrument, responses: Responses) -> Profile:
    """Score a reader's responses, a mapping of item ids to option values; an item that is not in it was left blank."""
    return Profile(
        subscales=tuple(_score_subscale(instrument, subscale, responses) for subscale in instrument.subscales),
        total=_score_subscale(instrument, instrument.total, responses) if instrument.total else None,
    )


def fewest_answers(instrument: Instrument, count: int) -> int:
    """Return how many of `count` items must be answered, at least one, for the missing-data rule to allow a score."""
    return next(given for given in range(1, count + 1) if (count - given) / count <= instrument.scoring.missing)


def _score_subscale(instrument: Instrument, subscale: Subscale, responses: Responses) -> SubscaleScore:
    items = instrument.items_of(subscale)
    answers = tuple(_answer(item, responses.get(item.id)) for item in items)
    counted = [answer.counted for answer in answers if answer.counted is not None]
    low, high = instrument.range_of(subscale)
    enough = len(counted) >= fewest_answers(instrument, len(items))
    points = _points(instrument, items, counted) if enough else None
    return SubscaleScore(
        subscale=subscale,
        low=low,
        high=high,
        score=points,
        band=None if points is None else band_of(subscale, points),
        answers=answers,
    )


def _answer(item: Item, value: Number | None) -> Answer:
    return Answer(item=item, value=value, counted=None if value is None else item.mirrored(value))


def _points(instrument: Instrument, items: tuple[Item, ...], counted: list[Number]) -> float:
    # fsum rounds once, so neither the order of the items nor the interpreter can change the last digit.
    mean = fsum(counted) / len(counted)
    match instrument.scoring.method:
        case "mean":
            return mean
        case "sum":
            return fsum(counted) * len(items) / len(counted)
        case "pomp":
            low, high = option_range(items)
            return 100 * (mean - low) / (high - low)


def band_of(subscale: Subscale, points: float) -> Band:
    """Return the last band whose `low` is not above the unrounded score."""
    # A prorated sum of fractions may land a last digit under the range: that is still the first band.
    return next((band for band in reversed(subscale.bands) if band.low <= points), subscale.bands[0])
