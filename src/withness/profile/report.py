"""A profile in words, as its reader is shown it: what stands out, what each score says, and what to do next."""

from collections.abc import Sequence

from withness.bloom.bloom import CAPTION, LEFT, Petal, bloom
from withness.disclosure.could_guess import could_guess
from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Profile, SubscaleScore
from withness.instrument.wording import validation
from withness.markup.controls import button
from withness.markup.html import Html, element, join
from withness.markup.numbers import enough_places, fixed, length, plain
from withness.profile.advice import advice
from withness.profile.arithmetic import arithmetic
from withness.profile.contradictions import contradiction_remark
from withness.profile.figure import figure
from withness.profile.headline import headline
from withness.profile.norm_comparison import compared_with_norm
from withness.profile.readings import (
    another_thing,
    draw_reading,
    next_steps,
    one_thing,
    partly,
    support,
    to_try,
    why_no_score,
)
from withness.profile.scenes import scene_by_scene
from withness.profile.since_last import Earlier, change_since
from withness.profile.standing import band_of, heaviest_first, weakest_first
from withness.profile.tally import tally
from withness.words.lists import set_apart
from withness.words.words import _


def report(instrument: Instrument, profile: Profile, earlier: Earlier | None = None) -> Html:
    """Return the whole result, from its headline to what to do next, with what moved since an earlier profile."""
    return join(
        _told(instrument, profile),
        change_since(profile, earlier, in_words=instrument.shows == "advice") if earlier else None,
        scene_by_scene(instrument, profile),
        _is_not(instrument),
        arithmetic(instrument, profile),
        could_guess(instrument, profile),
        _actions(),
    )


def _told(instrument: Instrument, profile: Profile) -> Html:
    if instrument.kinds:
        return tally(instrument, profile)
    again = contradiction_remark(profile)
    return advice(instrument, profile, again) if instrument.shows == "advice" else _profile(instrument, profile, again)


def _profile(instrument: Instrument, profile: Profile, again: Html | None) -> Html:
    is_load = instrument.more_is == "worse"
    scores = heaviest_first(profile.subscales) if is_load else list(profile.subscales)
    leading = _leading(profile.subscales, is_load)
    total = [profile.total] if profile.total else []
    return join(
        element("p", _("Your result"), class_="kicker"),
        element("h2", headline(instrument, profile), class_="headline", tabindex="-1"),
        support([*scores, *total]),
        _fewer(profile.subscales),
        again,
        _picture(profile, is_load),
        _table(profile),
        one_thing(leading.subscale.name, band_of(leading)) if leading else None,
        [
            draw_reading(score, "" if score.score is None else figure(score), *_steps(score, leading))
            for score in [*scores, *total]
        ],
    )


def _leading(scores: Sequence[SubscaleScore], is_load: bool) -> SubscaleScore | None:
    """Return the score whose band has the one thing to try: what weighs most, or else what lies lowest."""
    order = heaviest_first(scores) if is_load else weakest_first(scores)
    return next((score for score in order if score.band and to_try(score.band)), None)


def _steps(score: SubscaleScore, leading: SubscaleScore | None) -> list[Html | None]:
    if score.band is None:
        return []
    return [
        another_thing(score.subscale.name, score.band) if score is not leading else None,
        next_steps(score.band.next),
        compared_with_norm(score),
    ]


def _fewer(scores: Sequence[SubscaleScore]) -> Html | None:
    """Return which of the scores, and so the headline, rest on some of their items only."""
    rests = [f"{score.subscale.name} ({words})" for score in scores if score.band and (words := partly(score))]
    if not rests:
        return None
    # Translators: "parts" are "Listening (3 of 4 answered); Asking (2 of 4 answered)".
    says = _("Some of this rests on fewer answers: {parts}.")
    return element("p", says.format(parts=set_apart(rests)), class_="fewer")


def _picture(profile: Profile, is_load: bool) -> Html:
    """Return the flower with its caption; where the scores are a load, its petals show what is left."""
    petals, low, high = petals_of(profile)
    drawn = bloom(petals, high, low, _("What is left")) if is_load else bloom(petals, low, high, _("Your result"))
    return element("figure", drawn, element("figcaption", _(LEFT if is_load else CAPTION)), class_="picture")


