"""A subscale as other programs are told it: what each answer counts, and what stands around their sum."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from withness.instrument.instrument import Instrument, Item, Number, Subscale
from withness.instrument.scoring import fewest_answers

TOTAL = "total"
# What names of scores and counts begin with, and of preambles: no id of an item has such a line in it.
SCORE, COUNT, PREAMBLE = "score_", "count_", "_preamble"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One item: its id, and how far above its lowest value an answer lies: `sign` x answer + `shift`, up to `reach`."""

    id: str
    turned: bool
    end: str
    reach: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredPart:
    """A subscale or the total; a score takes `needed` answers at least, which stand for all that were left blank.

    The score is `before` and so much of `whole` as the answers given lie up what they could have come to, all of it
    divided by `items` where it is a mean.
    """

    name: str
    title: str
    terms: tuple[Term, ...]
    needed: int
    before: str
    whole: str
    divided_by: int


def scored_parts(instrument: Instrument) -> list[ScoredPart]:
    """Return the subscales of a self-check, and then its total if it has one; none where replies are counted."""
    if instrument.scoring.method == "tally":
        return []
    return [_part(instrument, subscale) for subscale in instrument.parts]


def _part(instrument: Instrument, subscale: Subscale) -> ScoredPart:
    items = instrument.items_of(subscale)
    method = instrument.scoring.method
    lowest = sum(Fraction(str(item.lowest)) for item in items)
    reach = sum(Fraction(str(item.highest)) - Fraction(str(item.lowest)) for item in items)
    return ScoredPart(
        name=f"{SCORE}{TOTAL if subscale is instrument.total else subscale.id}",
        title=subscale.name,
        terms=tuple(map(_term, items)),
        needed=fewest_answers(instrument, len(items)),
        before="0" if method == "pomp" else written(lowest),
        whole="100" if method == "pomp" else written(reach),
        divided_by=len(items) if method == "mean" else 1,
    )


def _term(item: Item) -> Term:
    reach = Fraction(str(item.highest)) - Fraction(str(item.lowest))
    end = item.highest if item.reverse_keyed else item.lowest
    return Term(id=item.id, turned=item.reverse_keyed, end=written(end), reach=written(reach))


def written(number: Number | Fraction) -> str:
    """Return a number with all its decimals and no exponent, as every program reads it; in brackets below zero."""
    if isinstance(number, Fraction):
        number = float(number)
    shown = format(Decimal(str(number)), "f")
    shown = shown.rstrip("0").rstrip(".") if "." in shown else shown
    return f"({shown})" if shown.startswith("-") else shown


def counted_kinds(instrument: Instrument) -> list[tuple[str, str, Sequence[tuple[str, Number]]]]:
    """Return for each kind what its count is called, its name, and the answers that count, by item and value."""
    return [
        (
            f"{COUNT}{kind.id}",
            kind.name,
            [(item.id, option.value) for item in instrument.items for option in item.options if option.kind == kind.id],
        )
        for kind in instrument.kinds
    ]
