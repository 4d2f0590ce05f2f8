"""What Markdown takes in silence for something else: prose for code, a block for words, a style for nothing."""

import re
from collections.abc import Iterator

from withness.authoring.pages.blocks import outside_code
from withness.authoring.pages.inline import plain
from withness.blocks.registry import BLOCKS
from withness.problem import Message, Problem, quoted
from withness.publishing.proof.draft import Draft
from withness.publishing.proof.lost_lists import flat_lists, lost_lists

PROSE_AS_CODE = Message(
    "This paragraph is indented by four spaces or more, and so it is shown as code",
    "Take out the spaces before it; if it is meant as code, write a line of three backticks above it and below it.",
    minor=True,
)
NOT_DRAWN = Message(
    "This block is indented by four spaces or more, and so its words are shown instead",
    "Take out the spaces before it; to show its words, write a line of three backticks above it and below it.",
)
BOLD_LEFT_OPEN = Message(
    "The bold text that begins at {words} is never closed, and its stars are shown",
    "Write ** where it ends, with no space before; or \\*\\* if stars are meant.",
    minor=True,
)
NO_DOT = Message("A style in braces begins with a dot, and {word} has none", "Write {mended}.")

_BLOCK = re.compile(rf"\s{{4,}}::: (?P<name>{'|'.join(BLOCKS)})(?: +(?P<argument>\S.*?))? *")
_NO_PROSE = re.compile(r"[{}<>=$#\\|;~`^@]|\w\(|\w_\w|^\s", re.MULTILINE)
_END_OF_A_SENTENCE = re.compile(r"[.?!:…][\"'”’»)]*$")
_FEWEST_WORDS = 5
# Attributes of HTML that are written without a value.
_ALONE = frozenset(
    {*("allowfullscreen", "autofocus", "autoplay", "checked", "compact", "controls", "default", "disabled", "download")}
    | {*("hidden", "inert", "ismap", "itemscope", "loop", "markdown", "multiple", "muted", "novalidate", "open")}
    | {*("playsinline", "popover", "readonly", "required", "reversed", "selected")}
)


def slips(draft: Draft) -> Iterator[Problem]:
    """Yield every place of a page that is shown otherwise than its author most likely meant."""
    file = draft.page.file
    for at in _prose(draft):
        yield PROSE_AS_CODE.at(file, at + 1)
    for at, row in outside_code(draft.page.rows):
        block = _BLOCK.fullmatch(row)
        if block and f"{block['name']} {block['argument'] or ''}" not in draft.drawn:
            yield NOT_DRAWN.at(file, at + 1)
    yield from _stars(draft)
    yield from lost_lists(draft)
    yield from flat_lists(draft)
    for line, word in draft.bare:
        if word not in _ALONE and "-" not in word:
            yield NO_DOT.at(file, line, word=quoted(word), mended=quoted(f"{{ .{word} }}"))


def _stars(draft: Draft) -> Iterator[Problem]:
    """Yield every place where bold text begins that has no end; stars behind a backslash are meant as they are."""
    for line, words in draft.stars:
        rows = [at + 1 for at, row in outside_code(draft.page.rows) if words in row]
        if rows:
            yield BOLD_LEFT_OPEN.at(
                draft.page.file, next((at for at in rows if at >= line), rows[0]), words=quoted(words)
            )


def _prose(draft: Draft) -> Iterator[int]:
    """Yield the row of every paragraph in code that is prose from end to end."""
    rows = [row.expandtabs(4) for row in draft.page.rows]
    at = 0
    for paragraphs in draft.code:
        first = paragraphs[0].split("\n")[0].strip()
        at = next((row for row in range(at, len(rows)) if rows[row].strip() == first), at)
        if all(map(_is_prose, paragraphs)):
            yield at


def _is_prose(paragraph: str) -> bool:
    lines = [line.removeprefix("    ") for line in paragraph.rstrip().split("\n")]
    words = plain(" ".join(lines))
    begins = re.search(r"[^\W\d_]", words)
    return (
        not any(line.startswith((" ", "\t")) for line in lines)
        and begins is not None
        and not begins[0].islower()
        and not re.match(r"\W*\d", words)
        and _NO_PROSE.search(words) is None
        and len(re.findall(r"[^\W\d_]+", words)) >= _FEWEST_WORDS
        and _END_OF_A_SENTENCE.search(words) is not None
    )
