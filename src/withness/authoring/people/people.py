"""A table of people's answers: CSV, read row by row however long it is.

id,ask-first,fix-it
anna,3,1
ben,,2

One row is a person, one column an item, an empty cell a blank. The first column may be called `id`; it then names
the people.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from string import whitespace

from withness.authoring.people.cells import meaning, usual_meanings
from withness.authoring.people.columns import Columns, read_columns
from withness.authoring.people.formulas import as_written
from withness.authoring.yaml.text import EMPTY, unopened, unseen
from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Responses
from withness.problem import Message, Problem, quoted

LONGEST = 100_000

WORKBOOK = Message(
    "This is a spreadsheet's own file, and a table in plain text is needed",
    'Open it in the spreadsheet, and choose "Save as" and "CSV UTF-8".',
)
TOO_LONG = Message(
    "This line is longer than {longest:,} characters, and nothing after it was read", "Begin a line for each person."
)
NO_ROWS = Message("There is nobody in this table", "Write a row for each person under the first line.")
RAGGED = Message(
    "This row has another number of cells ({found}) than the first line ({needed})",
    "Give it one cell for each column, an empty one for a blank.",
)
QUOTES = Message(
    "The quotes on this line do not hold together",
    'Close each of them on this line, and write "" for one that belongs to the text.',
)
NO_ID = Message("This row has no id", "Write one in its first cell.")
SAME_ID = Message(
    "The id {id} is in this table twice; the first is on line {first}", "Give each person an id of their own."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One row of the table; `responses` is `None` when there are problems, and `id` when nobody is named."""

    line: int
    id: str | None
    responses: Responses | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """A table whose first line is right; its rows can be read once, whether each has an id or none has."""

    named: bool
    delimiter: str
    rows: Iterator[Person]


def read_people(path: Path, instrument: Instrument) -> tuple[People | None, list[Problem]]:
    """Return a table of people's answers; none when the file or its first line has a problem.

    A row with a problem brings it along, for the reader to report when its turn comes.
    """
    lines = _lines(path)
    try:
        first = next(lines, None)
    except (OSError, ValueError) as error:
        return None, [unopened(path, error)]
    if first is None:
        return None, [EMPTY.at(path, 1)]
    if problem := _not_text(path, first[1]) or _unfit(path, *first):
        return None, [problem]
    columns, problems = read_columns(path, first[1], instrument)
    if columns is None:
        return None, problems
    rows = _people(path, columns, lines)
    person = next(rows, None)
    if person is None:
        return None, [NO_ROWS.at(path, first[0])]
    return People(named=columns.named, delimiter=columns.separator, rows=chain([person], rows)), []


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield each line with its number, without the mark that some spreadsheets put before the first."""
    with path.open(encoding="utf-8-sig", errors="surrogateescape") as file:
        yield from enumerate(iter(partial(file.readline, LONGEST + 1), ""), 1)


def _not_text(path: Path, text: str) -> Problem | None:
    return WORKBOOK.at(path, 1) if text.startswith("PK\x03\x04") else None  # as every file of Excel does


def _unfit(path: Path, line: int, text: str) -> Problem | None:
    return TOO_LONG.at(path, line, longest=LONGEST) if len(text) > LONGEST else unseen(path, line, text)


def _people(path: Path, columns: Columns, lines: Iterator[tuple[int, str]]) -> Iterator[Person]:
    """Yield a person for each line that holds one; after a line that is too long nothing more is read."""
    read = _RowReader(path, columns)
    # Spreadsheets write rows of separators below a table. Where people have ids, such a row is nobody.
    mark = columns.separator
    nobody = whitespace + mark if columns.named else whitespace.replace(mark, "")
    for line, text in lines:
        if text.strip(nobody):
            yield read.person(line, text)
        if len(text) > LONGEST:
            return


class _RowReader:
    """Turns lines under the first into people, and knows on which line each id came first."""

    def __init__(self, path: Path, columns: Columns) -> None:
        self.path, self.columns = path, columns
        self.first_lines: dict[str, int] = {}
        self.ids = [item.id for item in columns.items]
        self.meanings = [usual_meanings(item) for item in columns.items]

    def person(self, line: int, text: str) -> Person:
        """Return the person on a line, or what is wrong with it."""
        if problem := _unfit(self.path, line, text):
            return Person(line=line, id=None, responses=None, problems=(problem,))
        try:
            cells = self.columns.cells(text)
        except csv.Error:
            return Person(line=line, id=None, responses=None, problems=(QUOTES.at(self.path, line),))
        id = as_written(cells.pop(0).strip()) if self.columns.named else None
        problems = [] if id is None else self._id_problems(line, id)
        responses, wrong = self._responses(line, cells)
        problems += wrong
        return Person(line=line, id=id, responses=None if problems else responses, problems=tuple(problems))

    def _id_problems(self, line: int, id: str) -> list[Problem]:
        if not id:
            return [NO_ID.at(self.path, line)]
        first = self.first_lines.setdefault(id, line)
        return [] if first == line else [SAME_ID.at(self.path, line, id=quoted(id), first=first)]

    def _responses(self, line: int, cells: list[str]) -> tuple[Responses, list[Problem]]:
        items = self.columns.items
        if len(cells) > len(items) and not any(cells[len(items) :]):
            del cells[len(items) :]
        if len(cells) != len(items):
            named = self.columns.named
            words = {"found": len(cells) + named, "needed": len(items) + named}
            return {}, [RAGGED.at(self.path, line, **words)]
        try:
            found = [meanings[cell] for meanings, cell in zip(self.meanings, cells, strict=True)]
            problems = []
        except KeyError:
            written = zip(items, map(self.columns.number, cells), strict=True)
            read = [meaning(self.path, line, item, cell) for item, cell in written]
            found = [value for value, _ in read]
            problems = [problem for _, problem in read if problem]
        given = zip(self.ids, found, strict=True)
        return dict(given if None not in found else [(id, value) for id, value in given if value is not None]), problems
