"""From an article's page to the article, or to every problem in what it says about itself."""

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Annotated, ClassVar

from pydantic import Discriminator, PlainValidator, Tag
from pydantic_core import PydanticCustomError

from withness.authoring.articles.authors import author_problems
from withness.authoring.pages.file_names import as_a_name
from withness.authoring.pages.page_file import PageFile
from withness.authoring.pages.tags import TagList, TagsShape, tags_twice
from withness.authoring.shape.shape import Shape, Text, field, shape_problems
from withness.catalog.article import Article, Author
from withness.plants.botanical import PlantChoice
from withness.problem import Message, Problem, quoted

OTHER_END = Message(
    "This article does not end with the block that shows what belongs to it",
    'Write "::: article {name}" as its last line.',
)
OF_A_BLOG = Message("{key} is a key of Material's blog plugin, and nothing comes of it here", "{mend}")

_INSTEAD = {
    "categories": 'Write the subjects of the article under "tags".',
    "links": "Take it out: pages on the same subject are found by their tags, and any others are linked in the text.",
    "pin": "Take it out: a list begins with its newest article.",
    "slug": "Take it out: the name of the file is the last part of the address.",
}


def _date(words: object) -> datetime.date:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", str(words)):
        raise PydanticCustomError("not_a_date", "not a date")
    try:
        return datetime.date.fromisoformat(str(words))
    except ValueError:
        raise PydanticCustomError("no_such_day", "no such day") from None


type _Day = Annotated[datetime.date, PlainValidator(_date)]


class DatesShape(Shape):
    """The days of an article, where there is more than one."""

    called = "a date"

    created: _Day = field("the day the article was published, such as 2026-11-09")
    updated: _Day | None = field("the day of its last change", default=None)


type _Dates = Annotated[
    Annotated[_Day, Tag("day")] | Annotated[DatesShape, Tag("days")],
    Discriminator(lambda given: "days" if isinstance(given, dict) else "day"),
]


class ArticleShape(TagsShape):
    """What an article says about itself, between two lines `---` at its top; its title is its first heading."""

    called = "an article"
    parts: ClassVar = {"date": DatesShape}

    description: Text = field("what the article is about, in one sentence")
    date: _Dates = field("the day it was published, such as 2026-11-09")
    tags: TagList = field("a list of its subjects in lower case", min_length=1)
    plant: PlantChoice | None = field("the plant drawn at its head, or none", default=None)
    picture: Text | None = field("what that picture says, in words for those who do not see it", default=None)
    authors: list[Text] = field("a list of the short names of those who wrote it", min_length=1, default=[])
    readtime: int | None = field("how many minutes it takes to read, if not what its words take", ge=1, default=None)
    byline: list[Text] = field("a list of how it came about, such as Retold from Ana Lopez", min_length=1, default=[])
    discuss: list[Text] = field("a list of questions for a team that has read it", min_length=1, default=[])
    draft: bool = field("true for as long as only the preview is to show the article", default=False)


def article_of(page: PageFile, authors: Mapping[str, Author] | None = None) -> tuple[Article | None, list[Problem]]:
    """Return the article on a page, or what is wrong with its front matter and its end.

    `authors` are all there are, by their short names; `None` is that nobody knows.
    """
    problems: list[Problem] = []
    name = f"{as_a_name(page.file.stem)}.md"  # a name that it cannot keep is told with the other names
    if page.front.data is not None:
        problems += (p for p in _front_problems(page, authors) if p.line not in page.front.mended)
    if not page.is_read:
        return None, problems
    if not page.blocks or (page.blocks[-1].name, page.blocks[-1].argument) not in (
        ("article", name),
        ("article", page.file.name),
    ):
        problems.append(OTHER_END.at(page.file, page.last_line, name=name))
    if problems or page.problems:
        return None, problems
    shape = ArticleShape.model_validate(page.front.data)
    dates = shape.date if isinstance(shape.date, DatesShape) else DatesShape.model_construct(created=shape.date)
    article = Article(
        path=page.path,
        title=page.title,
        description=shape.description,
        date=dates.created,
        updated=dates.updated,
        tags=tuple(shape.tags),
        plant=shape.plant,
        picture=shape.picture,
        is_draft=shape.draft,
        authors=tuple(authors[id] for id in dict.fromkeys(shape.authors) if authors and id in authors),
        minutes=shape.readtime or minutes_to_read(page.words),
        byline=tuple(shape.byline),
        discuss=tuple(shape.discuss),
    )
    return article, []


def minutes_to_read(words: int) -> int:
    """Return how many minutes so many words take, at 238 a minute, and one at least.

    Source: Brysbaert 2019, the average rate of adults who silently read non-fiction in English.
    """
    return max(1, round(words / 238))


def _front_problems(page: PageFile, authors: Mapping[str, Author] | None) -> Iterator[Problem]:
    data = page.front.data or {}
    own = {key: value for key, value in data.items() if key not in _INSTEAD}
    yield from shape_problems(ArticleShape, replace(page.front, data=own))
    yield from tags_twice(page.front)
    yield from author_problems(page, authors)
    for key, mend in _INSTEAD.items():
        if key in data:
            yield page.front.problem((key,), OF_A_BLOG, key=quoted(key), mend=mend)
