"""The paper key: how to score a printed self-check with a pencil."""

from collections.abc import Mapping, Sequence

from withness.form.options import counts_as, one_below_the_other, reply_points
from withness.form.paper_norms import norm_on_paper
from withness.form.paper_readings import bands_on_paper, kind_names, kinds_on_paper
from withness.instrument.instrument import (
    Instrument,
    Item,
    Method,
    ResponseOption,
    Subscale,
    are_alike,
    score_range,
)
from withness.instrument.scoring import fewest_answers
from withness.instrument.wording import has_scenes_alone, title_of, validation
from withness.markup.html import Html, element
from withness.markup.numbers import plain
from withness.profile.advice import LEADS
from withness.profile.tally import RULE
from withness.words.words import N_, _, pgettext

_BY_THE_MEAN_OF_UNLIKE = (
    N_("Add up {points} and divide by {count}."),
    N_(
        "If you left some blank, see what those you answered could have come to, at the least and at the most: take the"
        " least away from your points, divide by the most less the least, multiply by {span}, and add {low}, and then"
        " divide by {count}."
    ),
)
# How to go on from the points of items with unlike ranges, and what to do where some are blank.
_BY_THE_RANGE: Mapping[Method, tuple[str, str]] = {
    "mean": _BY_THE_MEAN_OF_UNLIKE,
    "tally": _BY_THE_MEAN_OF_UNLIKE,
    "sum": (
        N_("Add up {points}."),
        N_(
            "If you left some blank, see what those you answered could have come to, at the least and at the most: take"
            " the least away from your points, divide by the most less the least, multiply by {span}, and add {low}."
        ),
    ),
    "pomp": (
        N_("Add up {points}, take away {low}, divide by {span}, and multiply by 100."),
        N_(
            "If you left some blank, see what those you answered could have come to, at the least and at the most: take"
            " the least away from your points, divide by the most less the least, and multiply by 100."
        ),
    ),
}


def paper_key(instrument: Instrument) -> Html:
    """Return the tables of points, how to add them up, and what each sum says."""
    return element(
        "details",
        element("summary", element("h2", _("Score it on paper"))),
        element("p", _how(instrument)),
        element("p", _no_points(instrument, instrument.blank)) if instrument.blank else None,
        element("p", _(LEADS)) if instrument.shows == "advice" else None,
        [_subscale_key(instrument, subscale) for subscale in instrument.parts],
        kinds_on_paper(instrument) if instrument.kinds else None,
        [element("p", words, class_="support") for words in _support(instrument.parts)],
        element("p", instrument.not_for),
        element("p", instrument.source, class_="source"),
        element("p", published, class_="source") if (published := validation(instrument)) else None,
        class_="paper-key",
        id="paper-key",
    )


def _how(instrument: Instrument) -> str:
    if instrument.kinds:
        return f"{_('Print this page, mark your replies, and write down the kind of each.')} {_(RULE)}"
    return _(
        "Print this page, mark your answers, and write down the points of each. What counts the other way round is"
        " already turned here."
    )


def _no_points(instrument: Instrument, blank: str) -> str:
    scene = _(
        "“{blank}” gives no points and is not counted: leave such a scene out, as if it had been left blank, and it"
        " counts neither for nor against you."
    )
    statement = _(
        "“{blank}” gives no points and is not counted: leave such a statement out, as if it had been left blank, and it"
        " counts neither for nor against you."
    )
    return (scene if has_scenes_alone(instrument) else statement).format(blank=blank)


def _support(parts: Sequence[Subscale]) -> list[str]:
    """Return where to turn, each text once, after the readings it belongs to."""
    readings: dict[str, dict[str, None]] = {}
    for band in (band for subscale in parts for band in subscale.bands):
        if band.support:
            readings.setdefault(band.support, {})[band.label] = None
    return [_turn(text, list(labels)) for text, labels in readings.items()]


def _turn(text: str, labels: list[str]) -> str:
    # Translators: what stands between readings, of which one is enough: “A” or “B”.
    either = pgettext("between readings", "” or “").join(labels)
    # Translators: "readings" is one, or several with “or” between them, and "text" says where to turn.
    return _("If one of these comes to “{readings}”: {text}").format(readings=either, text=text)


