"""Words of the templates that a page or a tool still has, though they are there to be replaced."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from withness.authoring.pages.new import MARKED, TEMPLATES
from withness.authoring.pages.page_file import PageFile
from withness.authoring.yaml.source import Place, Source
from withness.problem import Message, Problem, quoted

UNTOUCHED = Message('{words} is what "withness new" wrote', "Write your own words there.")


def untouched_page(page: PageFile) -> Iterator[Problem]:
    """Yield every line of a page, and every key of its front matter, that is still the template's."""
    words = _words(f"{page.kind}.md")
    yield from _in_keys(page.front, words)
    for at, row in enumerate(page.rows):
        yield from (UNTOUCHED.at(page.file, at + 1, words=quoted(text)) for text in words if text in row)


def untouched_tool(source: Source, kind: str) -> Iterator[Problem]:
    """Yield every key of a self-check or a guide whose text is still the template's."""
    yield from _in_keys(source, _words(f"{kind}.yml"))


@cache
def _words(template: str) -> tuple[str, ...]:
    file = TEMPLATES / template
    return tuple(MARKED.findall(file.read_text("utf-8"))) if file.is_file() else ()


def _in_keys(source: Source, words: tuple[str, ...]) -> Iterator[Problem]:
    for place, text in _texts((), source.data):
        if text.strip() in words:
            yield source.problem(place, UNTOUCHED, words=quoted(text))


def _texts(place: Place, data: Any) -> Iterator[tuple[Place, str]]:
    if isinstance(data, str):
        yield place, data
    elif isinstance(data, dict | list):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _texts((*place, key), value)
