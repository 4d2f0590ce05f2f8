"""From answers to a profile: the only place where sums are done.

One rule serves every method, and items whose answers reach unlike far. The answers given lie so far up what they could
have come to, from all their lowest to all their highest, and the score lies as far up the range of the whole subscale.
So a blank counts neither for nor against anybody, whichever item it is: it is taken to lie as far up its own range as
the others do, and a score never leaves its range. Where nothing is blank, this is the plain sum or mean of the points;
where all items have one range, it is the mean of the answers given, in place of each blank.

Values are reckoned as whole numbers of their last decimal, and divided once at the end. So neither the order of the
items, nor the interpreter, nor a binary fraction can change a last digit, or put a score below a border it has reached.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from typing import Literal

from withness.instrument.instrument import (
    Band,
    Instrument,
    Item,
    Kind,
    Method,
    Number,
    ResponseOption,
    Subscale,
    places_of,
)
from withness.markup.numbers import scaled

# The value that was chosen for each item, by its id. An item that is not in it was left blank, and one that is `None`
# was said not to apply; neither has points.
type Responses = Mapping[str, Number | None]

# What stands in the place of an item that was left blank, where the items of a subscale are taken in their order.
_LEFT: Literal[""] = ""
type _Value = Number | Literal[""] | None
# A subscale has few items, so among many people the same answers come again and again.
_KEPT = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One item as it was scored: what was chosen and what it counted as, both `None` when it has no points.

    That is an item that was left blank or, where `not_applicable`, one that the reader said does not apply.
    """

    item: Item
    value: Number | None
    counted: Number | None
    not_applicable: bool = False

    @property
    def chosen(self) -> ResponseOption | None:
        """The option that was chosen, or `None` when the item has no points."""
        return next((option for option in self.item.options if option.value == self.value), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscaleScore:
    """A subscale's score, or `None` when too many of its items were blank, with the answers it was worked out from.

    Its `height` is how far up its own range it lies, from 0 to 1, so that unlike subscales can be compared, and
    `answered` how many of its items were answered with a value.
    Where replies are counted there is no score; `counts` then has every kind with how often it was chosen.
    """

    subscale: Subscale
    low: Number
    high: Number
    score: float | None
    height: float | None
    band: Band | None
    answers: tuple[Answer, ...]
    answered: int
    counts: tuple[tuple[Kind, int], ...] = ()

    @property
    def not_applicable(self) -> int:
        """How many of the subscale's items the reader said do not apply."""
        return sum(answer.not_applicable for answer in self.answers)

    def share_of_range(self, value: float) -> float:
        """Return how far up the range of this subscale's scores a value lies, 0 at its foot and 1 at its top."""
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The scores of every subscale, in the instrument's order, and of the total where there is one."""

    subscales: tuple[SubscaleScore, ...]
    total: SubscaleScore | None

    @property
    def scores(self) -> tuple[SubscaleScore, ...]:
        """The scores of the subscales, and then that of the total if there is one."""
        return (*self.subscales, self.total) if self.total else self.subscales


def score(instrument: Instrument, responses: Responses) -> Profile:
    """Score a reader's responses."""
    return scorer(instrument)(responses)


def scorer(instrument: Instrument) -> Callable[[Responses], Profile]:
    """Return `score` for many readers of one instrument: what does not depend on their responses is found once."""
    subscales = [_scorer(_prepared(instrument, subscale)) for subscale in instrument.subscales]
    total = _scorer(_prepared(instrument, instrument.total)) if instrument.total else None

    def score(responses: Responses) -> Profile:
        return Profile(
            subscales=tuple([part(responses) for part in subscales]),
            total=total(responses) if total else None,
        )

    return score


def _scorer(prepared: "_Prepared") -> Callable[[Responses], SubscaleScore]:
    """Return the scoring of one subscale, which remembers what it has scored."""
    ids = [id for id, _ in prepared.items]
    score = lru_cache(maxsize=_KEPT)(prepared.score)

    def part(responses: Responses) -> SubscaleScore:
        values: tuple[_Value, ...] = tuple(map(responses.get, ids))
        if None in values:
            values = tuple([responses.get(id, _LEFT) for id in ids])
        return score(values)

    return part


def fewest_answers(instrument: Instrument, count: int) -> int:
    """Return how many of `count` items must be answered, at least one, for the missing-data rule to allow a score.

    Advice takes all of them, whatever the rule says: what nobody knows must not be averaged into a yes.
    """
    if instrument.shows == "advice":
        return count
    return next(given for given in range(1, count + 1) if (count - given) / count <= instrument.scoring.missing)


# An answer, how far above the lowest of its item it counts, and how far it could have, in whole units; 0 when blank.
type _Counted = tuple[Answer, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Prepared:
    """A subscale made ready to score: its items' ids, each with the way from a value to what it counts.

    `lowest` and `reach` are those of all items together in units, of which `units` make one point of the score.
    """

    subscale: Subscale
    method: Method
    low: Number
    high: Number
    lowest: int
    reach: int
    units: int
    needed: int
    kinds: tuple[Kind, ...]
    items: tuple[tuple[str, Callable[[_Value], _Counted]], ...]

    def score(self, values: tuple[_Value, ...]) -> SubscaleScore:
        """Score one reader's responses, a value for each item."""
        counted = [count(value) for (_, count), value in zip(self.items, values, strict=True)]
        answers, aboves, reaches = zip(*counted, strict=True)
        above, reach = sum(aboves), sum(reaches)
        scored = self.method != "tally" and len(reaches) - reaches.count(0) >= self.needed
        points = self._points(above, reach) if scored else None
        return SubscaleScore(
            subscale=self.subscale,
            low=self.low,
            high=self.high,
            score=points,
            height=above / reach if scored else None,
            band=None if points is None else band_of(self.subscale, points),
            answers=answers,
            answered=sum(answer.value is not None for answer in answers),
            counts=tuple([(kind, _times(kind, answers)) for kind in self.kinds]),
        )

    def _points(self, above: int, reach: int) -> float:
        # One division of whole numbers is rounded once, whatever the numbers.
        if self.method == "pomp":
            return 100 * above / reach
        return (self.lowest * reach + above * self.reach) / (reach * self.units)


def _times(kind: Kind, answers: tuple[Answer, ...]) -> int:
    return sum(answer.chosen is not None and answer.chosen.kind == kind.id for answer in answers)


def _prepared(instrument: Instrument, subscale: Subscale) -> _Prepared:
    items, method = instrument.items_of(subscale), instrument.scoring.method
    low, high = instrument.range_of(subscale)
    places = places_of(items)
    return _Prepared(
        subscale=subscale,
        method=method,
        low=low,
        high=high,
        lowest=sum(scaled(item.lowest, places) for item in items),
        reach=sum(_reach(item, places) for item in items),
        units=10**places * (1 if method == "sum" else len(items)),
        needed=fewest_answers(instrument, len(items)),
        kinds=instrument.kinds,
        # An item has few options, so few answers: each is made once.
        items=tuple((item.id, cache(partial(_counted, item, places))) for item in items),
    )


def _reach(item: Item, places: int) -> int:
    return scaled(item.highest, places) - scaled(item.lowest, places)


def _counted(item: Item, places: int, value: _Value) -> _Counted:
    if value is None or value == _LEFT:
        return Answer(item=item, value=None, counted=None, not_applicable=value is None), 0, 0
    counted = item.mirrored(value)
    above = scaled(counted, places) - scaled(item.lowest, places)
    return Answer(item=item, value=value, counted=counted), above, _reach(item, places)


def band_of(subscale: Subscale, points: float) -> Band:
    """Return the last band whose `low` is not above the unrounded score."""
    # The lowest score may be a third or a seventh, and the first band begin a last digit above it.
    return next((band for band in reversed(subscale.bands) if band.low <= points), subscale.bands[0])
