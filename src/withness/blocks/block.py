"""What a block is: its name, what may stand after it, and what it draws."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath

from withness.catalog.article import Article, Steps, neighbours, newest_first
from withness.catalog.consult import Consult
from withness.catalog.lists import Subjects
from withness.catalog.published_scale import PublishedScale
from withness.catalog.publisher import Publisher
from withness.instrument.instrument import Instrument
from withness.markup.html import Html
from withness.markup.links import PageKind
from withness.meeting.guide import Guide


@dataclass(frozen=True, kw_only=True)
class Contents:
    """What a site holds, by the paths of its pages inside the docs folder, such as `articles/NAME.md`.

    The articles `kept_back` are drawn on their own pages and listed nowhere, but in the preview, which shows all.

    `lists` has the page on which a list stands, by the name of its block and its argument, which may be empty; `tags`
    the subjects of every page that names some. Without a `consult` nothing can be booked. The `publisher`
    is who is behind the site.
    """

    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    guides: Mapping[str, Guide] = field(default_factory=dict)
    articles: Mapping[str, Article] = field(default_factory=dict)
    kept_back: Mapping[str, Article] = field(default_factory=dict)
    lists: Mapping[tuple[str, str], str] = field(default_factory=dict)
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    consult: Consult | None = None
    publisher: Publisher | None = None
    published_scales: Callable[[], Sequence[PublishedScale]] = tuple
    is_preview: bool = False

    @cached_property
    def listed(self) -> Sequence[Article]:
        """The articles that lists, neighbors and related pages lead to, the newest first."""
        kept_back = self.kept_back.values() if self.is_preview else ()
        return newest_first([*self.articles.values(), *kept_back])

    @cached_property
    def pages(self) -> Mapping[PageKind, Mapping[str, str]]:
        """By the name of its file, without its ending, the page of every thing of a kind."""
        return {
            "self-check": _by_name(self.instruments),
            "guide": _by_name(self.guides),
            "article": _by_name([*self.articles, *self.kept_back]),
        }

    @cached_property
    def neighbours(self) -> Mapping[str, Steps]:
        """By the path of each listed article, the one published before it and the one after."""
        return neighbours(self.listed)

    @cached_property
    def subjects(self) -> Subjects:
        """What is on the same subject as a page."""
        return Subjects(self.listed, self.guides, self.instruments, self.tags)


def _by_name(pages: Iterable[str]) -> dict[str, str]:
    """Return the pages by name; of two with one name the first counts."""
    return {PurePosixPath(page).stem: page for page in reversed([*pages])}


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """What may stand after a block's name: a regular expression, and the same in words for the author."""

    pattern: str
    takes: str

    def fits(self, words: str) -> bool:
        """Say whether these words may stand there."""
        return re.fullmatch(self.pattern, words) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One kind of block, with an example of its argument.

    `draws` takes an argument that fits, and raises `LookupError` where the site holds no such thing. A block that
    shows a file makes its page `shows` that kind, and may draw something `under_title` too. A list may stand on one
    page only. `element` is the custom element that it draws, which stands between paragraphs and never in one.
    """

    name: str
    argument: Argument
    example: str
    draws: Callable[[str, Contents], Html]
    under_title: Callable[[str, Contents], Html] | None = None
    shows: PageKind | None = None
    is_list: bool = False
    element: str | None = None

    @property
    def written(self) -> str:
        """The block as an author writes it, with the example."""
        return f"::: {self.name} {self.example}".rstrip()
