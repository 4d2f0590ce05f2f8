"""Whether readers can tell the pages of a site apart by their titles."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from withness.authoring.pages.page_file import PageFile
from withness.authoring.yaml.source import Source
from withness.problem import Message, Problem

SAME_TITLE = Message(
    "The title here is that of {other} too", "Give one of the two another, so that readers tell them apart."
)


def same_titles(pages: Iterable[PageFile], tools: Iterable[Source]) -> Iterator[Problem]:
    """Yield every page whose title a page before it has, and the same of self-checks and guides, which lists show."""
    yield from _twice((page.title, page.file, page.title_line) for page in pages if page.title_line is not None)
    titled = ((tool, (tool.data or {}).get("title")) for tool in tools)
    yield from _twice((title, tool.path, tool.line(("title",))) for tool, title in titled if isinstance(title, str))


def _twice(titles: Iterable[tuple[str, Path, int]]) -> Iterator[Problem]:
    first: dict[str, Path] = {}
    for title, path, line in titles:
        before = first.setdefault(" ".join(title.casefold().split()), path)
        if before != path:
            yield SAME_TITLE.at(path, line, other=before.as_posix())
