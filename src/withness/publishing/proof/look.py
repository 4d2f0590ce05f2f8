"""Every page of an author looked at by itself, which is done again only where it, or what it draws, has changed."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from withness.authoring.library.library import Library
from withness.authoring.pages.page_file import PageFile
from withness.blocks.registry import BLOCKS
from withness.problem import Problem
from withness.publishing.cache import keep, name_of, once, recalled, this_kit
from withness.publishing.cores import spread
from withness.publishing.proof.draft import Draft, Drafts, Part
from withness.publishing.proof.markup import markup_problems
from withness.publishing.proof.slips import slips


@dataclass(frozen=True, slots=True)
class Way:
    """An address on a page that leads somewhere, on its line; `raw` if the author wrote its tag.

    What is shown in its place is `is_picture`.
    """

    link: str
    line: int
    raw: bool
    is_picture: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the rest of a site has to know of a page, and what is wrong with it by itself.

    `ids` is `None` where something could not be drawn, so that not all of them are known.
    """

    page: PageFile
    ids: frozenset[str] | None
    ways: tuple[Way, ...]
    problems: tuple[Problem, ...] = ()


class Looks:
    """Looks at pages; `cache` is the folder where it is kept what is in those with which nothing is wrong."""

    def __init__(self, library: Library, cache: Path | None) -> None:
        self._drafts, self._library, self._cache = Drafts(library, cache), library, cache
        self._site = name_of(this_kit(), repr(library.settings.markdown), library.settings.home)
        if cache is not None:
            self._drafts.ids_of = self._ids_of

    def at(self, page: PageFile) -> Look:
        """Look at one page."""
        if self._cache is None:
            return self._made(page)
        asked = [(block.name, block.argument) for block in page.blocks if block.name in BLOCKS]
        blocks = [(*words, self._drafts.ids_of(*words)) for words in asked]
        kept = self._cache / f"{name_of(self._site, page.path, repr(blocks), *page.rows)}.draft"
        if (found := recalled(kept)) is not None:
            ids, ways = json.loads(found)
            return Look(page=page, ids=None if ids is None else frozenset(ids), ways=tuple(Way(*way) for way in ways))
        look = self._made(page)
        if not look.problems:
            ways = [(way.link, way.line, way.raw, way.is_picture) for way in look.ways]
            ids = None if look.ids is None else sorted(look.ids)
            keep(kept, json.dumps([ids, ways]).encode())
        return look

    def _made(self, page: PageFile) -> Look:
        draft = self._drafts.draft(page)
        return Look(
            page=page,
            ids=frozenset(id.name for id in draft.ids) if draft.whole else None,
            ways=tuple(_ways(draft)),
            problems=(*markup_problems(draft, self._library.settings.home), *slips(draft)),
        )

    def _ids_of(self, kind: str, words: str) -> tuple[str, ...] | None:
        """Return the ids in what a block draws; those of a self-check, a guide or the list of articles are kept."""
        contents = self._library.contents
        thing: object = None
        if kind == "articles":
            thing = (contents.lists.get((kind, words)), contents.listed)
        elif kind in ("self-check", "guide"):
            pages = contents.pages["self-check" if kind == "self-check" else "guide"]
            page = pages.get(words.removesuffix(".yml"), "")
            thing = contents.instruments.get(page) or contents.guides.get(page)
        if thing is None or self._cache is None:
            return self._drafts.ids_in(kind, words)
        kept = self._cache / f"{name_of(self._site, kind, words, repr(thing))}.ids"
        found = json.loads(once(kept, lambda: json.dumps(self._drafts.ids_in(kind, words)).encode()))
        return None if found is None else tuple(found)


def looks_at(library: Library, pages: Sequence[PageFile], cache: Path | None) -> list[Look]:
    """Return what is seen on each page."""
    return list(spread(Looks(library, cache).at, pages))


def _ways(draft: Draft) -> Iterator[Way]:
    return (Way(link, part.line, part.raw, part.tag == "img") for part in draft.parts for link in _addresses(part))


def _addresses(part: Part) -> Iterator[str]:
    attributes = part.attributes
    if part.tag in ("a", "area") and "href" in attributes:
        yield attributes["href"]
    if part.tag in ("img", "source", "video", "audio", "track") and "src" in attributes:
        yield attributes["src"]
    if attributes.get("poster"):
        yield attributes["poster"]
    if part.tag == "form" and attributes.get("action"):
        yield attributes["action"]
