"""A SurveyJS survey: JSON, with questions in pages and panels, and scores in expressions."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from withness.authoring.exchange.draft.draft import Calculation, Draft, Group, Question
from withness.authoring.exchange.draft.left import (
    KEY_LEFT,
    NOT_A_CHOICE,
    REQUIRED,
    TEXT_LEFT,
    WHEN_SHOWN,
)
from withness.authoring.exchange.draft.notes import Notes
from withness.authoring.exchange.draft.options import Answers, OptionReader
from withness.authoring.exchange.draft.words import plain_text
from withness.authoring.exchange.formats.item_table import title_of
from withness.authoring.exchange.formats.placed_json import Keyed
from withness.authoring.exchange.formats.survey_answers import Survey, answers_of, listed
from withness.authoring.exchange.sums.dialects import answers_named
from withness.problem import quoted

_LISTED = ("radiogroup", "dropdown", "buttongroup", "imagepicker")
_WHEN = ("visibleIf", "enableIf", "requiredIf", "setValueIf", "visible", "readOnly")
# Keys that do something to answers or scores, and have no place here; how a survey looks is nobody's loss.
_DO_MORE = ["choicesVisibleIf", "choicesEnableIf", "choicesOrder", "choicesFromQuestion", "rowsVisibleIf", "cells"]
_DO_MORE += ["showOtherItem", "hasOther", "validators", "defaultValue", "defaultValueExpression", "correctAnswer"]
_DO_MORE += ["setValueExpression", "resetValueIf", "timeLimit"]
_OF_SURVEY = (
    "triggers",
    "quizMode",
    "timeLimit",
    "questionsOnPageMode",
    "completedHtmlOnCondition",
    "firstPageIsStarted",
)


def is_surveyjs(data: Any) -> bool:
    """Say whether data is a survey."""
    return isinstance(data, Keyed) and any(
        isinstance(data.get(key), list) for key in ("pages", "elements", "questions")
    )


def read_surveyjs(path: Path, data: Keyed, notes: Notes) -> Draft:
    """Return what a survey says; what is not carried is noted."""
    locale = next(data.texts("locale"), "default")
    survey = Survey(notes=notes, reader=OptionReader(notes), locale=locale)
    title = survey.words(data.line, "title", data.get("title")) or title_of(path.stem)
    summary = survey.words(data.line, "description", data.get("description"))
    for page in [data, *data.objects("pages")]:
        if page is not data and (text := survey.words(page.line, "description", page.get("description"))):
            survey.texts.append(text)
        for element, group in _elements(page, None, survey):
            _element(element, group, survey)
    for value in data.objects("calculatedValues"):
        _calculation(value, "", survey)
    for key in _OF_SURVEY:
        if data.get(key):
            notes.often(data.line, KEY_LEFT, "the survey", key=quoted(key))
    for text in survey.texts[1:]:
        notes.often(data.line, TEXT_LEFT, text)
    return Draft(
        title=title,
        summary=summary or None,
        preamble=survey.texts[0] if survey.texts else None,
        questions=tuple(survey.questions),
        calculations=tuple(survey.calculations),
        blank=survey.reader.blank,
        required=0 < survey.required == survey.asked,
    )


def _elements(
    around: Keyed, group: Group | None, survey: Survey, depth: int = 0
) -> Iterator[tuple[Keyed, Group | None]]:
    """Yield every question inside a page or a panel, with the innermost panel that has a title."""
    for element in [*around.objects("elements"), *around.objects("questions")]:
        if isinstance(element.get("elements"), list) and depth < 50:
            name = next(element.texts("name"), "panel")
            _when(element, name, survey)
            title = survey.words(element.line, name, element.get("title"))
            yield from _elements(element, Group(name=name, title=title) if title else group, survey, depth + 1)
        else:
            yield element, group


def _element(element: Keyed, group: Group | None, survey: Survey) -> None:
    kind, name = next(element.texts("type"), "text"), next(element.texts("name"), "")
    if kind == "expression":
        _calculation(element, survey.words(element.line, name, element.get("title")), survey)
    elif kind in ("html", "image"):
        if text := survey.words(element.line, name, element.get("html")):
            survey.texts.append(text)
    elif kind == "matrix":
        _matrix(element, name, survey)
    elif kind in (*_LISTED, "rating", "boolean"):
        answers = answers_of(element, kind, name, survey)
        stem = survey.words(element.line, name, element.get("title")) or name
        _question(element, name, stem, answers, group, survey)
    else:
        survey.notes.often(element.line, NOT_A_CHOICE, name, kind=quoted(kind))


def _calculation(value: Keyed, title: str, survey: Survey) -> None:
    name, expression = next(value.texts("name"), ""), next(value.texts("expression"), "")
    if name and expression:
        survey.calculations.append(
            Calculation(
                line=value.line,
                name=name,
                title=plain_text(title) or title_of(name),
                expression=answers_named(expression, "surveyjs"),
                dialect="surveyjs",
            )
        )


def _question(
    element: Keyed, name: str, stem: str, answers: Answers | None, group: Group | None, survey: Survey
) -> None:
    if answers is None:
        return
    options = survey.reader.options(element.line, name, answers)
    if options is None:
        return
    _when(element, name, survey)
    survey.asked += 1
    if element.get("isRequired") is True or element.get("isAllRowRequired") is True:
        survey.required += 1
        survey.notes.often(element.line, REQUIRED, name)
    survey.questions.append(Question(line=element.line, name=name, stem=stem, options=options, group=group))


def _when(element: Keyed, name: str, survey: Survey) -> None:
    """Note what decides when a question is shown, and what else it does that has no place here."""
    if any(element.get(key) not in (None, "", key == "visible") for key in _WHEN):
        survey.notes.often(element.line, WHEN_SHOWN, name)
    for key in _DO_MORE:
        if element.get(key) not in (None, False, "none", []):
            survey.notes.often(element.line, KEY_LEFT, name, key=quoted(key))


def _matrix(element: Keyed, name: str, survey: Survey) -> None:
    """Read each row of a matrix as a question; sums call it `{matrix.row}`."""
    title = survey.words(element.line, name, element.get("title"))
    answers = listed(element, "columns", name, survey)
    group = Group(name=name, title=title or title_of(name))
    for at, (value, label) in enumerate(listed(element, "rows", name, survey)):
        row = plain_text(value) or f"row{at + 1}"
        _question(element, f"{name}.{row}", plain_text(label) or row, answers, group, survey)
