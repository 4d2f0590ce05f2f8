"""What an author most likely did when a file cannot be read as YAML."""

import re
from collections.abc import Sequence

from withness.authoring.yaml.brackets import COMMENT_IN_BRACKETS, cut_off_in_brackets
from withness.authoring.yaml.dashes import Found, without_its_dash
from withness.problem import Message, in_quotes, quoted

TAB = Message("There is a tab before the words on this line", "Replace it with spaces: YAML does not allow tabs there.")
COLON_IN_TEXT = Message(
    "The text {text} has a colon followed by a space in it", "Put the whole text in quotes: {mended}."
)
COLON_IN_BRACES = Message(
    "Inside the braces the text {text} has a colon followed by a space in it",
    "Put the whole text in quotes: {key}: {mended}; or, if {word} begins something else, put a comma before it.",
)
APOSTROPHE = Message(
    "The apostrophe in {word} ends the text, which began with a single quote",
    "Put the whole text in double quotes: {mended}.",
)
CURLY = Message("The curly quotes on this line do not hold the text together", 'Use straight quotes: "...".')
COLON_SPACE = Message("There is no space after the colon of {key}", 'Put one there: "{key_only}: ...".')
DASH_SPACE = Message("There is no space after the dash", 'Write "- " and then the entry.')
NO_COLON = Message(
    "This line has no key and colon, so it is not clear what {text} belongs to",
    "Write a key before it, or indent it further if it goes on with the text above.",
)
INDENTED = Message(
    "This line begins further to the {side} than the lines it belongs with",
    "Begin the lines of one thing in the same column.",
)
UNCLOSED_QUOTE = Message("The quotes that open on this line are never closed", "Close them at the end of the text.")
AFTER_QUOTE = Message(
    "The text on this line goes on after its closing quote or bracket",
    'Put the whole text in double quotes, and write quotes inside it as “...” or \\"...\\".',
)
UNCLOSED_BRACKET = Message(
    "The {bracket} that opens on this line is not closed, or a text inside it has a comma or a colon",
    "Close it with {closing}, and put texts with commas or colons in quotes.",
)
EXTRA_BRACKET = Message("There is a {bracket} too many on this line", "Take it out, or put the text in quotes.")
SPECIAL = Message(
    "A text may not begin with {mark}, which has a meaning of its own in YAML", 'Put the text in quotes: "{mark}...".'
)
BACKSLASH = Message(
    "A backslash in double quotes begins a special sign, and this one is not known",
    "Write two backslashes, or use single quotes.",
)
NOT_YAML = Message("This line cannot be read as YAML", "Compare its spaces, colons and quotes with its neighbours'.")

ENTRY = re.compile(r"""\s*(?:- +)?(?:\{.*?)?([\w-]+): +(?P<text>[^"'].*: .*|[^"'].*:)$""")
# Letters of a line, beyond which nobody's mistake is guessed at: the patterns would take long.
_LONGEST = 1000
_WORDS = r"""[^"'{}\[\],]"""
ENTRY_IN_BRACES = re.compile(rf"[{{,]\s*(?P<key>[\w-]+): +(?P<text>{_WORDS}*?(?P<word>[\w-]+): {_WORDS}*)")
APOSTROPHE_IN_TEXT = re.compile(
    r"""(?<![\w'])'(?P<text>[^']*?(?P<word>\w+'\w+)(?:[^']|(?<=\w)'(?=\w))*)'(?=\s*(?:$|[,\]}#]))"""
)
_KEY_TOUCHING = re.compile(r"\s*(?:- +)?([\w-]+):[^\s/]")


def mistake(rows: Sequence[str], context: str, where: tuple[int, int], opened: int | None) -> Found:
    """Return the message, row (from 0) and words for YAML that stopped making sense at `where`, a row and column.

    `context` and `opened` are what the parser was reading, and the row on which that began.
    """
    # A file that ends too early is at fault in the row after its last.
    row, column = min(where[0], len(rows) - 1), where[1]
    text = rows[row]
    began = row if opened is None else min(opened, row)
    if "\t" in text[: len(text) - len(text.lstrip())]:
        return TAB, row, {}
    if "quoted scalar" in context or "double-quoted" in context:
        ended = row >= len(rows) - 1 and column >= len(rows[-1])
        return (UNCLOSED_QUOTE, began, {}) if ended else (BACKSLASH, row, {})
    if found := _apostrophe(rows, began, row):
        return found
    if "flow" in context:
        return _in_brackets(rows, began)
    if re.search("alias|anchor|tag|next token|block scalar|directive", context):
        return without_its_dash(rows, began) or _special(rows[began], began, row)
    if "simple key" in context:
        return without_its_dash(rows, began) or _not_a_key(rows, began)
    lost = None if text[:column].strip() else without_its_dash(rows, row)
    return lost or _misplaced(rows, text, row, column)


