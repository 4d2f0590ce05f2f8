"""Where the links of a finished site lead: to a page and a place on it that are there, or nowhere."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from withness.problem import Message, Problem
from withness.publishing.finished.finished_page import FinishedPage
from withness.publishing.rules.addresses import elsewhere
from withness.publishing.rules.places import inside

BROKEN = Message("The link to {href!r} leads nowhere", "Correct the address, or add the page.")
NO_ANCHOR = Message(
    "The link to {href!r} names a place that is not on that page", "Use the id of a heading there, or leave the # out."
)


def broken_links(site: Path, pages: list[FinishedPage], home: str) -> list[Problem]:
    """Return a problem for each link within the site whose file or whose place is not there; `home` is its address."""
    return Ways(site, pages, home).broken()


class Ways:
    """The links of a site's pages; most of them are the same on many pages, and each way is looked at once."""

    def __init__(self, site: Path, pages: list[FinishedPage], home: str) -> None:
        self._site, self._home = site, home
        self._pages = {page.file: page for page in pages}
        self._real = site.resolve()
        self._there: dict[Path, bool] = {}
        self._ids: dict[Path, frozenset[str]] = {}
        self._leads: dict[tuple[str, str], tuple[Path, str] | None] = {}

    def broken(self) -> list[Problem]:
        """Return a problem for each link whose file or whose place is not there."""
        return [problem for page in self._pages.values() for problem in self._broken_of(page)]

    def _broken_of(self, page: FinishedPage) -> Iterator[Problem]:
        own: frozenset[str] | None = None
        for href, line in page.links:
            if (led := self._leads_to(page.address, href)) is None:
                continue
            file, fragment = led
            if not self._is_there(file):
                yield BROKEN.at(page.file, line, href=href)
            elif fragment not in {"", "top"} and file in self._pages:
                if file == page.file:
                    own = page.ids if own is None else own
                if fragment not in (own if file == page.file and own is not None else self._ids_of(file)):
                    yield NO_ANCHOR.at(page.file, line, href=href)

    def _leads_to(self, address: str, href: str) -> tuple[Path, str] | None:
        """Return the file and the place that an address on a page leads to, `None` for what is not of this site."""
        if not href.startswith("../"):
            return self._resolved(address, href)
        # From all pages of one folder the way up is the same.
        asked = address.rpartition("/")[0].rpartition("/")[0], href
        if asked not in self._leads:
            self._leads[asked] = self._resolved(address, href)
        return self._leads[asked]

    def _resolved(self, address: str, href: str) -> tuple[Path, str] | None:
        file = (
            None
            if elsewhere(href, self._home)
            else _target(self._site, self._home, urljoin(self._home + address, href))
        )
        return (file, unquote(urlsplit(href).fragment).partition(":~:")[0]) if file else None

    def _is_there(self, file: Path) -> bool:
        if file not in self._there:
            there = inside(self._real, file)
            self._there[file] = there is not None and there.is_file()
        return self._there[file]

    def _ids_of(self, file: Path) -> frozenset[str]:
        if file not in self._ids:
            self._ids[file] = self._pages[file].ids
        return self._ids[file]


def _target(site: Path, home: str, address: str) -> Path | None:
    """Return the file that a full address within the site stands for; `None` for an address elsewhere."""
    if urlsplit(address)[:2] != urlsplit(home)[:2]:
        return None
    below = unquote(urlsplit(address).path).removeprefix(urlsplit(home).path).lstrip("/")
    return site / below / "index.html" if below.endswith("/") or not below else site / below
