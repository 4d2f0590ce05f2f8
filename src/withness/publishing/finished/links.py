"""Where the links of a finished site lead: to a page and a place on it that are there, or nowhere."""

from collections.abc import Callable, Container, Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from withness.problem import Message, Problem
from withness.publishing.finished.finished_page import FinishedPage
from withness.publishing.rules.addresses import elsewhere
from withness.publishing.rules.places import inside

BROKEN = Message("The link to {href!r} leads nowhere", "Correct the address, or add the page.")
NO_ANCHOR = Message(
    "The link to {href!r} names a place that is not on that page", "Use the id of a heading there, or leave the # out."
)


class Way(NamedTuple):
    """A link that leads to the file `to` of the site, and to a `place` on it if that is not empty."""

    to: str
    place: str
    href: str
    line: int


def ways_of(page: FinishedPage, home: str) -> Iterator[Way]:
    """Yield the links of a page that lead somewhere in the site, whose address is `home`."""
    for href, line in page.links:
        if led := _leads_to(_sibling(page.address) if href.startswith("../") else page.address, href, home):
            yield Way(*led, href, line)


def _sibling(address: str) -> str:
    """Return an address from which the way up is the same as from this one, and one for all pages of a folder."""
    folder = address.rpartition("/")[0]
    above = folder.rpartition("/")[0]
    return f"{above}/-/" if above else "-/" if folder else address


@lru_cache(maxsize=10_000)
def _leads_to(address: str, href: str, home: str) -> tuple[str, str] | None:
    """Return the file and the place that an address on a page leads to, `None` for what is not of this site."""
    if elsewhere(href, home):
        return None
    full = urlsplit(urljoin(home + address, href))
    if full[:2] != urlsplit(home)[:2]:
        return None
    below = unquote(full.path).removeprefix(urlsplit(home).path).lstrip("/")
    to = f"{below}index.html" if below.endswith("/") or not below else below
    place = unquote(urlsplit(href).fragment).partition(":~:")[0]
    return to, "" if place == "top" else place


class Files:
    """The files of a site, each looked for once."""

    def __init__(self, site: Path) -> None:
        self._site, self._root = site, site.resolve()
        self._found: dict[str, bool] = {}

    def __contains__(self, name: str) -> bool:
        """Whether a file of this name is there, and inside the site."""
        if name not in self._found:
            there = inside(self._root, self._site / name)
            self._found[name] = there is not None and there.is_file()
        return self._found[name]


def unsure(ways: Iterable[Way], own: str, ids: Container[str], files: Files) -> Iterator[Way]:
    """Yield those ways of a page, the file `own` with these ids, of which it cannot itself say that all is well."""
    return (way for way in ways if not (way.to in files and (not way.place or (way.to == own and way.place in ids))))


def broken_links(
    site: Path, open_: Iterable[tuple[FinishedPage, Iterable[Way]]], ids_of: Callable[[str], Container[str] | None]
) -> list[Problem]:
    """Return a problem for each way whose file or whose place is not there; `ids_of` knows the places on each page."""
    files, known = Files(site), cache(ids_of)

    def wrong(way: Way) -> Message | None:
        if way.to not in files:
            return BROKEN
        ids = known(way.to) if way.place else None
        return None if ids is None or way.place in ids else NO_ANCHOR

    found = ((page.file, way, wrong(way)) for page, ways in open_ for way in ways)
    return [message.at(file, way.line, href=way.href) for file, way, message in found if message]
