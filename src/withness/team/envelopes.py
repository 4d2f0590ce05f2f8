"""A person's readings in two envelopes: each alone is chance, and only both together say anything."""

from dataclasses import dataclass

from withness.instrument.instrument import Instrument
from withness.team.codes import MODULUS, NUMBERS, Code
from withness.team.counts import Counts, cells_of, in_cells
from withness.team.rounds import Round, fingerprint, round_print
from withness.words.words import _

# What a page fetches from the browser's own secure source: two bytes for the number, and one for each cell.
CHANCE = 64
_FOR_THE_NUMBER = 2
# How many cells a code may have, so that the bytes suffice.
MOST_CELLS = CHANCE - _FOR_THE_NUMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelopes:
    """The two codes of a person: `a` is chance alone, and `b` the person's readings minus `a`."""

    a: Code
    b: Code


def share(instrument: Instrument, counts: Counts, round: Round, chance: bytes) -> Envelopes:
    """Return the two envelopes of counts; `chance` are 64 bytes that no one can foresee, and that are used once."""
    if len(chance) != CHANCE:
        raise ValueError(_("Chance is needed to close the envelopes: {n} bytes of it.").format(n=CHANCE))
    if cells_of(instrument) > MOST_CELLS:
        raise ValueError(_("This self-check has too many readings for a code."))
    cells = in_cells(counts)
    number = int.from_bytes(chance[:_FOR_THE_NUMBER]) % NUMBERS
    first = tuple(chance[_FOR_THE_NUMBER : _FOR_THE_NUMBER + len(cells)])
    second = tuple((cell - of_it) % MODULUS for cell, of_it in zip(cells, first, strict=True))
    marks = {"instrument": fingerprint(instrument), "round": round_print(instrument, round), "number": number}
    return Envelopes(a=Code(kind="A", cells=first, **marks), b=Code(kind="B", cells=second, **marks))
