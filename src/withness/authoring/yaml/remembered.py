"""What is read of an author's files, by whoever remembers what was read of one that has stayed the same."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from withness.problem import Problem


class WithProblems(Protocol):
    """What is read of a file, with the problems found in it."""

    @property
    def problems(self) -> Sequence[Problem]:
        """What is wrong with the file."""


class Reading(Protocol):
    """Reads a file, or remembers what was read of it; that must depend on nothing but the file and the folders."""

    def __call__[Read: WithProblems](self, read: Callable[..., Read], file: Path, *folders: Path) -> Read:
        """Return what `read` makes of the file."""


def afresh[Read: WithProblems](read: Callable[..., Read], file: Path, *folders: Path) -> Read:
    """Return what `read` makes of the file, without any memory."""
    return read(file, *folders)
