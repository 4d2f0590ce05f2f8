"""Every finished page looked at by itself, which is done again only where it has changed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from withness.problem import Problem
from withness.publishing.cache import keep, name_of, recalled, this_kit
from withness.publishing.cores import spread
from withness.publishing.finished.finished_page import FinishedPage, Told, name_below, read_page
from withness.publishing.finished.links import Files, Way, broken_links, unsure, ways_of
from withness.publishing.finished.resources import page_problems
from withness.strict_json import JsonError, dump_json, load_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is kept of a page: what it tells, and as JSON every place on it and every way from it."""

    told: Told
    ids: str
    ways: str


class Looks:
    """Looks at the pages of a site, whose address is `home`; `cache` remembers those with which nothing is wrong.

    Those that are framed by a theme of somebody else's, `is_framed`, answer for their own words alone.
    """

    def __init__(self, site: Path, home: str, cache: Path, *, is_framed: bool = False) -> None:
        self._site, self._home, self._cache, self._is_framed = site, home, cache, is_framed
        self._files = Files(site)
        self._open: list[tuple[FinishedPage, list[Way]]] = []

    def at(self, pages: Sequence[FinishedPage]) -> tuple[list[FinishedPage], list[Problem]]:
        """Return the pages with what they tell, and what is wrong with each by itself."""
        found, problems = list[FinishedPage](), list[Problem]()
        for page, (told, wrong, ways) in zip(pages, spread(self._look, [page.file for page in pages]), strict=True):
            found.append(replace(page, known=told))
            problems += wrong
            self._open.append((page, ways))
        return found, problems

    def broken_links(self) -> list[Problem]:
        """Return a problem for each link that leads nowhere, of all pages looked at, now that every file is there."""
        pages = {name_below(self._site, page.file): page.file for page, _ in self._open}

        def ids_of(name: str) -> frozenset[str] | None:
            return frozenset(json.loads(self._seen(pages[name])[0].ids)) if name in pages else None

        return broken_links(self._site, self._open, ids_of)

    def _look(self, file: Path) -> tuple[Told, list[Problem], list[Way]]:
        """Return what one page tells, what is wrong with it, and its links of which it cannot say that all is well."""
        seen, problems = self._seen(file)
        ways = (Way(*way) for way in json.loads(seen.ways))
        return seen.told, problems, list(unsure(ways, name_below(self._site, file), json.loads(seen.ids), self._files))

    def _seen(self, file: Path) -> tuple[Seen, list[Problem]]:
        page = read_page(self._site, file)
        parts = this_kit(), self._home, str(self._is_framed), page.address, file.read_bytes()
        kept = self._cache / f"{name_of(*parts)}.page"
        if (found := recalled(kept)) is not None:
            try:
                return load_json(Seen, found.decode()), []
            except JsonError:
                pass
        ways = list(ways_of(page, self._home))
        seen = Seen(told=page.told, ids=json.dumps(page.ids), ways=json.dumps(ways, ensure_ascii=False))
        problems = page_problems(page, self._home, is_framed=self._is_framed)
        if not problems:
            keep(kept, dump_json(seen).encode())
        return seen, problems
