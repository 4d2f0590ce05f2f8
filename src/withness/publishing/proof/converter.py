"""Markdown as the site's settings ask for it, which also tells what of a page it took for code."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor, OListProcessor
from markdown.extensions import Extension

from withness.publishing.drawing.markdown_blocks import Drawing, register_blocks
from withness.publishing.drawing.material_markup import register_material_markup
from withness.publishing.proof.marking import unmarked

_OURS = (
    "withness",
    "withness.publishing.generator.extension",
    "withness.publishing.generator.extension:WithnessExtension",
)
_INDENT = " " * 4
# An entry that begins so many spaces further to the right than the list is meant to be in a list of its own.
_DEEPER = 2


class Converter:
    """Converts one page after the other; `drawing` draws our blocks."""

    def __init__(self, asked: Mapping[str, dict[str, Any]], drawing: Drawing) -> None:
        self._markdown = Markdown()
        for name, options in asked.items():
            if name not in _OURS:
                try:
                    self._markdown.registerExtensions([name], {name: options})
                except Exception:  # whatever an extension may raise, the generator will say it
                    continue
        self._blocks = _Blocks(drawing)
        self._markdown.registerExtensions([self._blocks], {})

    def convert(self, text: str) -> str:
        """Return the markup of a page."""
        self._markdown.reset()
        self._blocks.code.clear()
        self._blocks.paragraphs.clear()
        self._blocks.flat.clear()
        self._blocks.lists.clear()
        return self._markdown.convert(text)

    @property
    def indented_code(self) -> list[list[str]]:
        """The paragraphs of each text in the last page that is code because it is indented."""
        return [[unmarked(part) for part in parts] for parts in self._blocks.code.values()]

    @property
    def paragraphs(self) -> list[str]:
        """Each text in the last page that is a paragraph, with the marks it carries."""
        return list(self._blocks.paragraphs)

    @property
    def flat(self) -> list[tuple[str, str]]:
        """Each entry in the last page that begins an inner list and is one more of the outer, with the row above it."""
        return list(self._blocks.flat)


class _Blocks(Extension):
    """Our blocks, drawn for what is in them; `code` has the paragraphs of indented code, by the element they are in.

    `paragraphs` are all others; `flat` is the first entry of each inner list that became none, with the row above it.
    """

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self.drawing = drawing
        self.code: dict[Element, list[str]] = {}
        self.paragraphs: list[str] = []
        self.flat: list[tuple[str, str]] = []
        self.lists: dict[Element | None, _List] = {}

    def extendMarkdown(self, md: Markdown) -> None:
        """Register our blocks with one Markdown converter, and listen to what makes indented code."""
        register_blocks(md, self.drawing)
        register_material_markup(md)
        listening = _Listening(md.parser.blockprocessors["code"], self.code)
        md.parser.blockprocessors.register(listening, "code", 80)
        noting = _Noting(md.parser.blockprocessors["paragraph"], self.paragraphs)
        md.parser.blockprocessors.register(noting, "paragraph", 10)
        for name, priority in (("olist", 40), ("ulist", 30)):
            if isinstance(lister := md.parser.blockprocessors[name], OListProcessor):
                md.parser.blockprocessors.register(_Aligning(lister, self.flat, self.lists), name, priority)


@dataclass(frozen=True, slots=True)
class _List:
    """How far to the right a list begins, its last row, and whether that was indented like an inner one."""

    margin: int
    above: str = ""
    is_deeper: bool = False


class _Listening(BlockProcessor):
    """Lets another processor make code of an indented paragraph, and notes the paragraph."""

    def __init__(self, maker: BlockProcessor, code: dict[Element, list[str]]) -> None:
        super().__init__(maker.parser)
        self.maker, self.code = maker, code

    def test(self, parent: Element, block: str) -> bool:
        """Say whether the other processor takes the paragraph."""
        return bool(self.maker.test(parent, block))

    def run(self, parent: Element, blocks: list[str]) -> bool | None:
        """Have the paragraph made into code."""
        block = blocks[0]
        taken = self.maker.run(parent, blocks)
        if taken is not False and block.startswith(_INDENT) and len(parent):
            self.code.setdefault(parent[-1], []).append(block)
        return taken


class _Noting(BlockProcessor):
    """Lets another processor make a paragraph, and notes its text."""

    def __init__(self, maker: BlockProcessor, paragraphs: list[str]) -> None:
        super().__init__(maker.parser)
        self.maker, self.paragraphs = maker, paragraphs

    def test(self, parent: Element, block: str) -> bool:
        """Say whether the other processor takes the text."""
        return bool(self.maker.test(parent, block))

    def run(self, parent: Element, blocks: list[str]) -> bool | None:
        """Have the text made into a paragraph."""
        self.paragraphs.append(blocks[0])
        return self.maker.run(parent, blocks)


class _Aligning(BlockProcessor):
    """Lets another processor make the entries of a list, and notes where inner ones become entries of the same list."""

    def __init__(self, maker: OListProcessor, flat: list[tuple[str, str]], lists: dict[Element | None, _List]) -> None:
        super().__init__(maker.parser)
        self.maker, self.flat, self.lists = maker, flat, lists

    def test(self, parent: Element, block: str) -> bool:
        """Say whether the other processor takes the rows."""
        return bool(self.maker.test(parent, block))

    def run(self, parent: Element, blocks: list[str]) -> bool | None:
        """Have the rows made into entries."""
        rows, begun = blocks[0].split("\n"), self.lastChild(parent)
        goes_on = begun is not None and begun.tag in self.maker.SIBLING_TAGS
        found = (self.lists.get(begun) if goes_on else None) or _List(_margin(rows[0]))
        for row in rows:
            is_deeper = found.is_deeper
            if self.maker.CHILD_RE.match(row):
                is_deeper = _margin(row) >= found.margin + _DEEPER
                if is_deeper and not found.is_deeper:
                    self.flat.append((found.above, row))
            found = _List(found.margin, row, is_deeper)
        taken = self.maker.run(parent, blocks)
        self.lists[self.lastChild(parent)] = found
        return taken


def _margin(row: str) -> int:
    return len(row) - len(row.lstrip(" "))
