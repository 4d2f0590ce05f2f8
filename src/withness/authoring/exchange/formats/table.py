"""A table in plain text, whichever sign separates its cells: rows of cells by the names of their columns."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from withness.authoring.exchange.draft.notes import Notes
from withness.authoring.people.people import QUOTES
from withness.problem import Message, quoted

TOO_MANY = Message(
    "This row has more cells ({found}) than the first line ({needed})",
    "Put a text in quotes if it has the sign in it that separates cells.",
)
COLUMN_TWICE = Message("There are two columns for the same thing, {first} and {second}", "Delete one of them.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a table: the line it begins on, and its cells by column."""

    line: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """Return what stands in a column, without spaces around it; nothing where there is no such column."""
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The columns of a table, as its first line has them, and its rows that are not empty.

    `headings` are the author's own words for the columns.
    """

    columns: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[Row, ...]

    def heading(self, column: str) -> str:
        """Return the author's word for a column, or ours where the table has none."""
        return dict(zip(self.columns, self.headings, strict=True)).get(column, column)


def first_line(text: str) -> list[str]:
    """Return the cells of the first line that has any, or none if its quotes do not hold together."""
    try:
        return next((cells for cells in csv.reader(io.StringIO(text), **_settings(text)) if any(cells)), [])
    except csv.Error:
        return []


def read_table(text: str, notes: Notes, known_as: Callable[[str], str]) -> Table:
    """Return a table with its columns called as `known_as` says; what is wrong with it is noted."""
    rows: list[Row] = []
    columns: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    for line, cells in _lines(text, notes):
        if not columns:
            columns, headings = tuple(known_as(cell) for cell in cells), tuple(cells)
            _look_for_twins(line, cells, columns, notes)
        elif len(cells) > len(columns) and any(cells[len(columns) :]):
            notes.tell(line, TOO_MANY, found=len(cells), needed=len(columns))
        else:
            rows.append(Row(line=line, cells=dict(zip(columns, cells, strict=False))))
    return Table(columns=columns, headings=headings, rows=tuple(rows))


def _lines(text: str, notes: Notes) -> Iterator[tuple[int, list[str]]]:
    """Yield the cells of each row that is not empty, with the line on which it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), **_settings(text))
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield line, [cell.strip() for cell in cells]
            line = reader.line_num + 1
    except csv.Error:
        notes.tell(line, QUOTES)


def _settings(text: str) -> dict[str, Any]:
    head = next((line for line in text.splitlines() if line.strip()), "")
    return {"delimiter": max(",;\t", key=head.count), "skipinitialspace": True, "strict": True}


def _look_for_twins(line: int, cells: Sequence[str], columns: Sequence[str], notes: Notes) -> None:
    for at, column in enumerate(columns):
        if column and column in columns[:at]:
            first = cells[columns.index(column)]
            notes.tell(line, COLUMN_TWICE, first=quoted(first), second=quoted(cells[at]))
