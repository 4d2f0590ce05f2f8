"""The self-check as the build draws it: an honest form, and the key to score it with a pencil."""

from withness.form.notices import without_script
from withness.form.options import one_below_the_other
from withness.form.paper_key import paper_key
from withness.form.team_give import team_give
from withness.form.wire_watch import wire_watch
from withness.instrument.instrument import Instrument, Item, ResponseOption
from withness.instrument.serialization import dump_instrument
from withness.markup.controls import button
from withness.markup.html import Html, element
from withness.week.suggestion import Suggestion, keep_intention
from withness.words.words import _, pgettext


def form(instrument: Instrument, week: str | None = None) -> Html:
    """Return the whole self-check; `week` is the address, from the site's root, of the page that keeps an intention."""
    # What a result will offer: its scripts are asked for while there is a network.
    awaited = None if week is None else keep_intention(Suggestion(), is_awaited=True)
    return element(
        "self-check",
        without_script(pgettext("you can …", "score it on paper"), "#paper-key"),
        _questions(instrument),
        element("section", awaited, class_="result", hidden=True),
        team_give() if instrument.team else None,
        wire_watch(folded=True),
        paper_key(instrument),
        data_name=instrument.name,
        data_version=instrument.version,
        data_instrument=dump_instrument(instrument),
        data_week=week,
        data_part=True,
    )


def _questions(instrument: Instrument) -> Html:
    return element(
        "form",
        element("p", instrument.preamble, class_="preamble"),
        element("p", class_="kept", role="status"),
        fieldsets(instrument),
        element(
            "p",
            button(_("See the advice") if instrument.shows == "advice" else _("See your result"), hidden=True),
            " ",
            button(_("Begin again"), do="begin-again", hidden=True),
            class_="actions",
        ),
        class_="items",
        novalidate=True,
        # What a browser fills in by itself on the way back would look like the reader's own answers.
        autocomplete="off",
    )


def fieldsets(instrument: Instrument) -> list[Html]:
    """Return every item with its answers, in their order."""
    return [_fieldset(instrument, item, number) for number, item in enumerate(instrument.items, 1)]


def _fieldset(instrument: Instrument, item: Item, number: int) -> Html:
    # Translators: the number of a statement: 3 of 12.
    place = _("{number} of {count}").format(number=number, count=len(instrument.items))
    return element(
        "fieldset",
        element("legend", element("span", place, class_="item-number"), " ", item.stem),
        element(
            "div",
            [_option(item, option) for option in item.options],
            _blank(item, instrument.blank),
            class_=_way_of(item),
        ),
        class_="item scene" if item.is_scene else "item",
        id=f"item-{item.id}",
    )


def _way_of(item: Item) -> str:
    return "replies" if one_below_the_other(item) else "options"


def _option(item: Item, option: ResponseOption) -> Html:
    return _radio(item, str(option.value), option.label, "option")


def _blank(item: Item, words: str | None) -> Html | None:
    """Return the answer that says, in an author's `words`, that the item does not apply; it has no value."""
    return None if words is None else _radio(item, "", words, "option no-answer")


def _radio(item: Item, value: str, label: str, class_: str) -> Html:
    radio = element("input", type="radio", name=item.id, value=value)
    return element("label", radio, " ", element("span", label), class_=class_)
