"""Before a case is told: what could give somebody away, as a list to go through by hand or as a box that marks it."""

from withness.deidentification.mark import REASONS
from withness.form.notices import not_started
from withness.markup.controls import button
from withness.markup.html import Html, element
from withness.words.words import _, is_english

# A case told in five minutes has some seven hundred words.
_LONGEST = 8000


def take_names_out() -> Html:
    """Return the list of what to look for in a case; where scripts run, a box stands above it that marks it.

    On a site in another language the list stands alone: the rules know English, and would find nothing to mark.
    """
    marks = is_english()
    return element(
        "take-names-out",
        element("h2", _("Before the hour, take the names out"), id="take-names-out"),
        element(
            "p",
            _(
                "A case can be told so that nobody in it is known, even by somebody who works with them. Write it down"
                " as it was, go through it, and then leave the paper at home."
            ),
        ),
        _form() if marks else None,
        not_started(
            _("This page can mark such things for you, but that could not start in this browser. The list is whole.")
        )
        if marks
        else None,
        _checklist(),
        data_part=marks,
    )


def _form() -> Html:
    """Return the box, which is hidden until a script can mark what is in it, and has no name to be sent under."""
    return element(
        "form",
        element("label", _("The case, as it was"), for_="the-case"),
        element(
            "p",
            _("It is marked on your own device, sent nowhere, and gone when you leave the page."),
            class_="kept",
            id="the-case-is-private",
        ),
        element(
            "textarea",
            id="the-case",
            rows=8,
            maxlength=_LONGEST,
            autocomplete="off",
            aria_describedby="the-case-is-private",
        ),
        element("p", button(_("Mark what could give somebody away")), class_="actions"),
        class_="case",
        autocomplete="off",
        hidden=True,
    )


def _checklist() -> Html:
    kinds = [
        element("li", element("strong", f"{_(reason.heading)}."), f" {_(reason.why)} {_(reason.example)}")
        for reason in REASONS.values()
    ]
    return element(
        "details",
        element("summary", element("h3", _("What to look for, by hand"), id="by-hand")),
        element("ul", kinds),
        element("p", _("Change several of them together. Then tell it without notes.")),
        open=True,
    )
