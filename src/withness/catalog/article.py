"""What an article is, and in which order articles are read."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from withness.plants.botanical import PlantChoice


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Somebody who wrote an article, and the web address to which the name leads, if there is one."""

    name: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article of the site; `path` is its file inside the docs folder, with `/` between folders.

    `plant` and `picture` are the author's choice of its botanical, or of none, and of the words for it.
    What is a draft is not to be published. `minutes` is how long it takes to read, where that is known.
    `updated` is the day of its last change, where readers are to know it. `byline` says how the words came about, and
    `discuss` has questions for a team that has read it.
    """

    path: str
    title: str
    description: str
    date: datetime.date
    tags: tuple[str, ...]
    plant: PlantChoice | None = None
    picture: str | None = None
    is_draft: bool = False
    authors: tuple[Author, ...] = ()
    minutes: int | None = None
    updated: datetime.date | None = None
    byline: tuple[str, ...] = ()
    discuss: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name of the article's file, without its ending."""
        return self.path.rpartition("/")[2].removesuffix(".md")


def newest_first(articles: Sequence[Article]) -> list[Article]:
    """Return the articles from the newest to the oldest, those of one day by title."""
    return sorted(articles, key=lambda article: (-article.date.toordinal(), article.title))


type Steps = tuple[Article | None, Article | None]


def neighbours(articles: Sequence[Article]) -> dict[str, Steps]:
    """Return for the path of each article the one published just before it and the one just after, if there is one."""
    line = newest_first(articles)
    steps = zip([*line[1:], None], [None, *line[:-1]], strict=True) if line else ()
    return {article.path: around for article, around in zip(line, steps, strict=True)}
