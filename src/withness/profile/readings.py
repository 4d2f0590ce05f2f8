"""What one score says: its band in the author's words, and what to do next."""

from collections.abc import Iterable

from withness.instrument.scoring import SubscaleScore
from withness.markup.html import Html, element
from withness.markup.links import Link

_KIND = {"article": "Read", "guide": "Run", "self-check": "Reflect", "page": "See"}


def draw_reading(score: SubscaleScore, figure: str = "", *steps: Html | None) -> Html:
    """Return the reading of one score, after its `figure` where it is shown and before the `steps` it leads to."""
    title = element("h3", score.subscale.name)
    if score.band is None:
        return element("section", title, element("p", f"{why_no_score(score)}.", class_="band"), class_="reading")
    heading = [words for words in (figure, score.band.label, partly(score)) if words]
    return element(
        "section",
        title,
        element("p", " · ".join(heading), class_="band"),
        element("p", score.band.meaning),
        *steps,
        class_="reading",
    )


def next_steps(pages: tuple[Link, ...]) -> Html | None:
    """Return the list of pages to go to next, each with what one does there."""
    if not pages:
        return None
    links = [
        element("li", element("span", _KIND[page.kind], class_="kicker"), " ", element("a", page.title, href=page.href))
        for page in pages
    ]
    return element("ul", links, class_="next")


def one_thing(name: str, words: str) -> Html:
    """Return the one thing to try that a result offers, with the part that it belongs to."""
    return element(
        "section",
        element("h3", "One thing to try this week"),
        element("p", name, class_="kicker"),
        element("p", words, class_="this-week"),
        class_="one-thing",
    )


def another_thing(name: str, words: str) -> Html:
    """Return something else to try, folded away: one thing is enough for a week."""
    # A summary is often read out on its own, so each says what it belongs to.
    summary = element("summary", f"Another thing to try: {name}")
    return element("details", summary, element("p", words, class_="this-week"), class_="another-thing")


def why_no_score(score: SubscaleScore) -> str:
    """Return how many of the subscale's items were answered, which was too few."""
    return f"{_answered(score)}: too few to say"


def partly(score: SubscaleScore) -> str | None:
    """Return how many of its items a score rests on, where that is not all of them."""
    return _answered(score) if score.answered < len(score.answers) else None


def _answered(score: SubscaleScore) -> str:
    # Whoever said that an item does not apply has answered it.
    return f"{score.answered} of {len(score.answers)} {'counted' if score.not_applicable else 'answered'}"


def support(scores: Iterable[SubscaleScore]) -> Html | None:
    """Return where to turn, each text once, for all bands that the scores fell into."""
    words = dict.fromkeys(score.band.support for score in scores if score.band and score.band.support)
    if not words:
        return None
    return element("aside", [element("p", text) for text in words], class_="support", aria_label="Where you can turn")
