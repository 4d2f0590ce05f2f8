"""How the options of an item stand in the form and in the paper key, and what each of them counts as."""

from withness.instrument.instrument import Instrument, Item, ResponseOption
from withness.instrument.wording import title_of
from withness.markup.html import Html, element
from withness.markup.numbers import plain
from withness.words.words import ngettext

# More than so many letters do not stand beside one another.
_LONG = 40


def one_below_the_other(item: Item) -> bool:
    """Return whether the item's options are whole sentences, which need a line each."""
    return item.is_scene or any(len(option.label) > _LONG for option in item.options)


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
    return ngettext("{n} point", "{n} points", points).format(n=plain(points))


def counts_as(instrument: Instrument, item: Item, option: ResponseOption) -> str:
    """Return what an option counts as: the name of its kind where replies are counted, and else its points."""
    names = [kind.name for kind in instrument.kinds if kind.id == option.kind]
    return names[0] if names else plain(item.mirrored(option.value))
