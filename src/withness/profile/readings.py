"""What one score says: its band in the author's words, and what to do next."""

from collections.abc import Iterable

from withness.instrument.instrument import Band, Kind
from withness.instrument.scoring import SubscaleScore
from withness.markup.html import Html, element
from withness.markup.links import Link, PageKind
from withness.week.suggestion import Suggestion, keep_intention
from withness.words.words import _, pgettext


def draw_reading(score: SubscaleScore, figure: str = "", *steps: Html | None) -> Html:
    """Return the reading of one score, after its `figure` where it is shown and before the `steps` it leads to."""
    title = element("h3", score.subscale.name)
    if score.band is None:
        return element("section", title, element("p", _no_score(score), class_="band"), class_="reading")
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
        element(
            "li",
            element("span", _what_one_does(page.kind), class_="kicker"),
            " ",
            element("a", page.title, href=page.href),
        )
        for page in pages
    ]
    return element("ul", links, class_="next")


def _what_one_does(kind: PageKind) -> str:
    match kind:
        case "article":
            return pgettext("before a page's title", "Read")
        case "guide":
            return pgettext("before a page's title", "Run")
        case "self-check":
            return pgettext("before a page's title", "Reflect")
        case "page":
            return pgettext("before a page's title", "See")


def to_try(reading: Band | Kind) -> list[Html]:
    """Return what a reading gives to try now, this week and with the team, as far as the author wrote it."""
    moments = (
        # Translators: what to try at once, this week, and with the team.
        (_("Now:"), reading.now),
        (_("This week:"), reading.this_week),
        (_("With the team:"), reading.with_the_team),
    )
    return [element("p", element("strong", when), " ", words, class_="to-try") for when, words in moments if words]


def one_thing(name: str, reading: Band | Kind) -> Html:
    """Return the one thing to try that a result offers, with the part that it belongs to."""
    return element(
        "section",
        element("h3", _("One thing to try")),
        element("p", name, class_="kicker"),
        *to_try(reading),
        keep_intention(Suggestion()),
        class_="one-thing",
    )


def another_thing(name: str, reading: Band | Kind) -> Html | None:
    """Return something else to try, folded away: one thing is enough for a week. `None` where there is nothing."""
    lines = to_try(reading)
    # A summary is often read out on its own, so each says what it belongs to.
    summary = element("summary", _("Another thing to try: {part}").format(part=name))
    return element("details", summary, *lines, class_="another-thing") if lines else None


def why_no_score(score: SubscaleScore) -> str:
    """Return how many of the subscale's items were answered, which was too few."""
    # Translators: "answered" is "1 of 4 answered" or "1 of 4 counted".
    return _("{answered}: too few to say").format(answered=_answered(score))


def _no_score(score: SubscaleScore) -> str:
    # Translators: "answered" is "1 of 4 answered" or "1 of 4 counted".
    return _("{answered}: too few to say.").format(answered=_answered(score))


def partly(score: SubscaleScore) -> str | None:
    """Return how many of its items a score rests on, where that is not all of them."""
    return _answered(score) if score.answered < len(score.answers) else None


def _answered(score: SubscaleScore) -> str:
    # Whoever said that an item does not apply has answered it.
    words = _("{n} of {count} counted") if score.not_applicable else _("{n} of {count} answered")
    return words.format(n=score.answered, count=len(score.answers))


def support(scores: Iterable[SubscaleScore]) -> Html | None:
    """Return where to turn, each text and each page once, for all bands that the scores fell into.

    The pages are those to which such a band leads and on which nothing is read, run or taken.
    """
    bands = [score.band for score in scores if score.band and score.band.support]
    if not bands:
        return None
    words = dict.fromkeys(band.support for band in bands)
    pages = dict.fromkeys(page for band in bands for page in band.next if page.kind == "page")
    return element(
        "aside",
        [element("p", text) for text in words],
        [element("p", element("a", page.title, href=page.href)) for page in pages],
        class_="support",
        aria_label=_("Where you can turn"),
    )
