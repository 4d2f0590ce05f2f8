"""CPython and Pyodide give the same result for the same answers, to the last digit and the last letter."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from cases import Case, cases
from needs import needs
from published import ROOT, SELF_CHECKS
from withness.browser import score_form


@pytest.mark.parametrize("file", SELF_CHECKS, ids=lambda file: file.stem)
def test_every_published_instrument_scores_the_same_in_pyodide(site: Path, file: Path) -> None:
    asked = cases(file)
    assert len(asked) > 300
    assert in_pyodide(site, asked) == [score_form(*case) for case in asked]


def in_pyodide(site: Path, asked: list[Case]) -> list[str]:
    """Return what the published wheel answers in the published version of Pyodide, run by Node."""
    node_modules = ROOT / "node_modules"
    needs(shutil.which("node") and (node_modules / "pyodide").is_dir(), "No Pyodide: install Node and run `npm ci`.")
    (wheel,) = site.glob("assets/pyodide/*/withness-*.whl")
    lines = "".join(json.dumps(case) + "\n" for case in asked)
    command = ["node", str(Path(__file__).with_name("parity.mjs")), str(node_modules), str(wheel)]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()
