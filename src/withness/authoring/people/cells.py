"""What a cell under an item means: the value of an option, a blank, or neither."""

from collections.abc import Mapping
from pathlib import Path

from withness.authoring.people.answers import no_option
from withness.authoring.yaml.scalars import core_scalar, described
from withness.instrument.instrument import Item, Number, is_number
from withness.problem import Problem

# R writes a blank as NA.
BLANKS: Mapping[str, None] = {"": None, "NA": None}


def usual_meanings(item: Item) -> Mapping[str, Number | None]:
    """Return what the cells mean that almost every table has: looking them up is all that most rows need."""
    values = [option.value for option in item.options]
    # pandas writes 3 as 3.0 in a column with blanks.
    return {**BLANKS, **{str(float(value)): value for value in values}, **{str(value): value for value in values}}


def meaning(path: Path, line: int, item: Item, cell: str) -> tuple[Number | None, Problem | None]:
    """Return the value of the option that any cell stands for, `None` for a blank, and what is wrong with it."""
    if cell in BLANKS:
        return None, None
    value = core_scalar(cell)
    if not item.offers(value):
        return None, no_option(path, line, item, described(value if is_number(value) else cell))
    return next(option.value for option in item.options if option.value == value), None
