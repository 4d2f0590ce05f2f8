"""What a self-check has and other programs have no place for."""

from pathlib import Path

from withness.instrument.instrument import Instrument
from withness.problem import Message, Problem

LEFT_BEHIND = Message(
    "These were not carried, since a questionnaire elsewhere has no place for them: {what}",
    "Keep this file: it is the whole self-check.",
    minor=True,
)


def left_behind(path: Path, instrument: Instrument) -> list[Problem]:
    """Return what could not be carried out, in one sentence; every self-check has something of this kind."""
    options = [option for item in instrument.items for option in item.options]
    parts, bands = instrument.parts, [band for part in instrument.parts for band in part.bands]
    found = {
        "the readings of scores with what to try": bands or instrument.kinds,
        "published norms": [part for part in parts if part.norm],
        "what others could take a score for": [part for part in parts if part.could_be_read_as],
        "feedback on replies": [option for option in options if option.feedback],
        'the answer "blank"': instrument.blank,
        "advice in place of scores": instrument.shows == "advice",
        "which end is the hard one": instrument.more_is == "worse",
        "headlines throughout": instrument.throughout,
        "whether a team may use it": instrument.team_because,
    }
    return [LEFT_BEHIND.at(path, 1, what=", ".join(what for what, there in found.items() if there))]
