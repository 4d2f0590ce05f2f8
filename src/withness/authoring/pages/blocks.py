"""The blocks by which a page says what is to be drawn in it: `::: name argument`, alone on a line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from withness.blocks.messages import WRONG_ARGUMENT
from withness.blocks.registry import BLOCKS
from withness.problem import Message, Problem, did_you_mean, quoted


@dataclass(frozen=True, slots=True)
class BlockLine:
    """A block as it stands on a page: its name, what stands after it, and its line."""

    name: str
    argument: str
    line: int


type _Mistake = tuple[Message, dict[str, object]]

_NAMES = "|".join(BLOCKS)
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
_BLOCK = re.compile(r"(?P<indent> {0,3}):::(?P<space>[ \t]*)(?P<name>\S*)(?P<argument>.*)")
_CODE = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)")
_SIGNS = re.compile("<!--|-->")
_OTHER_COLONS = re.compile(rf" {{0,3}}(::|::::+) *({_NAMES})\b")

NO_SUCH_BLOCK = Message("There is no block {name}", "{mend}")
NO_KIND = Message("This block does not say what {name} is", 'Write "::: self-check {file}" or "::: guide {file}".')
ONE_SPACE = Message("A block begins with three colons and one space", 'Write "::: {words}".')
NOT_ALONE = Message("This block touches the text above or below it", "Leave an empty line above it and below it.")
INDENTED = Message("This block does not begin at the start of its line", "Take out the spaces before it.")
COLONS = Message("A block begins with three colons, and this line has {count}", 'Write "::: {words}".')
NEVER_CLOSED = Message(
    'The remark that "<!--" begins on this line has no end, and may hide what comes after it',
    'Write "-->" where it ends: two hyphens and a ">".',
)


def find_blocks(path: Path, rows: Sequence[str]) -> tuple[list[BlockLine], list[Problem]]:
    """Return the blocks of a page's lines, code left out, and what is wrong with how they are written."""
    blocks, problems = [], []
    for at, row in outside_code(rows):
        if colons := _OTHER_COLONS.match(row):
            problems.append(COLONS.at(path, at + 1, count=len(colons[1]), words=row[colons.end(1) :].strip()))
        # A Python path is another extension's block, mkdocstrings'.
        elif (found := _BLOCK.fullmatch(row)) and not re.fullmatch(r"\w+(\.\w+)+", found["name"].removesuffix(".yml")):
            name, argument = found["name"], found["argument"].strip()
            blocks.append(BlockLine(name, argument, at + 1))
            around = [rows[near] for near in (at - 1, at + 1) if 0 <= near < len(rows)]
            problems += [message.at(path, at + 1, **words) for message, words in _mistakes(found, argument, around)]
    return blocks, problems


def outside_code(rows: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the number (from 0) and words of every line that is neither in a fenced block of code nor in a remark."""
    for at, row, _ in _outside(rows):
        yield at, row


def remark_problems(path: Path, rows: Sequence[str]) -> Iterator[Problem]:
    """Yield every remark that is not closed before the page ends, or before the next one begins."""
    return (NEVER_CLOSED.at(path, at + 1) for at, _, is_left_open in _outside(rows) if is_left_open)


def _outside(rows: Sequence[str]) -> Iterator[tuple[int, str, bool]]:
    """Yield every line outside of code and remarks, and whether a remark begins on it that is never closed.

    Of such a remark no line but its first is left out: what comes after it was most likely meant for readers.
    """
    fence, goes_on = "", 0
    for at, row in enumerate(rows):
        if at < goes_on:
            continue
        mark = _FENCE.match(row)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence):
            fence = ""
        elif not fence:
            ends = _end_of_remark(rows, at)
            goes_on = (ends or 0) + 1
            yield at, row, ends is None


def _end_of_remark(rows: Sequence[str], at: int) -> int | None:
    """Return the row on which the last remark of a row ends, its own if it has none, `None` if it is left open."""
    is_open = False
    for end in range(at, len(rows)):
        for sign in _SIGNS.findall(_CODE.sub("", rows[end]) if "--" in rows[end] else ""):
            if is_open and sign == "<!--":
                return None
            is_open = sign == "<!--"
        if not is_open:
            return end
    return None


def _mistakes(found: re.Match[str], argument: str, around: Sequence[str]) -> Iterator[_Mistake]:
    name = found["name"]
    if found["indent"]:
        yield INDENTED, {}
    if name and found["space"] != " ":
        yield ONE_SPACE, {"words": f"{name} {argument}".strip()}
    if any(row.strip() for row in around):
        yield NOT_ALONE, {}
    if name.endswith((".yml", ".yaml")):
        yield NO_KIND, {"name": quoted(name), "file": name}
    elif name not in BLOCKS:
        yield NO_SUCH_BLOCK, {"name": quoted(name), "mend": did_you_mean(name, BLOCKS, "The blocks are")}
    else:
        block = BLOCKS[name]
        if not block.argument.fits(argument):
            yield WRONG_ARGUMENT, {"name": quoted(name), "takes": block.argument.takes, "example": block.written}
