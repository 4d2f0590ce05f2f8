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
from withness.authoring.tags import tag_problems, tags_of
from withness.guide import Guide
from withness.instrument import Instrument

NO_FOLDER = Message("There is no such folder", "Name the folder that holds the pages, such as docs.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What the docs folder holds, by the paths of its pages inside it, such as `articles/NAME.md`.

    `lists` has the page on which a list stands, by the name of its block and its number, which may be empty, and
    `tags` the subjects of every page that names some.
    """

    instruments: Mapping[str, Instrument]
    guides: Mapping[str, Guide]
    articles: Mapping[str, Article]
    lists: Mapping[tuple[str, str], str]
    tags: Mapping[str, tuple[str, ...]]
    problems: list[Problem]


def read_library(docs: Path) -> Library:
    """Read every tool, article and page below the docs folder, and the booking link in the settings beside it."""
    if not docs.is_dir():
        return Library(instruments={}, guides={}, articles={}, lists={}, tags={}, problems=[NO_FOLDER.at(docs, 1)])
    pages = read_pages(docs)
    tools = find_tools(docs, pages)
    instruments = {t.page: instrument_of(t.source, t.page, pages) for t in tools if t.kind == "self-check"}
    guides = {t.page: guide_of(t.source) for t in tools if t.kind == "guide"}
    articles = {page.path: article_of(page) for page in pages.values() if page.is_article}
    read = [*instruments.values(), *guides.values(), *articles.values()]
    return Library(
        instruments={page: instrument for page, (instrument, _) in instruments.items() if instrument},
        guides={page: guide for page, (guide, _) in guides.items() if guide},
        articles={page: article for page, (article, _) in articles.items() if article},
        tags={page.path: tags_of(page) for page in pages.values()},
        lists={(block.name, block.argument): page.path for page in pages.values() for block in page.blocks},
        problems=in_order(
            [
                *(problem for page in pages.values() for problem in page.problems),
                *(problem for _, problems in read for problem in problems),
                *(problem for page in pages.values() if not page.is_article for problem in tag_problems(page)),
                *placing_problems(tools, pages),
                *settings_problems(_beside(docs) / "mkdocs.yml"),
            ]
        ),
    )


def _beside(docs: Path) -> Path:
    return docs.parent if docs.name not in ("", "..") else docs / ".."
