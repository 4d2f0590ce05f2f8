"""The pages of a finished site, read back from their files."""

import base64
import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urljoin

from lxml import etree, html

from withness.catalog.article import Author
from withness.publishing.rules.elements import INLINE_STYLE, element_faults

_AUTHORS = "//*[@class='byline']/*[@class='authors']/*[@class='author']"
_RUNS = frozenset({"", "module", "text/javascript", "application/javascript", "importmap", "speculationrules"})
# The folder of a site that a search asks, which has no pages.
INDEX = "pagefind"
# What an author has written stands in one of these, whatever the theme around it.
IN_WORDS = "ancestor-or-self::article or ancestor-or-self::*[@role='main']"
_TOOLS = "//*[@data-part or @data-when-near or @data-later]"
_SEARCH = "//*[@data-md-component='search'] | //script[contains(@src, 'search/main.js')]"
_NOT_FOUND = "data-pagefind-ignore"
# An address at which no page will ever be: whatever names a host names another.
_NOWHERE = "https://site.invalid/"
_ADDRESSES = ("href", "src", "action", "poster", "data")


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A script whose code stands in a page: its hash as a policy names it, how it begins, and its line."""

    hash: str
    start: str
    line: int
    in_article: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the rest of a site has to know of a page; `metas` and `authors` are JSON, which takes less room.

    `classes` are those that tell its kind, `plate` that of its plant, `marks` the pictures beside the site's name,
    `linked` its blocks of linked data, `styles` what of styles stands in it, as a policy names that. `frame` are the
    elements around its words that may be refused, each with its attributes, as JSON again; `has_tools` and `searches`
    say whether it has a tool of the kit's, and a search of the theme's. `findable` is another one whenever anything is
    that a search may find on the page.
    """

    language: str
    canonical: str | None = None
    updated: str | None = None
    metas: str = "[]"
    authors: str = "[]"
    scripts: tuple[Script, ...] = ()
    linked: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    plate: str | None = None
    marks: tuple[str, ...] = ()
    icons: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    frame: str = "[]"
    has_tools: bool = False
    searches: bool = False
    findable: str = ""


@dataclass(frozen=True, kw_only=True)
class FinishedPage:
    """One HTML file of the site; `address` is its place below the root, `articles/` for `articles/index.html`.

    Thousands of them are held at a time, so each is parsed only when its elements are asked for.
    """

    file: Path
    address: str
    known: Told | None = None

    def __getstate__(self) -> dict[str, object]:
        """Return what travels to another process: its elements cannot, and are read there if they are asked for."""
        return {"file": self.file, "address": self.address, "known": self.known}

    @cached_property
    def root(self) -> html.HtmlElement:
        """The elements of the page."""
        # A parser that is told the encoding does not have to guess it from the page.
        return html.document_fromstring(self.file.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))

    @cached_property
    def told(self) -> Told:
        """What the page tells of itself, which may be `known` beforehand."""
        return self.known or tell(self.root)

    @property
    def ids(self) -> list[str]:
        """Every place on the page that a link can lead to."""
        return [str(value) for value in self.root.xpath("//@id | //a/@name")]

    @property
    def links(self) -> Iterator[tuple[str, int]]:
        """Every address on the page that leads to a page or file, and its line."""
        # Each language of a site is built by itself, and only on the host do they lie side by side.
        for element in self.root.xpath("//*[not(@hreflang)][@href or @src or @action or @poster or @data]"):
            for attribute in _ADDRESSES:
                href = element.get(attribute)
                if href is not None and (attribute != "data" or element.tag == "object"):
                    yield href.strip(), element.sourceline or 1

    @property
    def authors(self) -> list[Author]:
        """The authors named in the page's byline, in their order."""
        return [Author(name=name, url=url) for name, url in json.loads(self.told.authors)]

    @property
    def canonical(self) -> str | None:
        """The full address the page gives itself."""
        return self.told.canonical

    @property
    def updated(self) -> str | None:
        """The day, as YYYY-MM-DD, of the last change to the article on the page, or else that of the article."""
        return self.told.updated or (self.meta("article:published_time") or "")[:10] or None

    def meta(self, name: str) -> str | None:
        """Return the content of the first `<meta>` with this name or property."""
        return next(iter(self.metas(name)), None)

    def metas(self, name: str) -> list[str]:
        """Return the contents of every `<meta>` with this name or property, in their order."""
        return [content for names, content in json.loads(self.told.metas) if name in names]


def files_of(site: Path) -> Iterator[Path]:
    """Yield the files of the site's pages."""
    of_search = f"{site / INDEX}{os.sep}"
    return (file for file in site.rglob("*.html") if not str(file).startswith(of_search))


