"""Words that a page or a tool was begun with and still has, though they are there to be replaced."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from withness.authoring.pages.new import MARKED, TEMPLATES
from withness.authoring.pages.page_file import PageFile
from withness.authoring.pages.placeholders import BEGUN, BEGUN_SETTINGS, BROUGHT
from withness.authoring.yaml.source import Place, Source
from withness.authoring.yaml.text import read_text
from withness.problem import Message, Problem, quoted

UNTOUCHED = Message('{words} is what "withness {command}" wrote', "Write your own words there.")
STILL_THERE = Message('{words} is what "withness init" wrote', "{mend}", minor=True, fill_in=True)
ONLY_DOTS = Message(
    "{key} holds dots, which stand for words of yours",
    "Write your own in their place; or leave {key} out, if it may be missing.",
)

_DOTS = re.compile(r"\s*(?:\.{2,}|…)\s*")
# What stands there is passed on to somebody else's code; and settings of ours stand there a second time.
_NOT_LOOKED_AT = ("markdown_extensions", "plugins")


def untouched_page(page: PageFile) -> Iterator[Problem]:
    """Yield every line of a page, and every key of its front matter, that is as it was begun."""
    words = _words(f"{page.kind}.md")
    yield from _in_keys(page.front, words)
    whole = "\n".join(page.rows)
    for text, command in words.items():
        for line in (at for at, row in enumerate(page.rows, 1) if text in row) if text in whole else ():
            yield UNTOUCHED.at(page.file, line, words=quoted(text), command=command)


def untouched_tool(source: Source, kind: str) -> Iterator[Problem]:
    """Yield every key of a self-check or a guide whose text is as it was begun."""
    yield from _in_keys(source, _words(f"{kind}.yml"))


def with_dots(sources: Iterable[Source], problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield every value that is only dots, and of other problems those that are not on such a line."""
    dots = [problem for source in sources for problem in _only_dots(source)]
    yield from dots
    lines = {(problem.path, problem.line) for problem in dots}
    yield from (problem for problem in problems if (problem.path, problem.line) not in lines)


def _only_dots(source: Source) -> Iterator[Problem]:
    for place, text in _texts(source.data):
        if _DOTS.fullmatch(text) and place[0] not in _NOT_LOOKED_AT:
            key = next(step for step in reversed(place) if isinstance(step, str))
            yield source.problem(place, ONLY_DOTS, key=quoted(key))


@cache
def _words(template: str) -> Mapping[str, str]:
    """Return the words that are there to be replaced, each with the command that wrote them."""
    file = TEMPLATES / template
    of_template = MARKED.findall(file.read_text("utf-8")) if file.is_file() else []
    return {**dict.fromkeys(BROUGHT, "bring"), **dict.fromkeys(of_template, "new")}


def _in_keys(source: Source, words: Mapping[str, str]) -> Iterator[Problem]:
    for place, text in _texts(source.data):
        if command := words.get(text.strip()):
            yield source.problem(place, UNTOUCHED, words=quoted(text), command=command)


def _texts(data: Any) -> Iterator[tuple[Place, str]]:
    """Yield every text in some data, whatever it is in, and its place."""
    waiting: list[tuple[Place, Any]] = [((), data)]
    while waiting:
        place, found = waiting.pop()
        if isinstance(found, str):
            yield place, found
        elif isinstance(found, dict | list):
            entries = found.items() if isinstance(found, dict) else enumerate(found)
            waiting += [((*place, key), value) for key, value in entries]


def begun_page(page: PageFile) -> Iterator[Problem]:
    """Yield every line of a page with words that a site of one's own begins with."""
    yield from begun_keys(page.front)
    yield from _begun(page.file, enumerate(page.rows, 1))


def begun_keys(source: Source) -> Iterator[Problem]:
    """Yield every line of a file of keys with such words."""
    yield from _begun(source.path, ((source.line(place), text) for place, text in _texts(source.data)))


def begun_settings(file: Path) -> Iterator[Problem]:
    """Yield every line of the settings with such words, where they stand and not where a short name stands for them."""
    rows = enumerate(read_text(file)[0].split("\n"), 1) if file.is_file() else ()
    said = ((line, row) for line, row in rows if not row.lstrip().startswith("#"))
    yield from _begun(file, said, BEGUN | BEGUN_SETTINGS)


def _begun(
    file: Path, lines: Iterable[tuple[int, str]], begun: Mapping[str, str] = MappingProxyType(BEGUN)
) -> Iterator[Problem]:
    rows = list(lines)
    whole = "\n".join(text for _, text in rows)
    for words in (words for words in begun if words in whole):
        for line in (line for line, text in rows if words in text):
            yield STILL_THERE.at(file, line, words=quoted(words), mend=begun[words])
