"""A table of people's scores: CSV that a spreadsheet opens, each row written as soon as its answers are read."""

import csv
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import TextIO

from withness.analysis.score_table import profile_cells, profile_columns
from withness.authoring.people.formulas import harmless
from withness.authoring.people.people import People
from withness.instrument.instrument import Instrument
from withness.instrument.scoring import scorer
from withness.problem import Problem

# Without it Excel takes UTF-8 for an older encoding.
_MARK = "\ufeff"


def write_scores(
    instrument: Instrument, people: People, out: TextIO, delimiter: str | None = None
) -> Iterator[Problem]:
    """Write one row for each row of answers, and yield what is wrong with those that could not be scored.

    Such a row has its id and is otherwise empty, so that the two tables can always be laid side by side. The delimiter
    is that of the answers unless another is given; where it is a semicolon, decimals have a comma, as in the countries
    whose spreadsheets separate by semicolons.
    """
    score, columns = scorer(instrument), profile_columns(instrument)
    delimiter = delimiter or people.delimiter
    table = csv.writer(out, lineterminator="\n", delimiter=delimiter)
    # Scores, counts and readings are few and come again and again; ids do not.
    shown = lru_cache(maxsize=10_000, typed=True)(partial(_shown, decimal="," if delimiter == ";" else "."))
    out.write(_MARK)
    table.writerow(["id", *columns] if people.named else columns)
    for person in people.rows:
        yield from person.problems
        scored = [None] * len(columns) if person.responses is None else profile_cells(score(person.responses))
        cells = list(map(shown, scored))
        table.writerow([harmless(person.id or ""), *cells] if people.named else cells)


def _shown(cell: object, decimal: str) -> object:
    if isinstance(cell, str):
        return harmless(cell)
    return str(cell).replace(".", decimal) if isinstance(cell, float) else cell
