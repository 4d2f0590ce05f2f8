"""What an article's page has beside its words: the picture under its title, and the way to its neighbours."""

from collections.abc import Sequence

from withness.catalog.addresses import relative_address
from withness.catalog.article import Article, neighbours
from withness.markup.html import Html, element
from withness.plants.botanical import botanical


def article_picture(article: Article) -> Html:
    """Return the picture under an article's title."""
    return element(
        "div", botanical(article.name, article.plant, article.picture), class_="plate", data_pagefind_ignore=True
    )


def article_neighbours(article: Article, articles: Sequence[Article]) -> Html | None:
    """Return the way to the article before this one and to the one after."""
    earlier, later = neighbours(article, articles)
    steps = [
        element("p", element("span", words, class_="kicker"), " ", article_link(other, article.path), class_=rel)
        for words, rel, other in (("Earlier", "earlier", earlier), ("Later", "later", later))
        if other
    ]
    return element("nav", steps, class_="neighbours", aria_label="Earlier and later articles") if steps else None


def article_link(article: Article, page: str) -> Html:
    """Return the link to an article from the page of the Markdown file `page`."""
    return element("a", article.title, href=relative_address(page, article.path))
