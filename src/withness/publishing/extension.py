"""The thin adapter to Python-Markdown, the one way in that every site generator shares: it names, the subject draws."""

import logging
import os
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension

from withness.authoring.consults import read_consult
from withness.authoring.library import Library, read_library
from withness.authoring.problem import Problem
from withness.html import Html
from withness.publishing.blocks import KINDS, DrawingError, draw, head
from withness.publishing.notices import PREVIEW, Notices, Readable

# From a block's kind and words to its markup, and to what it draws under the page's title.
type Drawing = Callable[[str, str], tuple[Html, Html | None]]

_BLOCK = re.compile(rf"::: ({'|'.join(KINDS)})(?: +(\S.*?))? *")
_LIBRARIES: dict[Path, tuple[float, object, Library]] = {}
_PROOFS: dict[Path, tuple[Library, list[Problem]]] = {}
_ZENSICAL = "rendering_context"
# The files are looked at again after this many seconds: a whole build sees one state, a live preview sees every change.
_FRESH = 1.0


class WithnessExtension(Extension):
    """Draw self-checks, guides, lists and invitations where a page's Markdown names them."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "docs": ["docs", "The folder of the author's files."],
            "consult": [{}, "The booking link: provider, url, minutes."],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the blocks with one Markdown converter."""
        docs, given = Path(self.getConfig("docs")), self.getConfig("consult")
        consult, problems = read_consult(given) if given else (None, [])
        for problem in problems:
            logging.getLogger("mkdocs.withness").warning("%s", problem)

        def drawn(kind: str, words: str) -> tuple[Html, Html | None]:
            if kind == "consult" and problems:
                raise DrawingError("\n".join(map(str, problems)))
            return draw(kind, words, library(docs), consult), head(kind, words, library(docs))

        register_blocks(md, drawn)
        if os.environ.get(PREVIEW):
            notices = Notices(md, library(docs), _everything_wrong(docs))
            # After line ends and spaces are made plain (30), before HTML is put aside (20).
            md.preprocessors.register(notices, "withness-notices", 25)
            # Just before MkDocs takes the addresses apart, at 0.
            md.treeprocessors.register(Readable(md), "withness-readable", 1)


def register_blocks(md: Markdown, drawn: Drawing) -> None:
    """Let one Markdown converter put what is drawn in the place of each block."""
    md.block_level_elements += ["self-check", "run-sheet", "consider-note", "check-sums"]
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


def _everything_wrong(docs: Path) -> list[Problem]:
    from withness.publishing.proof.proofread import proofread  # which draws blocks as this module does

    read = library(docs)
    if docs not in _PROOFS or _PROOFS[docs][0] is not read:
        _PROOFS[docs] = read, [*read.problems, *proofread(docs, read)]
    return _PROOFS[docs][1]


def library(docs: Path) -> Library:
    """Return what the docs folder holds, read again only when a file of it has changed."""
    now = time.monotonic()
    read_at, state, kept = _LIBRARIES.get(docs, (0.0, None, None))
    if kept is not None and now - read_at < _FRESH:
        return kept
    current = _state(docs)
    if kept is None or state != current:
        kept = read_library(docs)
    _LIBRARIES[docs] = (time.monotonic(), current, kept)
    return kept


def _state(docs: Path) -> object:
    files = sorted(path for pattern in ("*.md", "*.yml") for path in docs.rglob(pattern))
    return [(path, path.stat().st_mtime_ns) for path in files]


def makeExtension(**options: Any) -> WithnessExtension:
    """Return the extension, for engines that know it only by its module."""
    return WithnessExtension(**options)
