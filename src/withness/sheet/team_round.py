"""A round of a team: how it begins, is added up and becomes a picture; on paper, and where scripts run by itself."""

from withness.form.form import fieldsets
from withness.form.notices import without_script
from withness.instrument.instrument import Instrument
from withness.instrument.serialization import dump_instrument
from withness.markup.html import Html, element
from withness.sheet.team_paper import team_on_paper
from withness.words.words import _, pgettext


def team_round(instrument: Instrument, check: str, page: str) -> Html:
    """Return all of a round; `check` and `page` are the addresses of its self-check and of this page, from the root."""
    return element(
        "team-round",
        without_script(pgettext("you can …", "do it on paper"), "#team-on-paper"),
        _start(),
        _keep(),
        _lay_together(),
        _pass_round(instrument),
        team_on_paper(instrument),
        data_name=instrument.name,
        data_heading=instrument.title,
        data_check=check,
        data_page=page,
        data_instrument=dump_instrument(instrument),
        data_part=True,
    )


def _act(id: str, title: str, says: str, knows: str, part: Html | None = None) -> Html:
    """Return one act of a round: what is done, what whoever does it can know, and the part that helps."""
    return element(
        "section",
        element("h2", title, id=id),
        element("p", says),
        element("p", knows, class_="knows"),
        part,
        class_=f"act {id}",
    )


def _start() -> Html:
    return _act(
        "start-a-round",
        _("Start a round"),
        _(
            "Agree on a word and a day, and on two keepers who will not lay their lists side by side. Then send one"
            " message to everybody. The word keeps this round apart from others; it is not a password."
        ),
        _(
            "What the host can know: who was asked. Nothing comes back to this page, so it cannot tell who takes part"
            " or what anybody gave."
        ),
    )


def _keep() -> Html:
    return _act(
        "keep-codes",
        _("Add up codes, as a keeper"),
        _(
            "Each person sends you one code. When the day is over, put them all in at once. Those that cannot be"
            " counted are named, and the rest become one subtotal."
        ),
        _(
            "What a keeper can know: who sent a code. A code alone says nothing about its sender. Two keepers who lay"
            " the two codes of one person together can read that person’s result, so show a single code to no one."
        ),
        element("team-keeper", data_part=True),
    )


def _lay_together() -> Html:
    return _act(
        "lay-together",
        _("Lay two subtotals together"),
        _("Any device will do. The subtotal of A and the subtotal of B are the picture; either alone is not."),
        _(
            "What it shows: for each part, how many people have which reading. It cannot show who. What people can"
            " still work out from a total, each of you was told before giving."
        ),
        element("team-total", data_part=True),
    )


def _pass_round(instrument: Instrument) -> Html:
    return _act(
        "one-device",
        _("Or pass one device around"),
        _(
            "No codes: everyone answers on this device, one after the other, with a clean form each time. Nothing is"
            " shown before five people have. Then there is one look, and after it the round is gone unless you save its"
            " total. If this page is closed in the middle, the round is lost."
        ),
        _(
            "What the device can know: it keeps totals in its memory, and neither an order nor a time. Sit so that no"
            " one sees the screen, and use a device that no employer watches."
        ),
        element(
            "team-device",
            element(
                "form",
                element("p", instrument.preamble, class_="preamble"),
                fieldsets(instrument),
                element(
                    "p",
                    element("button", _("Count me in"), type="submit", class_="button"),
                    " ",
                    element("button", _("Leave me out"), type="button", class_="quiet-button", data_action="leave-out"),
                    class_="actions",
                ),
                class_="items",
                novalidate=True,
                autocomplete="off",
                hidden=True,
                data_pagefind_ignore=True,
            ),
            data_part=True,
        ),
    )
