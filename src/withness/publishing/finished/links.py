"""Where the links of a finished site lead: to a page and a place on it that are there, or nowhere."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import html

from withness.problem import Message, Problem
from withness.publishing.finished.finished_page import FinishedPage
from withness.publishing.rules.addresses import elsewhere
from withness.publishing.rules.places import inside

BROKEN = Message("The link to {href!r} leads nowhere", "Correct the address, or add the page.")
NO_ANCHOR = Message(
    "The link to {href!r} names a place that is not on that page", "Use the id of a heading there, or leave the # out."
)

_ATTRIBUTES = ("href", "src", "action", "poster", "data")


def broken_links(site: Path, pages: list[FinishedPage], home: str) -> list[Problem]:
    """Return a problem for each link within the site whose file or whose place is not there; `home` is its address."""
    ids = {page.file: page.ids for page in pages}
    return [
        problem
        for page in pages
        for element, href in _links(page)
        if (problem := _problem(site, ids, page, element, href, home))
    ]


def _links(page: FinishedPage) -> Iterator[tuple[html.HtmlElement, str]]:
    # Each language of a site is built by itself, and only on the host do they lie side by side.
    for element in page.root.xpath("//*[not(@hreflang)]"):
        for attribute in _ATTRIBUTES:
            href = element.get(attribute)
            if href is not None and (attribute != "data" or element.tag == "object"):
                yield element, href.strip()


def _problem(
    site: Path, ids: dict[Path, frozenset[str]], page: FinishedPage, element: html.HtmlElement, href: str, home: str
) -> Problem | None:
    if elsewhere(href, home):
        return None
    file = _target(site, home, urljoin(home + page.address, href))
    fragment = unquote(urlsplit(href).fragment).partition(":~:")[0]
    if file is None:
        return None
    if not (there := inside(site.resolve(), file)) or not there.is_file():
        return BROKEN.at(page.file, element.sourceline or 1, href=href)
    if fragment not in {"", "top"} and file in ids and fragment not in ids[file]:
        return NO_ANCHOR.at(page.file, element.sourceline or 1, href=href)
    return None


def _target(site: Path, home: str, address: str) -> Path | None:
    """Return the file that a full address within the site stands for; `None` for an address elsewhere."""
    if urlsplit(address)[:2] != urlsplit(home)[:2]:
        return None
    below = unquote(urlsplit(address).path).removeprefix(urlsplit(home).path).lstrip("/")
    return site / below / "index.html" if below.endswith("/") or not below else site / below
