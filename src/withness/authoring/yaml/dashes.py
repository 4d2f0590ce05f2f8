"""The hyphens before the entries of a list, where they are missing or are other signs."""

import re
from collections.abc import Sequence

from withness.authoring.yaml.source import Place, Source
from withness.problem import Message, Problem, quoted

type Found = tuple[Message, int, dict[str, object]]

NOT_A_DASH = Message("This line begins with {sign}, and an entry of a list begins with a hyphen", 'Begin it with "- ".')
NO_DASH = Message(
    "This line stands among the entries of a list, and does not begin as they do", 'Begin it with "- ": "{mended}".'
)

# What word processors and other programs make of the hyphen before an entry.
OTHER_DASH = re.compile(r"(\s*)(?P<sign>[–—−‐‑•·◦▪]|\*(?= )) *(?=\S)")


def without_its_dash(rows: Sequence[str], row: int) -> Found | None:
    """Return that a line lacks its dash, if the nearest above it that is not indented further has one, or another sign.

    A list may begin in the column of its key: there the next line has to have a dash as well.
    """
    text, column = rows[row], _column(rows[row])
    above = [at for at in range(row - 1, -1, -1) if rows[at].strip() and _column(rows[at]) <= column]
    if (other := OTHER_DASH.match(text)) and above and _may_stand_above(rows, above[0], row, column):
        return NOT_A_DASH, row, {"sign": quoted(other["sign"])}
    if text[column : column + 1] in ("-", "#", "}", "]", "") or not above or not _is_entry(rows[above[0]], column):
        return None
    around = next((at for at in above if not _is_entry(rows[at], column)), None)
    is_indented = around is None or _column(rows[around]) < column
    after = next((rows[at] for at in range(row + 1, len(rows)) if rows[at].strip()), "")
    if not (is_indented or _is_entry(after, column)):
        return None
    return NO_DASH, row, {"mended": f"- {text.strip()}"}


def _may_stand_above(rows: Sequence[str], at: int, row: int, column: int) -> bool:
    """Say whether a row may have an entry of a list below it: it is one, or a key of which nothing else is said."""
    is_first = rows[at].rstrip().endswith(":") and not any(map(str.strip, rows[at + 1 : row]))
    return is_first or (_column(rows[at]) == column and re.match(rf"\s*- |{OTHER_DASH.pattern}", rows[at]) is not None)


def no_dashes(source: Source, place: Place, value: object) -> Problem | None:
    """Return that a list became one text, since other signs stand before its entries."""
    other = OTHER_DASH.match(value) if isinstance(value, str) else None
    return other and NOT_A_DASH.at(source.path, source.first_row(place), sign=quoted(other["sign"]))


def _column(row: str) -> int:
    return len(row) - len(row.lstrip())


def _is_entry(row: str, column: int) -> bool:
    return row[column:].startswith("- ") and _column(row) == column
