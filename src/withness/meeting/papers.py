"""The papers of a meeting by their names: what a page hands over as JSON, and what it gets as JSON."""

import json
from collections.abc import Callable, Mapping

from withness.meeting.agreements import (
    LookingBack,
    Remaining,
    follow_up_event,
    follow_up_text,
    remaining_markdown,
    remaining_text,
)
from withness.meeting.invitation import Invitation, invitation_event, invitation_text, to_fill_in
from withness.meeting.rota import Rota, rota_events, rota_text
from withness.strict_json import load_json
from withness.week.calendar import calendar_file


def paper(name: str, asked_json: str) -> str:
    """Return a paper as JSON: its `text` and whatever it has beside, or the `problem` in a sentence.

    `invitation` is asked for with an `Invitation` and has a `calendar` file and what is still `to_fill_in`;
    `follow-up` with a `LookingBack`, and has a `calendar` file; `what-remains` with a `Remaining`, and has `markdown`;
    `rota` with a `Rota`, and has a `calendar` file.
    """
    try:
        if name not in _PAPERS:
            raise ValueError(f"There is no paper called {name}.")
        return json.dumps(_PAPERS[name](asked_json))
    except ValueError as problem:
        return json.dumps({"problem": str(problem)})


def _invitation(asked: str) -> Mapping[str, object]:
    invitation = load_json(Invitation, asked)
    calendar = calendar_file([invitation_event(invitation)])
    return {"text": invitation_text(invitation), "calendar": calendar, "to_fill_in": to_fill_in(invitation)}


def _follow_up(asked: str) -> Mapping[str, object]:
    back = load_json(LookingBack, asked)
    return {"text": follow_up_text(back), "calendar": calendar_file([follow_up_event(back)])}


def _what_remains(asked: str) -> Mapping[str, object]:
    remaining = load_json(Remaining, asked)
    return {"text": remaining_text(remaining), "markdown": remaining_markdown(remaining)}


def _rota(asked: str) -> Mapping[str, object]:
    rota = load_json(Rota, asked)
    return {"text": rota_text(rota), "calendar": calendar_file(rota_events(rota))}


_PAPERS: Mapping[str, Callable[[str], Mapping[str, object]]] = {
    "invitation": _invitation,
    "follow-up": _follow_up,
    "what-remains": _what_remains,
    "rota": _rota,
}
