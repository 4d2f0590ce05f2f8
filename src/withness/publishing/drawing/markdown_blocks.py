"""A line such as `::: self-check NAME.yml` in a page's Markdown becomes what it names."""

import logging
import re
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor

from withness.blocks.registry import BLOCKS
from withness.markup.html import Html
from withness.publishing.drawing.blocks import DrawingError

# From a block's name and argument to its markup, and to what it draws under the page's title.
type Drawing = Callable[[str, str], tuple[Html, Html | None]]

_BLOCK = re.compile(rf"::: ({'|'.join(BLOCKS)})(?: +(\S.*?))? *")
_HEADING = re.compile("h[2-6]")
_MORE = re.compile(r"\{[^{}]*\.more\b[^{}]*\}\s*")
_ZENSICAL = "rendering_context"


def register_blocks(md: Markdown, drawn: Drawing) -> None:
    """Let one Markdown converter put what is drawn in the place of each block."""
    md.block_level_elements += [block.element for block in BLOCKS.values() if block.element]
    # Before indented code (80) and lists, after what is already stashed.
    md.parser.blockprocessors.register(Blocks(md, drawn), "withness", 85)


class Blocks(BlockProcessor):
    """Find a line such as `::: self-check NAME.yml`, alone, and put what it names in its place."""

    def __init__(self, md: Markdown, drawn: Drawing) -> None:
        super().__init__(md.parser)
        self.md = md
        self.drawn = drawn

    def test(self, parent: Element, block: str) -> bool:
        """Say whether the block is one of ours."""
        return bool(_BLOCK.fullmatch(block.strip("\n")))

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Draw the block, or say on the page and in the log why that cannot be done."""
        match = _BLOCK.fullmatch(blocks.pop(0).strip("\n"))
        assert match
        block = match[1], match[2] or ""
        title = parent.find("h1")
        try:
            drawn, under_title = self.drawn(*block)
        except DrawingError as error:
            logging.getLogger("mkdocs.withness").warning("%s", error)
            drawn, under_title = error.notice, None
        if not drawn:
            _leave_out(parent, blocks)
            return
        parent.append(self._kept(drawn))
        if under_title is not None and title is not None:
            parent.insert(list(parent).index(title) + 1, self._kept(under_title))

    def _kept(self, drawn: str) -> Element:
        """Return the paragraph in whose place Python-Markdown puts the markup at the end."""
        paragraph = Element("p")
        paragraph.text = self.md.htmlStash.store(self._for_the_engine(drawn))
        return paragraph

    def _for_the_engine(self, drawn: str) -> str:
        """Zensical alone moves the links of drawn markup too, one folder up, as if they stood in the Markdown file."""
        if _ZENSICAL not in self.md.preprocessors:
            return drawn
        context: Any = self.md.preprocessors[_ZENSICAL]
        return drawn if context.page.path.endswith("index.md") else drawn.replace('href="../', 'href="./')


def _leave_out(parent: Element, blocks: list[str]) -> None:
    """Take what belongs to a block that draws nothing from the page: the heading above it, the way to more below it."""
    if len(parent) and _HEADING.fullmatch(parent[-1].tag):
        parent.remove(parent[-1])
    if blocks and _MORE.fullmatch(blocks[0].strip("\n").rpartition("\n")[2]):
        blocks.pop(0)
