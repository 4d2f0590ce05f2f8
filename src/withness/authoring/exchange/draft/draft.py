"""What another program's file says, before it is settled what becomes of it here."""

from dataclasses import dataclass, replace
from typing import Literal

from withness.instrument.instrument import ResponseOption

type Dialect = Literal["surveyjs", "redcap", "fhirpath"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What some questions stand in together: a panel, a matrix, a section. One title is one group."""

    name: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question with the options it has; its `name` is that by which sums in the same file count it."""

    line: int
    name: str
    stem: str
    options: tuple[ResponseOption, ...]
    group: Group | None = None
    reverse_keyed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Calculation:
    """A value that the other program works out from answers, by an expression in its own language."""

    line: int
    name: str
    title: str
    expression: str
    dialect: Dialect


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Everything in a file that has a place in a self-check; what the file does not say is `None`.

    `blank` are the words of an answer without a number, and `required` says whether every question must be answered.
    """

    title: str
    questions: tuple[Question, ...]
    calculations: tuple[Calculation, ...] = ()
    summary: str | None = None
    preamble: str | None = None
    version: int | None = None
    licence: str | None = None
    blank: str | None = None
    required: bool = False

    def without(self, names: frozenset[str]) -> "Draft":
        """Return the draft without the questions of these names."""
        return replace(self, questions=tuple(q for q in self.questions if q.name not in names))
