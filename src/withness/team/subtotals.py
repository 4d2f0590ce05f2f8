"""What a keeper does: add the envelopes of one kind, and name each that cannot be added."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from withness.instrument.instrument import Instrument
from withness.team import refused
from withness.team.codes import MODULUS, NUMBERS, Code, Kind, read
from withness.team.counts import FEWEST, MOST, cells_of
from withness.team.refused import RefusalError
from withness.team.rounds import Round, fingerprint, round_print

_SUBTOTALS: dict[Kind, Literal["X", "Y"]] = {"A": "X", "B": "Y"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a code has to be of: the fingerprints of a self-check and a round, and how many cells it has."""

    instrument: int
    round: int
    cells: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One code as it was typed, with the number of its line from 1 on."""

    number: int
    typed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What a keeper has: the kind of the envelopes, those that count, and each other line with its refusal."""

    kind: Kind | None
    codes: tuple[Code, ...]
    refused: tuple[tuple[Line, RefusalError], ...]


def wanted(instrument: Instrument, round: Round) -> Wanted:
    """Return what the codes of a round have to be of."""
    return Wanted(instrument=fingerprint(instrument), round=round_print(instrument, round), cells=cells_of(instrument))


def lines_of(text: str) -> list[Line]:
    """Return the codes of a text, a line each; blank lines are no code."""
    return [Line(number=number, typed=line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]


def commonest(lines: Iterable[Line]) -> Wanted | None:
    """Return what most of some codes are of, for where no one says it; `None` when none can be read."""
    found = [code for line in lines if (code := _readable(line))]
    marks = Counter((code.instrument, code.round, len(code.cells)) for code in found)
    if not marks:
        return None
    [((instrument, round, cells), _)] = marks.most_common(1)
    return Wanted(instrument=instrument, round=round, cells=cells)


def add(lines: Sequence[Line], wants: Wanted | None) -> Added:
    """Return which codes count, and why each other does not; none hinders another.

    `None` stands for what is `commonest` where no code can be read.
    """
    good, bad = _sorted(lines, lambda line: _person(line, wants))
    kinds = Counter(code.kind for _, code in good)
    kind = kinds.most_common(1)[0][0] if kinds else None
    kept, others = dict[Code, Line](), list[tuple[Line, RefusalError]]()
    for line, code in good:
        if code.kind != kind:
            others.append((line, refused.other_envelope(code.kind, str(kind))))
        elif code in kept:
            others.append((line, refused.twice(kept[code].number)))
        elif len(kept) == MOST:
            others.append((line, refused.too_many(MOST)))
        else:
            kept[code] = line
    told = sorted([*bad, *others], key=lambda entry: entry[0].number)
    return Added(kind=kind, codes=tuple(kept), refused=tuple(told))


def subtotal(codes: Sequence[Code]) -> Code:
    """Return the subtotal of envelopes of one kind and one round; raises `RefusalError` for fewer than five."""
    if len(codes) < FEWEST:
        raise refused.too_few(len(codes), FEWEST)
    first = codes[0]
    return Code(
        kind=_SUBTOTALS[first.kind],
        instrument=first.instrument,
        round=first.round,
        number=sum(code.number for code in codes) % NUMBERS,
        cells=tuple(sum(column) % MODULUS for column in zip(*(code.cells for code in codes), strict=True)),
        people=len(codes),
    )


def fitting(line: Line, wants: Wanted | None) -> Code:
    """Return the code of a line; raises `RefusalError` when it is damaged, or of another self-check or round."""
    code = read(line.typed, wants.cells if wants else None)
    if wants is None:
        return code
    if code.instrument != wants.instrument or len(code.cells) != wants.cells:
        raise refused.another_instrument()
    if code.round != wants.round:
        raise refused.another_round()
    return code


def _person(line: Line, wants: Wanted | None) -> Code:
    code = fitting(line, wants)
    if code.is_subtotal:
        raise refused.a_subtotal()
    return code


type _Read = list[tuple[Line, Code]]


def _sorted(lines: Iterable[Line], read: Callable[[Line], Code]) -> tuple[_Read, list[tuple[Line, RefusalError]]]:
    good, bad = list[tuple[Line, Code]](), list[tuple[Line, RefusalError]]()
    for line in lines:
        try:
            good.append((line, read(line)))
        except RefusalError as refusal:
            bad.append((line, refusal))
    return good, bad


def _readable(line: Line) -> Code | None:
    try:
        return read(line.typed)
    except RefusalError:
        return None
