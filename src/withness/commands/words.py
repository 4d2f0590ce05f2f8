"""How a number of things is told in a shell, and how this program was called."""

import sys
from pathlib import Path
from shutil import which


def count(number: int, noun: str) -> str:
    """Return a number with its noun: `1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def program() -> str:
    """Return how this program was called, so that whoever called it can do so again."""
    name = Path(sys.argv[0]).name
    if name == "__main__.py":
        return "python -m withness"
    return name if which(name) else sys.argv[0]