def _apostrophe(rows: Sequence[str], began: int, row: int) -> Found | None:
    for at in range(began, row + 1):
        if found := APOSTROPHE_IN_TEXT.search(rows[at][:_LONGEST]):
            return APOSTROPHE, at, {"word": quoted(found["word"]), "mended": in_quotes(found["text"])}
    return None


def _in_brackets(rows: Sequence[str], began: int) -> Found:
    row = next((at for at in range(began, -1, -1) if re.search(r"[{\[]", rows[at])), began)
    for at in range(began, -1, -1):
        if words := cut_off_in_brackets(rows[at][:_LONGEST]):
            return COMMENT_IN_BRACKETS, at, words
    if (quote := next((at for at in range(row, began + 1) if _has_open_quote(rows[at])), None)) is not None:
        return UNCLOSED_QUOTE, quote, {}
    if found := ENTRY_IN_BRACES.search(rows[row][:_LONGEST]):
        text = found["text"].rstrip()
        words = {"key": found["key"], "mended": in_quotes(text), "word": quoted(found["word"])}
        return COLON_IN_BRACES, row, {"text": quoted(text), **words}
    bracket = "{" if rows[row].rfind("{") > rows[row].rfind("[") else "["
    return UNCLOSED_BRACKET, row, {"bracket": quoted(bracket), "closing": quoted("}" if bracket == "{" else "]")}


def _special(began: str, row: int, at: int) -> Found:
    found = re.search(r"(?:^|[:-]\s+|[{\[,]\s*)([&*!|>%@`])", began)
    return (SPECIAL, row, {"mark": found[1]}) if found else (NOT_YAML, at, {})


def _not_a_key(rows: Sequence[str], row: int) -> Found:
    text = rows[row]
    if touching := _KEY_TOUCHING.match(text):
        return COLON_SPACE, row, {"key": quoted(touching[1]), "key_only": touching[1]}
    return NO_COLON, row, {"text": quoted(text)}


def _misplaced(rows: Sequence[str], text: str, row: int, column: int) -> Found:
    """Return the mistake behind a word that stands where none is expected."""
    above = next((rows[at] for at in range(row - 1, -1, -1) if rows[at].strip()), "")
    here = text[column : column + 1]
    if here in {"}", "]"}:
        return EXTRA_BRACKET, row, {"bracket": quoted(here)}
    if line := next((line for line in (text, above) if re.match(r"\s*-[^\s-]", line)), None):
        return DASH_SPACE, rows.index(line), {}
    if re.search("[“”„]", text):
        return CURLY, row, {}
    if here == ":" and (found := _colon(rows, text, above, row)):
        return found
    if re.search(r"""["'\]}]""", text[:column]):
        opened = _open_quote(rows, row)
        return (AFTER_QUOTE, row, {}) if opened is None else (UNCLOSED_QUOTE, opened, {})
    if here in {"-", "?"} and re.match(r"\s*[\w-]+:\s", text):
        return SPECIAL, row, {"mark": here}
    if _indent(text) == _indent(above):
        return NOT_YAML, row, {}
    return INDENTED, row, {"side": "right" if _indent(text) > _indent(above) else "right, or further to the left,"}


def _open_quote(rows: Sequence[str], row: int) -> int | None:
    """Return the last row above this one on which a double quote opens that is not closed before it."""
    odd = [at for at in range(row) if _has_open_quote(rows[at])]
    return odd[-1] if len(odd) % 2 else None


def _has_open_quote(text: str) -> bool:
    """Say whether the double quotes of a line are an odd number."""
    return re.sub(r"\\\\.|#.*", "", text).count('"') % 2 == 1


def _colon(rows: Sequence[str], text: str, above: str, row: int) -> Found | None:
    """Return the mistake behind a colon too many: in a text, or after a key whose own colon did not count as one."""
    if entry := ENTRY.match(re.sub(r"\s#.*$", "", text)):
        words = bare(entry["text"])
        return COLON_IN_TEXT, row, {"text": quoted(words), "mended": f"{entry[1]}: {in_quotes(words)}"}
    if touching := _KEY_TOUCHING.match(above):
        return COLON_SPACE, rows.index(above), {"key": quoted(touching[1]), "key_only": touching[1]}
    return None


def bare(text: str) -> str:
    """Return a text without what closes a group behind it, and without a remark."""
    return re.sub(r"\s#.*$", "", text).rstrip(",} ")


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" -"))
