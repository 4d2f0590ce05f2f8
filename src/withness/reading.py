"""What one score says: its band in the author's words, and what to do next."""

from collections.abc import Iterable

from withness.html import Html, element
from withness.instrument import Band
from withness.page import Page
from withness.scoring import SubscaleScore

_KIND = {"article": "Read", "guide": "Run", "self-check": "Reflect", "page": "See"}


def reading(score: SubscaleScore, figure: str = "", beside: Html | None = None) -> Html:
    """Return the reading of one score, after its `figure` where it is shown and before what stands `beside` it."""
    title = element("h3", score.subscale.name)
    if score.band is None:
        return element("section", title, element("p", f"{why_no_score(score)}.", class_="band"), class_="reading")
    return element(
        "section",
        title,
        element("p", f"{figure} · {score.band.label}" if figure else score.band.label, class_="band"),
        element("p", score.band.meaning),
        this_week(score.band),
        next_steps(score.band.next),
        beside,
        class_="reading",
    )


def next_steps(pages: tuple[Page, ...]) -> Html | None:
    """Return the list of pages to go to next, each with what one does there."""
    if not pages:
        return None
    links = [
        element("li", element("span", _KIND[page.kind], class_="kicker"), " ", element("a", page.title, href=page.href))
        for page in pages
    ]
    return element("ul", links, class_="next")


def this_week(band: Band) -> Html | None:
    """Return the one small thing to try, where the author gave one."""
    if band.this_week is None:
        return None
    return element("p", element("strong", "This week:"), " ", band.this_week, class_="this-week")


def why_no_score(score: SubscaleScore) -> str:
    """Return how many of the subscale's items were answered, which was too few."""
    return f"{score.answered} of {len(score.answers)} answered: too few to say"


def support(scores: Iterable[SubscaleScore]) -> Html | None:
    """Return where to turn, each text once, for all bands that the scores fell into."""
    words = dict.fromkeys(score.band.support for score in scores if score.band and score.band.support)
    if not words:
        return None
    return element("aside", [element("p", text) for text in words], class_="support", aria_label="Where you can turn")
