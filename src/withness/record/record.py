"""The results of one self-check on many days: small flowers on one scale, and what has moved between any two."""

from collections.abc import Sequence

from withness.bloom.bloom import small_bloom
from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Profile, SubscaleScore
from withness.markup.html import Html, element, fill, join
from withness.profile.figure import figure
from withness.profile.readings import partly, why_no_score
from withness.profile.report import petals_of
from withness.profile.since_last import what_moved
from withness.profile.tally import headline
from withness.record.taking import Taking
from withness.words.words import _


def record(instrument: Instrument, takings: Sequence[Taking]) -> Html:
    """Return every result, the newest first, and what has moved between the last two.

    Where there are more than two, a reader may choose which of them stand side by side.
    """
    told = [taking for taking in takings if taking.profile]
    entries = [element("li", _entry(instrument, taking), data_result=taking.id) for taking in takings]
    return join(
        element("ul", entries, class_="kept-results"),
        element("p", _legend(instrument), class_="about") if told and _is_drawn(instrument) else None,
        _choice(told) if len(told) > 2 else None,
        element("div", _moved(instrument, told[1], told[0]), class_="laid") if len(told) > 1 else None,
    )


def side_by_side(instrument: Instrument, takings: Sequence[Taking]) -> Html:
    """Return two results, the newer given first, beside one another, and what has moved between them."""
    told = [taking for taking in takings if taking.profile]
    if len(told) != 2:
        return element("p", _("Choose two different results."))
    after, before = told
    pair = [_part(instrument, taking) for taking in (before, after)]
    return join(element("div", pair, class_="pair"), _moved(instrument, before, after))


def lines(instrument: Instrument, profile: Profile) -> list[str]:
    """Return what a result says, part by part, in words and without a number; a part without a score says nothing."""
    if instrument.kinds:
        assert profile.total is not None
        return [headline(profile.total)] if profile.total.answered else []
    return [_line(score, with_figure=False) for score in profile.scores if score.band]


def _entry(instrument: Instrument, taking: Taking) -> Html:
    erase = element(
        "button",
        _("Erase"),
        type="button",
        class_="quiet-button",
        data_action="erase-result",
        # A button is often read out on its own.
        aria_label=_("Erase: {result}").format(result=taking.day),
    )
    return join(_part(instrument, taking), element("p", erase, class_="actions"))


def _part(instrument: Instrument, taking: Taking) -> Html:
    says = _says(instrument, taking.profile) if taking.profile else None
    return element("div", element("h4", taking.day), says, class_="kept-result")


def _says(instrument: Instrument, profile: Profile) -> Html:
    if instrument.kinds:
        assert profile.total is not None
        return element("p", headline(profile.total))
    is_drawn = _is_drawn(instrument)
    return join(
        _flower(profile, instrument.more_is == "worse") if is_drawn else None,
        # Its numbers are those of the petals.
        element(
            "ol" if is_drawn else "ul",
            [element("li", _line(score, with_figure=is_drawn)) for score in profile.subscales],
        ),
        element("p", _line(profile.total, with_figure=is_drawn)) if profile.total else None,
    )


def _flower(profile: Profile, is_load: bool) -> Html:
    petals, low, high = petals_of(profile)
    return small_bloom(petals, high, low) if is_load else small_bloom(petals, low, high)


def _line(score: SubscaleScore, *, with_figure: bool) -> str:
    said = [score.band.label, partly(score)] if score.band else [why_no_score(score)]
    value = [figure(score)] if with_figure and score.score is not None else []
    # Translators: a part's name and its score.
    return _("{name}: {score}").format(name=score.subscale.name, score=" · ".join(filter(None, [*value, *said])))


def _is_drawn(instrument: Instrument) -> bool:
    """Return whether a result has scores to be drawn: neither counts nor advice."""
    return not instrument.kinds and instrument.shows == "profile"


def _legend(instrument: Instrument) -> str:
    if instrument.more_is == "worse":
        return _(
            "All flowers have one scale, and each number is a petal’s. They show what is left: the longer the petal,"
            " the less of this weighed on you."
        )
    return _("All flowers have one scale, and each number is a petal’s. Longer petal, higher score.")


def _choice(told: Sequence[Taking]) -> Html:
    """Return the form in which a reader says which two results are to stand side by side."""
    one, other = (_select(told, name, chosen) for name, chosen in (("one", told[0]), ("other", told[1])))
    # Translators: "one" and "other" are fields in which a result is chosen by its day.
    words = fill(_("Lay {one} beside {other}"), one=one, other=other)
    return element("form", element("p", words), class_="lay", autocomplete="off")


def _select(told: Sequence[Taking], name: str, chosen: Taking) -> Html:
    options = [element("option", each.day, value=each.id, selected=each is chosen) for each in told]
    label = _("One result") if name == "one" else _("The other result")
    return element("select", options, name=name, aria_label=label, autocomplete="off")


def _moved(instrument: Instrument, before: Taking, after: Taking) -> Html:
    assert before.profile and after.profile
    # Translators: two days.
    title = _("From {day} to {later}").format(day=before.day, later=after.day)
    # Translators: a score or a reading of a day, and one of a later day.
    says = _("{before} first, {after} later.")
    in_words = instrument.shows == "advice"
    return element(
        "section",
        element("h4", title),
        what_moved(before.profile, after.profile, says, in_words=in_words),
        class_="since",
    )
