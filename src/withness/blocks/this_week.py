"""The words of a `::: this-week`: what to do, and behind them the intention that a reader may make of it."""

import re

from withness.week.suggestion import Suggestion

# Either side of the arrow may be left to the reader; what comes afterwards stands behind another one.
PATTERN = r"[^{}]*\w[^{}]*(\{(?=[^{}]*\w)((?!->)[^{}])*->((?!->)[^{}])*(->((?!->)[^{}])*\w((?!->)[^{}])*)?\})?"
_WITH_INTENTION = re.compile(
    r"(?P<words>[^{}]*?)\s*\{\s*(?P<when>[^{}]*?)\s*->\s*(?P<will>[^{}]*?)\s*(->\s*(?P<afterwards>[^{}]*?)\s*)?\}"
)


def this_week_of(argument: str) -> tuple[str, Suggestion]:
    """Return what to do, and the suggestion behind it, which may be empty."""
    given = _WITH_INTENTION.fullmatch(argument)
    if not given:
        return argument, Suggestion()
    return given["words"], Suggestion(when=given["when"], will=given["will"], afterwards=given["afterwards"] or "")
