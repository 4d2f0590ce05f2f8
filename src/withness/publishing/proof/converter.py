"""Markdown as the site's settings ask for it, which also tells what of a page it took for code."""

from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
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
        return self._markdown.convert(text)

    @property
    def indented_code(self) -> list[list[str]]:
        """The paragraphs of each text in the last page that is code because it is indented."""
        return [[unmarked(part) for part in parts] for parts in self._blocks.code.values()]

    @property
    def paragraphs(self) -> list[str]:
        """Each text in the last page that is a paragraph, with the marks it carries."""
        return list(self._blocks.paragraphs)


class _Blocks(Extension):
    """Our blocks, drawn for what is in them; `code` has the paragraphs of indented code, by the element they are in.

    `paragraphs` are all others.
    """

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self.drawing = drawing
        self.code: dict[Element, list[str]] = {}
        self.paragraphs: list[str] = []

    def extendMarkdown(self, md: Markdown) -> None:
        """Register our blocks with one Markdown converter, and listen to what makes indented code."""
        register_blocks(md, self.drawing)
        register_material_markup(md)
        listening = _Listening(md.parser.blockprocessors["code"], self.code)
        md.parser.blockprocessors.register(listening, "code", 80)
        noting = _Noting(md.parser.blockprocessors["paragraph"], self.paragraphs)
        md.parser.blockprocessors.register(noting, "paragraph", 10)


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
