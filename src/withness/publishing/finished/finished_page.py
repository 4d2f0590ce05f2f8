"""The pages of a finished site, read back from their files."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urljoin

from lxml import html


@dataclass(frozen=True, kw_only=True)
class FinishedPage:
    """One HTML file of the site; `address` is its place below the root, `articles/` for `articles/index.html`."""

    file: Path
    address: str
    root: html.HtmlElement

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every place on the page that a link can lead to."""
        return frozenset(str(value) for value in self.root.xpath("//@id | //a/@name"))

    @cached_property
    def canonical(self) -> str | None:
        """The full address the page gives itself."""
        return _first(self.root, "//link[@rel='canonical']/@href")

    @property
    def updated(self) -> str | None:
        """The day, as YYYY-MM-DD, of the last change to the article on the page, or else that of the article."""
        told = _first(self.root, "//*[@class='byline']//time[@class='updated']/@datetime")
        return told or (self.meta("article:published_time") or "")[:10] or None

    def meta(self, name: str) -> str | None:
        """Return the content of the first `<meta>` with this name or property."""
        return next(iter(self.metas(name)), None)

    def metas(self, name: str) -> list[str]:
        """Return the contents of every `<meta>` with this name or property, in their order."""
        return [str(value) for value in self.root.xpath("//meta[@name=$n or @property=$n]/@content", n=name)]


def read_pages(site: Path) -> list[FinishedPage]:
    """Return the site's pages in the order of their addresses."""
    files = (file for file in site.rglob("*.html") if "pagefind" not in file.relative_to(site).parts)
    return sorted((_read_page(site, file) for file in files), key=lambda page: page.address)


def site_address(pages: list[FinishedPage]) -> str | None:
    """Return the site's own address, ending in `/`, as its pages tell it."""
    page = next((page for page in pages if page.canonical), None)
    if page is None or page.canonical is None:
        return None
    return urljoin(page.canonical, "../" * page.address.count("/") or "./")


def _read_page(site: Path, file: Path) -> FinishedPage:
    # A parser that is told the encoding does not have to guess it from the page.
    root = html.document_fromstring(file.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    return FinishedPage(file=file, address=file.relative_to(site).as_posix().removesuffix("index.html"), root=root)


def _first(root: html.HtmlElement, path: str) -> str | None:
    return next((str(value) for value in root.xpath(path)), None)
