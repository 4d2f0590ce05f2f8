"""What is wrong with an author's file, where, and how to mend it: one sentence each."""

from collections.abc import Collection
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Message:
    """The two sentences of a kind of problem, with `{gaps}` for the words of the case at hand.

    `minor` is what an author should know and what keeps no site from being built; of that, `fill_in` is what stands
    there until the author has words of their own.
    """

    what: str
    mend: str
    minor: bool = False
    fill_in: bool = False

    def in_words(self, **words: object) -> str:
        """Return both sentences, for where there is no file and no line to name."""
        return _told(self.what.format(**words), self.mend.format(**words))

    def at(self, path: Path, line: int, **words: object) -> "Problem":
        """Return the problem that these sentences describe, its gaps filled with `words`."""
        return Problem(path, line, self.what.format(**words), self.mend.format(**words), self)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that an author has to mend; as text it is `path:line: what. How to fix it.`

    A folder, and whatever else has no lines, has 0 for one, and none is told.
    """

    path: Path
    line: int
    what: str
    mend: str
    message: Message | None = field(default=None, compare=False, repr=False)

    @property
    def is_minor(self) -> bool:
        """Whether a site may be built with it."""
        return self.message is not None and self.message.minor

    def __str__(self) -> str:
        place = f"{self.path.as_posix()}:{self.line}" if self.line else self.path.as_posix()
        return f"{place}: {_told(self.what, self.mend)}"


def in_order(problems: Collection[Problem]) -> list[Problem]:
    """Return the problems by file and line, each once."""
    return sorted(set(problems), key=lambda problem: (problem.path.as_posix(), problem.line, problem.what))


def quoted(text: str) -> str:
    """Return the author's words in quotation marks, on one line and not too long to read."""
    shown = " ".join(text.split())
    shown = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in shown)
    return f'"{shown[:57]}..."' if len(shown) > 60 else f'"{shown}"'


def in_quotes(text: str) -> str:
    """Return the author's words on one line, whole, as YAML takes them in double quotes."""
    return '"{}"'.format(" ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"'))


def did_you_mean(word: str, known: Collection[str], list_all: str = "Use one of", likeness: float = 0.6) -> str:
    """Return the nearest of the known words as a question, or all of them when none is near."""
    names = sorted(known)
    if nearest := nearest_to(word, names, likeness):
        return f"Did you mean {quoted(nearest)}?"
    return f"{list_all} {', '.join(names)}." if names else "There is none to choose from yet."


def nearest_to(word: str, known: Collection[str], likeness: float = 0.6) -> str | None:
    """Return the known word most like this one, or `None` when none is as like it as it should be (1 is equal)."""
    return _nearest(word, tuple(known), likeness)


# One page renamed may break a thousand links, and each look at a large site's names takes 15 ms.
@lru_cache
def _nearest(word: str, known: tuple[str, ...], likeness: float) -> str | None:
    folded = {name.casefold(): name for name in known}
    found = get_close_matches(word.casefold()[:200], folded, n=1, cutoff=likeness)
    return folded[found[0]] if found else None


def _told(what: str, mend: str) -> str:
    return f"{_sentence(what)} {_sentence(mend)}"


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."
