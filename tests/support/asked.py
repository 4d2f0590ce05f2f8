"""What the tests ask of either Python, the one of the tests and the one of the page: strings in, one string out."""

import json

from withness.analysis.analysis import analyse
from withness.analysis.findings import findings_json
from withness.browser import laid_side_by_side, lines_of, meeting_paper, record_of, score_form, team_paper, week_paper
from withness.instrument.serialization import load_instrument

__all__ = [
    "analyse_people",
    "laid_side_by_side",
    "lines_of",
    "meeting_paper",
    "record_of",
    "score_form",
    "team_paper",
    "week_paper",
]


def analyse_people(instrument_json: str, people_json: str) -> str:
    """Return the findings in many people's responses, a JSON list of objects."""
    return findings_json(analyse(load_instrument(instrument_json), json.loads(people_json))).replace("\n", "")
