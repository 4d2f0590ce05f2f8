"""What the page asks of Python: strings in, one string out."""

import json

from withness.instrument.instrument import Instrument
from withness.instrument.scoring import score
from withness.instrument.serialization import dump_profile, load_instrument, load_responses
from withness.profile.report import report
from withness.profile.since_last import Earlier


def score_form(instrument_json: str, responses_json: str, before_json: str = "") -> str:
    """Return JSON with the `profile` of the responses and the `html` of the result to show.

    `before_json`, where there is an earlier result to compare with, is `{"date": "2026-11-09", "responses": {...}}`.
    Raises `ValueError` when a response is not one that the instrument offers, or the date is none.
    """
    instrument = load_instrument(instrument_json)
    profile = score(instrument, load_responses(instrument, responses_json))
    html = report(instrument, profile, _earlier(instrument, before_json) if before_json else None)
    return json.dumps({"profile": json.loads(dump_profile(profile)), "html": html})


def _earlier(instrument: Instrument, before_json: str) -> Earlier:
    before = json.loads(before_json)
    responses = load_responses(instrument, json.dumps(before["responses"]))
    return Earlier(date=before["date"], profile=score(instrument, responses))
