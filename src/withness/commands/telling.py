"""How problems are told in a shell: what has to be mended first, and what does not under a heading that says so."""

import sys
from collections.abc import Iterable
from pathlib import Path

from withness.commands.words import count
from withness.problem import Problem

FILL_IN = "Still to fill in (none of this stops the build):"
GOOD_TO_KNOW = "Good to know (none of this is a mistake):"


def has_mistakes(problems: Iterable[Problem]) -> bool:
    """Say whether there is something that has to be mended."""
    return any(not problem.is_minor for problem in problems)


def tell(problems: Iterable[Problem]) -> bool:
    """Tell every problem on standard error, and return whether there is one that has to be mended.

    Those are told as they come, and none is kept, since each row of a long table may have one; then comes their number.
    """
    found, files, notes = 0, set[Path](), list[Problem]()
    for problem in problems:
        if problem.is_minor:
            notes.append(problem)
        else:
            _say(str(problem))
            found += 1
            files.add(problem.path)
    if found:
        _say(f"{count(found, 'problem')} in {count(len(files), 'file')}.")
    for heading, fill_in in ((FILL_IN, True), (GOOD_TO_KNOW, False)):
        if told := [str(note) for note in notes if note.message and note.message.fill_in is fill_in]:
            _say("\n".join(["", heading, *told]))
    return found > 0


def _say(words: str) -> None:
    sys.stdout.flush()  # what was printed before stands before it, wherever both go
    print(words, file=sys.stderr)
