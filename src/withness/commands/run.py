"""Do what somebody asked in a shell, and tell every problem on the way."""

import io
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from withness.commands.parser import parser
from withness.commands.telling import tell
from withness.problem import Message, Problem

UNUSABLE = Message("This file or folder cannot be used ({reason})", "Check that it is there and that you may use it.")


def run(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask; return 0, or 1 with every problem on standard error.

    What a site may be built with is told there too, under headings of its own, and does not count.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # also where a file would have another, as on Windows
    try:
        found = tell(_problems(arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads the output has seen enough, as `head` has. Python would write the rest when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 1 if found else 0


def do(arguments: Sequence[str] | None = None) -> list[Problem]:
    """Do what the arguments ask, and return every problem."""
    return list(_problems(arguments))


def _problems(arguments: Sequence[str] | None) -> Iterator[Problem]:
    given = sys.argv[1:] if arguments is None else arguments
    options = parser().parse_args(given or ["--help"])
    try:
        yield from options.run(options)
    except BrokenPipeError:
        raise
    except OSError as error:
        yield UNUSABLE.at(Path(error.filename or "."), 0, reason=error.strerror or error)
