"""What holds the pages together: lists of articles and tools, the foot of an article, the question in its margin."""

from collections.abc import Callable, Mapping, Sequence

from withness.article import Article, neighbours, newest_first, related
from withness.botanical import botanical, vignette
from withness.day import day_in_words
from withness.guide import Guide
from withness.html import Html, element, join
from withness.instrument import Instrument
from withness.numbers import plain
from withness.page import way
from withness.runsheet import people


def article_index(articles: Sequence[Article], page: str, limit: int | None = None) -> Html:
    """Return the articles from the newest, as a list for the Markdown file `page`; with no `limit`, by tag as well."""
    newest = newest_first(articles)[:limit]
    listed = element("ul", [_article_entry(article, page) for article in newest], class_="entries")
    if limit:
        return listed
    return join(element("h2", "Newest first", id="newest-first"), listed, _tag_index(newest, page))


def article_head(article: Article) -> Html:
    """Return what stands under an article's title: its botanical."""
    return element(
        "div", botanical(article.name, article.plant, article.picture), class_="plate", data_pagefind_ignore=True
    )


def article_foot(article: Article, articles: Sequence[Article]) -> Html:
    """Return what follows an article: others on the same subject, and the one before and the one after."""
    earlier, later = neighbours(article, articles)
    kin = related(article, articles)
    steps = [
        element("p", element("span", words, class_="kicker"), " ", _link(other, article.path), class_=rel)
        for words, rel, other in (("Earlier", "earlier", earlier), ("Later", "later", later))
        if other
    ]
    return join(
        element("h2", "On the same subject", id="same-subject") if kin else None,
        element("ul", [_article_entry(other, article.path) for other in kin], class_="entries") if kin else None,
        element("nav", steps, class_="neighbours", aria_label="Earlier and later articles") if steps else None,
    )


def self_check_index(checks: Mapping[str, Instrument], page: str, limit: int | None = None) -> Html:
    """Return the self-checks from the shortest, as a list for the Markdown file `page`; keys are their own pages."""
    return _shortest_first(checks, page, limit, lambda check: f"Self-check · {plain(check.minutes)} min")


def guide_index(guides: Mapping[str, Guide], page: str, limit: int | None = None) -> Html:
    """Return the guides from the shortest, as a list for the Markdown file `page`; keys are their own pages."""
    return _shortest_first(guides, page, limit, lambda guide: f"Guide · {guide.minutes} min · {people(guide)}")


def _shortest_first[T: (Instrument, Guide)](
    tools: Mapping[str, T], page: str, limit: int | None, kicker: Callable[[T], str]
) -> Html:
    ordered = sorted(tools.items(), key=lambda item: (item[1].minutes, item[1].title))[:limit]
    entries = [_entry(kicker(tool), tool.title, way(page, path), tool.summary) for path, tool in ordered]
    return element("ul", entries, class_="entries")


def consider(question: str) -> Html:
    """Return a question to think about; where scripts run, there is room for a private note under it."""
    return element(
        "consider-note", element("p", "Consider this", class_="kicker"), element("p", question, class_="question")
    )


def tag_anchor(tag: str) -> str:
    """Return the id of a tag's heading in the index of articles."""
    return f"tag-{tag.replace(' ', '-')}"


def _tag_index(articles: Sequence[Article], page: str) -> Html:
    tags = sorted({tag for article in articles for tag in article.tags})
    sections = [element("section", _tag(tag, articles, page)) for tag in tags]
    return join(element("h2", "By subject", id="by-subject"), element("div", sections, class_="subjects"))


def _tag(tag: str, articles: Sequence[Article], page: str) -> Html:
    links = [element("li", _link(article, page)) for article in articles if tag in article.tags]
    return join(element("h3", tag.capitalize(), id=tag_anchor(tag)), element("ul", links, class_="tagged"))


def _article_entry(article: Article, page: str) -> Html:
    date = article.date.isoformat()
    kicker = join("Article · ", element("time", day_in_words(date), datetime=date))
    picture = vignette(article.name, article.plant)
    return _entry(kicker, article.title, way(page, article.path), article.description, picture)


def _entry(kicker: str, title: str, href: str, summary: str, picture: Html | None = None) -> Html:
    return element(
        "li",
        picture,
        element("p", kicker, class_="kicker"),
        element("h3", element("a", title, href=href)),
        element("p", summary),
        class_="entry",
    )


def _link(article: Article, page: str) -> Html:
    return element("a", article.title, href=way(page, article.path))
