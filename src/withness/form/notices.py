"""What a reader is told where scripts are off, or where one that should be there did not start."""

from withness.markup.html import Child, Html, element, fill, join
from withness.words.words import _


def without_script(instead: str, href: str) -> Html:
    """Return what a reader is told where scripts are off or cannot start, with a link to what to do `instead`."""
    link = element("a", instead, href=href)
    # Translators: "instead" is a link such as "score it on paper".
    off = _("This page can do the sums on your own device, but scripts are off. You can {instead} just as well.")
    # Translators: "instead" is a link such as "score it on paper".
    failed = _(
        "This page can do the sums on your own device, but the scoring could not start in this browser."
        " You can {instead} just as well."
    )
    return join(
        element("noscript", element("p", fill(off, instead=link), class_="notice")),
        not_started(fill(failed, instead=link)),
    )


def not_started(*words: Child) -> Html:
    """Return a notice that stays hidden until the page finds its script missing; it is no part of an article's text."""
    return element("p", *words, class_="notice", hidden=True, data_when_not_started=True, data_pagefind_ignore=True)
