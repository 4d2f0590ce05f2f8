"""What a page of the site is to another page: a kind, a title and the way there."""

from dataclasses import dataclass
from posixpath import relpath
from typing import Literal

type PageKind = Literal["article", "guide", "self-check", "page"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Somewhere to go next: a page of the same site, its address relative to the page that links to it."""

    kind: PageKind
    title: str
    href: str


def address(path: str) -> str:
    """Return a Markdown file's address from the site's root: `a/b.md` is read at `a/b/`, `a/index.md` at `a/`."""
    stem = path.removesuffix(".md")
    folder = stem.removesuffix("index").removesuffix("/") if stem.split("/")[-1] == "index" else stem
    return f"{folder}/" if folder else ""


def way(here: str, there: str) -> str:
    """Return the relative address that leads from the page of one Markdown file to the page of another."""
    return relpath(f"/{address(there)}", f"/{address(here)}") + "/"


def way_to_root(here: str) -> str:
    """Return the relative address that leads from a page to the site's root."""
    return way(here, "index.md")
