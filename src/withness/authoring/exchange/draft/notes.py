"""What could not be carried over, each with its line and the reason; what comes again and again is told once."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from withness.problem import Message, Problem, quoted


class Notes:
    """What is to be told about one file: what keeps it from being carried, and what is left behind (minor)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._told: list[Problem] = []
        self._often: dict[tuple[Message, str], tuple[int, list[str], dict[str, object]]] = {}

    @property
    def stops(self) -> bool:
        """Whether something was told that keeps the whole file from being carried."""
        return any(not problem.is_minor for problem in self._told)

    def tell(self, line: int, message: Message, **words: object) -> None:
        """Note one thing."""
        self._told.append(message.at(self.path, line, **words))

    def add(self, problems: Iterable[Problem]) -> None:
        """Note problems that were found elsewhere."""
        self._told += problems

    def often(self, line: int, message: Message, name: str, **words: object) -> None:
        """Note what may be so for many questions: the message has a gap `{questions}`, for those it is so for."""
        _, names, _ = self._often.setdefault((message, repr(words)), (line, [], words))
        if name not in names:
            names.append(name)

    def problems(self) -> list[Problem]:
        """Return everything noted, by line."""
        often = [
            message.at(self.path, line, questions=_listed(names), **words)
            for (message, _), (line, names, words) in self._often.items()
        ]
        return sorted([*self._told, *often], key=lambda problem: problem.line)


def _listed(names: Sequence[str]) -> str:
    """Return a few names in quotation marks, and how many there are besides."""
    shown = ", ".join(quoted(name) for name in names[:3])
    return shown if len(names) <= 3 else f"{shown} and {len(names) - 3} more"
