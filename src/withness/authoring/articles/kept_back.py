"""Articles that are not to be read yet: drafts, and those of a day that is still to come."""

import datetime
from collections.abc import Collection, Iterator

from withness.authoring.pages.page_file import PageFile
from withness.authoring.settings.settings import Settings
from withness.catalog.article import Article
from withness.problem import Message, Problem, quoted

AHEAD = Message(
    "This article is of a day that is still to come",
    "It is kept back until the site is built on {day} or later; until then only the preview shows it.",
    minor=True,
)
NOT_AN_ARTICLE = Message(
    "{key} keeps back articles, and this page is none, so it would be published",
    "Take the key out, or the page out of the docs folder until it is to be read.",
)
LEADS_TO_IT = Message(
    "The link to {link} leads to an article that is kept back", "Take it out until the article is published."
)


def today() -> datetime.date:
    """Return the day it is, by the time in Greenwich, so that a build does not depend on where it is made."""
    return datetime.datetime.now(datetime.UTC).date()


def is_kept_back(article: Article, day: datetime.date) -> bool:
    """Say whether a site that is built on a day goes without an article."""
    return article.is_draft or article.date > day


def ahead_problems(page: PageFile, article: Article, day: datetime.date) -> Iterator[Problem]:
    """Yield that an article waits for its day; a draft waits for its author, who knows."""
    if not article.is_draft and article.date > day:
        yield page.front.problem(("date",), AHEAD, day=article.date.isoformat())


def draft_problems(page: PageFile) -> Iterator[Problem]:
    """Yield that a page which is no article says that it is a draft."""
    if (page.front.data or {}).get("draft") not in (None, False):
        yield page.front.problem(("draft",), NOT_AN_ARTICLE, key='"draft"')


def menu_problems(settings: Settings, kept_back: Collection[str]) -> Iterator[Problem]:
    """Yield every entry of the settings' `nav` that leads to an article which is kept back."""
    for place, page in settings.menu():
        if page in kept_back:
            yield settings.source.problem(place, LEADS_TO_IT, link=quoted(page))
