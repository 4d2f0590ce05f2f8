"""A round: the word and the day that its people agreed on, so that no two rounds are mixed."""

from binascii import crc32
from dataclasses import dataclass
from datetime import date

from withness.instrument.instrument import Instrument
from withness.team.codes import INSTRUMENTS, ROUNDS
from withness.words.words import _

_SHORTEST, _LONGEST = 3, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A word of 3 to 20 letters in small letters, and a day such as `2026-11-30`."""

    word: str
    day: str


def read_round(word: str, day: str) -> Round:
    """Return the round with this word and day, whatever case and spaces; raises `ValueError` with a sentence."""
    plain = "".join(word.split()).casefold()
    if not (_SHORTEST <= len(plain) <= _LONGEST and plain.isalpha()):
        raise ValueError(_("The word of a round has 3 to 20 letters, and nothing else."))
    try:
        return Round(word=plain, day=date.fromisoformat(day.strip()).isoformat())
    except ValueError:
        raise ValueError(_("The day of a round is a day such as 2026-11-30.")) from None


def fingerprint(instrument: Instrument) -> int:
    """Return what tells a self-check, its version and its readings from others, in ten bits."""
    return _print(_described(instrument)) % INSTRUMENTS


def round_print(instrument: Instrument, round: Round) -> int:
    """Return what tells a round from others, of other self-checks too, in twenty bits."""
    return _print(f"{round.word}\n{round.day}\n{_described(instrument)}") % ROUNDS


def _described(instrument: Instrument) -> str:
    readings = [f"{part.id}\t{float(band.low)}\t{band.label}" for part in instrument.subscales for band in part.bands]
    return "\n".join([instrument.name, str(instrument.version), *readings])


def _print(text: str) -> int:
    return crc32(text.encode("utf-8", "surrogatepass"))
