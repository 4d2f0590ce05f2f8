"""Items whose replies stand one below the other, as the paper key has them: what each counts as, and its feedback."""

from withness.instrument.instrument import Instrument, Item, ResponseOption
from withness.instrument.wording import counts_as, title_of
from withness.markup.html import Html, element
from withness.markup.numbers import plain


def reply_points(instrument: Instrument, item: Item) -> Html:
    """Return the paper key of one item: its options in the form's order, what each counts as, and its feedback."""
    replies = [
        element(
            "div",
            element("dt", option.label, " ", element("strong", _worth(instrument, item, option), class_="points-of")),
            element("dd", option.feedback) if option.feedback else None,
        )
        for option in item.options
    ]
    return element(
        "section", element("h4", title_of(instrument, item)), element("dl", replies, class_="replies"), class_="scene"
    )


def _worth(instrument: Instrument, item: Item, option: ResponseOption) -> str:
    if instrument.kinds:
        return counts_as(instrument, item, option)
    points = item.mirrored(option.value)
    return f"{plain(points)} point" if points == 1 else f"{plain(points)} points"
