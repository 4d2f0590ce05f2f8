"""Everything an author has written, read together: the tools, the articles, and every problem among them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from withness.authoring.library.guides import guide_of
from withness.authoring.library.instruments import instrument_of
from withness.authoring.library.published_scales import published_scales
from withness.authoring.library.repetitions import repetition_problems
from withness.authoring.pages.articles import article_of
from withness.authoring.pages.consults import consult_problems
from withness.authoring.pages.page_file import NO_FOLDER, PageFile, read_pages
from withness.authoring.pages.settings import Settings, address_problems, read_settings
from withness.authoring.pages.tags import tag_problems, tags_of
from withness.authoring.pages.titles import same_titles
from withness.authoring.pages.tool_files import find_tools, placing_problems, stray_problems
from withness.authoring.pages.untouched import untouched_page, untouched_tool
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


def read_library(docs: Path) -> Library:
    """Read every tool, article and page below the docs folder, and the booking link in the settings beside it."""
    settings = read_settings(_beside(docs) / "mkdocs.yml")
    if not docs.is_dir():
        return Library(contents=Contents(), pages={}, settings=settings, problems=[NO_FOLDER.at(docs, 1)])
    pages = read_pages(docs)
    tools = find_tools(docs, pages)
    instruments = {t.page: instrument_of(t.source, t.page, pages) for t in tools if t.kind == "self-check"}
    guides = {t.page: guide_of(t.source) for t in tools if t.kind == "guide"}
    articles = {page.path: article_of(page) for page in pages.values() if page.is_article}
    read = [*instruments.values(), *guides.values(), *articles.values()]
    return Library(
        contents=Contents(
            instruments={page: instrument for page, (instrument, _) in instruments.items() if instrument},
            guides={page: guide for page, (guide, _) in guides.items() if guide},
            articles={page: article for page, (article, _) in articles.items() if article},
            tags={page.path: tags_of(page) for page in pages.values()},
            lists={(block.name, block.argument): page.path for page in pages.values() for block in page.blocks},
            published_scales=published_scales,
        ),
        pages=pages,
        settings=settings,
        problems=in_order(
            [
                *(problem for page in pages.values() for problem in page.problems),
                *(problem for _, problems in read for problem in problems),
                *(problem for page in pages.values() if not page.is_article for problem in tag_problems(page)),
                *placing_problems(tools, pages),
                *repetition_problems(pages),
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


def _beside(docs: Path) -> Path:
    return docs.parent if docs.name not in ("", "..") else docs / ".."
