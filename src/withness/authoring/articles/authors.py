"""Who writes the articles: the file `.authors.yml` beside them, as Material's blog plugin has it."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

from withness.authoring.pages.file_names import as_a_name
from withness.authoring.pages.page_file import PageFile
from withness.authoring.settings.addresses import is_web_address
from withness.authoring.shape.shape import Shape, Text, field, keys_of, shape_problems
from withness.authoring.yaml.reader import read_yaml
from withness.authoring.yaml.source import Source
from withness.authoring.yaml.swallowed import swallowed_problems
from withness.catalog.article import Author
from withness.problem import Message, Problem, nearest_to, quoted

FILE = "articles/.authors.yml"

NOT_ON_THE_WEB = Message(
    "{url} is not a web address that begins with https://", "Write the whole address, or leave the key out."
)
NOT_SHOWN = Message(
    "{key} is not shown on this site, where a byline is a name that may lead somewhere",
    "Nothing is broken: take it out, or keep it for another theme.",
    minor=True,
)
NO_SUCH_AUTHOR = Message("There is no author {id} in docs/articles/.authors.yml", "{mend}")

SEVERAL_PEOPLE = Message(
    "{name} looks like more than one person, and is one author here",
    'Give each a line of their own, {each}, and write "{list}" in their article; if it is one name, leave it.',
    minor=True,
)

_AND = re.compile(r"\s+(?:and|und|&)\s+")


class AuthorShape(Shape):
    """Somebody who writes articles."""

    called = "an author"

    name: Text = field("the name as readers are to see it")
    url: Text | None = field("where the name leads", default=None)
    description: Text | None = field("not shown here", default=None)
    avatar: Text | None = field("not shown here", default=None)
    slug: Text | None = field("not shown here", default=None)


class AuthorsShape(Shape):
    """Everybody who writes articles, each under a short name by which articles name them."""

    called = "the file of authors"
    parts: ClassVar = {"authors": AuthorShape}

    authors: dict[str, AuthorShape] = field("each author under a short name of your choice, with a name and a url")


def read_authors(docs: Path) -> tuple[Mapping[str, Author] | None, list[Problem]]:
    """Return the authors by their short names, or what is wrong with their file; without a file there are none."""
    if not (docs / FILE).is_file():
        return {}, []
    source = read_yaml(docs / FILE)
    problems = list(source.problems)
    if source.data is not None:
        problems += shape_problems(AuthorsShape, source)
        problems += swallowed_problems(source, keys_of(AuthorsShape))
        problems += _address_problems(source)
        problems += _people_problems(source)
    if not all(problem.is_minor for problem in problems) or source.data is None:
        return None, problems
    shape = AuthorsShape.model_validate(source.data)
    return {id: Author(name=author.name, url=author.url) for id, author in shape.authors.items()}, problems


def author_problems(page: PageFile, authors: Mapping[str, Author] | None) -> Iterator[Problem]:
    """Yield every author whom a page names and nobody knows; with `None` it is not known who is known."""
    named = (page.front.data or {}).get("authors")
    for at, id in enumerate(named if isinstance(named, list) and authors is not None else []):
        if isinstance(id, str) and id not in (authors or {}):
            mend = _written(id, nearest_to(id, authors or {}))
            yield page.front.problem(("authors", at), NO_SUCH_AUTHOR, id=quoted(id), mend=mend)


def _written(id: str, near: str | None) -> str:
    """Return how to name an author whom nobody knows, or several of them that were named as one."""
    if people := _people(id):
        each = " and ".join(f'"{_entry(name)}"' for name in people)
        return f'If this is more than one person, write "{_list(people)}", and there under "authors" {each}.'
    if near:
        return f"Did you mean {quoted(near)}?"
    return f'Write it there under "authors", as "{id}: {{name: ...}}".'


def _people_problems(source: Source) -> Iterator[Problem]:
    """Yield every name that is most likely more than one person's."""
    for id, author in _each(source.data or {}):
        if isinstance(name := author.get("name"), str) and (people := _people(name)):
            each = " and ".join(f'"{_entry(one)}"' for one in people)
            words = {"name": quoted(name), "each": each, "list": _list(people)}
            yield source.problem(("authors", id, "name"), SEVERAL_PEOPLE, **words)


def _people(name: str) -> list[str]:
    """Return the names in a text that has a word such as "and" between them, none where it is one name."""
    names = [part.strip() for one in _AND.split(name.strip()) for part in one.split(",") if part.strip()]
    return names if _AND.search(name.strip()) and all(one[0].isupper() for one in names) else []


def _entry(name: str) -> str:
    return f"{as_a_name(name)}: {{name: {name}}}"


def _list(people: list[str]) -> str:
    return f"authors: [{', '.join(map(as_a_name, people))}]"


def _address_problems(source: Source) -> Iterator[Problem]:
    """Yield every address that is none, and once for each key that it is not shown."""
    told = set[str]()
    for id, author in _each(source.data or {}):
        url = author.get("url")
        if isinstance(url, str) and url.strip() and not is_web_address(url.strip()):
            yield source.problem(("authors", id, "url"), NOT_ON_THE_WEB, url=quoted(url))
        for key in ("description", "avatar", "slug"):
            if author.get(key) is not None and key not in told:
                told.add(key)
                yield source.problem(("authors", id, key), NOT_SHOWN, key=quoted(key))


def _each(data: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    authors = data.get("authors")
    for id, author in authors.items() if isinstance(authors, dict) else ():
        if isinstance(author, dict):
            yield id, author
