"""Counts of chosen answers in another program, which make a self-check that counts replies by kind."""

from collections.abc import Mapping
from dataclasses import replace

from withness.authoring.exchange.carrying.terms import COUNT
from withness.authoring.exchange.draft.draft import Calculation, Draft, Question
from withness.authoring.exchange.draft.words import new_id, number_of
from withness.authoring.exchange.sums.dialects import chosen_in
from withness.authoring.pages import placeholders
from withness.instrument.instrument import Kind, Number

type _Kinds = Mapping[tuple[str, Number | None], str]


def counted_by_kind(draft: Draft) -> tuple[Draft, tuple[Kind, ...]]:
    """Return the draft with a kind for each answer, and the kinds; none unless every answer counts in just one."""
    counts = [(calculation, chosen) for calculation in draft.calculations if (chosen := chosen_in(calculation))]
    kinds: list[Kind] = []
    of_answers: dict[tuple[str, Number | None], str] = {}
    for calculation, chosen in counts:
        kind = _kind(calculation, [kind.id for kind in kinds])
        kinds.append(kind)
        answers = [(name, number_of(value)) for name, value in chosen]
        if any(answer in of_answers for answer in answers):
            return draft, ()
        of_answers |= dict.fromkeys(answers, kind.id)
    if not kinds or not all(_is_counted(question, of_answers) for question in draft.questions):
        return draft, ()
    questions = tuple(_with_kinds(question, of_answers) for question in draft.questions)
    return replace(draft, questions=questions), tuple(kinds)


def _kind(calculation: Calculation, taken: list[str]) -> Kind:
    id = new_id(calculation.name.removeprefix(COUNT), taken, f"kind-{len(taken) + 1}")
    return Kind(id=id, name=calculation.title, meaning=placeholders.KIND)


def _is_counted(question: Question, kinds: _Kinds) -> bool:
    return all((question.name, option.value) in kinds for option in question.options)


def _with_kinds(question: Question, kinds: _Kinds) -> Question:
    options = tuple(replace(option, kind=kinds[question.name, option.value]) for option in question.options)
    return replace(question, options=options)
