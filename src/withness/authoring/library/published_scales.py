"""The published scales that the kit brings along, read from the files beside this one as any self-check is read."""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from withness.authoring.library.instruments import read_instrument
from withness.catalog.published_scale import Case, PublishedScale

FOLDER = Path(__file__).with_name("scales")


@cache
def published_scales() -> tuple[PublishedScale, ...]:
    """Return every scale, with the answers and the scores of `expected.json`."""
    return tuple(_scale(data) for data in json.loads((FOLDER / "expected.json").read_text("utf-8"))["scales"])


def _scale(data: Mapping[str, Any]) -> PublishedScale:
    instrument, problems = read_instrument(FOLDER / f"{data['instrument']}.yml", None)
    assert instrument is not None, problems
    cases = tuple(_case(row) for row in data["rows"])
    return PublishedScale(instrument=instrument, rule=data["rule"], source=data["source"], cases=cases)


def _case(row: Mapping[str, Any]) -> Case:
    responses = {f"item-{at}": value for at, value in enumerate(row["answers"], 1) if value is not None}
    number = re.search(r"\d+", row["what"])
    what = row["what"].replace(number[0], "{number}") if number else row["what"]
    return Case(what=what, item=int(number[0]) if number else None, responses=responses, expected=row["expected"])
