"""A table of people's scores: CSV, each row written as soon as its answers are read."""

import csv
from collections.abc import Iterator
from typing import TextIO

from withness.authoring.people import People
from withness.authoring.problem import Problem
from withness.instrument import Instrument
from withness.scoring import scorer
from withness.wire import profile_cells, profile_columns


def write_scores(instrument: Instrument, people: People, out: TextIO) -> Iterator[Problem]:
    """Write one row for each row of answers, and yield what is wrong with those that could not be scored.

    Such a row has its id and is otherwise empty, so that the two tables can always be laid side by side.
    """
    score, columns = scorer(instrument), profile_columns(instrument)
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["id", *columns] if people.named else columns)
    for person in people.rows:
        yield from person.problems
        cells = [None] * len(columns) if person.responses is None else profile_cells(score(person.responses))
        table.writerow([person.id, *cells] if people.named else cells)
