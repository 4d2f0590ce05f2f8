"""A published scale without its items, and what it must give for some answers."""

from collections.abc import Mapping
from dataclasses import dataclass

from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Responses


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Answers to a scale, described by `what`, and the score that each of its subscales must have; `None` is none.

    `what` has `{number}` in the place of the one item that it speaks of, if it speaks of one.
    """

    what: str
    item: int | None
    responses: Responses
    expected: Mapping[str, float | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedScale:
    """A published scale: its scoring key as an instrument, its rule in words, where it is published, and its cases."""

    instrument: Instrument
    rule: str
    source: str
    cases: tuple[Case, ...]

    @property
    def sums(self) -> int:
        """How many numbers are to be checked."""
        return sum(len(case.expected) for case in self.cases)
