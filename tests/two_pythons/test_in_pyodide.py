"""The tests of all that goes to the browser pass in its own Python too, on the very wheel that readers get."""

import json
import shutil
import subprocess
import zipfile
from pathlib import Path

from support.needs import needs
from support.norms import FILE
from support.published import DOCS, ROOT, SELF_CHECKS
from support.published_scales import FILES
from withness.authoring.library.instruments import read_instrument
from withness.instrument.serialization import dump_instrument

PACKAGES = ROOT / ".venv" / "pyodide"
HERE = Path(__file__).parent
QUIETLY = ("-q", "--hypothesis-profile=pyodide", "-p", "no:cacheprovider")


def test_the_tests_of_what_the_browser_gets_pass_in_the_browsers_python(site: Path, tmp_path: Path) -> None:
    pyodide = ROOT / "node_modules" / "pyodide"
    needs(shutil.which("node") and pyodide.is_dir(), "No Pyodide: install Node and run `npm ci`.")
    needs(PACKAGES.is_dir(), "There is no pytest for Pyodide. Run `make test`, which installs it.")
    [wheel] = site.glob("assets/pyodide/*/*/withness-*.whl")
    rooms = rooms_of(wheel)
    found, read = tmp_path / "found.json", tmp_path / "instruments.json"
    read.write_text(instruments(), "utf-8")
    paths = (pyodide, wheel.parent, HERE / "in_pyodide.py", found, ROOT, PACKAGES.resolve(), read)
    command = ["node", str(HERE / "in_pyodide.mjs"), *map(str, paths), *QUIETLY]
    done = subprocess.run([*command, *(f"tests/{room}" for room in rooms)], capture_output=True, text=True, check=False)
    said = f"\n{done.stdout[-20_000:]}{done.stderr[-4_000:]}"
    assert done.returncode == 0, said
    seen = json.loads(found.read_text("utf-8"))
    assert seen["ended"] == 0, said
    passed = [test for test, end in seen["tests"].items() if end == "passed"]
    assert [end for end in seen["tests"].values() if end != "passed" and "real answers" not in end] == []
    assert {test.split("/")[1] for test in passed} == set(rooms), "A room of the wheel had no test that ran."
    assert [name for name, is_of_the_wheel in seen["modules"].items() if not is_of_the_wheel] == []
    assert {"withness", "withness.browser", "withness.instrument.scoring"} <= seen["modules"].keys()


def rooms_of(wheel: Path) -> list[str]:
    """Return the folders of our package that are in the wheel."""
    files = [Path(name) for name in zipfile.ZipFile(wheel).namelist()]
    return sorted({file.parts[1] for file in files if file.parts[0] == "withness" and len(file.parts) > 2})


def instruments() -> str:
    """Return JSON: every self-check that a test reads, by its path below the root, as the page gets it."""
    told = {}
    for file in (*SELF_CHECKS, *FILES, FILE):
        instrument, problems = read_instrument(file, DOCS if file in SELF_CHECKS else None)
        assert instrument is not None, problems
        told[file.relative_to(ROOT).as_posix()] = dump_instrument(instrument)
    return json.dumps(told)
