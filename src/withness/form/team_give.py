"""The way from one's own result into a team's picture: folded, for it is a second act, and may be left out."""

from withness.form.notices import not_started
from withness.markup.html import Html, element
from withness.words.words import _


def team_give() -> Html:
    """Return the folded box; its script comes with the first touch, or when it is opened, or by a team's link."""
    return element(
        "team-give",
        element(
            "details",
            element("summary", element("h2", _("Take part in a team picture"))),
            element(
                "p",
                _(
                    "Your result stays yours. This is a second step, for teams that have agreed on it. Leaving it out"
                    " is fine: the picture doesn’t show who is in it."
                ),
            ),
            not_started(_("This could not start in this browser. A team’s picture can be made on paper as well.")),
        ),
        data_later=True,
    )
