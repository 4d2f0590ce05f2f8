"""Published scales without their items, and what each must give; the kit brings both along."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import pytest

from support.published import ROOT
from withness.authoring.library.instruments import read_instrument
from withness.authoring.library.published_scales import FOLDER
from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Responses

FILES = sorted(FOLDER.glob("*.yml"))
SCALES: list[dict[str, Any]] = json.loads((FOLDER / "expected.json").read_text("utf-8"))["scales"]


@dataclass(frozen=True, slots=True)
class Row:
    """Answers to every item of a scale in order, `None` for a blank, and the scores they must give."""

    what: str
    answers: list[int | None]
    expected: Mapping[str, float | None]

    @property
    def responses(self) -> Responses:
        """The answers by the items' ids."""
        return {f"item-{at}": value for at, value in enumerate(self.answers, 1) if value is not None}


def instrument_of(scale: Mapping[str, Any]) -> Instrument:
    """Read the scale's file, as any self-check is read."""
    instrument, problems = read_instrument(FOLDER / f"{scale['instrument']}.yml", None)
    assert instrument is not None, problems
    return instrument


def rows_of(scale: Mapping[str, Any]) -> list[Row]:
    """Return the scale's rows."""
    return [Row(**row) for row in scale["rows"]]


def by_the_rule(scale: Mapping[str, Any], row: Row) -> dict[str, Fraction | None]:
    """Work the scores out by weights of +1 and -1 and a constant, in exact fractions, as no line of our code does."""
    lowest, highest = min(scale["options"]), max(scale["options"])
    scores: dict[str, Fraction | None] = {}
    for name, rule in scale["scores"].items():
        count, backwards = len(rule["items"]), rule["reverse_keyed"]
        given = {item: value for item in rule["items"] if (value := row.answers[item - 1]) is not None}
        weighed = sum(-value if item in backwards else value for item, value in given.items())
        constant = (lowest + highest) * len(given.keys() & set(backwards))
        per_point = {"sum": Fraction(1), "mean": Fraction(1, count), "percent": Fraction(100, highest * count)}
        whole = Fraction(count * (weighed + constant), len(given)) if 2 * len(given) >= count else None
        scores[name] = None if whole is None else whole * per_point[rule["is"]]
    return scores


def agrees(computed: Mapping[str, float | None], row: Row) -> None:
    """Assert that the scores are the expected ones, but for the last digits of a fraction."""
    expected = {
        name: None if value is None else pytest.approx(value, rel=1e-13) for name, value in row.expected.items()
    }
    assert computed == expected, row.what


def real_answers() -> tuple[Instrument, list[Responses], list[int]]:
    """Return the Toronto Empathy Questionnaire, what people answered to it, and the totals that its authors stored."""
    if not TEQ.is_file():
        pytest.skip("The 240 real answers lie beside this project, in ../shared/data, and are not there.")
    rows = json.loads(TEQ.read_text("utf-8"))["rows"]
    (scale,) = [scale for scale in SCALES if scale["instrument"] == "toronto-empathy"]
    responses = [Row("", row["responses"], {}).responses for row in rows]
    return instrument_of(scale), responses, [row["total"] for row in rows]


TEQ = ROOT.parent / "shared" / "data" / "teq_answers.json"
