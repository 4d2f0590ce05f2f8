"""The same round with scissors and a pencil: slips to cut and mix, a tally, and the picture by hand."""

from withness.instrument.instrument import Instrument, Subscale
from withness.markup.controls import button
from withness.markup.html import Html, element
from withness.words.words import _

# As many lines as a sheet of paper holds, the caption of each strip counted as one.
_LINES = 25


def team_on_paper(instrument: Instrument) -> Html:
    """Return how a round goes on paper, and the sheets that it takes."""
    return element(
        "section",
        element("h2", _("The same on paper"), id="team-on-paper"),
        element("ol", [element("li", step) for step in _steps()]),
        element("p", button(_("Print the slips and the tally"), do="print-paper", hidden=True), class_="actions"),
        _letters(instrument, _("The readings and their letters")),
        element(
            "div",
            # What stands on each of them has been read out above.
            [_letters(instrument, _("Circle one letter in each line, then cut the lines apart"))]
            * (_LINES // (len(instrument.subscales) + 1)),
            class_="strips",
            aria_hidden="true",
        ),
        _grid(instrument, _("Tally: a stroke for each slip"), "tally"),
        _grid(instrument, _("The picture: a dot for each person"), "by-hand"),
        class_="on-paper",
    )


def _steps() -> list[str]:
    return [
        _("Everyone takes the self-check alone, on a device or on paper, and keeps the result."),
        _("Everyone gets a strip, circles the letter of each reading, and cuts the lines apart. All use the same pen."),
        _("Fold every slip twice. Put each line into a bowl of its own, so that no one’s slips stay together. Mix."),
        _("Fewer than five slips in a bowl? Tear them up unread. So few can be guessed."),
        _("Somebody who put no slip in opens one bowl at a time and makes a stroke in the tally for each slip."),
        _("With five to seven people, join neighboring columns until none has a single stroke, before others look."),
        _("Draw a dot for each stroke, and tear up the slips. Nearly all in one column? Then say only that."),
        _("Talk first about the part whose dots lie furthest apart. What would each end like the other to know?"),
    ]


def _letters(instrument: Instrument, caption: str) -> Html:
    """Return a line for each part, with a letter for each of its readings."""
    rows = [
        element(
            "tr",
            element("th", part.name, scope="row"),
            [_cell(letter, label) for letter, label in _lettered(part)],
        )
        for part in instrument.subscales
    ]
    return element("table", element("caption", caption), element("tbody", rows), class_="letters")


def _cell(letter: str, label: str) -> Html:
    return element("td", element("b", letter), " ", label)


def _grid(instrument: Instrument, caption: str, class_: str) -> Html:
    """Return an empty field for each reading of each part."""
    rows = [
        element(
            "tr",
            element("th", part.name, scope="row"),
            [element("td", element("b", letter)) for letter, _label in _lettered(part)],
        )
        for part in instrument.subscales
    ]
    return element("table", element("caption", caption), element("tbody", rows), class_=class_)


def _lettered(part: Subscale) -> list[tuple[str, str]]:
    # Translators: the letters that stand for readings on slips of paper, the lowest first.
    return list(zip(_("ABCDEFGHIJ"), (band.label for band in part.bands), strict=False))
