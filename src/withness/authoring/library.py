"""Everything an author has written, read together: the tools, the articles, and every problem among them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from withness.article import Article
from withness.authoring.articles import article_of
from withness.authoring.consults import settings_problems
from withness.authoring.guides import guide_of
from withness.authoring.instruments import instrument_of
from withness.authoring.pages import read_pages
from withness.authoring.placing import find_tools, placing_problems
from withness.authoring.problem import Message, Problem, in_order
from withness.guide import Guide
from withness.instrument import Instrument

NO_FOLDER = Message("There is no such folder", "Name the folder that holds the pages, such as docs.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What the docs folder holds: tools and articles by the name of their file, as blocks name them.

    `pages` has the page of each, by the same name, as a path inside the docs folder.
    """

    instruments: Mapping[str, Instrument]
    guides: Mapping[str, Guide]
    articles: Mapping[str, Article]
    pages: Mapping[str, str]
    problems: list[Problem]


def read_library(docs: Path) -> Library:
    """Read every tool, article and page below the docs folder, and the booking link in the settings beside it."""
    if not docs.is_dir():
        return Library(instruments={}, guides={}, articles={}, pages={}, problems=[NO_FOLDER.at(docs, 1)])
    pages = read_pages(docs)
    tools = find_tools(docs, pages)
    instruments = {t.name: instrument_of(t.source, docs, pages) for t in tools if t.kind == "self-check"}
    guides = {t.name: guide_of(t.source) for t in tools if t.kind == "guide"}
    articles = {page.file.name: article_of(page) for page in pages.values() if page.is_article}
    read = [*instruments.values(), *guides.values(), *articles.values()]
    return Library(
        instruments={name: instrument for name, (instrument, _) in instruments.items() if instrument},
        guides={name: guide for name, (guide, _) in guides.items() if guide},
        articles={name: article for name, (article, _) in articles.items() if article},
        pages={t.name: t.page for t in tools} | {p.file.name: p.path for p in pages.values() if p.is_article},
        problems=in_order(
            [
                *(problem for page in pages.values() for problem in page.problems),
                *(problem for _, problems in read for problem in problems),
                *placing_problems(tools, pages),
                *settings_problems(docs.parent / "mkdocs.yml"),
            ]
        ),
    )
