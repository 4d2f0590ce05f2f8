"""A profile told as advice: the weakest part leads, no score is shown, and what is not known is never made up."""

from collections.abc import Sequence

from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Profile, SubscaleScore
from withness.instrument.wording import title_of
from withness.markup.html import Html, element, join
from withness.profile.readings import (
    another_thing,
    draw_reading,
    next_steps,
    one_thing,
    support,
    to_try,
    why_no_score,
)
from withness.profile.standing import band_of, heights, label_of, weakest_first
from withness.words.lists import enumerated
from withness.words.words import N_, _

LEADS = N_(
    "The part that lies lowest in its own range leads the advice, and of equals the first, because one missing thing is"
    " enough to say “not yet”. A part has a reading only when every answer in it is known."
)
LIMIT = N_("This is as far as you know today: it rests on your answers alone.")


def advice(instrument: Instrument, profile: Profile, remark: Html | None) -> Html:
    """Return the headline, what to find out, a table of readings and each reading, from the weakest part up.

    `remark` says what should be looked at again. Only the weakest reading says what to do: the steps of a part that is
    ready would speak against it.
    """
    scores = [*weakest_first(profile.subscales), *filter(None, [profile.total])]
    unknown = [score for score in profile.subscales if score.band is None]
    leading = None if unknown else scores[0]
    return join(
        element("p", _("Our advice"), class_="kicker"),
        element("h2", headline(profile), class_="headline", tabindex="-1"),
        support(scores),
        element("p", _(LIMIT), class_="limit") if leading else None,
        remark,
        _find_out(instrument, unknown),
        one_thing(leading.subscale.name, band_of(leading)) if leading and to_try(band_of(leading)) else None,
        _table(scores),
        [draw_reading(score, "", *_steps(score, leading)) for score in scores],
    )


def headline(profile: Profile) -> str:
    """Return the author's words for the weakest subscale; with a part unknown, no advice would be safe."""
    unknown = [score.subscale.name for score in profile.subscales if score.band is None]
    if unknown:
        words = _("There is no advice yet, because not all of it is known: {parts}.")
        return words.format(parts=enumerated(unknown))
    weakest = weakest_first(profile.subscales)[0]
    said = band_of(weakest).headline
    assert said is not None
    return said


def why_it_leads(scores: Sequence[SubscaleScore]) -> str:
    """Return in words and figures how the leading part was found among the subscales."""
    return f"{_(LEADS)} {heights(scores)}"


def _find_out(instrument: Instrument, unknown: Sequence[SubscaleScore]) -> Html | None:
    """Return the items that the advice waits for."""
    if not unknown:
        return None
    blanks = [answer.item for score in unknown for answer in score.answers if answer.value is None]
    return element(
        "section",
        element("h3", _("Find out first")),
        element("ul", [element("li", title_of(instrument, item)) for item in blanks]),
        class_="find-out",
    )


def _steps(score: SubscaleScore, leading: SubscaleScore | None) -> list[Html | None]:
    """Return what a reading leads to, where it says the same as the leading one."""
    if leading is None or label_of(score) != label_of(leading):
        return []
    band = band_of(score)
    other = another_thing(score.subscale.name, band) if score is not leading else None
    return [other, next_steps(band.next)]


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
    head = element("tr", element("td"), element("th", _("Reading"), scope="col"))
    return element(
        "table",
        element("caption", _("At a glance")),
        element("thead", head),
        element("tbody", rows),
        class_="glance",
    )
