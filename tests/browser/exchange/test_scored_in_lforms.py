"""Scores that LHC-Forms works out on a page from what we carry out to FHIR are ours."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome

from support.browser.host import Host, host
from support.exchange.scores import scores_elsewhere
from support.needs import needs
from support.published import ROOT, SELF_CHECKS
from withness.authoring.exchange.carrying.fhir import Release, as_fhir
from withness.authoring.library.instruments import read_instrument
from withness.authoring.library.published_scales import FOLDER
from withness.instrument.instrument import Instrument, Number

LFORMS = ROOT / "node_modules" / "lforms" / "dist" / "lforms"
FILES = [*SELF_CHECKS, *sorted(FOLDER.glob("*.yml"))]
# Each file in one release of FHIR, and the other way about in `make thorough`.
CASES = [
    pytest.param(file, release, id=f"{file.stem}-{release}", marks=[pytest.mark.thorough] if at % 2 != turn else [])
    for at, file in enumerate(FILES)
    for turn, release in enumerate(("R4", "R5"))
]
FRAME = "webcomponent/assets/lib/zone.min.js", "webcomponent/lhc-forms.js", "fhir/lformsFHIRAll.min.js"
PAGE = f"""<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>A form</title><div id="form"></div>
{"".join(f'<script src="{Path(name).name}"></script>' for name in FRAME)}"""
# Each person has a form of their own, which they fill in: saved answers would keep the scores they were saved with.
SCORES = """
const [questionnaire, people, release, done] = arguments;
const all = (items) => (items ?? []).flatMap((item) => [item, ...all(item.items)]);
const within = (item) => [...(item.item ?? []), ...(item.answer ?? []).flatMap((answer) => answer.item ?? [])];
const told = (items) => (items ?? []).flatMap((item) => [item, ...told(within(item))]);
async function scoresOf(answers) {
  await LForms.Util.addFormToPage(LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, release), "form");
  const form = LForms.Util._getFormObjectInScope("#form");
  for (const item of all(form.items).filter((item) => item.linkId in answers)) {
    item.value = item.answers.find((answer) => Number(answer.code) === answers[item.linkId]);
  }
  await form._expressionProcessor.runCalculations(false);
  const response = LForms.Util.getFormFHIRData("QuestionnaireResponse", release, "#form");
  return told(response.item).map((item) => [item.linkId, item.answer?.[0]]);
}
(async () => {
  const found = [];
  for (const answers of people) found.push(Object.fromEntries(await scoresOf(answers)));
  done(found);
})();
"""


@pytest.fixture(scope="module")
def lforms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    """A host with a page on which LHC-Forms can put a form."""
    needs(LFORMS.is_dir(), "There is no lforms in node_modules. Run `make node_modules/.lforms.stamp`.")
    folder = tmp_path_factory.mktemp("lforms")
    for name in FRAME:
        shutil.copy(LFORMS / name, folder)
    (folder / "index.html").write_text(PAGE, "utf-8")
    with host(folder) as running:
        yield running


def people(instrument: Instrument) -> list[dict[str, Number]]:
    """Answers by chance: of one who answers everything, two who leave some out, and one who answers nothing."""
    chance = random.Random(instrument.name)
    items = instrument.items
    return [
        {item.id: chance.choice(item.options).value for item in items if chance.random() < share}
        for share in (1, 0.8, 0.4, 0)
    ]


def number(answer: dict[str, Any] | None) -> float | None:
    return next((float(value) for value in answer.values()), None) if answer else None


@pytest.mark.parametrize(("file", "release"), CASES)
def test_a_form_that_is_filled_in_has_our_scores(chromium: Chrome, lforms: Host, file: Path, release: Release) -> None:
    instrument, problems = read_instrument(file, None)
    assert instrument is not None, problems
    chromium.set_script_timeout(60)
    chromium.get(f"{lforms.url}index.html")
    given = people(instrument)
    found = chromium.execute_async_script(SCORES, as_fhir(instrument, release), given, release)
    for answers, elsewhere in zip(given, found, strict=True):
        expected = scores_elsewhere(instrument, answers)
        assert {name: number(elsewhere.get(name)) for name in expected} == pytest.approx(expected, abs=1e-6), answers
