"""What a reader is told where scripts are off, or where one that should be there did not start."""

from withness.markup.html import Html, element, join


def without_script(instead: str, href: str) -> Html:
    """Return what a reader is told where scripts are off or cannot start, with a link to what to do `instead`."""
    return join(
        element("noscript", element("p", _sums("scripts are off", instead, href), class_="notice")),
        not_started(_sums("the scoring could not start in this browser", instead, href)),
    )


def not_started(*words: str) -> Html:
    """Return a notice that stays hidden until the page finds its script missing; it is no part of an article's text."""
    return element("p", *words, class_="notice", hidden=True, data_when_not_started=True, data_pagefind_ignore=True)


def _sums(why: str, instead: str, href: str) -> Html:
    return join(
        f"This page can do the sums on your own device, but {why}. You can ",
        element("a", instead, href=href),
        " just as well.",
    )
