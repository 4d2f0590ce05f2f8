"""A question in the margin, with room for a private note where scripts run."""

from withness.form.notices import not_started
from withness.markup.html import Html, element
from withness.words.words import _


def consider(question: str, name: str | None = None) -> Html:
    """Return a question to think about; where scripts run, there is room for a private note under it.

    The note is kept under `name`, or without one by the question's place among those of its page.
    """
    return element(
        "consider-note",
        element("p", _("Consider this"), class_="kicker"),
        element("p", question, class_="question"),
        not_started(
            _(
                "There is room for a private note here, but that could not start in this browser."
                " A note that you wrote here before is still kept."
            )
        ),
        data_note=name,
        data_part=True,
    )
