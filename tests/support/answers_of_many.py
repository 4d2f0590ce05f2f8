"""Answers of many people, made so that their figures are known."""

from collections.abc import Sequence

from support.examples import an_instrument, an_item
from withness.analysis.analysis import SubscaleAnalysis, analyse
from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Responses

ASK, FIX, SAY = an_item("ask"), an_item("fix", reverse_keyed=True), an_item("say")


THREE = an_instrument(ASK, FIX, SAY)


# Each answers all three the same way, more or less, and "fix" the other way round.
AGREED = [(1, 5, 1), (2, 4, 3), (3, 2, 3), (4, 2, 2), (5, 1, 4), (1, 3, 2), (3, 3, 1), (4, 3, 5)]


# So do these, and one cause can explain it.
AKIN = [(1, 4, 1), (2, 5, 3), (3, 2, 3), (4, 3, 2), (5, 1, 4), (1, 5, 2), (3, 4, 4), (4, 1, 5)]


def people(instrument: Instrument, rows: Sequence[Sequence[int | None]]) -> list[Responses]:
    """Return the rows as responses, `None` for a blank."""
    ids = [item.id for item in instrument.items]
    return [{id: value for id, value in zip(ids, row, strict=True) if value is not None} for row in rows]


def the_scale(rows: Sequence[Sequence[int | None]], instrument: Instrument = THREE) -> SubscaleAnalysis:
    """Analyse an instrument of one subscale."""
    return analyse(instrument, people(instrument, rows)).subscales[0]
