"""All that our package needs at run time lies in the published snapshot: nothing is left to be imported later."""

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from support.browser.reading import instrument_of
from support.cases import cases
from support.examples import a_scene, a_subscale, an_instrument, an_item
from support.needs import needs
from support.norms import AGREEABLENESS, agreeableness
from support.papers import every_paper
from support.published import ROOT, SELF_CHECKS
from support.takings import every_record
from support.team import every_team_paper
from support.telling import HARMLESS, TELLING
from support.week_papers import every_week_paper
from withness.instrument.instrument import Instrument, Method, Number, ResponseOption, Scoring, score_range
from withness.instrument.serialization import dump_instrument
from withness.publishing.vendoring.scripts import WEB

NOT_FOR_THE_PAGE = (
    "withness.deidentification.words.word_set.WordSet.__init__",
    "withness.deidentification.words.word_set.WordSet.also",
    "withness.instrument.serialization.dump_instrument",
    "withness.meeting.guide.GroupSize.in_words",
    "withness.team.subtotals._readable",
    "withness.team.subtotals.commonest",
    "withness.team.symbols._powers",
    "withness.week.calendar._is_digits",
    "withness.words.words.N_",
    "withness.words.words._form",
    "withness.words.words.counted",
    "withness.words.words.is_english",
    "withness.words.words.speak",
    "withness.words.words.spoken_now",
    "withness.instrument.wording.has_scenes_alone",
    "withness.instrument.wording.validation",
    "withness.markup.html.fill",
    "withness.markup.html.parted",
    "withness.markup.numbers.grouped",
    "withness.markup.numbers.hundredths",
    "withness.markup.numbers.percent",
)
# A result has no element without an end tag, and nobody asks where no score lies.
# No paper has an event that is none by its type, and a page knows of which round a code should be.
WITH_A_LINE_NOT_REACHED = [
    "withness.markup.html.element",
    "withness.profile.arithmetic._border",
    "withness.team.subtotals.fitting",
    "withness.team.subtotals.subtotal",
    "withness.week.calendar._problems",
    "withness.week.calendar._problems_of_its_times",
    "withness.week.calendar._problems_together",
    "withness.week.calendar.calendar_file",
]


def told() -> list[tuple[str, str]]:
    """Return cases in which each rule finds something, and one in which none does."""
    sentences = [each.translate({91: "", 93: ""}) for all in TELLING.values() for each in all]
    texts = [
        *sentences,
        *HARMLESS,
        " ".join(sentences),
        "",
        "Maria told Tariq, and Bjorn told Ana and Eve. Maria left.",
    ]
    return [("marked_case", text) for text in texts]


def unlike(method: Method) -> Instrument:
    """An instrument of two subscales, with other ranges unless a method makes them alike, and a total."""
    items = (an_item("ask"), an_item("fix", reverse_keyed=True), an_item("visit", "check-in"))
    total = a_subscale("total", "Overall", lows=(score_range(method, items)[0],))
    parts = {id: tuple(item for item in items if item.subscale == id) for id in ("listen", "check-in")}
    subscales = tuple(a_subscale(id, id, lows=(score_range(method, part)[0],)) for id, part in parts.items())
    return an_instrument(*items, subscales=subscales, total=total, scoring=Scoring(method=method, missing=0.5))


def every_path() -> list[tuple[str, ...]]:
    """Return what leads through all that a page may ask: each method, each refusal, blanks, norms, an earlier day."""
    # Every line is reached by far fewer than all: each takes a moment while the lines are watched.
    asked: list[tuple[str, ...]] = [case for file in SELF_CHECKS for case in cases(file, gaps=20)[::4]]
    asked += beside_others()
    asked += advised()
    asked += blank_or_far_apart()
    asked += counted()
    methods: tuple[Method, ...] = ("mean", "sum", "pomp")
    for instrument in map(unlike, methods):
        for answers in ('{"ask": 5, "fix": 1, "visit": 5}', '{"ask": 4}', '{"ask": 3, "visit": 3}', "{}"):
            asked.append((dump_instrument(instrument), answers))
    for refused in ("[]", '{"nobody": 1}', '{"ask": 17, "fix": true}'):
        asked.append((dump_instrument(unlike("mean")), refused))
    papers = [("meeting_paper", *paper) for paper in every_paper()]
    papers += [("week_paper", *paper) for paper in every_week_paper()]
    papers += [("team_paper", *paper) for paper in every_team_paper()]
    return [*(("score_form", *case) for case in asked), *every_record(), *papers, *told()]


