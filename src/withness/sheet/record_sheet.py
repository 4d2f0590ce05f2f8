"""What stands where a reader's results and notes would, until a script brings them: how to keep them on paper."""

from collections.abc import Mapping

from withness.form.notices import not_started
from withness.markup.html import Html, element
from withness.markup.links import Link
from withness.words.words import _


def record_sheet(self_checks: Mapping[str, Link]) -> Html:
    """Return the place for results and notes, with a link to every self-check under its name."""
    return element(
        "my-record",
        element("h2", _("My results and notes"), id="my-results-and-notes"),
        not_started(_("This page can show what you have kept, but that could not start in this browser.")),
        element(
            "p",
            _(
                "Where scripts run, the results of your self-checks stand here with their days, side by side, and below"
                " them the notes you wrote beside articles. They are read from your own device."
            ),
            class_="place",
        ),
        element(
            "details",
            element("summary", _("Keeping results on paper")),
            element(
                "p",
                _(
                    "Print a result or copy its numbers, write the day on it, and keep the sheet; every self-check has"
                    " a key to score it by hand. Next time, lay the two side by side. A small difference may be"
                    " chance."
                ),
            ),
            class_="on-paper",
            open=True,
        ),
        _links(self_checks),
        data_when_near=True,
    )


def _links(self_checks: Mapping[str, Link]) -> Html | None:
    if not self_checks:
        return None
    links = [
        element("li", element("a", link.title, href=link.href, data_self_check=name))
        for name, link in self_checks.items()
    ]
    return element(
        "nav",
        element("h3", _("The self-checks"), id="self-checks-of-my-record"),
        element("ul", links),
        aria_labelledby="self-checks-of-my-record",
        data_pagefind_ignore=True,
    )
