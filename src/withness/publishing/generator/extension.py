"""The thin adapter to Python-Markdown, the one way in that every site generator shares: it names, the subject draws."""

import gc
import logging
import os
import time
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension

from withness.authoring.library.held import held_to
from withness.authoring.library.library import Library, read_library
from withness.authoring.settings.consults import read_consult
from withness.authoring.settings.publishers import read_publisher
from withness.authoring.settings.settings import read_settings, settings_file
from withness.blocks.block import Contents
from withness.catalog.consult import Consult
from withness.catalog.publisher import Publisher
from withness.markup.html import Html
from withness.problem import Problem
from withness.publishing.cache import beside
from withness.publishing.drawing.blocks import DrawingError, draw
from withness.publishing.drawing.markdown_blocks import register_blocks
from withness.publishing.drawing.material_markup import register_material_markup
from withness.publishing.generator.preview_notices import PREVIEW, Notices, Readable
from withness.publishing.memory import Memory
from withness.publishing.proof.proofread import proofread
from withness.publishing.translating.translation import site_translation
from withness.words.words import Language, speak

_LIBRARIES: dict[Path, tuple[float, object, Library]] = {}
_CONTENTS: dict[Path, tuple[Library, object, Contents]] = {}
_GIVEN: dict[tuple[str, str], Any] = {}
_PROOFS: dict[Path, tuple[Library, list[Problem]]] = {}
# The files are looked at again after this many seconds: a whole build sees one state, a live preview sees every change.
_FRESH = 1.0
# Looking takes longer where there are many files, and is to take no more than a hundredth of a build.
_PATIENCE = 100


class WithnessExtension(Extension):
    """Draw self-checks, guides, lists and invitations where a page's Markdown names them."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "docs": ["docs", "The folder of the author's files."],
            "consult": [{}, "The booking link: provider, url, minutes, name and role."],
            "publisher": [{}, "Who is behind the site: name, contact and relation."],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the blocks with one Markdown converter."""
        docs = Path(self.getConfig("docs"))
        settings = settings_file(docs)
        speak(_language(settings, settings.stat().st_mtime_ns if settings.is_file() else 0))
        given = {name: self.getConfig(name) for name in ("consult", "publisher")}
        consult, of_consult = _once(read_consult, given["consult"])
        publisher, of_publisher = _once(read_publisher, given["publisher"])
        cache = None if os.environ.get(PREVIEW) else beside(docs)
        wrong = {"consult": of_consult, "publisher": of_publisher}
        for problem in (*of_consult, *of_publisher):
            _warn(str(problem))

        def drawn(kind: str, words: str) -> tuple[Html, Html | None]:
            if wrong.get(kind):
                raise DrawingError("\n".join(map(str, wrong[kind])))
            read = library(docs)
            return draw(kind, words, _contents(docs, read, consult, publisher), read.problems, cache)

        register_blocks(md, drawn)
        register_material_markup(md)
        if os.environ.get(PREVIEW):
            notices = Notices(md, library(docs), _everything_wrong(docs))
            # After line ends and spaces are made plain (30), before HTML is put aside (20).
            md.preprocessors.register(notices, "withness-notices", 25)
            # Just before MkDocs takes the addresses apart, at 0.
            md.treeprocessors.register(Readable(md), "withness-readable", 1)


def _once[Found](read: Callable[[Any], tuple[Found | None, list[Problem]]], given: object) -> Any:
    """Read a setting that may be empty; what was read for one page of a build serves all others."""
    key = read.__qualname__, repr(given)
    if key not in _GIVEN:
        _GIVEN[key] = read(given) if given else (None, [])
    return _GIVEN[key]


@lru_cache
def _warn(said: str) -> None:
    """Tell the generator what is wrong with a setting: once, and not for every page that is drawn."""
    logging.getLogger("mkdocs.withness").warning("%s", said)


def _contents(docs: Path, read: Library, consult: Consult | None, publisher: Publisher | None) -> Contents:
    """Return what a library holds, with what the settings say, the very same for as long as none of it changes."""
    said = (consult, publisher, bool(os.environ.get(PREVIEW)))
    of, told, kept = _CONTENTS.get(docs, (None, None, None))
    if kept is None or of is not read or told != said:
        kept = replace(read.contents, consult=consult, publisher=publisher, is_preview=said[-1])
        _CONTENTS[docs] = read, said, kept
    return kept


def _everything_wrong(docs: Path) -> list[Problem]:
    read = library(docs)
    if docs not in _PROOFS or _PROOFS[docs][0] is not read:
        _PROOFS[docs] = read, held_to(read, [*read.problems, *proofread(docs, read)])
    return _PROOFS[docs][1]


@lru_cache(maxsize=1)
def _language(settings: Path, changed: int) -> Language:
    """Return the language of the site, read again only when the settings have changed."""
    return site_translation(read_settings(settings)).language


def library(docs: Path) -> Library:
    """Return what the docs folder holds, read again only when a file of it has changed."""
    now = time.monotonic()
    fresh_until, state, kept = _LIBRARIES.get(docs, (0.0, None, None))
    if kept is not None and now < fresh_until:
        return kept
    current = _state(docs)
    looked = time.monotonic() - now
    if kept is None or state != current:
        is_first = kept is None
        kept = read_library(docs, reading=Memory(docs))
        if is_first:
            # It stays for the whole build, and no search for what may be thrown away has to go through it again.
            gc.freeze()
    _LIBRARIES[docs] = (time.monotonic() + _FRESH * max(1, _PATIENCE * looked), current, kept)
    return kept


def _state(docs: Path) -> object:
    files = (Path(folder, name) for folder, _, names in os.walk(docs) for name in names)
    return sorted((str(file), file.stat().st_mtime_ns) for file in files if file.suffix in (".md", ".yml"))


def makeExtension(**options: Any) -> WithnessExtension:
    """Return the extension, for engines that know it only by its module."""
    return WithnessExtension(**options)
