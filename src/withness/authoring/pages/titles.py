"""Whether readers can tell the pages of a site apart by their titles, and each tool has one title only."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from withness.authoring.pages.page_file import PageFile
from withness.authoring.pages.tool_files import Tool
from withness.authoring.yaml.source import Source
from withness.problem import Message, Problem, quoted

SAME_TITLE = Message(
    "The title here is that of {other} too", "Give one of the two another, so that readers tell them apart."
)
OTHER_TITLE = Message(
    "This page is called {title}, and the file beside it, {tool}, says {other}, which lists, results and papers show",
    "Give both one title.",
    minor=True,
)


def same_titles(pages: Iterable[PageFile], tools: Iterable[Source]) -> Iterator[Problem]:
    """Yield every page whose title a page before it has, and the same of self-checks and guides, which lists show."""
    yield from _twice((page.title, page.file, page.title_line) for page in pages if page.title_line is not None)
    titled = ((tool, (tool.data or {}).get("title")) for tool in tools)
    yield from _twice((title, tool.path, tool.line(("title",))) for tool, title in titled if isinstance(title, str))


def other_titles(pages: Mapping[str, PageFile], tools: Iterable[Tool]) -> Iterator[Problem]:
    """Yield every page of a self-check or a guide that has another title than its file."""
    for tool in tools:
        page, title = pages.get(tool.page), (tool.source.data or {}).get("title")
        if not page or not page.title_line or not isinstance(title, str) or tool.source.problems:
            continue
        if _words(title) != _words(page.title):
            words = {"title": quoted(page.title), "tool": tool.name, "other": quoted(title)}
            yield OTHER_TITLE.at(page.file, page.title_line, **words)


def _words(title: str) -> str:
    return " ".join(title.split())


def _twice(titles: Iterable[tuple[str, Path, int]]) -> Iterator[Problem]:
    first: dict[str, Path] = {}
    for title, path, line in titles:
        before = first.setdefault(_words(title).casefold(), path)
        if before != path:
            yield SAME_TITLE.at(path, line, other=before.as_posix())
