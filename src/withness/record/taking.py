"""The results of one self-check as their reader keeps them, each with its day."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Profile, Responses
from withness.instrument.serialization import load_responses
from withness.markup.days import day_in_words
from withness.words.words import _


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """One result that is kept, by its id: its day in words, and its profile.

    `profile` is `None` where what is kept cannot be read, or is not of this version of the self-check.
    """

    id: str
    day: str
    profile: Profile | None


def load_takings(instrument: Instrument, score: Callable[[Responses], Profile], text: str) -> list[Taking]:
    """Return the results in a JSON list of `{"id", "date", "responses"}`, newest first; none is left out.

    Of several from one day each says which of them it is.
    """
    takings = [_taking(instrument, score, data) for data in json.loads(text)]
    count = Counter(taking.day for taking in takings)
    seen: Counter[str] = Counter()
    told = []
    for taking in reversed(takings):
        seen[taking.day] += 1
        if taking.profile and count[taking.day] > 1:
            # Translators: a day, and which of several results of that day is meant: "November 9, 2026 (2)".
            day = _("{day} ({n})").format(day=taking.day, n=seen[taking.day])
            told.append(replace(taking, day=day))
        else:
            told.append(taking)
    return told[::-1]


def _taking(instrument: Instrument, score: Callable[[Responses], Profile], data: dict[str, Any]) -> Taking:
    try:
        day = day_in_words(str(data.get("date")))
        profile = score(load_responses(instrument, json.dumps(data.get("responses"))))
    except ValueError:
        return Taking(id=str(data["id"]), day=_("A result that can’t be read"), profile=None)
    return Taking(id=str(data["id"]), day=day, profile=profile)
