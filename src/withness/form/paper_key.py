"""The paper key: how to score a printed self-check with a pencil."""

from collections.abc import Sequence

from withness.form.options import counts_as, one_below_the_other, reply_points
from withness.form.paper_norms import norm_on_paper
from withness.form.paper_readings import bands_on_paper, kind_names, kinds_on_paper
from withness.instrument.instrument import (
    Instrument,
    Item,
    Number,
    ResponseOption,
    Subscale,
    are_alike,
    score_range,
)
from withness.instrument.scoring import fewest_answers
from withness.instrument.wording import item_noun, title_of
from withness.markup.html import Html, element
from withness.markup.numbers import plain
from withness.profile.advice import LEADS
from withness.profile.tally import RULE


def paper_key(instrument: Instrument) -> Html:
    """Return the tables of points, how to add them up, and what each sum says."""
    return element(
        "details",
        element("summary", element("h2", "Score it on paper")),
        element(
            "p",
            "Print this page, mark your answers, and write down the points of each. What counts the other way round is"
            " already turned here.",
        )
        if not instrument.kinds
        else element("p", f"Print this page, mark your replies, and write down the kind of each. {RULE}"),
        element("p", _no_points(instrument.blank, item_noun(instrument))) if instrument.blank else None,
        element("p", LEADS) if instrument.shows == "advice" else None,
        [_subscale_key(instrument, subscale) for subscale in instrument.parts],
        kinds_on_paper(instrument) if instrument.kinds else None,
        [element("p", words, class_="support") for words in _support(instrument.parts)],
        element("p", instrument.not_for),
        element("p", instrument.source, class_="source"),
        element("p", f"Validation: {instrument.citation}", class_="source") if instrument.citation else None,
        class_="paper-key",
        id="paper-key",
    )


def _no_points(blank: str, item: str) -> str:
    return (
        f"“{blank}” gives no points and is not counted: leave such a {item} out, as if it had been left blank, and it"
        " counts neither for nor against you."
    )


def _support(parts: Sequence[Subscale]) -> list[str]:
    """Return where to turn, each text once, after the readings it belongs to."""
    readings: dict[str, dict[str, None]] = {}
    for band in (band for subscale in parts for band in subscale.bands):
        if band.support:
            readings.setdefault(band.support, {})[band.label] = None
    return [f"If one of these comes to “{'” or “'.join(labels)}”: {text}" for text, labels in readings.items()]


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
        element("caption", "What each answer counts as" if instrument.kinds else "Points for each answer"),
        element("thead", element("tr", element("th", "Statement", scope="col"), head)),
        element("tbody", rows),
        class_="points",
    )


def _sum_in_words(instrument: Instrument, subscale: Subscale, items: tuple[Item, ...]) -> str:
    if instrument.kinds:
        which = "all" if subscale is instrument.total else "these"
        return f"Count how often you chose each kind of reply in {which} {len(items)}: {kind_names(instrument)}."
    count, needed = len(items), fewest_answers(instrument, len(items))
    source = (
        f"the points of every {item_noun(instrument)} on this page" if subscale is instrument.total else "the points"
    )
    rule = _by_the_mean if are_alike(items) else _by_the_range
    words = f"Add up {source}{rule(instrument, items, may_be_blank=needed < count)}"
    return f"{words} With fewer than {needed} of the {count} answered, leave this one without a score."


def _by_the_mean(instrument: Instrument, items: tuple[Item, ...], *, may_be_blank: bool) -> str:
    """Return how to go on from the points of items that all have one range: their mean stands for each blank."""
    words = f" and divide by the number of {item_noun(instrument)}s you answered"
    low, high = items[0].lowest, items[0].highest
    match instrument.scoring.method:
        case "mean" | "tally":
            return f"{words}."
        case "sum":
            return f"{words}, then multiply by {len(items)}."
        case "pomp":
            return f"{words}. Take away {plain(low)}, divide by {plain(high - low)}, and multiply by 100."


def _by_the_range(instrument: Instrument, items: tuple[Item, ...], *, may_be_blank: bool) -> str:
    """Return how to go on from the points of items with unlike ranges, of which some may be blank."""
    low, high = score_range("sum", items)
    match instrument.scoring.method:
        case "mean" | "tally":
            words, onto = f" and divide by {len(items)}.", f"{_onto(low, high)}, and then divide by {len(items)}"
        case "sum":
            words, onto = ".", _onto(low, high)
        case "pomp":
            words = f", take away {plain(low)}, divide by {plain(high - low)}, and multiply by 100."
            onto = "and multiply by 100"
    if not may_be_blank:
        return words
    return (
        f"{words} If you left some blank, see what those you answered could have come to, at the least and at the most:"
        f" take the least away from your points, divide by the most less the least, {onto}."
    )


def _onto(low: Number, high: Number) -> str:
    return f"multiply by {plain(high - low)}, and add {plain(low)}"
