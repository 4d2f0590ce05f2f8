"""A self-check with a published norm, which none of this site's own has: five public-domain items and their figures."""

from pathlib import Path

from withness.authoring.library.instruments import read_instrument
from withness.instrument.instrument import Instrument, Norm

FILE = Path(__file__).parent / "normed" / "agreeableness.yml"


def agreeableness() -> Instrument:
    """Return the self-check, read as any other is."""
    instrument, problems = read_instrument(FILE, None)
    assert instrument is not None, problems
    return instrument


def _norm() -> Norm:
    norm = agreeableness().subscales[0].norm
    assert norm is not None
    return norm


AGREEABLENESS = _norm()
