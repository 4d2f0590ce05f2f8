"""What holds the pages together: lists of articles and tools, what is on the same subject, the question in a margin."""

from collections.abc import Mapping, Sequence

from withness.article import Article, neighbours, newest_first
from withness.day import day_in_words
from withness.guide import Guide
from withness.html import Html, element, join
from withness.instrument import Instrument
from withness.kin import Tags, kin
from withness.notices import not_started
from withness.numbers import plain
from withness.page import way
from withness.plants.botanical import botanical, vignette
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


def article_neighbours(article: Article, articles: Sequence[Article]) -> Html | None:
    """Return the way to the article before this one and to the one after."""
    earlier, later = neighbours(article, articles)
    steps = [
        element("p", element("span", words, class_="kicker"), " ", _link(other, article.path), class_=rel)
        for words, rel, other in (("Earlier", "earlier", earlier), ("Later", "later", later))
        if other
    ]
    return element("nav", steps, class_="neighbours", aria_label="Earlier and later articles") if steps else None


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
        *(_article_entry(by_path[other], page) for other in kin(page, by_path, tags, 2)),
        *(_guide_entry(other, guides[other], page) for other in kin(page, _shortest_first(guides), tags, 1)),
        *(_check_entry(other, checks[other], page) for other in kin(page, _shortest_first(checks), tags, 1)),
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
    return _entry(f"Self-check · {plain(check.minutes)} min", check.title, way(page, path), check.summary)


def _guide_entry(path: str, guide: Guide, page: str) -> Html:
    kicker = f"Guide · {guide.minutes} min · {people(guide)}"
    return _entry(kicker, guide.title, way(page, path), guide.summary)


def consider(question: str, name: str | None = None) -> Html:
    """Return a question to think about; where scripts run, there is room for a private note under it.

    The note is kept under `name`, or without one by the question's place among those of its page.
    """
    return element(
        "consider-note",
        element("p", "Consider this", class_="kicker"),
        element("p", question, class_="question"),
        not_started(
            "There is room for a private note here, but that could not start in this browser."
            " A note that you wrote here before is still kept."
        ),
        data_note=name,
        data_part=True,
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
