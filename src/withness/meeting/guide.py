"""What a guide is: a meeting a team can run alone, as a run sheet of timed steps."""

from dataclasses import dataclass
from typing import Literal

type Grouping = Literal["alone", "pairs", "trios", "everyone"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSize:
    """How few and how many people the meeting works for."""

    low: int
    high: int

    @property
    def in_words(self) -> str:
        """How many people that is, as a sentence has it."""
        return f"{self.low} people" if self.low == self.high else f"{self.low} to {self.high} people"


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A part that somebody takes in the meeting, and what they do."""

    name: str
    does: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One part of the meeting: its length in minutes, who works with whom, and what to say aloud."""

    title: str
    timebox: int
    grouping: Grouping
    say: tuple[str, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A whole run sheet; the timeboxes of its steps add up to `minutes`."""

    name: str
    title: str
    summary: str
    purpose: str
    minutes: int
    group_size: GroupSize
    roles: tuple[Role, ...]
    materials: tuple[str, ...]
    steps: tuple[Step, ...]
    ground_rules: tuple[str, ...]
    licence: str
    source: str
    not_for: str
    citation: str | None = None
