"""CPython and Pyodide give the same result for the same answers, to the last digit and the last letter."""

import json
import random
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as drawn
from hypothesis import strategies as st

from support import asked
from support.cases import cases
from support.examples import any_floats, instruments, responses_to, unlike
from support.needs import needs
from support.norms import agreeableness
from support.papers import every_paper
from support.published import ROOT, SELF_CHECKS
from support.published_scales import SCALES, agrees, instrument_of, real_answers, rows_of
from support.takings import every_record
from support.team import every_team_paper
from support.week_papers import every_week_paper
from withness.browser import laid_side_by_side, lines_of, meeting_paper, record_of, score_form, team_paper, week_paper
from withness.instrument.serialization import dump_instrument

type Ask = Callable[..., list[str]]


@pytest.fixture(scope="module")
def in_pyodide(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """What a function of `asked.py` answers with the published wheel and version of Pyodide, run by Node.

    It is started once, and as a page starts it that has no snapshot: with the library that is published for that.
    """
    pyodide, folder = ROOT / "node_modules" / "pyodide", tmp_path_factory.mktemp("parity")
    needs(shutil.which("node") and pyodide.is_dir(), "No Pyodide: install Node and run `npm ci`.")
    [wheel] = site.glob("assets/pyodide/*/*/withness-*.whl")
    rooms = shutil.make_archive(str(folder / "rooms"), "zip", ROOT / "src", "withness/analysis")
    files = (Path(__file__).with_name("parity.mjs"), pyodide, wheel.parent, rooms, asked.__file__)
    command, errors = ["node", *map(str, files)], folder / "errors.txt"
    with (
        errors.open("wb") as said,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, text=True) as node,
    ):
        assert node.stdin and node.stdout
        asking, answering = node.stdin, node.stdout

        def ask(given: Sequence[tuple[str, ...]], function: str = "score_form") -> list[str]:
            print(json.dumps([function, given]), file=asking, flush=True)
            line = answering.readline()
            assert line, errors.read_text("utf-8")[-2000:]
            answers: list[str] = json.loads(line)
            return answers

        yield ask


@pytest.mark.parametrize("file", SELF_CHECKS, ids=lambda file: file.stem)
def test_every_published_instrument_scores_the_same_in_pyodide(in_pyodide: Ask, file: Path) -> None:
    given = cases(file)
    assert len(given) > 300
    assert in_pyodide(given) == [score_form(*case) for case in given]


def test_published_scales_give_the_expected_numbers_in_pyodide(in_pyodide: Ask) -> None:
    rows = [(dump_instrument(instrument_of(scale)), row) for scale in SCALES for row in rows_of(scale)]
    given = [(instrument, json.dumps(row.responses)) for instrument, row in rows]
    results = in_pyodide(given)
    assert results == [score_form(*case) for case in given]
    for result, (_, row) in zip(results, rows, strict=True):
        agrees({name: score["score"] for name, score in json.loads(result)["profile"]["subscales"].items()}, row)


def test_norms_and_changes_are_told_the_same_in_pyodide(in_pyodide: Ask) -> None:
    instrument = agreeableness()
    wired, chance = dump_instrument(instrument), random.Random(5)
    texts = [
        json.dumps({item.id: chance.randint(1, 6) for item in instrument.items if chance.random() < 0.8})
        for _ in range(300)
    ]
    befores = [json.dumps({"date": "2026-10-05", "responses": json.loads(text)}) for text in reversed(texts)]
    given = [(wired, text, before) for text, before in zip(texts, befores, strict=True)]
    results = in_pyodide(given)
    assert results == [score_form(*case) for case in given]
    for told in ("too small to call", "more than chance", "There is nothing to compare", "would stand between"):
        assert any(told in result for result in results)


def test_floats_agree_to_the_last_bit_in_pyodide(in_pyodide: Ask) -> None:
    """A float is written with as many digits as it takes to tell it from every other."""
    given: list[tuple[str, ...]] = []

    @settings(max_examples=300, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @drawn(st.data())
    def draw(data: st.DataObject) -> None:
        instrument = data.draw(instruments(values=any_floats))
        then, now = (data.draw(responses_to(instrument)) for _ in range(2))
        before = json.dumps({"date": "2026-10-05", "responses": then})
        given.append((dump_instrument(instrument), json.dumps(now), before))

    draw()
    assert len(given) >= 300
    assert in_pyodide(given) == [score_form(*case) for case in given]


def test_unlike_ranges_and_answers_that_do_not_apply_are_the_same_in_pyodide(in_pyodide: Ask) -> None:
    chance, given = random.Random(11), []
    for method in ("mean", "sum", "pomp"):
        instrument = replace(unlike(method, (1, 2, 3), (0, 10), (0.1, 0.7, 33.3)), blank="It did not come up")
        wired = dump_instrument(instrument)
        for _ in range(60):
            values = {
                item.id: chance.choice([*[option.value for option in item.options], None]) for item in instrument.items
            }
            given.append((wired, json.dumps({id: value for id, value in values.items() if chance.random() < 0.9})))
    results = in_pyodide(given)
    assert results == [score_form(*case) for case in given]
    for told in ("as far up its own range", "It did not come up", "left blank"):
        assert any(told in result for result in results)


def test_the_papers_of_a_meeting_are_the_same_in_pyodide(in_pyodide: Ask) -> None:
    given = every_paper()
    papers = in_pyodide(given, "meeting_paper")
    assert papers == [meeting_paper(*one) for one in given]
    assert any("BEGIN:VEVENT" in paper for paper in papers)


def test_the_papers_of_a_week_are_the_same_in_pyodide(in_pyodide: Ask) -> None:
    given = every_week_paper()
    papers = in_pyodide(given, "week_paper")
    assert papers == [week_paper(*one) for one in given]
    assert any("BEGIN:VEVENT" in paper for paper in papers)


def test_the_codes_and_pictures_of_a_team_are_the_same_in_pyodide(in_pyodide: Ask) -> None:
    given = every_team_paper()
    papers = in_pyodide(given, "team_paper")
    assert papers == [team_paper(*one) for one in given]
    assert sum("codes" in json.loads(paper) for paper in papers) >= 40
    assert sum("html" in json.loads(paper) for paper in papers) >= 10


def test_the_results_of_many_days_are_the_same_in_pyodide(in_pyodide: Ask) -> None:
    for name, own in (("record_of", record_of), ("laid_side_by_side", laid_side_by_side), ("lines_of", lines_of)):
        given = [asked for function, *asked in every_record() if function == name]
        assert in_pyodide(given, name) == [own(*one) for one in given]


def test_real_answers_give_their_totals_and_the_same_analysis_in_pyodide(in_pyodide: Ask) -> None:
    instrument, people, totals = real_answers()
    wired = dump_instrument(instrument)
    results = in_pyodide([(wired, json.dumps(responses)) for responses in people])
    assert [json.loads(result)["profile"]["subscales"]["empathy"]["score"] for result in results] == totals
    together = wired, json.dumps(people)
    (found,) = in_pyodide([together], "analyse_people")
    close(json.loads(found), json.loads(asked.analyse_people(*together)))


def close(there: Any, here: Any) -> None:
    """Assert that two findings agree, but for last digits: no two libraries need have the same ones of a logarithm."""
    if isinstance(here, dict):
        assert there.keys() == here.keys()
        for key in here:
            close(there[key], here[key])
    elif isinstance(here, list):
        for one, other in zip(there, here, strict=True):
            close(one, other)
    else:
        assert there == (pytest.approx(here, rel=1e-13) if isinstance(here, float) else here)
