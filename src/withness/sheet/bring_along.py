"""What a reader brings to a talk, on paper; where scripts run, chosen line by line from what is kept."""

from dataclasses import dataclass

from withness.form.notices import not_started
from withness.markup.controls import button
from withness.markup.html import Html, element
from withness.words.words import N_, _

_LINES = (
    N_("What is going on"),
    N_("A line of a result, if I want to"),
    N_("Something I wrote down"),
    N_("What I mean to do"),
    N_("What I want to ask"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingLink:
    """A booking link into which a reader may put words of their own, where it has a `field` for them.

    `opens` is the service or host that it leads to, and empty for e-mail. `longest` is how many letters the field
    takes, where it says so.
    """

    address: str
    opens: str
    field: str | None = None
    longest: int | None = None


def bring_along(question: Html, link: BookingLink | None) -> Html:
    """Return the sheet to print below a question to think about, with what a script has to know of the link."""
    return element(
        "bring-along",
        not_started(
            _("You could choose here from what you have kept, but that could not start in this browser."),
            " ",
            _("The sheet is whole."),
        ),
        question,
        _sheet(),
        data_part=True,
        data_address=link.address if link else None,
        data_opens=link.opens if link else None,
        data_field=link.field if link else None,
        data_longest=link.longest if link else None,
    )


def _sheet() -> Html:
    return element(
        "details",
        element("summary", _("The same on paper")),
        element(
            "ol",
            [
                element("li", _("Lay out what you have: results, notes, what you meant to do.")),
                element("li", _("Read each line as somebody would who doesn’t know you.")),
                element("li", _("Copy out the lines that you would read aloud. Two or three are plenty.")),
                element("li", _("Put everything else away again, and bring the sheet.")),
            ],
        ),
        [element("p", element("span", _(words)), class_="ruled") for words in _LINES],
        element("p", button(_("Print this sheet"), do="print-sheet", hidden=True), class_="actions"),
        class_="on-paper",
        open=True,
    )
