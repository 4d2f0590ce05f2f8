"""Answers to compare two Pythons by."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

from support.published import DOCS
from withness.authoring.library.instruments import read_instrument
from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Responses
from withness.instrument.serialization import dump_instrument

type Case = tuple[str, str]


def cases(file: Path, gaps: int = 250) -> list[Case]:
    """Return the instrument and the responses, as the page sends them, of every set of answers worth comparing."""
    instrument, problems = read_instrument(file, DOCS)
    assert instrument is not None, problems
    return [(dump_instrument(instrument), json.dumps(answers)) for answers in _answers(instrument, gaps)]


def _answers(instrument: Instrument, gaps: int) -> Iterator[Responses]:
    lowest = {item.id: item.lowest for item in instrument.items}
    yield lowest
    yield {item.id: item.highest for item in instrument.items}
    for item in instrument.items:
        for option in item.options:
            yield lowest | {item.id: option.value}
            yield {item.id: option.value}
    chance = random.Random(instrument.name)
    for _ in range(gaps):
        share = chance.random()
        yield {item.id: chance.choice(item.options).value for item in instrument.items if chance.random() < share}
