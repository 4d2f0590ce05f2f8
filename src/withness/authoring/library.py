"""Everything an author has written, read together: the tools, the articles, and every problem among them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from withness.article import Article
from withness.authoring.articles import article_of
from withness.authoring.consults import consult_problems
from withness.authoring.guides import guide_of
from withness.authoring.instruments import instrument_of
from withness.authoring.pages import NO_FOLDER, PageFile, read_pages
from withness.authoring.placing import find_tools, placing_problems, stray_problems
from withness.authoring.problem import Problem, in_order
from withness.authoring.settings import Settings, address_problems, read_settings
from withness.authoring.tags import tag_problems, tags_of
from withness.authoring.titles import same_titles
from withness.authoring.untouched import untouched_page, untouched_tool
from withness.guide import Guide
from withness.instrument import Instrument


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What the docs folder holds, by the paths of its pages inside it, such as `articles/NAME.md`.

    `pages` has every page, with whatever is drawn in it; `lists` the page on which a list stands, by the name of its
    block and its number, which may be empty; `tags` the subjects of every page that names some.
    """

    instruments: Mapping[str, Instrument]
    guides: Mapping[str, Guide]
    articles: Mapping[str, Article]
    lists: Mapping[tuple[str, str], str]
    tags: Mapping[str, tuple[str, ...]]
    problems: list[Problem]
    pages: Mapping[str, PageFile]
    settings: Settings


def read_library(docs: Path) -> Library:
    """Read every tool, article and page below the docs folder, and the booking link in the settings beside it."""
    if not docs.is_dir():
        return _nothing(docs)
    pages = read_pages(docs)
    settings = read_settings(_beside(docs) / "mkdocs.yml")
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
        pages=pages,
        settings=settings,
        problems=in_order(
            [
                *(problem for page in pages.values() for problem in page.problems),
                *(problem for _, problems in read for problem in problems),
                *(problem for page in pages.values() if not page.is_article for problem in tag_problems(page)),
                *placing_problems(tools, pages),
                *stray_problems(docs, tools),
                *same_titles(pages.values(), [tool.source for tool in tools]),
                *(problem for page in pages.values() for problem in untouched_page(page)),
                *(problem for tool in tools for problem in untouched_tool(tool.source, tool.kind)),
                *settings.source.problems,
                *address_problems(settings),
                *consult_problems(settings.source),
            ]
        ),
    )


def _nothing(docs: Path) -> Library:
    return Library(
        instruments={},
        guides={},
        articles={},
        lists={},
        tags={},
        pages={},
        settings=read_settings(_beside(docs) / "mkdocs.yml"),
        problems=[NO_FOLDER.at(docs, 1)],
    )


def _beside(docs: Path) -> Path:
    return docs.parent if docs.name not in ("", "..") else docs / ".."
