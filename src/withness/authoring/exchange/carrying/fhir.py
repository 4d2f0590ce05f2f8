"""A self-check as a FHIR Questionnaire, with a calculated expression (SDC, FHIRPath) for each score."""

import re
from typing import Any, Literal

from withness.authoring.exchange.carrying.runs import by_subscale
from withness.authoring.exchange.carrying.terms import PREAMBLE, ScoredPart, Term, counted_kinds, scored_parts, written
from withness.instrument.instrument import Instrument, Item

type _Json = dict[str, Any]
type Release = Literal["R4", "R5"]

CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
_WEIGHT = {
    "R4": "http://hl7.org/fhir/StructureDefinition/ordinalValue",
    "R5": "http://hl7.org/fhir/StructureDefinition/itemWeight",
}
_CHOICE = {"R4": "choice", "R5": "coding"}


def as_fhir(instrument: Instrument, release: Release = "R4") -> _Json:
    """Return the Questionnaire, as the data of its JSON."""
    items = [_item(item, release) for item in instrument.items]
    if instrument.kinds:
        # Nothing but their group says in which subscale replies are counted.
        items = [
            {"linkId": id, "text": name, "type": "group", "item": [_item(item, release) for item in run]}
            for id, name, run in by_subscale(instrument)
        ]
    scores = [_calculated(part.name, part.title, "decimal", _score(part)) for part in scored_parts(instrument)]
    for name, title, answers in counted_kinds(instrument):
        chosen = [f"{_answer(item)}.where(code = '{_code(value)}')" for item, value in answers]
        scores.append(_calculated(name, title, "integer", f"{_combined(chosen)}.count()"))
    return {
        "resourceType": "Questionnaire",
        "name": "".join(word.capitalize() for word in re.split("-", instrument.name)),
        "title": instrument.title,
        "status": "draft",
        "version": str(instrument.version),
        "description": instrument.summary,
        "purpose": instrument.not_for,
        "copyright": f"{instrument.licence}. {instrument.source}",
        "item": [{"linkId": PREAMBLE, "text": instrument.preamble, "type": "display"}, *items, *scores],
    }


def _item(item: Item, release: Release) -> _Json:
    options = [
        {
            "extension": [{"url": _WEIGHT[release], "valueDecimal": option.value}],
            "valueCoding": {"code": _code(option.value), "display": option.label},
        }
        for option in item.options
    ]
    return {"linkId": item.id, "text": item.stem, "type": _CHOICE[release], "answerOption": options}


def _code(value: float) -> str:
    return written(value).strip("()")


def _calculated(link: str, text: str, kind: str, expression: str) -> _Json:
    told = {"description": text, "language": "text/fhirpath", "expression": expression}
    return {
        "extension": [{"url": CALCULATED, "valueExpression": told}],
        "linkId": link,
        "text": text,
        "type": kind,
        "readOnly": True,
    }


def _score(part: ScoredPart) -> str:
    # An answer that is not there is no value in FHIRPath, so blanks fall out of every list by themselves.
    given = _combined([_points(term) for term in part.terms])
    above = _combined([f"{_points(t)}.select({_above(t)})" for t in part.terms])
    reach = _combined([f"{_points(term)}.select({term.reach})" for term in part.terms])
    score = f"({part.before} + {above}.sum() * {part.whole} / {reach}.sum()) / {part.divided_by}"
    return f"iif({given}.count() >= {part.needed}, {score})"


def _above(term: Term) -> str:
    return f"{term.end} - $this" if term.turned else f"$this - {term.end}"


def _answer(id: str) -> str:
    return f"%resource.descendants().where(linkId = '{id}').answer.value"


def _points(term: Term) -> str:
    return f"{_answer(term.id)}.weight()"


def _combined(lists: list[str]) -> str:
    first, *others = lists
    return first + "".join(f".combine({other})" for other in others)
