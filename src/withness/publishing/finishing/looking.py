"""Every finished page looked at by itself, which is done again only where it has changed."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from withness.problem import Problem
from withness.publishing.cache import keep, name_of, recalled, this_kit
from withness.publishing.cores import spread
from withness.publishing.finished.finished_page import FinishedPage, Told, read_page
from withness.publishing.finished.resources import page_problems
from withness.strict_json import JsonError, dump_json, load_json


def look_at(
    site: Path, pages: Sequence[FinishedPage], home: str, cache: Path, *, is_framed: bool = False
) -> tuple[list[FinishedPage], list[Problem]]:
    """Return the pages with what they tell, and what is wrong with each by itself, `is_framed` in its words."""
    look, found, problems = partial(_look, site, home, cache, is_framed), list[FinishedPage](), list[Problem]()
    for page, (told, wrong) in zip(pages, spread(look, [page.file for page in pages]), strict=True):
        found.append(replace(page, known=told))
        problems += wrong
    return found, problems


def _look(site: Path, home: str, cache: Path, is_framed: bool, file: Path) -> tuple[Told, list[Problem]]:
    """Look at one page; what it tells is kept if nothing is wrong with it."""
    page = read_page(site, file)
    kept = cache / f"{name_of(this_kit(), home, str(is_framed), page.address, file.read_bytes())}.page"
    if (found := recalled(kept)) is not None:
        try:
            return load_json(Told, found.decode()), []
        except JsonError:
            pass
    problems = page_problems(page, home, is_framed=is_framed)
    if not problems:
        keep(kept, dump_json(page.told).encode())
    return page.told, problems
