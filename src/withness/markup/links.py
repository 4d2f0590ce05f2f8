"""What a page of the site is to another page: a kind, a title and the way there."""

from dataclasses import dataclass
from typing import Literal

type PageKind = Literal["article", "guide", "self-check", "page"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Somewhere to go next: a page of the same site, its address relative to the page that links to it."""

    kind: PageKind
    title: str
    href: str
