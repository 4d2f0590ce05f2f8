"""What each of Material's `theme.features` does on this site, or why it does nothing."""

from collections.abc import Iterator
from typing import Any

from withness.authoring.settings.settings import Settings
from withness.authoring.shape.meant import as_a_list
from withness.authoring.shape.shape import NOT_A_LIST
from withness.authoring.yaml.scalars import described
from withness.authoring.yaml.source import Source
from withness.problem import Message, Problem, nearest_to, quoted

OFF = Message("{feature} does nothing on this site: {why}", "Take it out.", minor=True)
IN_PART = Message("{feature} does less here than elsewhere: {how}", "Keep it if that is enough.", minor=True)
NO_FEATURE = Message("{feature} is not a feature of Material", "{mend}")

_ONE_PAGE = "it would change pages without loading them, and a form with its Python belongs to one page"
_OWN_SEARCH = "the search is this site's own, and its words stay in the reader's browser"
_NOT_STICKY = "the header goes away with the page, so that it never covers what somebody is reading or answering"
_KEPT_UNASKED = "it would keep something on the reader's device without a word"

# Every feature that the documentation of Material 9.8 has; those without a reason work as it says. Some are on always:
# a page shows the pages of its own section only, all of them, and those at the top of `nav` in the header.
FEATURES: dict[str, str | None] = {
    "announce.dismiss": _KEPT_UNASKED,
    "content.action.edit": None,
    "content.action.view": None,
    "content.code.annotate": None,
    "content.code.copy": None,
    "content.code.select": None,
    "content.footnote.tooltips": None,
    "content.tabs.link": None,
    "content.tooltips": None,
    "header.autohide": _NOT_STICKY,
    "navigation.expand": None,
    "navigation.footer": None,
    "navigation.indexes": None,
    "navigation.instant": _ONE_PAGE,
    "navigation.instant.prefetch": _ONE_PAGE,
    "navigation.instant.preview": _ONE_PAGE,
    "navigation.instant.progress": _ONE_PAGE,
    "navigation.path": None,
    "navigation.prune": None,
    "navigation.sections": None,
    "navigation.tabs": None,
    "navigation.tabs.sticky": _NOT_STICKY,
    "navigation.top": None,
    "navigation.tracking": None,
    "search.highlight": _OWN_SEARCH,
    "search.share": _OWN_SEARCH,
    "search.suggest": _OWN_SEARCH,
    "toc.follow": "a list of contents that is longer than the window is scrolled by its reader",
    "toc.integrate": "the contents of a page stand beside its words, and the pages of its section above them",
}
_IN_PART = {
    "content.tabs.link": "tabs follow one another on a page, and the choice is not kept for the next page",
}


def feature_problems(settings: Settings) -> Iterator[Problem]:
    """Yield every feature that does nothing or less than elsewhere, with the reason, and every one that is none."""
    given = settings.value("theme", "features")
    if isinstance(given, list):
        for at, feature in enumerate(given):
            if found := _told(feature):
                message, words = found
                yield settings.source.problem(("theme", "features", at), message, feature=quoted(feature), **words)
    elif given is not None:
        yield _no_list(settings.source, given)


def _told(feature: Any) -> tuple[Message, dict[str, str]] | None:
    if not isinstance(feature, str):
        return None
    if feature not in FEATURES:
        near = nearest_to(feature, FEATURES)
        return NO_FEATURE, {"mend": f"Did you mean {quoted(near)}?" if near else "Take it out."}
    if why := FEATURES[feature]:
        return OFF, {"why": why}
    return (IN_PART, {"how": _IN_PART[feature]}) if feature in _IN_PART else None


def _no_list(source: Source, given: object) -> Problem:
    mend = as_a_list("features", given)
    return source.problem(("theme", "features"), NOT_A_LIST, name='"features"', found=described(given), mend=mend)
