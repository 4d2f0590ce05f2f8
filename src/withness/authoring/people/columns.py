"""The first line of a table of people's answers: which column belongs to which item."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from withness.instrument.instrument import Instrument, Item
from withness.problem import Message, Problem, nearest_to, quoted

NOT_A_TABLE = Message(
    "The first line names no item of {name}, so this is not a table of its answers",
    "Begin with the line {example}.",
)
NAMELESS = Message("Column {number} has no name", "Write the id of its item on the first line, or delete the column.")
COLUMN_TWICE = Message("There are two columns {column}", "Keep one of them.")
UNKNOWN_COLUMN = Message("{column} is not an item of {name}", "{mend}")
ID_NOT_FIRST = Message("The column {column} is not the first one", "Move it to the front.")
NO_COLUMN = Message(
    "There is no column for the item {id}", "Add it, with empty cells where somebody left the item blank."
)

_TAKE_OUT = 'Take the column out, or call it "id" if it is the first one and names the people.'


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The separator of a table, the items of its columns in their order, and whether a column of ids comes first."""

    separator: str
    named: bool
    items: tuple[Item, ...]

    def cells(self, line: str) -> list[str]:
        """Return the cells of one line; raises `csv.Error` when its quotes do not hold together."""
        return _cells(line, self.separator)

    def number(self, cell: str) -> str:
        """Return a cell with a point for its decimal comma, which only a table without separating commas can have."""
        return cell.strip() if self.separator == "," else cell.strip().replace(",", ".")


def read_columns(path: Path, line: str, instrument: Instrument) -> tuple[Columns | None, list[Problem]]:
    """Return what the first line of a table says, or what is wrong with it."""
    # No id of an item has such a sign in it, so the line tells which of them separates.
    separator = max(",;\t", key=line.count)
    try:
        names = [cell.strip() for cell in _cells(line, separator)]
    except csv.Error:
        names = []
    while names and not names[-1]:
        names.pop()  # spreadsheets write empty columns beside a table
    items = {item.id: item for item in instrument.items}
    if not set(names) & set(items):
        example = quoted(separator.join(["id", *items]))
        return None, [NOT_A_TABLE.at(path, 1, name=instrument.name, example=example)]
    named = names[0] not in items and names[0].lower() == "id"
    problems = _problems(path, names[named:], instrument, first=1 + named)
    if problems:
        return None, problems
    return Columns(separator=separator, named=named, items=tuple(items[name] for name in names[named:])), []


def _cells(line: str, separator: str) -> list[str]:
    return next(csv.reader((line,), delimiter=separator, skipinitialspace=True, strict=True), [])


def _problems(path: Path, names: Sequence[str], instrument: Instrument, first: int) -> list[Problem]:
    known = [item.id for item in instrument.items]
    missing = [id for id in known if id not in names]
    problems = []
    for number, name in enumerate(names):
        if not name:
            problems.append(NAMELESS.at(path, 1, number=number + first))
        elif name not in known:
            nearest = nearest_to(name, known)
            problems.append(_unknown(path, name, instrument.name, nearest))
            missing = [id for id in missing if id != nearest]
        elif name in names[:number]:
            problems.append(COLUMN_TWICE.at(path, 1, column=quoted(name)))
    return problems + [NO_COLUMN.at(path, 1, id=quoted(id)) for id in missing]


def _unknown(path: Path, name: str, instrument: str, nearest: str | None) -> Problem:
    if name.lower() == "id":
        return ID_NOT_FIRST.at(path, 1, column=quoted(name))
    mend = f"Did you mean {quoted(nearest)}?" if nearest else _TAKE_OUT
    return UNKNOWN_COLUMN.at(path, 1, column=quoted(name), name=instrument, mend=mend)
