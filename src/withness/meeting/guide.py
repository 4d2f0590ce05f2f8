"""What a guide is: a meeting a team can run alone, as a run sheet of timed steps."""

from dataclasses import dataclass
from typing import Literal

from withness.words.words import _, ngettext

type Grouping = Literal["alone", "pairs", "trios", "everyone"]
type Order = Literal["draw", "volunteers", "newest-first", "senior-last"]
type Difficulty = Literal[1, 2, 3]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSize:
    """How few and how many people the meeting works for."""

    low: int
    high: int

    @property
    def in_words(self) -> str:
        """How many people that is, as a sentence has it."""
        if self.low == self.high:
            return ngettext("{n} person", "{n} people", self.low).format(n=self.low)
        return _("{low} to {high} people").format(low=self.low, high=self.high)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A part that somebody takes in the meeting, and what they do."""

    name: str
    does: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One part of the meeting: its length in minutes, who works with whom, and what to say aloud.

    `shortest` is the least it can take, `show` what the room may see of it, `order` how it is settled who speaks when,
    `apart` the role whose chair is turned away, because they only listen, and `turn` how many minutes each of a pair or
    a trio has, or `one_turn` alone, after as many minutes as it takes them to `settle`; in a `silent` step no signal is
    given.
    """

    title: str
    timebox: int
    grouping: Grouping
    say: tuple[str, ...]
    note: str | None = None
    shortest: int | None = None
    show: str | None = None
    silent: bool = False
    order: Order | None = None
    turn: float | None = None
    settle: float | None = None
    one_turn: bool = False
    apart: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A short meeting some days later, and what to ask in it."""

    days: int
    minutes: int
    ask: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A whole run sheet; the timeboxes of its steps add up to `minutes`.

    `difficulty` is how hard it is to host, from 1 to 3. The `invitation` is sent before, the host has to `prepare`
    some things, and the `handout` is what participants need and nothing else.
    """

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
    difficulty: Difficulty | None = None
    invitation: str | None = None
    prepare: tuple[str, ...] = ()
    handout: tuple[str, ...] = ()
    follow_up: FollowUp | None = None
