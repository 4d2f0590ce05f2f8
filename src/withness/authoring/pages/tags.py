"""The subjects that a page says it is about, by which related pages find one another."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from withness.authoring.pages.page_file import PageFile
from withness.authoring.shape.shape import Shape, field, shape_problems
from withness.authoring.yaml.source import Source
from withness.problem import Message, Problem, quoted

TAG_TWICE = Message("The tag {tag} is here twice", "Keep one of them.")


def _tag(words: str) -> str:
    if not re.fullmatch(r"[^\W_A-Z]+([ -][^\W_A-Z]+)*", words) or words != words.lower():
        raise PydanticCustomError("not_a_tag", "not a tag")
    return words


type TagList = list[Annotated[str, AfterValidator(_tag)]]


class TagsShape(Shape):
    """The subjects of a page, in its front matter."""

    called = "a page"

    tags: TagList = field("a list of its subjects in lower case", min_length=1, default=[])


def tag_problems(page: PageFile) -> Iterator[Problem]:
    """Yield what is wrong with the tags of a page; its other keys may be somebody else's."""
    if "tags" in (page.front.data or {}):
        front = replace(page.front, data={"tags": (page.front.data or {})["tags"]})
        yield from shape_problems(TagsShape, front)
        yield from tags_twice(front)


def tags_twice(front: Source) -> Iterator[Problem]:
    """Yield every tag that a page's front matter names again."""
    given = (front.data or {}).get("tags")
    tags = given if isinstance(given, list) else []
    for at, tag in enumerate(tags):
        if isinstance(tag, str) and tag in tags[:at]:
            yield front.problem(("tags", at), TAG_TWICE, tag=quoted(tag))


def tags_of(page: PageFile) -> tuple[str, ...]:
    """Return the tags of a page, as far as they are tags."""
    tags = (page.front.data or {}).get("tags")
    return tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else ()
