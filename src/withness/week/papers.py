"""The papers of a week by their names: what a page hands over as JSON, and what it gets as JSON."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from withness.strict_json import dump_json, load_json
from withness.week.calendar import calendar_file
from withness.week.check_ins import plan
from withness.week.in_calendar import (
    CheckInsAsked,
    IntentionAsked,
    check_in_events,
    in_words,
    intention_events,
)
from withness.week.intention import questions, read_intention, sentence
from withness.week.plan_asked import PlanAsked

_SINCE = {"from": "since"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Halves:
    when: str
    will: str


def paper(name: str, asked_json: str) -> str:
    """Return a paper as JSON, or the `problem` for which there is none, in a sentence.

    `intention` is asked for with `when` and `will`, and has a `sentence` and `questions`; `check-ins` with a
    `PlanAsked`, whose `since` is `from` in JSON, and has what is `planned` and what it `says` of it;
    `intention-calendar` with an `IntentionAsked` and `check-ins-calendar` with a `CheckInsAsked`, and each has a `text`
    and a `calendar` file.
    """
    try:
        if name not in _PAPERS:
            raise ValueError(f"There is no paper called {name}.")
        return json.dumps(_PAPERS[name](asked_json))
    except ValueError as problem:
        return json.dumps({"problem": str(problem)})


def _intention(asked: str) -> Mapping[str, object]:
    halves = load_json(_Halves, asked)
    intention = read_intention(halves.when, halves.will)
    asks = [{"about": question.about, "asks": question.asks} for question in questions(intention)]
    return {"sentence": sentence(intention), "questions": asks}


def _check_ins(asked: str) -> Mapping[str, object]:
    found: Mapping[str, object] = json.loads(dump_json(plan(load_json(PlanAsked, _with_since(asked)))))
    return found


def _with_since(asked: str) -> str:
    # No field of Python's may be called `from`.
    return json.dumps(json.loads(asked, object_hook=lambda keys: {_SINCE.get(key, key): keys[key] for key in keys}))


def _intention_calendar(asked: str) -> Mapping[str, object]:
    events = intention_events(load_json(IntentionAsked, asked))
    return {"text": in_words(events), "calendar": calendar_file(events)}


def _check_ins_calendar(asked: str) -> Mapping[str, object]:
    events = check_in_events(load_json(CheckInsAsked, asked))
    return {"text": in_words(events), "calendar": calendar_file(events)}


_PAPERS: Mapping[str, Callable[[str], Mapping[str, object]]] = {
    "intention": _intention,
    "intention-calendar": _intention_calendar,
    "check-ins": _check_ins,
    "check-ins-calendar": _check_ins_calendar,
}
