"""Words that a page or a tool was begun with and still has, though they are there to be replaced."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from withness.authoring.pages.new import MARKED, TEMPLATES
from withness.authoring.pages.page_file import PageFile
from withness.authoring.pages.placeholders import BROUGHT
from withness.authoring.yaml.source import Place, Source
from withness.problem import Message, Problem, quoted

UNTOUCHED = Message('{words} is what "withness {command}" wrote', "Write your own words there.")


def untouched_page(page: PageFile) -> Iterator[Problem]:
    """Yield every line of a page, and every key of its front matter, that is as it was begun."""
    words = _words(f"{page.kind}.md")
    yield from _in_keys(page.front, words)
    for at, row in enumerate(page.rows):
        for text, command in words.items():
            if text in row:
                yield UNTOUCHED.at(page.file, at + 1, words=quoted(text), command=command)


def untouched_tool(source: Source, kind: str) -> Iterator[Problem]:
    """Yield every key of a self-check or a guide whose text is as it was begun."""
    yield from _in_keys(source, _words(f"{kind}.yml"))


@cache
def _words(template: str) -> Mapping[str, str]:
    """Return the words that are there to be replaced, each with the command that wrote them."""
    file = TEMPLATES / template
    of_template = MARKED.findall(file.read_text("utf-8")) if file.is_file() else []
    return {**dict.fromkeys(BROUGHT, "bring"), **dict.fromkeys(of_template, "new")}


def _in_keys(source: Source, words: Mapping[str, str]) -> Iterator[Problem]:
    for place, text in _texts((), source.data):
        if command := words.get(text.strip()):
            yield source.problem(place, UNTOUCHED, words=quoted(text), command=command)


def _texts(place: Place, data: Any) -> Iterator[tuple[Place, str]]:
    if isinstance(data, str):
        yield place, data
    elif isinstance(data, dict | list):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _texts((*place, key), value)
