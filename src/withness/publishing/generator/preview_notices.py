"""What a page of the live preview tells its author: what to mend there, wherever it is on the page."""

from collections.abc import Sequence
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from withness.authoring.library.library import Library
from withness.markup.html import Html, element
from withness.problem import Problem

# Set by the preview for the generator that it starts.
PREVIEW = "WITHNESS_PREVIEW"


class Notices(Preprocessor):
    """Put what is wrong with a page at its top; a page is known by its words, since no engine tells which it is."""

    def __init__(self, md: Markdown, library: Library, problems: list[Problem]) -> None:
        super().__init__(md)
        self.library = library
        self.problems = problems

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines with what there is to mend before them; for the settings that is so on every page."""
        words = _words(lines)
        files = {page.file for page in self.library.pages.values() if _words(page.rows) == words}
        found = [problem for problem in self.problems if problem.path in files and not problem.is_minor]
        settings = self.library.settings.source.path
        everywhere = [problem for problem in self.problems if problem.path == settings and not problem.is_minor]
        notices = _notice("To mend on this page:", found), _notice(f"To mend in {settings.name}:", everywhere)
        rows = [row for notice in notices if notice for row in (self.md.htmlStash.store(notice), "")]
        return [*rows, *lines]


def _words(rows: Sequence[str]) -> list[str]:
    """Return the words of a page: engines hand it over with other spaces."""
    return " ".join(rows).split()


class Readable(Treeprocessor):
    """Take out addresses that cannot be read: MkDocs ends with a traceback at each."""

    def run(self, root: Element) -> None:
        """Leave every link and picture an address that can be taken apart."""
        for part in root.iter():
            for name in ("href", "src"):
                try:
                    urlsplit(part.get(name) or "")
                except ValueError:
                    part.set(name, "")


def _notice(heading: str, problems: list[Problem]) -> Html | None:
    if not problems:
        return None
    entries = [element("li", str(problem)) for problem in problems]
    return element("div", element("p", heading), element("ul", entries), class_="notice trouble", data_problem=True)
