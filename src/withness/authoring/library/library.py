"""Everything an author has written, read together: the tools, the articles, and every problem among them."""

import datetime
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from withness.authoring.articles.articles import article_of
from withness.authoring.articles.authors import read_authors
from withness.authoring.articles.kept_back import ahead_problems, draft_problems, is_kept_back, menu_problems, today
from withness.authoring.checks.options import gaps
from withness.authoring.library.guides import guide_of
from withness.authoring.library.instruments import instrument_of
from withness.authoring.library.published_scales import published_scales
from withness.authoring.library.repetitions import repetition_problems
from withness.authoring.library.rounds import round_problems
from withness.authoring.pages.page_file import NO_FOLDER, PageFile, read_pages
from withness.authoring.pages.tags import tag_problems, tags_of, wrong_tags
from withness.authoring.pages.titles import other_titles, same_titles
from withness.authoring.pages.tool_files import Tool, find_tools, placing_problems, stray_problems
from withness.authoring.pages.untouched import (
    begun_keys,
    begun_page,
    begun_settings,
    untouched_page,
    untouched_tool,
    with_dots,
)
from withness.authoring.settings.consults import consult_problems
from withness.authoring.settings.material import settings_problems
from withness.authoring.settings.publishers import publisher_problems
from withness.authoring.settings.settings import Settings, address_problems, key_problems, settings_beside
from withness.authoring.yaml.remembered import Reading, afresh
from withness.blocks.block import Contents
from withness.problem import Problem, in_order


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What the docs folder holds: the contents of the site, every page with whatever is drawn in it, and the problems.

    `settings` are the site generator's, which lie beside the folder.
    """

    contents: Contents
    pages: Mapping[str, PageFile]
    settings: Settings
    problems: list[Problem]


def _problems_of(settings: Settings, docs: Path, kept_back: Collection[str]) -> Iterator[Problem]:
    yield from settings.source.problems
    yield from menu_problems(settings, kept_back)
    yield from address_problems(settings)
    yield from key_problems(settings)
    yield from consult_problems(settings.source)
    yield from publisher_problems(settings)
    yield from settings_problems(settings, docs)
    yield from begun_settings(settings.source.path)


def _wrong_with(page: PageFile) -> Iterator[Problem]:
    """Yield what is wrong with a page by itself; an article's tags and its draft are looked at with the article."""
    yield from page.problems
    if not page.is_article:
        yield from tag_problems(page)
        yield from draft_problems(page)
    yield from untouched_page(page)
    yield from begun_page(page)


def _worth_a_word(tool: Tool) -> Iterator[Problem]:
    """Yield what an author most likely has not meant, though the tool can be drawn with it."""
    yield from untouched_tool(tool.source, tool.kind)
    yield from begun_keys(tool.source)
    if tool.kind == "self-check":
        yield from gaps(tool.source)


def read_library(docs: Path, day: datetime.date | None = None, reading: Reading = afresh) -> Library:
    """Read every tool, article and page below the docs folder, and the booking link in the settings beside it.

    What is published on `day` is decided by it; without one that is today.
    """
    day = day or today()
    settings = settings_beside(docs)
    if not docs.is_dir():
        return Library(contents=Contents(), pages={}, settings=settings, problems=[NO_FOLDER.at(docs, 0)])
    pages = read_pages(docs, reading)
    tools = find_tools(docs, pages, reading)
    authors, author_file_problems = read_authors(docs)
    articles = {page.path: article_of(page, authors) for page in pages.values() if page.is_article}
    written = {page: article for page, (article, _) in articles.items() if article}
    if settings.value("extra", "plants") is False:
        written = {page: replace(article, plant=article.plant or "none") for page, article in written.items()}
    kept_back = {page: article for page, article in written.items() if is_kept_back(article, day)}
    instruments = {t.page: instrument_of(t.source, t.page, pages, kept_back) for t in tools if t.kind == "self-check"}
    guides = {t.page: guide_of(t.source) for t in tools if t.kind == "guide"}
    read_well = {page: instrument for page, (instrument, _) in instruments.items() if instrument}
    read = [*instruments.values(), *guides.values(), *articles.values()]
    found = [
        *(problem for page in pages.values() for problem in _wrong_with(page)),
        *(problem for _, problems in read for problem in problems),
        *wrong_tags(pages.values()),
        *(p for path, article in written.items() for p in ahead_problems(pages[path], article, day)),
        *author_file_problems,
        *placing_problems(tools, pages),
        *repetition_problems(pages),
        *round_problems(pages, read_well, [t.name for t in tools if t.kind == "self-check"]),
        *stray_problems(docs, tools),
        *same_titles(pages.values(), [tool.source for tool in tools]),
        *other_titles(pages, tools),
        *(problem for tool in tools for problem in _worth_a_word(tool)),
        *_problems_of(settings, docs, kept_back),
    ]
    sources = [page.front for page in pages.values()] + [tool.source for tool in tools] + [settings.source]
    return Library(
        contents=Contents(
            instruments=read_well,
            guides={page: guide for page, (guide, _) in guides.items() if guide},
            articles={page: article for page, article in written.items() if page not in kept_back},
            kept_back=kept_back,
            tags={page.path: tags_of(page) for page in pages.values()},
            lists={(block.name, block.argument): page.path for page in pages.values() for block in page.blocks},
            published_scales=published_scales,
        ),
        pages=pages,
        settings=settings,
        problems=in_order(list(with_dots(sources, found))),
    )
