"""A profile told as advice: the weakest part leads, and no score is shown."""

from collections.abc import Sequence

from withness.html import Html, element, join
from withness.numbers import plain
from withness.reading import reading, support, why_no_score
from withness.scoring import Profile, SubscaleScore

LEADS = (
    "The part that lies lowest in its own range leads the advice, and of equals the first, because one missing thing is"
    " enough to say “not yet”."
)


def advice(profile: Profile) -> Html:
    """Return the headline, a table of readings and each reading in full, from the weakest part to the strongest."""
    scores = [*weakest_first(profile.subscales), *([profile.total] if profile.total else [])]
    return join(
        element("p", "Our advice", class_="kicker"),
        element("h2", headline(profile), class_="headline", tabindex="-1"),
        support(scores),
        _table(scores),
        [reading(score) for score in scores],
    )


def weakest_first(scores: Sequence[SubscaleScore]) -> list[SubscaleScore]:
    """Return the scores by how far up their own range they lie, those without one first, equals in their order."""
    return sorted(scores, key=lambda score: -1 if score.height is None else score.height)


def headline(profile: Profile) -> str:
    """Return the author's words for the weakest subscale; with a part unknown, no advice would be safe."""
    unknown = [score.subscale.name for score in profile.subscales if score.band is None]
    if unknown:
        return f"There are too few answers for advice yet: {', '.join(unknown)}."
    [weakest, *_] = weakest_first(profile.subscales)
    assert weakest.band is not None and weakest.band.headline is not None
    return weakest.band.headline


def why_it_leads(scores: Sequence[SubscaleScore]) -> str:
    """Return in words and figures how the leading part was found among the subscales."""
    heights = [(score.subscale.name, score.height) for score in scores]
    places = [f"{name} {plain(100 * height)} %" for name, height in heights if height is not None]
    return f"{LEADS} How far up its range each part lies: {', '.join(places) or 'no score'}."


def _table(scores: Sequence[SubscaleScore]) -> Html:
    rows = [
        element(
            "tr",
            element("th", score.subscale.name, scope="row"),
            element("td", score.band.label if score.band else why_no_score(score)),
        )
        for score in scores
    ]
    # A heading with nothing in it would be read out as one.
    head = element("tr", element("td"), element("th", "Reading", scope="col"))
    return element(
        "table",
        element("caption", "At a glance"),
        element("thead", head),
        element("tbody", rows),
        class_="glance",
    )
