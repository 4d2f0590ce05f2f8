"""What a block is: its name, what may stand after it, and what it draws."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from withness.catalog.article import Article
from withness.catalog.consult import Consult
from withness.catalog.published_scale import PublishedScale
from withness.catalog.publisher import Publisher
from withness.instrument.instrument import Instrument
from withness.markup.html import Html
from withness.markup.links import PageKind
from withness.meeting.guide import Guide


@dataclass(frozen=True, slots=True, kw_only=True)
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

    @property
    def listed(self) -> list[Article]:
        """The articles that lists, neighbors and related pages lead to."""
        kept_back = self.kept_back.values() if self.is_preview else ()
        return [*self.articles.values(), *kept_back]


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
