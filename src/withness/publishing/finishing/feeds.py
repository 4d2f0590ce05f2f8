"""The articles as feeds, Atom and JSON Feed, and the lists that search engines read: all from the finished pages."""

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from lxml import etree, html
from lxml.builder import ElementMaker

from withness.catalog.article import Author
from withness.publishing.finished.finished_page import FinishedPage
from withness.publishing.rules import srcset
from withness.publishing.rules.addresses import in_full


def _elements_of(namespace: str) -> ElementMaker:
    """Return the maker of a vocabulary's elements, which are written without a prefix."""
    return ElementMaker(namespace=namespace, nsmap={None: namespace})


_ATOM = _elements_of("http://www.w3.org/2005/Atom")
_SITEMAP = _elements_of("http://www.sitemaps.org/schemas/sitemap/0.9")
# A feed is asked for again and again, and whoever reads it has seen the others.
_NEWEST = 20
# What only works on the page itself, or is not part of the article.
_NOT_IN_FEEDS = (
    ".//h1 | .//script | .//noscript | .//nav | .//footer | .//form | .//button | .//self-check | .//run-sheet"
    " | .//share-links | .//*[@data-pagefind-ignore] | .//a[contains(@class, 'headerlink')]"
)
# Attributes with one address that lxml knows nothing of.
_ADDRESSES = ("poster", "xlink:href")
# What XML 1.0 forbids (2.2), and what it and Unicode advise against: controls and noncharacters.
_UNFIT = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd"
    + "".join(f"{chr(plane)}-{chr(plane + 0xFFFD)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One article in a feed; `content` is its HTML with full addresses, `pictures` those of what it shows.

    `date` and `updated` are YYYY-MM-DD.
    """

    address: str
    title: str
    summary: str
    date: str
    updated: str
    tags: tuple[str, ...]
    authors: tuple[Author, ...]
    content: str
    pictures: tuple[str, ...]


def entries(pages: list[FinishedPage]) -> list[Entry]:
    """Return the newest twenty of the articles among the pages, newest first."""
    found = [page for page in pages if page.meta("og:type") == "article" and page.canonical]
    by_title = sorted(found, key=lambda page: page.meta("og:title") or "")
    by_day = sorted(by_title, key=lambda page: page.meta("article:published_time") or "", reverse=True)
    return [_entry(page) for page in by_day[:_NEWEST]]


def write_feeds(site: Path, pages: list[FinishedPage], home: str) -> set[str]:
    """Write `feed.xml` and `feed.json` with the newest articles in full; the same articles give the same bytes.

    Return the folders of the site, such as `/articles/rain/`, whose pictures the feeds show.
    """
    title = _fit(next((name for page in pages if (name := page.meta("og:site_name"))), home))
    articles = entries(pages)
    _write_xml(site / "feed.xml", _atom(articles, _fit(home), title))
    feed = json.dumps(_json_feed(articles, home, title), ensure_ascii=False, indent=1)
    (site / "feed.json").write_text(feed, "utf-8")
    shown = (address for entry in articles for address in entry.pictures if address.startswith(home))
    places = (urlsplit(address.removeprefix(home)).path.rpartition("/")[0] for address in shown)
    return {f"/{place}/" for place in places if place}


def write_sitemap(site: Path, pages: list[FinishedPage], home: str) -> None:
    """Write `sitemap.xml`, and `robots.txt` if the author has none."""
    listed = [page for page in pages if page.canonical and "noindex" not in (page.meta("robots") or "")]
    _write_xml(site / "sitemap.xml", _SITEMAP.urlset(*map(_listed, listed)))
    robots = site / "robots.txt"
    if not robots.exists():
        robots.write_text(f"User-agent: *\nAllow: /\n\nSitemap: {home}sitemap.xml\n", "utf-8")


def _listed(page: FinishedPage) -> etree._Element:
    url = _SITEMAP.url(_SITEMAP.loc(_fit(page.canonical or "")))
    if date := page.updated:
        url.append(_SITEMAP.lastmod(_fit(date)))
    return url


def _entry(page: FinishedPage) -> Entry:
    article = _article(page)
    pictures = article.xpath(".//@src | .//@srcset | .//@poster")
    return Entry(
        address=_fit(page.canonical or ""),
        title=_fit(page.meta("og:title") or ""),
        summary=_fit(page.meta("description") or ""),
        date=_fit(page.meta("article:published_time") or "")[:10],
        updated=_fit(page.updated or ""),
        tags=tuple(_fit(tag) for tag in page.metas("article:tag")),
        authors=tuple(Author(name=_fit(one.name), url=one.url and _fit(one.url)) for one in page.authors),
        content=_fit("".join(html.tostring(child, encoding="unicode") for child in article)).strip(),
        pictures=tuple(address for shown in pictures for address in srcset.addresses(shown)),
    )


def _article(page: FinishedPage) -> html.HtmlElement:
    """Return the article as a reader of feeds is to see it, read from its file once more, since it is changed here."""
    found = replace(page).root.find(".//main//article")
    article = html.Element("article") if found is None else found
    for element in article.xpath(_NOT_IN_FEEDS):
        element.drop_tree()
    _make_absolute(article, page.canonical or "")
    return article


def _make_absolute(article: html.HtmlElement, base: str) -> None:
    article.make_links_absolute(base, handle_failures="ignore")
    for element in article.iter("*"):
        for name in {*_ADDRESSES, *srcset.ATTRIBUTES} & set(element.attrib):
            join = srcset.absolute if name in srcset.ATTRIBUTES else _joined
            element.set(name, join(element.attrib[name], base))


def _joined(address: str, base: str) -> str:
    return in_full(base, address.strip())


def _fit(text: str) -> str:
    """Return the text without what no feed may hold; a page bears it, since a browser shows nothing for it."""
    return _UNFIT.sub("", text)


def _atom(articles: list[Entry], home: str, title: str) -> etree._Element:
    return _ATOM.feed(
        _ATOM.id(home),
        _ATOM.title(title),
        _ATOM.updated(_moment(max((entry.updated for entry in articles), default="1970-01-01"))),
        _ATOM.link(href=home),
        _ATOM.link(href=f"{home}feed.xml", rel="self"),
        _ATOM.author(_ATOM.name(title)),
        *map(_atom_entry, articles),
    )


def _atom_entry(entry: Entry) -> etree._Element:
    return _ATOM.entry(
        _ATOM.id(entry.address),
        _ATOM.title(entry.title),
        _ATOM.link(href=entry.address),
        _ATOM.published(_moment(entry.date)),
        _ATOM.updated(_moment(entry.updated)),
        _ATOM.summary(entry.summary),
        *map(_atom_author, entry.authors),
        *(_ATOM.category(term=tag) for tag in entry.tags),
        _ATOM.content(entry.content, type="html"),
    )


def _atom_author(author: Author) -> etree._Element:
    uri = [_ATOM.uri(author.url)] if author.url else []
    return _ATOM.author(_ATOM.name(author.name), *uri)


def _json_feed(articles: list[Entry], home: str, title: str) -> dict[str, object]:
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": home,
        "feed_url": f"{home}feed.json",
        "items": [
            {
                "id": entry.address,
                "url": entry.address,
                "title": entry.title,
                "summary": entry.summary,
                "content_html": entry.content,
                "date_published": _moment(entry.date),
                **({"date_modified": _moment(entry.updated)} if entry.updated != entry.date else {}),
                "tags": list(entry.tags),
                **({"authors": [_json_author(one) for one in entry.authors]} if entry.authors else {}),
            }
            for entry in articles
        ],
    }


def _json_author(author: Author) -> dict[str, str]:
    return {"name": author.name, **({"url": author.url} if author.url else {})}


def _moment(date: str) -> str:
    return f"{date}T00:00:00Z"


def _write_xml(file: Path, root: etree._Element) -> None:
    etree.indent(root, " ")
    file.write_bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")
