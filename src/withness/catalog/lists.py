"""What holds the pages together: lists of articles and tools, what is on the same subject, the question in a margin."""

from collections.abc import Mapping, Sequence

from withness.catalog.addresses import relative_address, tag_anchor
from withness.catalog.article import Article, newest_first
from withness.catalog.article_page import article_link
from withness.catalog.related import Tags, related_pages
from withness.instrument.instrument import Instrument
from withness.markup.days import day_in_words
from withness.markup.html import Html, element, join
from withness.markup.numbers import plain
from withness.meeting.guide import Guide
from withness.plants.botanical import vignette


def article_index(articles: Sequence[Article], page: str, limit: int | None = None) -> Html:
    """Return the articles from the newest, as a list for the Markdown file `page`; with no `limit`, by tag as well."""
    newest = newest_first(articles)[:limit]
    listed = element("ul", [_article_entry(article, page) for article in newest], class_="entries")
    if limit:
        return listed
    return join(element("h2", "Newest first", id="newest-first"), listed, _tag_index(newest, page))


def same_subject(
    page: str,
    articles: Sequence[Article],
    guides: Mapping[str, Guide],
    checks: Mapping[str, Instrument],
    tags: Tags,
) -> Html | None:
    """Return the pages that share most tags with the Markdown file `page`: two articles, a guide and a self-check."""
    by_path = {article.path: article for article in newest_first(articles)}
    entries = [
        *(_article_entry(by_path[other], page) for other in related_pages(page, by_path, tags, 2)),
        *(_guide_entry(other, guides[other], page) for other in related_pages(page, _shortest_first(guides), tags, 1)),
        *(_check_entry(other, checks[other], page) for other in related_pages(page, _shortest_first(checks), tags, 1)),
    ]
    if not entries:
        return None
    return join(element("h2", "On the same subject", id="same-subject"), element("ul", entries, class_="entries"))


def self_check_index(checks: Mapping[str, Instrument], page: str, limit: int | None = None) -> Html:
    """Return the self-checks from the shortest, as a list for the Markdown file `page`; keys are their own pages."""
    entries = [_check_entry(path, checks[path], page) for path in _shortest_first(checks)[:limit]]
    return element("ul", entries, class_="entries")


def guide_index(guides: Mapping[str, Guide], page: str, limit: int | None = None) -> Html:
    """Return the guides from the shortest, as a list for the Markdown file `page`; keys are their own pages."""
    entries = [_guide_entry(path, guides[path], page) for path in _shortest_first(guides)[:limit]]
    return element("ul", entries, class_="entries")


def _shortest_first(tools: Mapping[str, Instrument] | Mapping[str, Guide]) -> list[str]:
    return sorted(tools, key=lambda path: (tools[path].minutes, tools[path].title))


def _check_entry(path: str, check: Instrument, page: str) -> Html:
    return _entry(f"Self-check · {plain(check.minutes)} min", check.title, relative_address(page, path), check.summary)


def _guide_entry(path: str, guide: Guide, page: str) -> Html:
    kicker = f"Guide · {guide.minutes} min · {guide.group_size.in_words}"
    return _entry(kicker, guide.title, relative_address(page, path), guide.summary)


def _tag_index(articles: Sequence[Article], page: str) -> Html:
    tags = sorted({tag for article in articles for tag in article.tags})
    sections = [element("section", _tag(tag, articles, page)) for tag in tags]
    return join(element("h2", "By subject", id="by-subject"), element("div", sections, class_="subjects"))


def _tag(tag: str, articles: Sequence[Article], page: str) -> Html:
    links = [element("li", article_link(article, page)) for article in articles if tag in article.tags]
    return join(element("h3", tag.capitalize(), id=tag_anchor(tag)), element("ul", links, class_="tagged"))


def _article_entry(article: Article, page: str) -> Html:
    date = article.date.isoformat()
    kicker = join("Article · ", element("time", day_in_words(date), datetime=date))
    picture = vignette(article.name, article.plant)
    return _entry(kicker, article.title, relative_address(page, article.path), article.description, picture)


def _entry(kicker: str, title: str, href: str, summary: str, picture: Html | None = None) -> Html:
    return element(
        "li",
        picture,
        element("p", kicker, class_="kicker"),
        element("h3", element("a", title, href=href)),
        element("p", summary),
        class_="entry",
    )