def petals_of(profile: Profile) -> tuple[list[Petal], float, float]:
    """Return the petals, and the ends of the scale that they share."""
    ranges = {(score.low, score.high) for score in profile.subscales}
    low, high = ranges.pop() if len(ranges) == 1 else (0, 100)
    return [_petal(score, low, high) for score in profile.subscales], low, high


def _petal(score: SubscaleScore, low: float, high: float) -> Petal:
    """Return the petal of a score and its bands' borders, brought onto the scale that all petals share."""

    def on_scale(value: float) -> float:
        if (score.low, score.high) == (low, high):
            return value
        return low + score.share_of_range(value) * (high - low)

    borders = tuple(on_scale(band.low) for band in score.subscale.bands[1:])
    if score.score is None:
        return Petal(score.subscale.name, None, borders)
    points = on_scale(score.score)
    written = figure(score) if (score.low, score.high) == (low, high) else _among(borders, points)
    return Petal(score.subscale.name, points, borders, written, partly(score))


def _among(borders: tuple[float, ...], points: float) -> str:
    """Return a score on the shared scale with one decimal, or with as many more as keep it between its borders."""

    def passed(value: float) -> int:
        return sum(border <= value for border in borders)

    return fixed(points, enough_places(points, 1, lambda value: passed(value) == passed(points)))


def _table(profile: Profile) -> Html:
    ranges = {_range(score) for score in profile.scores}
    shared = len(ranges) == 1
    # A heading with nothing in it would be read out as one.
    figure = element("th", _("Score"), element("span", *ranges, class_="range") if shared else None, scope="col")
    # Translators: what a score says: the heading of a column.
    head = [element("td"), figure, element("th", _("Reading"), scope="col")]
    return element(
        "table",
        element("caption", _("The same in words")),
        element("thead", element("tr", head)),
        element("tbody", [_row(score, shared) for score in profile.subscales]),
        element("tfoot", _row(profile.total, shared)) if profile.total else None,
        class_="scores",
    )


def _range(score: SubscaleScore) -> str:
    # Translators: the range of a score, which stands after it: 3.2 of 1 to 5.
    words = _("of {low} to {high}").format(low=plain(score.low), high=plain(score.high))
    return f" {words}"


def _row(score: SubscaleScore, has_shared_range: bool) -> Html:
    name = element("th", score.subscale.name, scope="row")
    if score.score is None or score.band is None:
        return element("tr", name, element("td", _("No score")), element("td", why_no_score(score)))
    value = join(
        _bar(score.height or 0),
        " ",
        figure(score),
        None if has_shared_range else element("span", _range(score), class_="range"),
    )
    fewer = partly(score)
    label = join(score.band.label, " ", element("span", fewer, class_="fewer")) if fewer else score.band.label
    return element("tr", name, element("td", value), element("td", label))


def _bar(height: float) -> Html:
    whole = element("rect", class_="whole", width=100, height=8, rx=4)
    part = element("rect", class_="part", width=length(max(100 * height, 4)), height=8, rx=4)
    return element("svg", whole, part, class_="bar", viewBox="0 0 100 8", aria_hidden="true")


def _is_not(instrument: Instrument) -> Html:
    return element(
        "section",
        element("h3", _("What this is not")),
        element("p", _is_no_test(instrument)),
        element("p", instrument.not_for),
        element("p", instrument.source, class_="source"),
        element("p", published, class_="source") if (published := validation(instrument)) else None,
        class_="is-not",
    )


def _is_no_test(instrument: Instrument) -> str:
    if any(part.norm for part in instrument.parts):
        return _(
            "It is not a test, a diagnosis or a judgment of you. It adds up what you noticed, on the day you were"
            " asked: next month it may well read differently."
        )
    return _(
        "It is not a test, a diagnosis or a judgment of you. It adds up what you noticed, on the day you were asked,"
        " and it doesn’t compare you with other people: next month it may well read differently."
    )


def _actions() -> Html:
    return element(
        "p",
        [
            button(_("Print this"), do="print"),
            button(_("Change my answers"), do="change"),
            button(_("Begin again"), do="begin-again"),
        ],
        class_="actions",
    )
