"""The blocks by which a page says what is to be drawn in it: `::: name argument`, alone on a line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from withness.authoring.problem import Message, Problem, did_you_mean, quoted


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a page, with the line it stands on."""

    name: str
    argument: str
    line: int


ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"

# What each block takes, how that is told to an author, and an example.
_ARGUMENTS = {
    "self-check": (r"\S+\.yml", "the file of a self-check", "::: self-check empathy-at-work.yml"),
    "guide": (r"\S+\.yml", "the file of a guide", "::: guide first-conversation.yml"),
    "article": (r"\S+\.md", "the file of the article itself", "::: article what-a-daffodil-knows.md"),
    "articles": (r"([1-9]\d{0,2})?", "nothing or a number", "::: articles 2"),
    "guides": (r"([1-9]\d{0,2})?", "nothing or a number", "::: guides 2"),
    "self-checks": (r"([1-9]\d{0,2})?", "nothing or a number", "::: self-checks 2"),
    "ledger": (r"", "nothing", "::: ledger"),
    "check-sums": (r"", "nothing", "::: check-sums"),
    "consider": (
        rf"(?!.*{{\s*#).+|.*[^\s{{}}]\s*{{#{ID}}}",
        "a question to think about, and after it a name for the reader's note if you like",
        "::: consider What have you noticed? {#noticed}",
    ),
    "consult": (ID, "the name of the page in lower-case words", "::: consult home"),
}
_NOTE = re.compile(rf"(?P<question>.*?)\s*{{#(?P<name>{ID})}}")
LISTS = frozenset({"articles", "guides", "self-checks", "ledger"})
type _Mistake = tuple[Message, dict[str, object]]

_NAMES = "|".join(_ARGUMENTS)
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
_BLOCK = re.compile(r"(?P<indent> {0,3}):::(?P<space>[ \t]*)(?P<name>\S*)(?P<argument>.*)")
_OTHER_COLONS = re.compile(rf" {{0,3}}(::|::::+) *({_NAMES})\b")

NO_SUCH_BLOCK = Message("There is no block {name}", "{mend}")
NO_KIND = Message("This block does not say what {name} is", 'Write "::: self-check {file}" or "::: guide {file}".')
WRONG_ARGUMENT = Message("The block {name} takes {takes}", 'Write it like this: "{example}".')
ONE_SPACE = Message("A block begins with three colons and one space", 'Write "::: {words}".')
NOT_ALONE = Message("This block touches the text above or below it", "Leave an empty line above it and below it.")
INDENTED = Message("This block does not begin at the start of its line", "Take out the spaces before it.")
COLONS = Message("A block begins with three colons, and this line has {count}", 'Write "::: {words}".')


def find_blocks(path: Path, rows: Sequence[str]) -> tuple[list[Block], list[Problem]]:
    """Return the blocks of a page's lines, code left out, and what is wrong with how they are written."""
    blocks, problems = [], []
    for at, row in outside_code(rows):
        if colons := _OTHER_COLONS.match(row):
            problems.append(COLONS.at(path, at + 1, count=len(colons[1]), words=row[colons.end(1) :].strip()))
        # A Python path is another extension's block, mkdocstrings'.
        elif (found := _BLOCK.fullmatch(row)) and not re.fullmatch(r"\w+(\.\w+)+", found["name"].removesuffix(".yml")):
            name, argument = found["name"], found["argument"].strip()
            blocks.append(Block(name, argument, at + 1))
            around = [rows[near] for near in (at - 1, at + 1) if 0 <= near < len(rows)]
            problems += [message.at(path, at + 1, **words) for message, words in _mistakes(found, argument, around)]
    return blocks, problems


def question_of(argument: str) -> tuple[str, str | None]:
    """Return the question of a `::: consider`, and the name under which the reader's note is kept if it has one."""
    named = _NOTE.fullmatch(argument)
    return (named["question"], named["name"]) if named else (argument, None)


def outside_code(rows: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the number (from 0) and words of every line that is not in a fenced block of code."""
    fence = ""
    for at, row in enumerate(rows):
        mark = _FENCE.match(row)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence):
            fence = ""
        elif not fence:
            yield at, row


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
    elif name not in _ARGUMENTS:
        yield NO_SUCH_BLOCK, {"name": quoted(name), "mend": did_you_mean(name, _ARGUMENTS, "The blocks are")}
    else:
        pattern, takes, example = _ARGUMENTS[name]
        if not re.fullmatch(pattern, argument):
            yield WRONG_ARGUMENT, {"name": quoted(name), "takes": takes, "example": example}