def _subscale_key(instrument: Instrument, subscale: Subscale) -> Html:
    items = instrument.items_of(subscale)
    return element(
        "section",
        element(
            "div",
            element("h3", subscale.name),
            None if subscale is instrument.total else _keys(instrument, items),
            element("p", _sum_in_words(instrument, subscale, items)),
            class_="adding-up",
        ),
        bands_on_paper(instrument, subscale) if subscale.bands else None,
        norm_on_paper(subscale.norm) if subscale.norm else None,
    )


def _keys(instrument: Instrument, items: tuple[Item, ...]) -> list[Html]:
    """Return a table for each set of options that stand in a row, and a list for each item whose options do not."""
    rows = [item for item in items if not one_below_the_other(item)]
    option_sets = dict.fromkeys(item.options for item in rows)
    return [
        *(_points(instrument, [item for item in rows if item.options == options], options) for options in option_sets),
        *(reply_points(instrument, item) for item in items if one_below_the_other(item)),
    ]


def _points(instrument: Instrument, items: list[Item], options: tuple[ResponseOption, ...]) -> Html:
    head = [element("th", option.label, scope="col") for option in options]
    rows = [
        element(
            "tr",
            element("th", title_of(instrument, item), scope="row"),
            [element("td", counts_as(instrument, item, option), data_label=option.label) for option in options],
        )
        for item in items
    ]
    return element(
        "table",
        element("caption", _("What each answer counts as") if instrument.kinds else _("Points for each answer")),
        element("thead", element("tr", element("th", _("Statement"), scope="col"), head)),
        element("tbody", rows),
        class_="points",
    )


def _sum_in_words(instrument: Instrument, subscale: Subscale, items: tuple[Item, ...]) -> str:
    if instrument.kinds:
        every = _("Count how often you chose each kind of reply in all {count}: {kinds}.")
        these = _("Count how often you chose each kind of reply in these {count}: {kinds}.")
        words = every if subscale is instrument.total else these
        return words.format(count=len(items), kinds=kind_names(instrument))
    count, needed = len(items), fewest_answers(instrument, len(items))
    rule = _by_the_mean if are_alike(items) else _by_the_range
    few = _("With fewer than {needed} of the {count} answered, leave this one without a score.")
    points = _points_of(instrument, subscale)
    return f"{rule(instrument, items, points, needed < count)} {few.format(needed=needed, count=count)}"


def _points_of(instrument: Instrument, subscale: Subscale) -> str:
    if subscale is not instrument.total:
        return pgettext("add up …", "the points")
    if has_scenes_alone(instrument):
        return pgettext("add up …", "the points of every scene on this page")
    return pgettext("add up …", "the points of every statement on this page")


def _by_the_mean(instrument: Instrument, items: tuple[Item, ...], points: str, may_be_blank: bool) -> str:
    """Return what to do with the points of items that all have one range: their mean stands for each blank."""
    scenes = pgettext("divide by …", "the number of scenes you answered")
    statements = pgettext("divide by …", "the number of statements you answered")
    answered = scenes if has_scenes_alone(instrument) else statements
    low, high = items[0].lowest, items[0].highest
    # Translators: "points" are "the points", "answered" is "the number of statements you answered".
    mean = _("Add up {points} and divide by {answered}.").format(points=points, answered=answered)
    match instrument.scoring.method:
        case "mean" | "tally":
            return mean
        case "sum":
            words = _("Add up {points} and divide by {answered}, then multiply by {count}.")
            return words.format(points=points, answered=answered, count=len(items))
        case "pomp":
            words = _("Take away {low}, divide by {span}, and multiply by 100.")
            return f"{mean} {words.format(low=plain(low), span=plain(high - low))}"


def _by_the_range(instrument: Instrument, items: tuple[Item, ...], points: str, may_be_blank: bool) -> str:
    """Return what to do with the points of items with unlike ranges, of which some may be blank."""
    words, blanks = _BY_THE_RANGE[instrument.scoring.method]
    low, high = score_range("sum", items)
    said = f"{_(words)} {_(blanks)}" if may_be_blank else _(words)
    return said.format(points=points, low=plain(low), span=plain(high - low), count=len(items))
