"""Python starts from its snapshot, and where the snapshot does not serve, the long way: to the same result."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Fault, Host, host, missing, truncated
from support.browser.in_turn import in_turn
from support.browser.showing import read_log
from support.browser.worker import in_worker
from support.cases import cases
from support.published import SELF_CHECKS
from withness.browser import score_form
from withness.publishing.vendoring.lock import LOCK
from withness.publishing.vendoring.snapshot import SNAPSHOT, STDLIB

ASKED = cases(SELF_CHECKS[0], gaps=3)[:8]
THE_LONG_WAY = {STDLIB, LOCK}


def damaged(content: bytes) -> bytes:
    """One byte in the middle is another."""
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


def refused(content: bytes) -> bytes:
    """A reader that does what an engine does where Python's memory has another size: throw while writing."""
    return content.replace(b"memory.set(", b"new Uint8Array().set(")


@pytest.fixture
def of_another_release(site: Path, tmp_path: Path) -> Iterator[Host]:
    """A host whose pages ask for another release than that of the snapshot they find: whole, sound and not theirs."""
    copy, another = Path(shutil.copytree(site, tmp_path / "site")), "0" * 16
    [script], [snapshot] = copy.rglob("score-worker.js"), copy.rglob(SNAPSHOT)
    for twin in script.parent.glob(f"{script.name}.*"):
        twin.unlink()
    script.write_text(script.read_text("utf-8").replace(snapshot.parent.name, another), "utf-8")
    snapshot.parent.rename(snapshot.parent.with_name(another))
    with host(copy) as running:
        yield running


def names(at: Host) -> set[str]:
    return {path.rpartition("/")[2] for path in at.paths()}


def test_it_is_all_that_is_fetched_of_python_beside_pyodide_itself(browser: WebDriver, at: Host) -> None:
    assert in_worker(browser, at, ASKED) == [score_form(*case) for case in ASKED]
    fetched = {path.rpartition("/")[2] for path in at.paths() if "/pyodide/" in path}
    assert fetched == {"pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", SNAPSHOT, "no-stdlib.zip"}


FAULTS: dict[str, tuple[str, Fault]] = {
    "missing": (SNAPSHOT, missing),
    "cut short": (SNAPSHOT, truncated),
    "damaged": (SNAPSHOT, damaged),
    "refused by the engine": ("/score-worker.js", refused),
}


@in_turn("fault", FAULTS)
def test_without_it_the_long_way_leads_to_the_same_result(browser: WebDriver, at: Host, fault: str) -> None:
    at.faults |= dict([FAULTS[fault]])
    assert in_worker(browser, at, ASKED) == [score_form(*case) for case in ASKED]
    assert names(at) >= THE_LONG_WAY


def test_one_of_another_release_is_not_used(chromium: Chrome, of_another_release: Host) -> None:
    assert in_worker(chromium, of_another_release, ASKED) == [score_form(*case) for case in ASKED]
    assert names(of_another_release) >= THE_LONG_WAY | {SNAPSHOT}


def telling(content: bytes) -> bytes:
    """A worker that answers with what it has to fetch and to compile by, once Python has started."""
    asks, says = b"answerTo(...given)", b"`${fetch} ${WebAssembly.instantiateStreaming}`"
    told = content.replace(asks, says)
    assert told != content
    return told


@pytest.mark.parametrize("faults", [{}, {SNAPSHOT: missing}], ids=["from its snapshot", "the long way"])
def test_the_browsers_own_functions_are_back_once_python_has_started(
    browser: WebDriver, at: Host, faults: dict[str, Fault]
) -> None:
    at.faults |= {"/score-worker.js": telling, **faults}
    assert str(in_worker(browser, at, ASKED[:1])).count("[native code]") == 2


def test_one_quiet_note_tells_who_looks_for_it(chromium: Chrome, at: Host) -> None:
    at.faults[SNAPSHOT] = damaged
    in_worker(chromium, at, ASKED[:1])
    [note] = read_log(chromium, "browser")
    assert note["level"] == "INFO"
    assert "without its snapshot" in note["message"]
