"""What a draft holds that a page of the site may not, or that will be shown as it stands."""

import re
from collections.abc import Iterator

from withness.authoring.pages.blocks import outside_code
from withness.authoring.yaml.text import HIDDEN_REFERENCE, REFERENCE, hidden_by
from withness.problem import Message, Problem, quoted
from withness.publishing.proof.draft import Draft, Id, Part
from withness.publishing.proof.marking import MARK, unmarked
from withness.publishing.rules.elements import NO_ALT, element_faults
from withness.publishing.rules.html_tags import NOT_OPEN

NOT_IN_A_PAGE = Message(
    "<{tag}> belongs to the theme and its scripts, and has no place in the text of a page", "{mend}"
)
OURS = Message("<{tag}> is what the block {block} draws, and works in no other way", 'Write "::: {example}".')
NO_WORDS = Message(
    "This picture has no words for those who cannot see it",
    'Write what it shows: ![A jar of daffodils](...); if it only decorates, <img src="..." alt="">.',
)
ID_TWICE = Message("The id {id} stands on this page twice", "Give one of the two another name.")
NOT_DRAWN_AS_A_LINK = Message(
    "This link is not drawn as one, and its brackets will be shown",
    "Write [words](page.md), each bracket closed and no space between the two.",
)
NO_DEFINITION = Message(
    "There is no address for {reference}, so the brackets will be shown", "Add a line: {definition}: https://..."
)
NO_DIAGRAM = Message(
    "A drawing by Mermaid is shown as its text here, since no script on this site draws it",
    "Draw it elsewhere, and put it in as a picture: ![What it shows](drawing.svg).",
    minor=True,
)

_THEME_S = {
    "script": "Take it out: nothing in a page's own text may run.",
    "link": "Take it out.",
    "title": 'Write "title: ..." in the front matter.',
    "html": "Write what is to be in the page alone.",
    "head": "Write what is to be in the page alone.",
    "body": "Write what is to be in the page alone.",
    "noembed": "Take it out.",
    "plaintext": "Take it out.",
    "xmp": "Take it out, and write code between lines of three backticks.",
}
_DRAWN = {
    "self-check": ("self-check", "self-check NAME.yml"),
    "run-sheet": ("guide", "guide NAME.yml"),
    "consider-note": ("consider", "consider What have you noticed?"),
    "check-sums": ("check-sums", "check-sums"),
}
_MERMAID = re.compile(r"\s*(?:`{3,}|~{3,})[ {.]*mermaid\b")
_REFERENCE = re.compile(r"\]\[([^\[\]]+)\]")


def markup_problems(draft: Draft, home: str) -> Iterator[Problem]:
    """Yield what is wrong with a draft's elements, its ids, its tags and its texts."""
    file = draft.page.file
    for part in draft.parts:
        yield from _part_problems(draft, part, home)
    for line, message, tag in draft.tag_faults:
        yield message.at(file, _line_of_tag(draft, message, tag, line), tag=tag)
    yield from _ids_twice(draft)
    if any("mermaid" in part.attributes.get("class", "") for part in draft.parts):
        rows = (at + 1 for at, row in enumerate(draft.page.rows) if _MERMAID.match(row))
        yield from (NO_DIAGRAM.at(file, line) for line in rows)
    for line, text in draft.texts:
        yield from _text_problems(draft, line, text)


def _line_of_tag(draft: Draft, message: Message, tag: str, line: int) -> int:
    """Return the line of a tag: closing tags tell none, nor do some that were not meant as tags."""
    begins = f"</{tag}" if message is NOT_OPEN else f"<{tag}"
    rows = [at + 1 for at, row in outside_code(draft.page.rows) if begins in row.lower()]
    return line if line in rows or not rows else next((at for at in rows if at >= line), rows[-1])


def _part_problems(draft: Draft, part: Part, home: str) -> Iterator[Problem]:
    file = draft.page.file
    if part.raw and part.tag in _THEME_S:
        yield NOT_IN_A_PAGE.at(file, part.line, tag=part.tag, mend=_THEME_S[part.tag])
    if part.raw and part.tag in _DRAWN:
        block, example = _DRAWN[part.tag]
        yield OURS.at(file, part.line, tag=part.tag, block=quoted(block), example=example)
    if part.tag == "img" and not part.raw and not part.attributes.get("alt", "").strip():
        yield NO_WORDS.at(file, part.line)
    for message, words in element_faults(part.tag, part.attributes, home):
        if message is not NO_ALT or part.raw:
            yield message.at(file, part.line, **words)


def _ids_twice(draft: Draft) -> Iterator[Problem]:
    """Yield every id that stands twice; that a block does is told with the blocks."""
    first: dict[str, Id] = {}
    for id in draft.ids:
        before = first.setdefault(id.name, id)
        if before is not id and not (id.block and id.block == before.block):
            yield ID_TWICE.at(draft.page.file, id.line, id=quoted(id.name))


def _text_problems(draft: Draft, line: int, text: str) -> Iterator[Problem]:
    file = draft.page.file
    for mark in MARK.finditer(text):
        if mark[2] is None:
            yield NOT_DRAWN_AS_A_LINK.at(file, int(mark[1]))
        elif (reference := REFERENCE.match(f"&{mark[2]};")) and (name := hidden_by(reference)):
            yield HIDDEN_REFERENCE.at(file, int(mark[1]), reference=quoted(reference[0]), name=name)
    for found in _REFERENCE.finditer(unmarked(text)):
        at = next((at + 1 for at, row in outside_code(draft.page.rows) if found[0] in row), line)
        label = quoted(f"[{found[1]}]")
        yield NO_DEFINITION.at(file, at, reference=label, definition=label.strip('"'))
