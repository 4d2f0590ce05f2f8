"""What an article's page has beside its words: what it opens with, and the way to its neighbours."""

from collections.abc import Sequence
from urllib.parse import quote

from withness.catalog.addresses import relative_address, tag_anchor
from withness.catalog.article import Article, Author
from withness.markup.days import day_in_words
from withness.markup.html import Html, element, fill, join
from withness.plants.botanical import botanical
from withness.week.suggestion import Suggestion, keep_intention
from withness.words.words import _, ngettext, pgettext


def article_opening(article: Article, index: str | None) -> Html:
    """Return what stands under an article's title: what it is about, its byline and its picture, if it has one.

    `index` is the Markdown file whose page lists all articles by tag; without one the tags lead nowhere. The theme
    writes its table of contents at `contents-here`.
    """
    opening = join(element("p", article.description, class_="standfirst"), "\n", _byline(article, index), "\n")
    if article.plant == "none":
        return opening
    drawn = botanical(article.name, article.plant, article.picture)
    return join(opening, element("div", drawn, class_="plate", data_pagefind_ignore=True))


def kept_back_notice(article: Article) -> Html:
    """Return what the preview says above an article that is not published yet."""
    until = "it is a draft" if article.is_draft else f"it is kept back until {day_in_words(article.date.isoformat())}"
    return element("p", f"Only this preview shows this article: {until}.", class_="notice", data_pagefind_ignore=True)


def _byline(article: Article, index: str | None) -> Html:
    date = article.date.isoformat()
    count = article.minutes or 0
    minutes = ngettext("{n} minute to read", "{n} minutes to read", count).format(n=count)
    byline = element(
        "p",
        join(_authors(article.authors), " ") if article.authors else None,
        [join(element("span", words, class_="provenance"), " ") for words in article.byline],
        element("time", day_in_words(date), datetime=date),
        " ",
        join(_updated(article.updated.isoformat()), " ") if article.updated else None,
        element("span", minutes, class_="reading-time") if count else None,
        [join(" ", _tag(tag, article.path, index)) for tag in article.tags],
        class_="byline",
    )
    return element("div", byline, element("div", class_="contents-here"), class_="rail", data_pagefind_ignore=True)


def _updated(date: str) -> Html:
    day = element("time", day_in_words(date), class_="updated", datetime=date)
    # Translators: the day of an article's last change.
    return element("span", fill(_("Updated {day}"), day=day))


def _authors(authors: Sequence[Author]) -> Html:
    """Return the names, joined by commas and an "and"."""
    names, *others = map(_author, authors)
    for at, name in enumerate(others, 2):
        # Translators: the authors of an article: A, B and C.
        last, more = pgettext("authors", "{others} and {last}"), pgettext("authors", "{others}, {next}")
        names = fill(last if at == len(authors) else more, others=names, last=name, next=name)
    return element("span", fill(_("By {authors}"), authors=names), class_="authors")


def _author(author: Author) -> Html:
    rel = "author noopener noreferrer" if author.url else None
    return element("a" if author.url else "span", author.name, class_="author", href=author.url, rel=rel)


def _tag(tag: str, page: str, index: str | None) -> Html:
    href = f"{relative_address(page, index)}#{quote(tag_anchor(tag))}" if index else None
    return element("a", tag, class_="tag", href=href)


def this_week(words: str, suggestion: Suggestion, week: str | None) -> Html:
    """Return the one thing to do that an article offers, for a reader in a hurry.

    With it comes the way to keep it, where the site has a page that shows it again, at the address `week`.
    """
    name = _("One thing to do this week")
    return element(
        "aside",
        element("p", name, class_="kicker"),
        element("p", words),
        None if week is None else keep_intention(suggestion, week),
        class_="this-week",
        aria_label=name,
    )


def read_together(article: Article, guide: str | None) -> Html | None:
    """Return the sheet for a team that has read the article, or `None` where it has no questions.

    `guide` is the Markdown file of the guide that runs such a talk, where the site has one.
    """
    if not article.discuss:
        return None
    if guide:
        # Translators: what a link leads to, in "There is {sheet}, with times and words to say."
        way = element("a", _("a sheet that runs the talk"), href=relative_address(article.path, guide))
        # Translators: "sheet" is the link "a sheet that runs the talk".
        offer = element("p", fill(_("There is {sheet}, with times and words to say."), sheet=way))
    return element(
        "section",
        element("h2", _("Read it together"), id="read-it-together"),
        element("p", _("Send the article round the day before. Then sit down for twenty minutes and ask one another:")),
        element("ol", [element("li", question) for question in article.discuss]),
        offer if guide else None,
        class_="read-together",
        aria_labelledby="read-it-together",
    )


def article_neighbours(article: Article, earlier: Article | None, later: Article | None) -> Html | None:
    """Return the way to the article before this one and to the one after."""
    steps = [
        element("p", element("span", words, class_="kicker"), " ", article_link(other, article.path), class_=rel)
        # Translators: the article published before this one, and the one after it.
        for words, rel, other in ((_("Earlier"), "earlier", earlier), (_("Later"), "later", later))
        if other
    ]
    return element("nav", steps, class_="neighbours", aria_label=_("Earlier and later articles")) if steps else None


def article_link(article: Article, page: str) -> Html:
    """Return the link to an article from the page of the Markdown file `page`."""
    return element("a", article.title, href=relative_address(page, article.path))
