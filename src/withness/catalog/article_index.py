"""The list of all articles; where there are many, the newest of them, and lists of the others on pages of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import batched, groupby
from urllib.parse import quote

from withness.catalog.addresses import address_of, relative_address, tag_anchor
from withness.catalog.article import Article, newest_first
from withness.catalog.article_page import article_link
from withness.catalog.lists import article_entry, entries
from withness.markup.html import Html, element, join
from withness.words.words import _

# So that no list takes more than 60 kB: an entry with its plant takes up to 5, one without up to 0.6, a link 0.2.
_WITH_PLANTS = 10
_NEWEST = 6
_ON_ONE_PAGE = 30
_WITHOUT_PLANTS = 80
_LINKS = 60
# The first list leads to every other as long as these are so many; then to the first of each year and subject.
_LISTS = 200
# A list that is one of very many leads to so many on either side of it, and to every tenth.
_BESIDE, _STRIDE = 10, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPage:
    """A list on a page of its own; `address` leads there from the page of all articles, such as `archive/2026/`.

    It may be the first of a year or subject, or go on from another.
    """

    address: str
    title: str
    is_first: bool
    articles: tuple[Article, ...]


def article_index(articles: Sequence[Article], page: str, limit: int | None = None, *, whole: bool = False) -> Html:
    """Return the articles from the newest, as a list for the Markdown file `page`; with no `limit`, by tag as well.

    With many of them the others stand on pages by year and by tag, each in a `<template>` from which it is made when
    the site is finished. `whole` keeps all on one page.
    """
    newest = newest_first(articles)[:limit]
    if limit:
        return entries(article_entry(article, page) for article in newest)
    years = [] if whole or len(newest) <= _ON_ONE_PAGE else _by_year(newest)
    drawn = len(newest) if whole or len(newest) <= _WITH_PLANTS else _NEWEST
    tags = sorted({tag for article in newest for tag in article.tags})
    is_long = not whole and sum(len(article.tags) for article in newest) > _LINKS
    subjects = {tag: _on(tag, newest) if is_long else [] for tag in tags}
    lists = [years, *subjects.values()]
    are_many = sum(map(len, lists)) > _LISTS
    return join(
        element("h2", _("Newest first"), id="newest-first"),
        entries(
            article_entry(article, page, picture=at < drawn)
            for at, article in enumerate(newest[:_NEWEST] if years else newest)
        ),
        [element("h2", _("By year"), id="by-year"), _ways(_led_to(years, are_many), page, page)] if years else None,
        element("h2", _("By subject"), id="by-subject") if tags else None,
        element(
            "div",
            [_subject(tag, newest, _led_to(pages, are_many), page) for tag, pages in subjects.items()],
            class_="subjects",
        )
        if tags
        else None,
        [_template(at, pages, page) for pages in lists for at, _ in enumerate(pages)],
    )


def _by_year(newest: Sequence[Article]) -> list[ListPage]:
    years = groupby(newest, key=lambda article: article.date.year)
    title = _("Articles of {year}")
    return [page for year, found in years for page in _cut(f"archive/{year}/", title.format(year=year), list(found))]


def _on(tag: str, newest: Sequence[Article]) -> list[ListPage]:
    name = tag_anchor(tag).removeprefix("tag-")
    # Translators: the subject is the author's own word.
    title = _("Articles on {subject}").format(subject=tag)
    return list(_cut(f"tag/{name}/", title, [article for article in newest if tag in article.tags]))


def _cut(address: str, title: str, articles: Sequence[Article]) -> Iterator[ListPage]:
    for number, some in enumerate(batched(articles, _WITHOUT_PLANTS), 1):
        first = number == 1
        yield ListPage(
            address=address if first else f"{address}page/{number}/",
            title=title if first else _("{title}, page {number}").format(title=title, number=number),
            is_first=first,
            articles=some,
        )


def _subject(tag: str, newest: Sequence[Article], pages: Sequence[ListPage], page: str) -> Html:
    links = [element("li", article_link(article, page)) for article in newest if tag in article.tags]
    listed = _ways(pages, page, page) if pages else element("ul", links, class_="tagged")
    return element("section", element("h3", tag.capitalize(), id=tag_anchor(tag)), listed)


def _template(at: int, pages: Sequence[ListPage], page: str) -> Html:
    one = pages[at]
    here = _as_file(one, page)
    back = element("li", element("a", _("All articles"), href=relative_address(here, page)))
    others = [other for there, other in enumerate(pages) if _leads(at, there)]
    return element(
        "template",
        element("h2", _("Newest first")),
        entries(article_entry(article, here, picture=False) for article in one.articles),
        element("nav", _ways(others, here, page, back), aria_label=_("More articles")),
        data_page=one.address,
        data_title=one.title,
        data_about=_("{title}: the newest first, each with what it is about.").format(title=one.title),
    )


def _led_to(pages: Sequence[ListPage], are_many: bool) -> Sequence[ListPage]:
    """Return the lists of the years or of one subject that the first of all leads to itself."""
    return [page for page in pages if page.is_first] if are_many else pages


def _leads(at: int, there: int) -> bool:
    """Say whether the list at one place leads to another, so that each is few steps from each and no list is long."""
    return at != there and (abs(at - there) <= _BESIDE or there % _STRIDE == 0)


def _ways(pages: Sequence[ListPage], here: str, page: str, first: Html | None = None) -> Html:
    """Return the ways from the page of one Markdown file to lists that lie behind the list on another."""
    ways = ((other.title, quote(relative_address(here, _as_file(other, page)))) for other in pages)
    return element("ul", first, [element("li", element("a", title, href=way)) for title, way in ways], class_="tagged")


def _as_file(one: ListPage, page: str) -> str:
    """Return the Markdown file that a list behind the list on a page would be made from, if there were one."""
    return f"{address_of(page)}{one.address}index.md"
