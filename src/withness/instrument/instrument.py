"""What a self-check is: items with response options, gathered into subscales whose scores fall into bands."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeGuard

from withness.markup.links import Link
from withness.markup.numbers import decimals, scaled

type Number = int | float
type Method = Literal["mean", "sum", "pomp", "tally"]
type Shows = Literal["profile", "advice"]
type MoreIs = Literal["better", "worse"]


def is_number(value: object) -> TypeGuard[Number]:
    """Say whether a value is a number; Python counts `True` as one, and an author or a reader does not."""
    return isinstance(value, int | float) and not isinstance(value, bool)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseOption:
    """One answer a reader may choose, the number it stands for and, for a reply, why it lands as it does.

    Where replies are counted by their `kind`, the id of one, the number only tells the options of an item apart.
    """

    value: Number
    label: str
    feedback: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One statement or scene to answer; a reverse-keyed one counts the other way round."""

    id: str
    stem: str
    subscale: str
    options: tuple[ResponseOption, ...]
    reverse_keyed: bool = False

    @property
    def is_scene(self) -> bool:
        """Whether its options are replies with feedback."""
        return any(option.feedback for option in self.options)

    @property
    def lowest(self) -> Number:
        """The smallest value among the item's own options."""
        return min(option.value for option in self.options)

    @property
    def highest(self) -> Number:
        """The largest value among the item's own options."""
        return max(option.value for option in self.options)

    def offers(self, value: object) -> bool:
        """Say whether a value is that of one of the item's options."""
        return is_number(value) and any(option.value == value for option in self.options)

    def mirrored(self, value: Number) -> Number:
        """Return the answer as it counts: `lowest + highest - value` when reverse-keyed, else the value itself."""
        return self.lowest + self.highest - value if self.reverse_keyed else value


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """One reading of a score: it holds from `low`, inclusive, up to the next band's `low`.

    `headline` may head the whole result; `now`, `this_week` and `with_the_team` are one thing to try, at three moments;
    and `support` says kindly where to turn; a result shows `support` before anything else.
    """

    low: Number
    label: str
    meaning: str
    headline: str | None = None
    now: str | None = None
    this_week: str | None = None
    with_the_team: str | None = None
    support: str | None = None
    next: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of reply where replies are counted: what it does, one thing to try, and where to go on.

    `could_be_read_as` says what somebody else could take a count of them for.
    """

    id: str
    name: str
    meaning: str
    now: str | None = None
    this_week: str | None = None
    with_the_team: str | None = None
    could_be_read_as: str | None = None
    next: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Norm:
    """What a published study found for a subscale: who was asked, how many, and their mean and spread.

    `percentiles` are pairs, in rising order: of 100 people so many had this score or a lower one.
    """

    population: str
    n: int
    mean: Number
    sd: Number
    citation: str
    reliability: Number | None = None
    percentiles: tuple[tuple[Number, Number], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAs:
    """What somebody else could take a low or a high score for, and what it says."""

    low: str
    high: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscale:
    """Items that are scored together, and the bands their score may fall into (in rising order)."""

    id: str
    name: str
    bands: tuple[Band, ...]
    norm: Norm | None = None
    could_be_read_as: ReadAs | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoring:
    """How answers become a score; `missing` is the largest share of a subscale's items that may be blank.

    A `tally` gives no score: it counts replies by their kind.
    """

    method: Method
    missing: Number


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A whole self-check; `name` is its file's name without the ending, `version` rises when sums change.

    `not_for` says what it must not be used for, and `citation` where its validation is published, if it has one.
    What it `shows` is a profile of scores, or advice led by the weakest subscale. `more_is` tells which end of its
    scores is the hard one, and `throughout` has pairs of a band's label and the headline of a result that has this
    reading in every subscale. `blank` are the words by which a reader may say that an item does not apply to them.
    `team` says whether a team may lay its readings together as counts, and `team_because` why.
    """

    name: str
    title: str
    summary: str
    minutes: Number
    version: int
    licence: str
    source: str
    not_for: str
    preamble: str
    scoring: Scoring
    items: tuple[Item, ...]
    subscales: tuple[Subscale, ...]
    total: Subscale | None = None
    citation: str | None = None
    shows: Shows = "profile"
    more_is: MoreIs = "better"
    throughout: tuple[tuple[str, str], ...] = ()
    kinds: tuple[Kind, ...] = ()
    blank: str | None = None
    team: bool = False
    team_because: str | None = None

    @property
    def parts(self) -> tuple[Subscale, ...]:
        """The subscales in their order, and then the total if there is one."""
        return (*self.subscales, self.total) if self.total else self.subscales

    def items_of(self, subscale: Subscale) -> tuple[Item, ...]:
        """Return the subscale's items in the order of the form; the total takes every item."""
        if subscale is self.total:
            return self.items
        return tuple(item for item in self.items if item.subscale == subscale.id)

    def range_of(self, subscale: Subscale) -> tuple[Number, Number]:
        """Return the smallest and largest score that the scoring method can give the subscale."""
        return score_range(self.scoring.method, self.items_of(subscale))


def score_range(method: Method, items: tuple[Item, ...]) -> tuple[Number, Number]:
    """Return the smallest and largest score of `items`: the sums, or the means, of their own lowest and highest values.

    Items may have unlike ranges. For pomp these ends are 0 and 100 percent, and of a tally the smallest and largest
    count.
    """
    if method == "tally":
        return 0, len(items)
    if method == "pomp":
        return 0, 100
    places = places_of(items)
    whole = 10**places * (1 if method == "sum" else len(items))
    lowest, highest = (sum(scaled(end, places) for end in ends) for ends in zip(*map(_ends, items), strict=True))
    return lowest / whole, highest / whole


def places_of(items: Iterable[Item]) -> int:
    """Return how many decimals it takes to write the value of every option of at least one item."""
    return max(decimals(option.value) for item in items for option in item.options)


def are_alike(items: Iterable[Item]) -> bool:
    """Return whether the answers to all items can count as much as each other, at the least and at the most."""
    return len({_ends(item) for item in items}) == 1


def _ends(item: Item) -> tuple[Number, Number]:
    return item.lowest, item.highest