def read_page(site: Path, file: Path) -> FinishedPage:
    """Return one page of the site."""
    return FinishedPage(file=file, address=name_below(site, file).removesuffix("index.html"))


def name_below(site: Path, file: Path) -> str:
    """Return the name of a file of the site, such as `articles/index.html`."""
    # What `Path.relative_to` does takes ten times as long, and there are thousands.
    return str(file).removeprefix(f"{site}{os.sep}").replace(os.sep, "/")


def read_pages(site: Path) -> list[FinishedPage]:
    """Return the site's pages in the order of their addresses."""
    return sorted((read_page(site, file) for file in files_of(site)), key=lambda page: page.address)


def site_address(pages: list[FinishedPage]) -> str | None:
    """Return the site's own address, ending in `/`, as its pages tell it."""
    page = next((page for page in pages if page.canonical), None)
    if page is None or page.canonical is None:
        return None
    return urljoin(page.canonical, "../" * page.address.count("/") or "./")


def tell(root: html.HtmlElement) -> Told:
    """Return what a page tells of itself."""
    names = root.xpath(_AUTHORS)
    metas = [(_names(meta), meta.get("content")) for meta in root.iter("meta") if meta.get("content") is not None]
    return Told(
        language=root.get("lang") or "en",
        canonical=_first(root, "//link[@rel='canonical']/@href"),
        updated=_first(root, "//*[@class='byline']//time[@class='updated']/@datetime"),
        metas=json.dumps(metas, ensure_ascii=False),
        authors=json.dumps([(" ".join(name.text_content().split()), name.get("href")) for name in names]),
        scripts=tuple(_scripts(root)),
        linked=tuple(script.text or "" for script in root.xpath("//script[@type='application/ld+json']")),
        classes=tuple(name for value in root.xpath("//*[contains(@class, 'page-')]/@class") for name in value.split()),
        plate=_first(root, "//*[@class='plate']/*[name()='svg']/@class"),
        marks=tuple(str(way) for way in root.xpath("//header//img[@class='mark']/@src")),
        styles=tuple(sorted(_styles(root))),
        frame=json.dumps(list(_frame(root)), ensure_ascii=False),
        has_tools=bool(root.xpath(_TOOLS)),
        searches=bool(root.xpath(_SEARCH)),
        icons=tuple(str(way) for way in root.xpath("//link[@rel='apple-touch-icon']/@href")),
        findable=_findable(root),
    )


def _names(meta: html.HtmlElement) -> list[str]:
    return [str(meta.get(name)) for name in ("name", "property") if meta.get(name)]


def _scripts(root: html.HtmlElement) -> Iterator[Script]:
    """Yield the page's scripts whose code stands in the page itself; a block of data is not a script."""
    for script in root.iter("script"):
        if script.get("src") is None and (script.get("type") or "").strip().lower() in _RUNS:
            yield Script(
                hash=_hash(script.text or ""),
                start=(script.text or "").strip()[:40],
                line=script.sourceline or 1,
                in_article=bool(script.xpath(f"self::*[{IN_WORDS}]")),
            )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _styles(root: html.HtmlElement) -> Iterator[str]:
    yield from {_hash(style.text or "") for style in root.iter("style")}
    if attributes := {_hash(str(style)) for style in root.xpath("//@style")}:
        yield from attributes
        yield "'unsafe-hashes'"


def _frame(root: html.HtmlElement) -> Iterator[tuple[str, dict[str, str]]]:
    for element in root.xpath(f"//*[not({IN_WORDS})]"):
        attributes = {str(name): str(value) for name, value in element.attrib.items()}
        # A style that stands in the page is allowed by its hash.
        if any(message is not INLINE_STYLE for message, _ in element_faults(str(element.tag), attributes, _NOWHERE)):
            yield str(element.tag), attributes


def _findable(root: html.HtmlElement) -> str:
    """Return a name for all that is on a page, but for what no search is to look at: menus tell of other pages."""
    told = hashlib.sha256()
    nodes = etree.iterwalk(root, events=("start", "comment", "pi"))
    for event, node in nodes:
        is_said = event == "start"
        # Of what is left out, all that speaks to a search counts nevertheless.
        if is_said and _NOT_FOUND in node.attrib and not node.xpath(".//*/@*[starts-with(name(), 'data-pagefind-')]"):
            nodes.skip_subtree()
            is_said = False
        told.update(repr([node.tag, node.items(), node.text, node.tail] if is_said else node.tail).encode())
    return told.hexdigest()


def _first(root: html.HtmlElement, path: str) -> str | None:
    return next((str(value) for value in root.xpath(path)), None)
