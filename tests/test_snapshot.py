"""All that our package needs at run time lies in the published snapshot: nothing is left to be imported later."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cases import Case, cases
from examples import a_subscale, an_instrument, an_item
from needs import needs
from published import ROOT, SELF_CHECKS
from withness.instrument import Instrument, Method, Scoring, score_range
from withness.wire import dump_instrument

DRAWN_BY_THE_BUILD = (
    "withness.form.",
    "withness.numbers.hundredths",
    "withness.page.",
    "withness.wire.dump_instrument",
    "withness.wire.profile_c",
)
# A result has no element without an end tag, and nobody asks where no score lies.
WITH_A_LINE_NOT_REACHED = ["withness.html.element", "withness.working._border"]


def unlike(method: Method) -> Instrument:
    """An instrument of two subscales, with other ranges unless a method makes them alike, and a total."""
    items = (an_item("ask"), an_item("fix", reverse_keyed=True), an_item("visit", "check-in"))
    total = a_subscale("total", "Overall", lows=(score_range(method, items)[0],))
    parts = {id: tuple(item for item in items if item.subscale == id) for id in ("listen", "check-in")}
    subscales = tuple(a_subscale(id, id, lows=(score_range(method, part)[0],)) for id, part in parts.items())
    return an_instrument(*items, subscales=subscales, total=total, scoring=Scoring(method=method, missing=0.5))


def every_path() -> list[Case]:
    """Return what leads through all that a page may ask: each method, each refusal, blanks, level and unlike scores."""
    asked = [case for file in SELF_CHECKS for case in cases(file, gaps=20)]
    methods: tuple[Method, ...] = ("mean", "sum", "pomp")
    for instrument in map(unlike, methods):
        for answers in ('{"ask": 5, "fix": 1, "visit": 5}', '{"ask": 4}', '{"ask": 3, "visit": 3}', "{}"):
            asked.append((dump_instrument(instrument), answers))
    for refused in ("[]", '{"nobody": 1}', '{"ask": 17, "fix": true}'):
        asked.append((dump_instrument(unlike("mean")), refused))
    return asked


@pytest.fixture(scope="module")
def walked(site: Path) -> dict[str, Any]:
    """What scoring all of them in the published snapshot imported late, and which lines it did not reach."""
    node_modules = ROOT / "node_modules"
    needs(shutil.which("node") and (node_modules / "pyodide").is_dir(), "No Pyodide: install Node and run `npm ci`.")
    [kit] = site.glob("assets/withness-*")
    [snapshot] = site.glob("assets/pyodide/*/*/snapshot.bin")
    here = Path(__file__).parent
    paths = map(str, (here / "in_snapshot.mjs", node_modules, kit, snapshot.parent, here / "walk.py"))
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
    assert [name for name in walked["never"] if not name.startswith(DRAWN_BY_THE_BUILD)] == []
