"""A FHIR Questionnaire, R4 or R5: JSON, with questions in groups, numbers in extensions and scores in FHIRPath."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from withness.authoring.exchange.carrying.fhir import CALCULATED
from withness.authoring.exchange.draft.draft import Calculation, Draft, Group, Question
from withness.authoring.exchange.draft.left import (
    KEY_LEFT,
    MARKUP_LEFT,
    NOT_A_CHOICE,
    OUTSIDE,
    REQUIRED,
    TEXT_LEFT,
    WHEN_SHOWN,
)
from withness.authoring.exchange.draft.notes import Notes
from withness.authoring.exchange.draft.options import Answers, OptionReader
from withness.authoring.exchange.draft.words import has_markup, number_of, plain_text
from withness.authoring.exchange.formats.item_table import title_of
from withness.authoring.exchange.formats.placed_json import Keyed
from withness.authoring.exchange.sums.dialects import answers_named
from withness.authoring.shape.account import LICENCES
from withness.problem import quoted

_VARIABLE = "http://hl7.org/fhir/StructureDefinition/variable"
_HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
_WEIGHTS = ("/ordinalValue", "/itemWeight", "/questionnaire-ordinalValue", "/valueset-ordinalValue")
_CHOICES = ("choice", "open-choice", "coding", "boolean")
_DO_MORE = ("repeats", "initial", "answerConstraint", "enableBehavior", "maxLength", "definition")


def is_fhir(data: Any) -> bool:
    """Say whether data is a Questionnaire."""
    return isinstance(data, Keyed) and data.get("resourceType") == "Questionnaire"


@dataclass(slots=True, kw_only=True)
class _Form:
    """What was read of a Questionnaire so far."""

    notes: Notes
    reader: OptionReader
    contained: Mapping[str, Keyed]
    variables: dict[str, str] = field(default_factory=dict)
    questions: list[Question] = field(default_factory=list)
    calculations: list[Calculation] = field(default_factory=list)
    texts: list[tuple[int, str]] = field(default_factory=list)
    required: int = 0


def read_fhir(path: Path, data: Keyed, notes: Notes) -> Draft:
    """Return what a Questionnaire says; what is not carried is noted."""
    contained = {f"#{entry.get('id')}": entry for entry in data.objects("contained")}
    form = _Form(notes=notes, reader=OptionReader(notes), contained=contained)
    form.variables |= _variables(data)
    for item, group in _items(data, None, form):
        _item(item, group, form)
    for line, text in form.texts[1:]:
        notes.often(line, TEXT_LEFT, text)
    summary = next(data.texts("description"), "").partition("\n\n")[0]
    return Draft(
        title=plain_text(data.get("title")) or title_of(next(data.texts("name"), path.stem)),
        summary=plain_text(summary) or None,
        preamble=form.texts[0][1] if form.texts else None,
        version=_version(data.get("version")),
        licence=_licence(" ".join(data.texts("copyright", "copyrightLabel"))),
        questions=tuple(form.questions),
        calculations=tuple(form.calculations),
        blank=form.reader.blank,
        required=0 < form.required == len(form.questions),
    )


def _version(given: object) -> int | None:
    return int(given) if isinstance(given, str) and re.fullmatch(r"[1-9]\d{0,8}", given, re.ASCII) else None


def _licence(words: str) -> str | None:
    """Return the licence that a copyright notice names by its SPDX name."""
    named = re.findall(r"[\w.-]*\w", words)
    return next((licence for licence in LICENCES if licence in named), None)


def _extensions(element: Keyed, url: str) -> Iterator[Keyed]:
    yield from (entry for entry in element.objects("extension") if entry.get("url") == url)


def _expression(extension: Keyed) -> Keyed | None:
    found = extension.get("valueExpression")
    return found if isinstance(found, Keyed) and isinstance(found.get("expression"), str) else None


def _variables(element: Keyed) -> dict[str, str]:
    found = [_expression(extension) for extension in _extensions(element, _VARIABLE)]
    return {str(entry.get("name")): entry["expression"] for entry in found if entry}


def _items(around: Keyed, group: Group | None, form: _Form, depth: int = 0) -> Iterator[tuple[Keyed, Group | None]]:
    """Yield every item inside another one, with the innermost group that has words."""
    for item in around.objects("item"):
        form.variables |= _variables(item)
        if item.get("type") == "group":
            link, text = next(item.texts("linkId"), "group"), plain_text(item.get("text"))
            _when(item, link, form)
            inside = Group(name=link, title=text) if text else group
        else:
            inside = group
            yield item, group
        if depth < 50:
            yield from _items(item, inside, form, depth + 1)


def _item(item: Keyed, group: Group | None, form: _Form) -> None:
    link, kind = next(item.texts("linkId"), ""), next(item.texts("type"), "")
    text = plain_text(item.get("text"))
    calculated = next((found for entry in _extensions(item, CALCULATED) if (found := _expression(entry))), None)
    if calculated:
        expression = answers_named(calculated["expression"], "fhirpath", form.variables)
        form.calculations.append(
            Calculation(line=item.line, name=link, title=text or link, expression=expression, dialect="fhirpath")
        )
    elif kind == "display":
        form.texts += [(item.line, text)] if text else []
    elif kind in _CHOICES or item.get("answerOption"):
        _question(item, link, text, group, form)
    else:
        form.notes.often(item.line, NOT_A_CHOICE, text or link, kind=quoted(kind))


def _question(item: Keyed, link: str, text: str, group: Group | None, form: _Form) -> None:
    name = text or link
    answers = _answers(item, name, form)
    options = form.reader.options(item.line, name, answers) if answers is not None else None
    if options is None:
        return
    _when(item, name, form)
    if has_markup(item.get("text")):
        form.notes.often(item.line, MARKUP_LEFT, name)
    if item.get("required") is True:
        form.required += 1
        form.notes.often(item.line, REQUIRED, name)
    form.questions.append(Question(line=item.line, name=link, stem=name, options=options, group=group))


def _when(item: Keyed, name: str, form: _Form) -> None:
    """Note what decides when an item is shown, and what else it does that has no place here."""
    hidden = any(entry.get("valueBoolean") is True for entry in _extensions(item, _HIDDEN))
    if item.get("enableWhen") or hidden or any("enableWhen" in str(e.get("url")) for e in item.objects("extension")):
        form.notes.often(item.line, WHEN_SHOWN, name)
    for key in _DO_MORE:
        if item.get(key) not in (None, False, "optionsOnly"):
            form.notes.often(item.line, KEY_LEFT, name, key=quoted(key))


def _answers(item: Keyed, name: str, form: _Form) -> Answers | None:
    if item.get("type") == "boolean" and not item.get("answerOption"):
        return (1, "Yes"), (0, "No")
    elsewhere = item.get("answerValueSet")
    if isinstance(elsewhere, str) and not item.get("answerOption"):
        if elsewhere in form.contained:
            return [_coded(concept, concept) for concept in _concepts(form.contained[elsewhere])]
        form.notes.often(item.line, OUTSIDE, name, where=elsewhere)
        return None
    return [_answer(option) for option in item.objects("answerOption")]


def _concepts(value_set: Keyed) -> Iterator[Keyed]:
    """Yield the concepts of a value set that the file brings along."""
    compose, expansion = value_set.get("compose"), value_set.get("expansion")
    if isinstance(expansion, Keyed):
        yield from expansion.objects("contains")
    elif isinstance(compose, Keyed):
        for include in compose.objects("include"):
            yield from include.objects("concept")


def _answer(option: Keyed) -> tuple[object, object]:
    coding = option.get("valueCoding")
    if isinstance(coding, Keyed):
        return _coded(coding, option)
    value = next((option[key] for key in option if key.startswith("value")), None)
    weight = _weight(option)
    return (number_of(value) if weight is None else weight), value


def _coded(coding: Keyed, option: Keyed) -> tuple[object, object]:
    """Return the weight of a coding, or else its code if that is a number, and its words."""
    weight = next((found for element in (option, coding) if (found := _weight(element)) is not None), None)
    code = coding.get("code")
    return (number_of(code) if weight is None else weight), coding.get("display") or code


def _weight(element: Keyed) -> object:
    weights = (entry for entry in element.objects("extension") if str(entry.get("url")).endswith(_WEIGHTS))
    found = next(weights, None)
    return None if found is None else found.get("valueDecimal", found.get("valueInteger"))
