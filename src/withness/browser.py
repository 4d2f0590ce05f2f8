"""What the page asks of Python: two strings in, one string out."""

import json

from withness.report import report
from withness.scoring import score
from withness.wire import dump_profile, load_instrument, load_responses


def score_form(instrument_json: str, responses_json: str) -> str:
    """Return JSON with the `profile` of the responses and the `html` of the result to show.

    Raises `ValueError` when a response is not one that the instrument offers.
    """
    instrument = load_instrument(instrument_json)
    profile = score(instrument, load_responses(instrument, responses_json))
    return json.dumps({"profile": json.loads(dump_profile(profile)), "html": report(instrument, profile)})
