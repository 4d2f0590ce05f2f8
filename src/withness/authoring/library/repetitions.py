"""What stands in the pages a second time and may stand there only once: a list, a tool, a question, a note's name."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from withness.authoring.pages.page_file import PageFile
from withness.blocks.question import question_of
from withness.blocks.registry import BLOCKS
from withness.problem import Message, Problem, quoted

SHOWN_TWICE = Message("This page shows {name} a second time; the first is on line {first}", "Take one of them out.")
LISTED_TWICE = Message(
    "This list stands on {page} too, and its links can lead on from one page only",
    "Take one of them out, or give one another number if it takes one.",
)
ASKED_TWICE = Message("This page asks the same question on line {first}", "Ask it once, or in other words.")
NOTE_TWICE = Message(
    "The note under this question is called {name}, and so is another, {where}",
    "Give one of them another name: the reader's notes would mix.",
)

_LISTS = frozenset(block.name for block in BLOCKS.values() if block.is_list)


def repetition_problems(pages: Mapping[str, PageFile]) -> Iterator[Problem]:
    """Yield every block that stands in the pages, or on one of them, once too often."""
    yield from _lists(pages)
    yield from _notes(pages)
    for page in pages.values():
        yield from _twice(page)


def _lists(pages: Mapping[str, PageFile]) -> Iterator[Problem]:
    """Yield every list that stands on two pages: the words of its block are all that tells where it is drawn."""
    first: dict[tuple[str, str], PageFile] = {}
    for page, block in ((at, block) for at in pages.values() for block in at.blocks if block.name in _LISTS):
        before = first.setdefault((block.name, block.argument), page)
        if before is not page:
            yield LISTED_TWICE.at(page.file, block.line, page=before.file.as_posix())


def _notes(pages: Mapping[str, PageFile]) -> Iterator[Problem]:
    """Yield every question whose note has the name of another's."""
    first: dict[str, str] = {}
    for page, block in ((at, block) for at in pages.values() for block in at.blocks if block.name == "consider"):
        _, name = question_of(block.argument)
        here = f"{page.file.as_posix()}:{block.line}"
        if name and (before := first.setdefault(name, here)) != here:
            yield NOTE_TWICE.at(page.file, block.line, name=quoted(name), where=before)


def _twice(page: PageFile) -> Iterator[Problem]:
    lines: dict[tuple[str, str], list[int]] = defaultdict(list)
    for block in page.blocks:
        words = question_of(block.argument)[0] if block.name == "consider" else block.argument
        lines[block.name, words].append(block.line)
    for (name, argument), (first, *again) in lines.items():
        for line in again:
            if name == "consider":
                yield ASKED_TWICE.at(page.file, line, first=first)
            elif name in BLOCKS and BLOCKS[name].shows:
                yield SHOWN_TWICE.at(page.file, line, name=quoted(argument), first=first)
