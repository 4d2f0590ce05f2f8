"""A self-check as a SurveyJS survey, with an expression for each score."""

from typing import Any

from withness.authoring.exchange.carrying.runs import by_subscale
from withness.authoring.exchange.carrying.terms import ScoredPart, counted_kinds, scored_parts, written
from withness.instrument.instrument import Instrument, Item

type _Json = dict[str, Any]


def as_surveyjs(instrument: Instrument) -> _Json:
    """Return the survey, as the data of its JSON."""
    items: list[_Json] = [_question(item) for item in instrument.items]
    if instrument.kinds:
        # Nothing but their panel says in which subscale replies are counted.
        items = [
            {"type": "panel", "name": id, "title": name, "elements": [_question(item) for item in run]}
            for id, name, run in by_subscale(instrument)
        ]
    scores = [_expression(part.name, part.title, _score(part)) for part in scored_parts(instrument)]
    for name, title, answers in counted_kinds(instrument):
        count = " + ".join(f"iif({{{item}}} = {written(value)}, 1, 0)" for item, value in answers)
        scores.append(_expression(name, title, count))
    return {
        "title": instrument.title,
        "description": instrument.summary,
        "pages": [
            {"name": "items", "description": instrument.preamble, "elements": items},
            {"name": "scores", "elements": scores},
        ],
    }


def _question(item: Item) -> _Json:
    choices = [{"value": option.value, "text": option.label} for option in item.options]
    return {"type": "radiogroup", "name": item.id, "title": item.stem, "choices": choices}


def _expression(name: str, title: str, expression: str) -> _Json:
    return {"type": "expression", "name": name, "title": title, "expression": expression}


def _score(part: ScoredPart) -> str:
    given = " + ".join(f"iif({{{term.id}}} empty, 0, 1)" for term in part.terms)
    above = " + ".join(
        f"iif({{{t.id}}} empty, 0, {f'{t.end} - {{{t.id}}}' if t.turned else f'{{{t.id}}} - {t.end}'})"
        for t in part.terms
    )
    reach = " + ".join(f"iif({{{term.id}}} empty, 0, {term.reach})" for term in part.terms)
    score = f"({part.before} + ({above}) * {part.whole} / ({reach})) / {part.divided_by}"
    return f"iif({given} >= {part.needed}, {score}, '')"