def advised() -> list[tuple[str, ...]]:
    """Return what is said in place of scores, with and without a total, an earlier day and somewhere to turn."""
    parts = {id: a_subscale(id, id) for id in ("listen", "check-in")}
    kind = replace(parts["listen"], bands=tuple(replace(band, support="Ring.") for band in parts["listen"].bands))
    items = (a_scene("ask"), an_item("fix"), an_item("visit", "check-in"))
    two = an_instrument(*items, subscales=(kind, parts["check-in"]), shows="advice")
    asked: list[tuple[str, ...]] = []
    for instrument in (two, replace(two, total=a_subscale("total", "Overall"))):
        for answers in ('{"ask": 5, "fix": 1, "visit": 5}', '{"fix": 4}', "{}"):
            before = json.dumps({"date": "2026-11-09", "responses": {"ask": 3, "visit": 2}})
            asked += [(dump_instrument(instrument), answers), (dump_instrument(instrument), answers, before)]
    return asked


def blank_or_far_apart() -> list[tuple[str, ...]]:
    """Return what is said of answers that count as a blank, and of items that reach unlike far."""
    wide = tuple(ResponseOption(value=value, label=f"option {value}") for value in (0, 10))
    items = (a_scene("ask"), an_item("fix"), an_item("wait"), an_item("visit", "check-in", options=wide))
    parts = tuple(a_subscale(id, id, lows=(0, 2.3)) for id in ("listen", "check-in"))
    asked: list[tuple[str, ...]] = []
    methods: tuple[Method, ...] = ("mean", "sum", "pomp")
    for method in methods:
        scoring = Scoring(method=method, missing=0.5)
        total = a_subscale("total", "Overall", lows=(0,))
        one = an_instrument(*items, subscales=parts, total=total, scoring=scoring, blank="It did not come up")
        for answers in ('{"ask": null, "fix": 1, "wait": 3, "visit": 10}', '{"fix": 2, "wait": null, "visit": 0}'):
            asked += [(dump_instrument(one), answers), (dump_instrument(replace(one, blank=None)), answers)]
        asked.append((dump_instrument(one), '{"ask": 5, "fix": 1, "wait": 4, "visit": 10}'))
    return asked


def counted() -> list[tuple[str, ...]]:
    """Return what is said of replies counted by kind, beside those of an earlier day."""
    tallied = [instrument_of(file) for file in SELF_CHECKS]
    [instrument] = [one for one in tallied if one.scoring.method == "tally"]
    responses = {item.id: item.options[0].value for item in instrument.items}
    before = json.dumps({"date": "2026-11-09", "responses": responses})
    return [(dump_instrument(instrument), json.dumps(responses), before)]


def beside_others() -> list[tuple[str, ...]]:
    """Return all that is said of a score beside a published group, and beside the score of an earlier day."""
    normed = agreeableness()
    [subscale] = normed.subscales
    norms = [AGREEABLENESS, replace(AGREEABLENESS, percentiles=()), replace(AGREEABLENESS, reliability=None), None]
    norms += [
        replace(AGREEABLENESS, percentiles=((1, 3), (2, 3), (3, 5), (11, 6))),
        replace(AGREEABLENESS, mean=3, percentiles=()),
    ]
    instruments = [replace(normed, subscales=(replace(subscale, norm=norm),)) for norm in norms]
    instruments.append(replace(instruments[-1], citation="Somebody (2026)"))
    days: list[dict[str, Number]] = [{item.id: value for item in normed.items} for value in range(1, 7)]
    days += [
        *({item.id: item.mirrored(value) for item in normed.items} for value in (3, 6)),
        {},
        days[2] | {"comfort": 4},
        {normed.items[0].id: 1, normed.items[1].id: 2, normed.items[2].id: 3},
    ]
    asked: list[tuple[str, ...]] = []
    for wired in map(dump_instrument, instruments):
        for at, then in enumerate(days):
            before = json.dumps({"date": "2026-11-09", "responses": then})
            asked += [(wired, json.dumps(now), before) for now in (then, days[at - 1], days[at - 4])]
        asked += [(wired, json.dumps(now)) for now in days]
    asked.append((dump_instrument(normed), "{}", '{"date": "2026-13-01", "responses": {}}'))
    return asked


@pytest.fixture(scope="module")
def walked(site: Path) -> dict[str, Any]:
    """What scoring all of them in the published snapshot imported late, and which lines it did not reach."""
    node_modules = ROOT / "node_modules"
    needs(shutil.which("node") and (node_modules / "pyodide").is_dir(), "No Pyodide: install Node and run `npm ci`.")
    [snapshot] = site.glob("assets/pyodide/*/*/snapshot.bin")
    here = Path(__file__).parent
    paths = map(str, (here / "in_snapshot.mjs", node_modules, WEB, snapshot.parent, here / "walk.py"))
    done = subprocess.run(
        ["node", *paths, "walk"], input=json.dumps(every_path()), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_nothing_is_imported_late(walked: dict[str, Any]) -> None:
    assert walked["late"] == []


def test_the_walk_goes_through_every_line_that_a_page_may_lead_to(walked: dict[str, Any]) -> None:
    assert [name for name, lines in sorted(walked["missed"].items()) if lines] == WITH_A_LINE_NOT_REACHED
    never = {name for name in walked["never"] if not name.startswith(NOT_FOR_THE_PAGE)}
    assert never == set()
