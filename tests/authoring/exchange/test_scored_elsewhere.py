"""Scores that SurveyJS and a FHIRPath engine work out from what we carry out are ours."""

import json
import random
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from support.exchange.scores import scores_elsewhere
from support.needs import needs
from support.published import ROOT, SELF_CHECKS
from withness.authoring.exchange.carrying.fhir import as_fhir
from withness.authoring.exchange.carrying.surveyjs import as_surveyjs
from withness.authoring.library.instruments import read_instrument
from withness.authoring.library.published_scales import FOLDER
from withness.instrument.instrument import Instrument, Number

FILES = [*SELF_CHECKS, *sorted(FOLDER.glob("*.yml"))]
PACKAGES = ("survey-core", "fhirpath")
PEOPLE = 40

type Answers = dict[str, Number]


def instrument_in(file: Path) -> Instrument:
    instrument, problems = read_instrument(file, None)
    assert instrument is not None, problems
    return instrument


@cache
def answers_to(file: Path) -> list[Answers]:
    """Answers by chance: of people who answer everything, who leave some out, nearly all or all."""
    chance = random.Random(file.stem)
    items = instrument_in(file).items
    shares = [chance.choice([1, 1, 0.8, 0.5, 0.2]) for _ in range(PEOPLE)] + [0]
    return [
        {item.id: chance.choice(item.options).value for item in items if chance.random() < share} for share in shares
    ]


@cache
def worked_out() -> list[dict[str, list[dict[str, Any]]]]:
    """What the two programs make of every file's answers, in one run of Node."""
    missing = [name for name in PACKAGES if not (ROOT / "node_modules" / name / "package.json").is_file()]
    needs(not missing, f"There is no {' and no '.join(missing)} in node_modules. Run `make` to install them.")
    cases = []
    for file in FILES:
        instrument = instrument_in(file)
        fhir = {"R4": as_fhir(instrument, "R4"), "R5": as_fhir(instrument, "R5")}
        cases.append({"fhir": fhir, "surveyjs": as_surveyjs(instrument), "answers": answers_to(file)})
    script = Path(__file__).with_name("scored_elsewhere.mjs")
    run = subprocess.run(["node", script], input=json.dumps({"cases": cases}), capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    found: list[dict[str, list[dict[str, Any]]]] = json.loads(run.stdout)
    return found


@pytest.mark.parametrize("way", ["surveyjs", "R4", "R5"])
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_score_elsewhere_is_ours(file: Path, way: str) -> None:
    instrument, answers = instrument_in(file), answers_to(file)
    found = worked_out()[FILES.index(file)][way]
    assert len(found) == len(answers) == PEOPLE + 1
    for given, elsewhere in zip(answers, found, strict=True):
        assert elsewhere == pytest.approx(scores_elsewhere(instrument, given), abs=1e-9), given
