"""A line of YAML as its author most likely meant it, so that what is wrong further down is told in the same run."""

import re
from collections.abc import Callable, Mapping

from withness.authoring.yaml.brackets import (
    COMMENT_IN_BRACKETS,
    CURLY_IN_BRACKETS,
    with_its_comment,
    with_straight_quotes,
)
from withness.authoring.yaml.dashes import NO_DASH, NOT_A_DASH, OTHER_DASH
from withness.authoring.yaml.mistakes import (
    AFTER_QUOTE,
    APOSTROPHE,
    APOSTROPHE_IN_TEXT,
    BACKSLASH,
    COLON_IN_BRACES,
    COLON_IN_TEXT,
    COLON_SPACE,
    CURLY,
    DASH_SPACE,
    ENTRY,
    ENTRY_IN_BRACES,
    EXTRA_BRACKET,
    SPECIAL,
    UNCLOSED_BRACKET,
    UNCLOSED_QUOTE,
    bare,
)
from withness.problem import Message, in_quotes

_BEFORE_TEXT = re.compile(r"(?P<before>\s*(?:- +)?(?:[\w-]+: +)?)(?P<text>\S.*?)\s*$")
_CLOSING = {"{": "}", "[": "]"}


def mended(message: Message, row: str) -> str | None:
    """Return a line without the mistake that was found in it, `None` where nobody can know what was meant."""
    mend = _MENDS.get(message)
    return mend(row) if mend else None


def is_mendable(message: Message) -> bool:
    """Say whether the mistake is one of a single line, so that it can be read without that line's words."""
    return message in _MENDS


def without_words(row: str) -> str | None:
    """Return a line with nothing but its dash and its key, `None` where it has neither."""
    found = re.match(r"(\s*(?:- +)?[\w-]+: +|\s*- +)\S", row)
    return f'{found[1]}""' if found else None


def _quoted_whole(row: str) -> str | None:
    found = _BEFORE_TEXT.match(row)
    return found["before"] + in_quotes(re.sub('["“”„]', "", found["text"])) if found else None


def _text_in_quotes(pattern: re.Pattern[str], row: str) -> str | None:
    found = pattern.search(row)
    if not found:
        return None
    text = bare(found["text"])
    return row[: found.start("text")] + in_quotes(text) + row[found.start("text") + len(text) :]


def _without_apostrophe(row: str) -> str:
    return APOSTROPHE_IN_TEXT.sub(lambda found: in_quotes(found["text"]), row)


def _closed(row: str) -> str:
    """Return a line with the brackets closed that are still open at its end."""
    still_open: list[str] = []
    for sign in re.sub(r'"(?:[^"\\]|\\.)*"', "", row):
        if sign in _CLOSING:
            still_open.append(_CLOSING[sign])
        elif still_open and sign == still_open[-1]:
            still_open.pop()
    return row + "".join(reversed(still_open))


_MENDS: Mapping[Message, Callable[[str], str | None]] = {
    AFTER_QUOTE: _quoted_whole,
    APOSTROPHE: _without_apostrophe,
    BACKSLASH: lambda row: row.replace("\\", "\\\\"),
    COLON_IN_BRACES: lambda row: _text_in_quotes(ENTRY_IN_BRACES, row),
    COLON_IN_TEXT: lambda row: _text_in_quotes(ENTRY, row),
    COLON_SPACE: lambda row: re.sub(r"^(\s*(?:- +)?[\w-]+:)(?=\S)", r"\1 ", row),
    COMMENT_IN_BRACKETS: with_its_comment,
    CURLY: _quoted_whole,
    CURLY_IN_BRACKETS: with_straight_quotes,
    DASH_SPACE: lambda row: re.sub(r"^(\s*-)(?=[^\s-])", r"\1 ", row),
    EXTRA_BRACKET: lambda row: re.sub(r"([}\]])\1\s*$", r"\1", row),
    NO_DASH: lambda row: re.sub(r"^(\s*)", r"\1- ", row),
    NOT_A_DASH: lambda row: OTHER_DASH.sub(
        lambda found: found[0][: found.start("sign") - found.start()] + "- ", row, count=1
    ),
    SPECIAL: _quoted_whole,
    UNCLOSED_BRACKET: _closed,
    UNCLOSED_QUOTE: lambda row: re.sub(r"^(\s*(?:- +)?(?:[\w-]+: +)?([\"'])[^\"']*)$", r"\1\2", row),
}
