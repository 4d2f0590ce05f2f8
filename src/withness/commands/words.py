"""How things are told in a shell: a number of them, and the name of this program."""

import re
import sys
from pathlib import Path
from shutil import which


def count(number: int, noun: str) -> str:
    """Return a number with its noun: `1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def in_a_shell(path: str) -> str:
    """Return a path as any shell takes it for one word: in quotes where something else than plain letters is in it."""
    return path if re.fullmatch(r"[\w./:~-]+", path) else f'"{path}"'


def program() -> str:
    """Return how this program was called, so that whoever called it can do so again."""
    name = Path(sys.argv[0]).name
    if name == "__main__.py":
        return "python -m withness"
    return name if which(name) else sys.argv[0]
