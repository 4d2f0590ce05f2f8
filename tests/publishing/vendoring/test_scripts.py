"""The scripts as they are delivered: all of the kit's code, in few files, and none of what only tells of it."""

import re
from pathlib import Path

import brotli
import pytest

from support.delivered import delivered
from support.packages import nothing_made
from withness.publishing.node import NotMadeError
from withness.publishing.vendoring.scripts import SHARED, WEB, WORKER, reached, scripts

DELIVERED = delivered()
# A type that stands before code in its line stays there.
TELLS = re.compile(r"^\s*(?://|/\*\*(?!.*\*/.)|\*(?: |/|$))")
IMPORTS = re.compile(r"^\s*import\s|^export \{.* from |^\} from |^\s*\w+(?:, \w+)*,?$")


def test_every_line_of_the_code_is_delivered_and_no_comment() -> None:
    """But for `export` and names that stand in two modules of one file, which get a number."""
    delivered = {plain(line) for script in DELIVERED.values() for line in script.splitlines()}
    for module in sorted(WEB.rglob("*.js")):
        code = [line for line in module.read_text("utf-8").splitlines() if not TELLS.match(line)]
        lost = [line for line in code if not IMPORTS.match(line) and plain(line) not in delivered]
        assert [line for line in lost if "import(" not in line and "const IMPORTS" not in line] == [], module
    told = [line for script in DELIVERED.values() for line in script.splitlines() if TELLS.match(line)]
    assert told == []


def plain(line: str) -> str:
    return re.sub(r"\$\d", "", line.strip().removeprefix("export "))


def test_what_most_parts_import_is_one_file_and_what_runs_in_the_worker_another() -> None:
    assert "const MESSAGES = {};" in DELIVERED[SHARED] and "function keysOf" in DELIVERED[SHARED]
    assert reached(WORKER, DELIVERED) == [] and "startFromSnapshot" in DELIVERED[WORKER]
    assert len(DELIVERED) < 60


def test_a_self_check_is_there_with_seven_files() -> None:
    assert len(reached("self-check/self-check.js", DELIVERED)) < 6


def test_they_are_joined_once_and_then_taken_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packages = nothing_made(tmp_path)
    assert scripts(packages) == DELIVERED
    monkeypatch.setenv("PATH", str(tmp_path))
    assert scripts(packages) == DELIVERED
    monkeypatch.setattr("withness.publishing.vendoring.scripts._JOIN", Path(__file__))
    with pytest.raises(NotMadeError, match="there is no program named node"):
        scripts(packages)


def test_the_view_of_a_host_opens_with_less_than_twenty_kilobytes() -> None:
    """What a plan and the end need comes later: it is imported where it is wanted, and so counts for nothing here."""
    page = {"run-sheet/run-sheet.js", *reached("run-sheet/run-sheet.js", DELIVERED)}
    opens = {"host/host.js", *reached("host/host.js", DELIVERED)} - page
    assert "host/host.js" in opens and "host/remains.js" not in opens
    # Below half a kilobyte a host sends what it has as it is.
    bodies = [DELIVERED[name].encode() for name in opens]
    assert sum(len(body) if len(body) < 512 else len(brotli.compress(body)) for body in bodies) < 20_000
