"""Run inside Pyodide: pytest, over the tests of what the browser gets, on the wheel that readers get."""

import json
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

import withness
from withness.instrument.instrument import Instrument
from withness.instrument.serialization import load_instrument

WHEEL = Path(withness.__path__[0])


# Where a folder has a conftest.py of its own, pytest keeps plugins in a set.
@dataclass(eq=False)
class Seen:
    """A plugin of pytest that notes how each test ended, and why one was skipped."""

    ends: dict[str, str] = field(default_factory=dict)

    def pytest_runtest_logreport(self, report) -> None:  # type: ignore[no-untyped-def]
        if report.when == "call" or not report.passed:
            self.ends[report.nodeid] = report.longrepr[2] if report.skipped else report.outcome


def run(root: str, packages: str, instruments: str, *arguments: str) -> str:
    """Return JSON: with which code pytest ended, how each test did, and where each module of the wheel came from."""
    sys.path.append(packages)
    import pytest

    bring_along(Path(root), json.loads(instruments))
    os.chdir(root)
    seen = Seen()
    ended = pytest.main([*arguments], plugins=[seen])
    return json.dumps({"ended": int(ended), "tests": seen.ends, "modules": origins()})


def bring_along(root: Path, instruments: dict[str, str]) -> None:
    """Let the tests find the rooms that no browser gets, and read an author's files as the page does: as JSON.

    What reads YAML is not pure Python. So those files were read outside, and are here by their paths.
    """
    withness.__path__.append(str(root / "src" / "withness"))
    reader = ModuleType("withness.authoring.library.instruments")

    def read_instrument(file: Path, site: Path | None) -> tuple[Instrument, list[str]]:
        return load_instrument(instruments[str(file.relative_to(root))]), []

    reader.read_instrument = read_instrument  # type: ignore[attr-defined]
    sys.modules[reader.__name__] = reader


def origins() -> dict[str, bool]:
    """Return for each file of our package in the wheel whether the module of that name was imported from there."""
    files = {file.relative_to(WHEEL).with_suffix(""): str(file) for file in WHEEL.rglob("*.py")}
    named = {".".join(["withness", *path.parts]).removesuffix(".__init__"): file for path, file in files.items()}
    return {name: getattr(sys.modules.get(name), "__file__", None) == file for name, file in named.items()}
