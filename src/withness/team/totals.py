"""Two subtotals laid together: the counts of the whole team, or the reason why there are none."""

from collections.abc import Sequence

from withness.instrument.instrument import Instrument
from withness.team import refused
from withness.team.codes import MODULUS, Code
from withness.team.counts import FEWEST, Counts, from_cells
from withness.team.subtotals import Line, Wanted, fitting


def total(instrument: Instrument, lines: Sequence[Line], wants: Wanted | None) -> Counts:
    """Return the counts that two subtotals give together; raises `RefusalError` when they give none."""
    if len(lines) != 2:
        raise refused.not_two(len(lines))
    first, second = (_subtotal(line, wants) for line in lines)
    if first.kind == second.kind:
        raise refused.same_keeper(first.kind)
    if first.people != second.people:
        raise refused.unequal(first.people, second.people)
    if first.number != second.number:
        raise refused.other_people()
    return _counts(instrument, first, second)


def _subtotal(line: Line, wants: Wanted | None) -> Code:
    try:
        code = fitting(line, wants)
        if not code.is_subtotal:
            raise refused.a_person()
    except refused.RefusalError as refusal:
        refusal.line = line.number
        raise
    return code


def _counts(instrument: Instrument, first: Code, second: Code) -> Counts:
    if first.people < FEWEST:
        raise refused.too_few(first.people, FEWEST)
    cells = [(one + other) % MODULUS for one, other in zip(first.cells, second.cells, strict=True)]
    counts = from_cells(instrument, cells)
    if counts.people != first.people or not counts.fit:
        raise refused.sums_do_not_fit()
    return counts
