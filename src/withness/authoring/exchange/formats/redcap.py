"""A REDCap data dictionary: CSV, a row for each field, with REDCap's eighteen columns."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from withness.authoring.exchange.draft.draft import Calculation, Draft, Group, Question
from withness.authoring.exchange.draft.left import (
    MARKUP_LEFT,
    NOT_A_CHOICE,
    OTHER_FORM,
    REQUIRED,
    TEXT_LEFT,
    WHEN_SHOWN,
)
from withness.authoring.exchange.draft.notes import Notes
from withness.authoring.exchange.draft.options import Answers, OptionReader
from withness.authoring.exchange.draft.words import has_markup, number_of, plain_text
from withness.authoring.exchange.formats.item_table import title_of
from withness.authoring.exchange.formats.table import Row, read_table
from withness.authoring.exchange.sums.dialects import answers_named
from withness.problem import Message, quoted

SLIDER = Message(
    "Sliders were carried as eleven answers, from the one end to the other: {questions}",
    "Look at the answers in the self-check, and write fewer if that is enough.",
    minor=True,
)
LEFT_HERE = Message(
    "{column} was not carried, since a self-check has no place for it: {questions}", "{mend}", minor=True
)

# How a dictionary's columns begin, as REDCap exports them and as its API calls them.
_BEGINS: Mapping[str, tuple[str, ...]] = {
    "name": ("variable / field name", "field_name"),
    "form": ("form name", "form_name"),
    "section": ("section header", "section_header"),
    "type": ("field type", "field_type"),
    "label": ("field label", "field_label"),
    "choices": ("choices", "select_choices"),
    "note": ("field note", "field_note"),
    "least": ("text validation min", "text_validation_min"),
    "most": ("text validation max", "text_validation_max"),
    "when": ("branching logic", "branching_logic"),
    "required": ("required field", "required_field"),
    "matrix": ("matrix group name", "matrix_group_name"),
    "tags": ("field annotation", "field_annotation"),
}
_TWO: Mapping[str, Answers] = {"yesno": ((1, "Yes"), (0, "No")), "truefalse": ((1, "True"), (0, "False"))}
_LEFT = {
    "note": ("The field note", "Write it into the statement if a reader needs it."),
    "tags": ("The annotation", "Look at what it does in REDCap, and live without it here."),
}
_A_NAME = 60  # characters; a longer section header is an instruction


def is_redcap(columns: list[str]) -> bool:
    """Say whether a table with these columns is a data dictionary."""
    found = {_column(column) for column in columns}
    return {"name", "type", "label"} <= found


def _column(heading: str) -> str:
    plain = heading.strip().lower()
    return next((name for name, begins in _BEGINS.items() if plain.startswith(begins)), plain)


@dataclass(slots=True, kw_only=True)
class _Form:
    """What was read of one form so far."""

    reader: OptionReader
    questions: list[Question] = field(default_factory=list)
    calculations: list[Calculation] = field(default_factory=list)
    preamble: str | None = None
    section: str = ""
    matrices: dict[str, str] = field(default_factory=dict)
    required: int = 0


def read_redcap(path: Path, text: str, notes: Notes) -> Draft:
    """Return what the first form of a dictionary says that has a choice in it; what is not carried is noted."""
    rows = read_table(text, notes, _column).rows
    wanted = next((row.get("form") for row in rows if _is_choice(row)), "")
    form = _Form(reader=OptionReader(notes))
    for row in rows:
        if row.get("form") == wanted:
            _field(row, form, notes)
        elif _is_choice(row):
            notes.often(row.line, OTHER_FORM, row.get("form"), form=quoted(wanted))
    return Draft(
        title=title_of(wanted or path.stem),
        questions=tuple(form.questions),
        calculations=tuple(form.calculations),
        preamble=form.preamble,
        blank=form.reader.blank,
        required=0 < form.required == len(form.questions),
    )


def _is_choice(row: Row) -> bool:
    return row.get("type").lower() in ("radio", "dropdown", "slider", *_TWO)


def _field(row: Row, form: _Form, notes: Notes) -> None:
    kind, name, label = row.get("type").lower(), row.get("name"), plain_text(row.get("label"))
    if row.get("section"):
        _section(row, form, notes)
    if kind == "calc":
        expression = answers_named(row.get("choices"), "redcap")
        form.calculations.append(
            Calculation(
                line=row.line, name=name, title=label or title_of(name), expression=expression, dialect="redcap"
            )
        )
    elif _is_choice(row):
        _choice(row, form, notes)
    elif kind == "descriptive" and not form.questions and not form.preamble:
        form.preamble = label or None
    elif kind == "descriptive":
        notes.often(row.line, TEXT_LEFT, name)
    else:
        notes.often(row.line, NOT_A_CHOICE, name, kind=quoted(row.get("type")))


def _section(row: Row, form: _Form, notes: Notes) -> None:
    words = plain_text(row.get("section"))
    is_name = len(words) <= _A_NAME and not words.endswith((".", ":", "?", "!", "…"))
    form.section = words if is_name else ""
    if not is_name and form.preamble is None:
        form.preamble = words
    elif not is_name and words != form.preamble:
        notes.often(row.line, TEXT_LEFT, words)


def _choice(row: Row, form: _Form, notes: Notes) -> None:
    name = row.get("name")
    options = form.reader.options(row.line, name, _answers(row, notes))
    if options is None:
        return
    _left_behind(row, notes)
    form.required += row.get("required").lower() == "y"
    form.questions.append(
        Question(
            line=row.line,
            name=name,
            stem=plain_text(row.get("label")) or name,
            options=options,
            group=_group(row, form),
        )
    )


def _group(row: Row, form: _Form) -> Group | None:
    """Return the matrix that a field stands in, else the section; a matrix has its section's name as its title."""
    if matrix := row.get("matrix"):
        title = form.matrices.setdefault(matrix, form.section or title_of(matrix))
        return Group(name=matrix, title=title)
    return Group(name=form.section, title=form.section) if form.section else None


def _answers(row: Row, notes: Notes) -> Answers:
    kind = row.get("type").lower()
    if kind in _TWO:
        return _TWO[kind]
    entries = [entry.strip() for entry in re.split(r"[|\n]", row.get("choices")) if entry.strip()]
    if kind == "slider":
        notes.often(row.line, SLIDER, row.get("name"))
        least, most = number_of(row.get("least")), number_of(row.get("most"))
        return _slider(least or 0, 100 if most is None else most, entries)
    return [(value, label) for value, _, label in (entry.partition(",") for entry in entries)]


def _slider(least: float, most: float, labels: list[str]) -> Answers:
    """Return eleven answers between two ends, with the words that stand at the ends and in the middle."""
    words = {0: labels[0], 10: labels[-1]} if labels else {}
    words |= {5: labels[1]} if len(labels) > 2 else {}
    values = [round(least + (most - least) * step / 10, 6) for step in range(11)]
    shown = [int(value) if value == int(value) else value for value in values]
    return [(value, f"{value}: {words[step]}" if step in words else f"{value}") for step, value in enumerate(shown)]


def _left_behind(row: Row, notes: Notes) -> None:
    name = row.get("name")
    if has_markup(row.get("label")) or has_markup(row.get("choices")):
        notes.often(row.line, MARKUP_LEFT, name)
    if row.get("when"):
        notes.often(row.line, WHEN_SHOWN, name)
    if row.get("required").lower() == "y":
        notes.often(row.line, REQUIRED, name)
    for column, (called, mend) in _LEFT.items():
        if row.get(column):
            notes.often(row.line, LEFT_HERE, name, column=called, mend=mend)
