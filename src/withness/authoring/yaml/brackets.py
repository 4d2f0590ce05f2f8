"""Texts within the brackets of YAML that are cut off by a sign in them."""

import re

from withness.problem import Message, in_quotes, quoted

COMMENT_IN_BRACKETS = Message(
    'After a space, "#" begins a comment, so {rest} is left out of this line',
    "Put the whole text in quotes: {mended}.",
)
CURLY_IN_BRACKETS = Message(
    "The curly quotes around {text} are no quotes to YAML, and so its comma ends the text",
    "Use straight ones: {mended}.",
)

_QUOTED = re.compile(r""""(?:[^"\\]|\\.)*"|(?<!\w)'[^']*'""")
_SPLIT = re.compile(r"(?P<before>(?:[{\[,]|: )\s*)[“”„](?P<text>[^“”„\"{}\[\]]*,[^“”„\"{}\[\]]*)[“”](?=\s*[,}\]])")


def split_by_a_comma(row: str, column: int) -> dict[str, object] | None:
    """Return the words for a text in curly quotes that begins at a column within brackets, and has a comma in it."""
    found = next((one for one in _SPLIT.finditer(row) if one.end("before") == column), None)
    return found and {"text": quoted(found["text"]), "mended": in_quotes(found["text"])}


def with_straight_quotes(row: str) -> str:
    """Return a line with straight quotes around its texts that curly ones do not hold together."""
    return _SPLIT.sub(lambda found: found["before"] + in_quotes(found["text"]), row)


def cut_off_in_brackets(row: str) -> dict[str, object] | None:
    """Return the words for a text in brackets that the sign of a comment cuts off."""
    if (found := _comment(row)) is None:
        return None
    begins, ends, at = found
    return {"rest": quoted(row[at:]), "mended": _with_quotes(row[begins:ends])}


def with_its_comment(row: str) -> str | None:
    """Return a line with the text in quotes that the sign of a comment cuts off."""
    found = _comment(row)
    return row[: found[0]] + _with_quotes(row[found[0] : found[1]]) + row[found[1] :] if found else None


def _comment(row: str) -> tuple[int, int, int] | None:
    """Return where a text within brackets begins and ends that is cut off by the sign of a comment, and where that is.

    It is no comment if what it leaves out closes the brackets before it.
    """
    bare_row = _QUOTED.sub(lambda text: "x" * len(text[0]), row)
    found = re.search(r"\s#", bare_row)
    if found is None or not 0 < _opened(bare_row[: found.start()]) == -_opened(bare_row[found.start() :]):
        return None
    at = found.end() - 1
    begins = max(bare_row.rfind(sign, 0, at) for sign in "{[,") + 1
    begins += len(bare_row[begins:]) - len(bare_row[begins:].lstrip())
    end = re.compile(r"\s*[,}\]]").search(bare_row, at)
    return begins, end.start() if end else len(row), at


def _opened(text: str) -> int:
    return sum(text.count(sign) for sign in "{[") - sum(text.count(sign) for sign in "}]")


def _with_quotes(words: str) -> str:
    """Return a text, or a key and its text, with the text in quotes."""
    key, text = re.fullmatch(r"([\w-]+: +)?(.*)", words, re.DOTALL).groups(default="")  # type: ignore[union-attr]
    return f"{key}{in_quotes(text)}"
