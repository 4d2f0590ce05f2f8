"""A week on paper: an intention, a line a day, and check-ins on good days; where scripts run, the page keeps them."""

from withness.form.notices import not_started
from withness.markup.controls import button
from withness.markup.html import Html, element
from withness.words.words import N_, _

_DAYS = (N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"), N_("Friday"), N_("Saturday"), N_("Sunday"))
# An order to ask in, so that a person who is asked four times has been asked about more than work.
_ABOUT = (N_("work"), N_("life outside work"), N_("what went well"), N_("what is coming"))


def week_sheet() -> Html:
    """Return the sheet to print, which a script folds away under what it keeps for its reader."""
    return element(
        "my-week",
        not_started(_("This page can keep your week for you, but that could not start in this browser.")),
        element(
            "details",
            element("summary", _("The same on paper")),
            _intention(),
            _daily_lines(),
            _check_ins(),
            element("p", button(_("Print this sheet"), do="print-sheet", hidden=True), class_="actions"),
            class_="on-paper",
            open=True,
        ),
        data_part=True,
    )


def _intention() -> Html:
    return element(
        "section",
        element("h2", _("Something small for this week"), id="an-intention-on-paper"),
        element("p", _("Choose a moment that will come by itself, and one thing that somebody could see you do.")),
        _line(_("When")),
        _line(_("I will")),
        _line(_("I look back on")),
        element("p", _("When that day comes, go on from the line that is true, and keep it, change it or let it go.")),
        [_line(_(words)) for words in BEGINNINGS],
    )


# Three ways it may have gone, of which none is better than another.
BEGINNINGS = (
    N_("The moment came, and I"),
    N_("The moment came, and I did something else:"),
    N_("The moment didn’t come, because"),
)


def _daily_lines() -> Html:
    return element(
        "section",
        element("h2", _("A line a day"), id="a-line-a-day-on-paper"),
        element(
            "p",
            _("In the morning, one line. Tomorrow it stands above the new one, and then you can cross it out."),
        ),
        [_line(_(day)) for day in _DAYS],
    )


def _check_ins() -> Html:
    head = [element("th", words, scope="col") for words in (_("Day"), _("For whom (initials)"), _("Ask about"))]
    return element(
        "section",
        element("h2", _("Good-day check-ins"), id="check-ins-on-paper"),
        element(
            "p",
            _(
                "Put at least half of them on days on which nothing is wrong, and not always on the same weekday or at"
                " the same hour."
            ),
        ),
        element(
            "table",
            element("thead", element("tr", head)),
            element("tbody", [_row(_(about)) for about in _ABOUT]),
            class_="check-ins",
        ),
    )


def _row(about: str) -> Html:
    return element("tr", element("td"), element("td"), element("td", about))


def _line(words: str) -> Html:
    return element("p", element("span", words), class_="ruled")
