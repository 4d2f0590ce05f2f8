"""LHC-Forms shows what we carry out as FHIR, and works out the scores that we do."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome

from support.browser.host import Host, host
from support.needs import needs
from support.published import ROOT, SELF_CHECKS
from withness.authoring.exchange.carrying.fhir import as_fhir
from withness.authoring.library.instruments import read_instrument
from withness.instrument.instrument import Instrument, Number
from withness.instrument.scoring import score

# Chooses answers as a person does, and returns what the form then makes of them. Answers that a form is opened with are
# taken for those of a person who has finished, and nothing is worked out anew.
ANSWER = """
const [questionnaire, answers, done] = arguments;
(async () => {
  await LForms.Util.addFormToPage(questionnaire, "form", { fhirVersion: "R4" });
  const form = LForms.Util._getFormObjectInScope(document.querySelector("#form"));
  for (const item of form.itemList) {
    if (item.linkId in answers) item.value = item.answers.find(({ score }) => score === answers[item.linkId]);
  }
  await form._expressionProcessor.runCalculations(false);
  const worked = form.itemList.filter(({ linkId }) => /^(score|count)_/.test(linkId));
  done(Object.fromEntries(worked.map(({ linkId, value }) => [linkId, value ?? null])));
})().catch((error) => done(String(error)));
"""


@pytest.fixture(scope="module")
def lforms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    """A page with LHC-Forms in it, as its makers show how to build one."""
    built = ROOT / "node_modules" / "lforms" / "dist" / "lforms"
    needs(built.is_dir(), "There is no lforms in node_modules. Run `make` to install it.")
    folder = tmp_path_factory.mktemp("lforms")
    shutil.copy(Path(__file__).with_name("lforms.html"), folder / "index.html")
    shutil.copytree(built, folder / "lforms", ignore=shutil.ignore_patterns("*.map"))
    with host(folder) as running:
        running.is_plain = True  # its scripts are kept to no policy
        yield running


def ours(instrument: Instrument, answers: dict[str, Number]) -> dict[str, float | None]:
    profile = score(instrument, answers)
    if instrument.kinds and profile.total:
        return {f"count_{kind.id}": count for kind, count in profile.total.counts}
    return {f"score_{part.subscale.id}": part.score for part in profile.scores}


@pytest.mark.parametrize("file", SELF_CHECKS, ids=lambda file: file.stem)
def test_lhc_forms_works_out_our_scores(file: Path, lforms: Host, chromium: Chrome) -> None:
    instrument, problems = read_instrument(file, None)
    assert instrument is not None, problems
    chance = random.Random(file.stem)
    chromium.get(lforms.url)
    for share in (1, 0.8):
        given = {item.id: chance.choice(item.options).value for item in instrument.items if chance.random() < share}
        found: dict[str, Any] = chromium.execute_async_script(ANSWER, as_fhir(instrument), given)
        assert found == pytest.approx(ours(instrument, given), abs=1e-9), given
