"""Plain data that remembers its lines."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from withness.problem import Message, Problem

type Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that only the site generator can know, such as `!ENV NAME` in its settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One file as data, `None` if it could not be read, with the line of every key and every entry of a list.

    `continued` has the words of each line that goes on with the text of a line above it, by the line's number, and
    `mended` the numbers of those that were read as they were most likely meant.
    """

    path: Path
    data: dict[str, Any] | None
    lines: Mapping[Place, int]
    problems: tuple[Problem, ...] = ()
    continued: Mapping[int, str] = field(default_factory=dict)
    mended: frozenset[int] = frozenset()

    def and_more(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return the file's own problems, and of others those that are not on a line whose own mistake is told."""
        return [*self.problems, *(problem for problem in problems if problem.line not in self.mended)]

    def line(self, place: Place) -> int:
        """Return the line of a key or list entry, or of the nearest one around it."""
        while place not in self.lines and place:
            place = place[:-1]
        return self.lines.get(place, 1)

    def first_row(self, place: Place) -> int:
        """Return the line on which the text of a key begins, if that is the one below it and others follow there."""
        line = self.line(place)
        return line + 1 if line + 1 not in self.continued and line + 2 in self.continued else line

    def lines_below(self, key: str) -> dict[Place, int]:
        """Return the lines of what lies below a key, by their places there."""
        return {place[1:]: line for place, line in self.lines.items() if place[:1] == (key,)}

    def entries(self, place: Place) -> Iterator[tuple[Place, dict[str, Any]]]:
        """Yield the place and the keys of every entry of a list, as far as there is such a list and it holds keys."""
        data: Any = self.data
        for step in place:
            listed = isinstance(data, list) and isinstance(step, int)
            data = data[step] if listed or (isinstance(data, dict) and step in data) else None
        for at, entry in enumerate(data if isinstance(data, list) else []):
            if isinstance(entry, dict):
                yield (*place, at), entry

    def problem(self, place: Place, message: Message, **words: object) -> Problem:
        """Return the problem that a message describes at a place of this file."""
        return message.at(self.path, self.line(place), **words)
