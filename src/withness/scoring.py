"""From answers to a profile: the only place where sums are done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from math import fsum

from withness.instrument import Band, Instrument, Item, Kind, Method, Number, ResponseOption, Subscale, option_range

type Responses = Mapping[str, Number]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One item as it was scored: what was chosen and what it counted as, both `None` when left blank."""

    item: Item
    value: Number | None
    counted: Number | None

    @property
    def chosen(self) -> ResponseOption | None:
        """The option that was chosen, or `None` when the item was left blank."""
        return next((option for option in self.item.options if option.value == self.value), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscaleScore:
    """A subscale's score, or `None` when too many of its items were blank, with the answers it was worked out from.

    Where replies are counted there is no score; `counts` then has every kind with how often it was chosen.
    """

    subscale: Subscale
    low: Number
    high: Number
    score: float | None
    band: Band | None
    answers: tuple[Answer, ...]
    counts: tuple[tuple[Kind, int], ...] = ()

    @property
    def answered(self) -> int:
        """How many of the subscale's items were answered."""
        return sum(answer.value is not None for answer in self.answers)

    @property
    def height(self) -> float | None:
        """How far up its own range the score lies, from 0 to 1, so that unlike subscales can be compared."""
        return None if self.score is None else self.share_of_range(self.score)

    def share_of_range(self, value: float) -> float:
        """Return how far up the range of this subscale's scores a value lies, 0 at its foot and 1 at its top."""
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The scores of every subscale, in the instrument's order, and of the total where there is one."""

    subscales: tuple[SubscaleScore, ...]
    total: SubscaleScore | None


def score(instrument: Instrument, responses: Responses) -> Profile:
    """Score a reader's responses, a mapping of item ids to option values; an item that is not in it was left blank."""
    return scorer(instrument)(responses)


def scorer(instrument: Instrument) -> Callable[[Responses], Profile]:
    """Return `score` for many readers of one instrument: what does not depend on their responses is found once."""
    subscales = [_scale(instrument, subscale) for subscale in instrument.subscales]
    total = _scale(instrument, instrument.total) if instrument.total else None

    def score(responses: Responses) -> Profile:
        return Profile(
            subscales=tuple([scale.score(responses) for scale in subscales]),
            total=total.score(responses) if total else None,
        )

    return score


def fewest_answers(instrument: Instrument, count: int) -> int:
    """Return how many of `count` items must be answered, at least one, for the missing-data rule to allow a score.

    Advice takes all of them, whatever the rule says: what nobody knows must not be averaged into a yes.
    """
    if instrument.shows == "advice":
        return count
    return next(given for given in range(1, count + 1) if (count - given) / count <= instrument.scoring.missing)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    """A subscale made ready to score: its items' ids, each with the way from a value to an answer."""

    subscale: Subscale
    method: Method
    low: Number
    high: Number
    options: tuple[Number, Number]
    needed: int
    kinds: tuple[Kind, ...]
    items: tuple[tuple[str, Callable[[Number | None], Answer]], ...]

    def score(self, responses: Responses) -> SubscaleScore:
        """Score one reader's responses."""
        answers = tuple([answer(responses.get(id)) for id, answer in self.items])
        counted = [answer.counted for answer in answers if answer.counted is not None]
        points = self._points(counted) if len(counted) >= self.needed else None
        return SubscaleScore(
            subscale=self.subscale,
            low=self.low,
            high=self.high,
            score=points,
            band=None if points is None else band_of(self.subscale, points),
            answers=answers,
            counts=tuple([(kind, _times(kind, answers)) for kind in self.kinds]),
        )

    def _points(self, counted: list[Number]) -> float | None:
        # fsum rounds once, so neither the order of the items nor the interpreter can change the last digit.
        mean = fsum(counted) / len(counted)
        match self.method:
            case "mean":
                return mean
            case "sum":
                return fsum(counted) * len(self.items) / len(counted)
            case "pomp":
                low, high = self.options
                return 100 * (mean - low) / (high - low)
            case "tally":
                return None


def _times(kind: Kind, answers: tuple[Answer, ...]) -> int:
    return sum(answer.chosen is not None and answer.chosen.kind == kind.id for answer in answers)


def _scale(instrument: Instrument, subscale: Subscale) -> _Scale:
    items = instrument.items_of(subscale)
    low, high = instrument.range_of(subscale)
    return _Scale(
        subscale=subscale,
        method=instrument.scoring.method,
        low=low,
        high=high,
        options=option_range(items),
        needed=fewest_answers(instrument, len(items)),
        kinds=instrument.kinds,
        # An item has few options, so few answers: each is made once.
        items=tuple((item.id, cache(partial(_answer, item))) for item in items),
    )


def _answer(item: Item, value: Number | None) -> Answer:
    return Answer(item=item, value=value, counted=None if value is None else item.mirrored(value))


def band_of(subscale: Subscale, points: float) -> Band:
    """Return the last band whose `low` is not above the unrounded score."""
    # A prorated sum of fractions may land a last digit under the range: that is still the first band.
    return next((band for band in reversed(subscale.bands) if band.low <= points), subscale.bands[0])
