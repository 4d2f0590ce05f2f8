"""What the page asks of Python: strings in, one string out."""

import json
from collections.abc import Callable
from functools import lru_cache

from withness.deidentification.marked_case import marked_case as drawn_case
from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Profile, Responses, scorer
from withness.instrument.serialization import dump_profile, load_instrument, load_responses
from withness.meeting.papers import paper as paper_of_a_meeting
from withness.profile.report import report
from withness.profile.since_last import Earlier
from withness.record.record import lines, record, side_by_side
from withness.record.taking import load_takings
from withness.team.papers import paper as paper_of_a_team
from withness.week.papers import paper as paper_of_a_week


def score_form(instrument_json: str, responses_json: str, before_json: str = "") -> str:
    """Return JSON with the `profile` of the responses and the `html` of the result to show.

    `before_json`, where there is an earlier result to compare with, is `{"date": "2026-11-09", "responses": {...}}`.
    Raises `ValueError` when a response is not one that the instrument offers, or the date is none.
    """
    instrument, score = _prepared(instrument_json)
    profile = score(load_responses(instrument, responses_json))
    earlier = None
    if before_json:
        before = json.loads(before_json)
        responses = load_responses(instrument, json.dumps(before["responses"]))
        earlier = Earlier(date=before["date"], profile=score(responses))
    return json.dumps({"profile": json.loads(dump_profile(profile)), "html": report(instrument, profile, earlier)})


def record_of(instrument_json: str, takings_json: str) -> str:
    """Return HTML: the results of one self-check, the newest first as they are given, and what has moved.

    `takings_json` is a list of `{"id": "...", "date": "2026-11-09", "responses": {...}}`.
    """
    instrument, score = _prepared(instrument_json)
    return record(instrument, load_takings(instrument, score, takings_json))


def laid_side_by_side(instrument_json: str, takings_json: str, chosen_json: str) -> str:
    """Return HTML: those two of the results whose ids are in the list `chosen_json`, side by side, and what moved."""
    instrument, score = _prepared(instrument_json)
    chosen = json.loads(chosen_json)
    takings = load_takings(instrument, score, takings_json)
    return side_by_side(instrument, [taking for taking in takings if taking.id in chosen])


def lines_of(instrument_json: str, takings_json: str) -> str:
    """Return JSON: of each of the results its `id`, its `day` in words, and its `lines`, none where it has no score."""
    instrument, score = _prepared(instrument_json)
    takings = load_takings(instrument, score, takings_json)
    told = [(taking, lines(instrument, taking.profile) if taking.profile else []) for taking in takings]
    return json.dumps([{"id": taking.id, "day": taking.day, "lines": said} for taking, said in told])


def meeting_paper(name: str, asked_json: str) -> str:
    """Return JSON with a paper of a meeting, or with the `problem` for which there is none; `paper` has the names."""
    return paper_of_a_meeting(name, asked_json)


def week_paper(name: str, asked_json: str) -> str:
    """Return JSON with a paper of a week, or with the `problem` for which there is none; its `paper` has the names."""
    return paper_of_a_week(name, asked_json)


def team_paper(name: str, asked_json: str) -> str:
    """Return JSON with what a team's round asks for, or with the `problem` for which there is none; `paper` has it."""
    return paper_of_a_team(name, asked_json)


def marked_case(text: str) -> str:
    """Return HTML: a case in which all is marked that could give somebody away, and what to say instead."""
    return drawn_case(text)


# A reader who changes an answer asks again about the same instrument.
@lru_cache(maxsize=4)
def _prepared(instrument_json: str) -> tuple[Instrument, Callable[[Responses], Profile]]:
    instrument = load_instrument(instrument_json)
    return instrument, scorer(instrument)
