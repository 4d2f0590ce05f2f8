"""Watch the wire: what this page asks its host for, told by the page itself, and how to see it without it."""

from withness.form.notices import not_started
from withness.markup.html import Html, element
from withness.words.words import N_, _

_BY_HAND = N_(
    "Your browser keeps the same list: on a computer press F12, open the panel called Network, and load the page again."
)


def wire_watch(*, folded: bool = False) -> Html:
    """Return room for what the page has asked for, which a script fills; `folded`, it comes with the first touch."""
    watch = element(
        "wire-watch",
        element("noscript", element("p", _(_BY_HAND), class_="notice")),
        not_started(_("This list could not start in this browser."), " ", _(_BY_HAND)),
        data_part=not folded,
        data_later=folded,
    )
    if not folded:
        return watch
    heading = element("h2", _("Watch the wire: what this page has asked for"))
    return element("details", element("summary", heading), watch, class_="wire", data_pagefind_ignore=True)
