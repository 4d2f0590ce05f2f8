"""A table of items, a row each, as authors keep one in a spreadsheet.

id,item,subscale,reverse,options
ask-first,I ask what someone needs.,Listen,,"1 = Seldom | 2 = Often"
fix-it,I start solving too soon.,Listen,yes,

An empty cell under options means the same as in the row before. Only the items' own column has to be there.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from withness.authoring.exchange.draft.draft import Draft, Group, Question
from withness.authoring.exchange.draft.left import MARKUP_LEFT
from withness.authoring.exchange.draft.notes import Notes
from withness.authoring.exchange.draft.options import Answers, OptionReader
from withness.authoring.exchange.draft.words import has_markup, new_id, number_of, plain_text
from withness.authoring.exchange.formats.item_columns import COLUMNS, NOT_REVERSED, REVERSED, column_of
from withness.authoring.exchange.formats.table import Row, Table, read_table
from withness.instrument.instrument import ResponseOption
from withness.problem import Message, quoted

NO_STEMS = Message(
    "No column of this table has the items: its columns are {columns}",
    'Call the column of the statements "item" on the first line.',
)
NO_STEM = Message("This row has no words for its item", "Write the statement, or delete the row.")
ID_TWICE = Message("The id {id} is in this table twice; the first is on line {first}", "Give each item its own.")
NO_SCALE = Message(
    "No {column} stands beside {questions}, so there is a part with the name {part} for what is in none",
    "Write one beside each and bring the table once more, or name that part in the self-check for your readers.",
    minor=True,
)
NEITHER_WAY = Message(
    "{found} under {column} says neither that the item is reverse-keyed nor that it is not",
    "Write yes, or leave the cell empty.",
)
UNREADABLE = Message(
    "The options {found} of this item are fewer than two, or two of them count the same",
    'Write them like "1 = Seldom | 2 = Often".',
)
COLUMN_LEFT = Message(
    "The column {column} was not carried: it is none that a self-check has a place for",
    "Call it id, item, subscale, reverse or options if it is one of these.",
    minor=True,
)
USUAL_OPTIONS = Message(
    "This table has no options, so five usual ones were written, from Almost never to Almost always",
    "Look at them in the self-check, and write those that belong to the items.",
    minor=True,
)

_USUAL = ("Almost never", "Now and then", "About half the time", "Often", "Almost always")
_OPTION = re.compile(r"\s*(?P<value>[-+]?\d+(?:[.]\d+)?)\s*(?:[=:,.)–-]|\s)\s*(?P<label>\S.*)", re.DOTALL)


def read_item_table(path: Path, text: str, notes: Notes) -> Draft:
    """Return what a table of items says; what is wrong with it is noted."""
    table = read_table(text, notes, column_of)
    for column in table.columns:
        if column and column not in COLUMNS:
            notes.tell(1, COLUMN_LEFT, column=quoted(column))
    if "item" not in table.columns:
        notes.tell(1, NO_STEMS, columns=", ".join(quoted(heading) for heading in table.headings if heading) or "none")
    reader = OptionReader(notes)
    questions = _questions(table, reader, notes) if "item" in table.columns else ()
    title = title_of(path.stem)
    _tell_of_no_scale(table, questions, title, notes)
    return Draft(title=title, questions=questions, blank=reader.blank)


def _tell_of_no_scale(table: Table, questions: Sequence[Question], title: str, notes: Notes) -> None:
    """Note the items that are in no subscale, where others are in one."""
    if any(question.group for question in questions):
        for question in (question for question in questions if not question.group):
            column = quoted(table.heading("subscale"))
            notes.often(question.line, NO_SCALE, question.name, column=column, part=quoted(title))


def title_of(name: str) -> str:
    """Return the name of a file or a form as a title."""
    words = plain_text(re.sub(r"[-_]+", " ", name)) or "Self-check"
    return words[0].upper() + words[1:]


def _questions(table: Table, reader: OptionReader, notes: Notes) -> tuple[Question, ...]:
    found: list[Question] = []
    options: tuple[ResponseOption, ...] = ()
    firsts: dict[str, int] = {}
    if not any(row.get("options") for row in table.rows):
        notes.tell(1, USUAL_OPTIONS)
        options = tuple(ResponseOption(value=at, label=label) for at, label in enumerate(_USUAL, 1))
    ones = not any(row.get("reverse") == "-1" for row in table.rows)
    for row in table.rows:
        name = row.get("id") or _named_by(row, [question.name for question in found])
        if (before := firsts.setdefault(name, row.line)) != row.line:
            notes.tell(row.line, ID_TWICE, id=quoted(name), first=before)
        options = _options(row, name, options, reader, notes)
        if not plain_text(row.get("item")):
            notes.tell(row.line, NO_STEM)
        else:
            reverse = _is_reversed(row, table.heading("reverse"), notes) and (ones or row.get("reverse") != "1")
            found.append(_question(row, name, options, notes, reverse=reverse))
    return tuple(found)


def _named_by(row: Row, taken: Sequence[str]) -> str:
    """Return a name for an item that has none, made of its first words."""
    return new_id(" ".join(plain_text(row.get("item")).split()[:4]), taken, f"item-{len(taken) + 1}")


def _question(row: Row, name: str, options: tuple[ResponseOption, ...], notes: Notes, *, reverse: bool) -> Question:
    if has_markup(row.get("item")):
        notes.often(row.line, MARKUP_LEFT, name)
    subscale = plain_text(row.get("subscale"))
    return Question(
        line=row.line,
        name=name,
        stem=plain_text(row.get("item")),
        options=options,
        group=Group(name=subscale, title=subscale) if subscale else None,
        reverse_keyed=reverse,
    )


def _is_reversed(row: Row, heading: str, notes: Notes) -> bool:
    cell = row.get("reverse").lower()
    if cell not in REVERSED | NOT_REVERSED:
        notes.tell(row.line, NEITHER_WAY, found=quoted(row.get("reverse")), column=quoted(heading))
    return cell in REVERSED


def _options(
    row: Row, name: str, before: tuple[ResponseOption, ...], reader: OptionReader, notes: Notes
) -> tuple[ResponseOption, ...]:
    """Return the options of a row, which are those of the row before where it names none."""
    cell = row.get("options")
    if not cell:
        return before
    answers = answers_in(cell)
    values = [number for value, _ in answers if (number := number_of(value)) is not None]
    few = len(values) < 2 and not (len(answers) > 1 and not values)
    if few or len(set(values)) < len(values):
        notes.tell(row.line, UNREADABLE, found=quoted(cell))
        return before
    return reader.options(row.line, name, answers) or before


def answers_in(cell: str) -> Answers:
    """Return the values and words of options in one cell: `1 = Seldom | 2 = Often`, or the words alone."""
    sign = next((sign for sign in ("|", "\n", ";", "/") if sign in cell), ",")
    return [_answer(entry) for entry in _entries(cell, sign) if entry.strip()]


def _entries(cell: str, sign: str) -> Sequence[str]:
    # Where commas separate options, one between a value and its words does not: 1, Seldom, 2, Often.
    return re.split(r",(?=\s*[-+]?\d)", cell) if sign == "," and _OPTION.match(cell) else cell.split(sign)


def _answer(entry: str) -> tuple[object, object]:
    found = _OPTION.fullmatch(entry)
    if found:
        return found["value"], found["label"]
    return (entry.strip(), "") if number_of(entry) is not None else (None, entry)
