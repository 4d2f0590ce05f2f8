"""When Python cannot start the reader is told calmly, loses nothing, and can try again."""

import time

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Fault, Host, missing, truncated
from support.browser.in_turn import each_once, in_turn
from support.browser.taking import SelfCheck
from support.published import SELF_CHECKS

pytestmark = pytest.mark.by_turns


def dies(content: bytes) -> bytes:
    """A worker that fails as soon as it starts."""
    return b"throw new Error('killed by a test');"


def never_answers(content: bytes) -> bytes:
    """A worker that is there and stays silent."""
    return b"export function serve() {}"


def impatient(content: bytes) -> bytes:
    """A page for which three seconds of silence are a hang, where thirty are."""
    sooner = content.replace(b"let patience = 30_000;", b"let patience = 3_000;")
    assert sooner != content
    return sooner


FAULTS: dict[str, dict[str, Fault]] = {
    "the wasm is blocked": {".wasm": missing},
    "the wasm is cut short": {".wasm": truncated},
    "Pyodide's own script is blocked": {"pyodide.asm.js": missing},
    "there is neither a snapshot nor our package": {"snapshot.bin": missing, ".whl": missing},
    "there is no snapshot and the standard library is cut short": {
        "snapshot.bin": missing,
        "python_stdlib.zip": truncated,
    },
    "the worker is blocked": {"score-worker.js": missing},
    "the worker dies": {"score-worker.js": dies},
    "the worker never answers": {"score-worker.js": never_answers, "/scorer.js": impatient},
}


@in_turn("fault", FAULTS)
def test_the_reader_can_try_again_with_every_answer_kept(browser: WebDriver, at: Host, fault: str) -> None:
    try_again_after(browser, at, FAULTS[fault])


def test_a_worker_that_never_answers_is_given_up_after_its_thirty_seconds(chromium: Chrome, at: Host) -> None:
    try_again_after(chromium, at, {"score-worker.js": never_answers})


def try_again_after(browser: WebDriver, at: Host, faults: dict[str, Fault]) -> None:
    """Take a self-check with the faults there, and once more with none of them."""
    at.faults.update(faults)
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    answers = {item.id: item.options[-1].value for item in check.instrument.items}
    check.answer(answers)
    check.submit()
    check.wait_for(".trouble")
    assert check.one(".trouble a[href='#paper-key']").is_displayed()
    assert check.one("form.items").is_displayed()
    assert check.chosen() == answers
    at.faults.clear()
    check.one("[data-action=try-again]").click()
    check.result()
    assert check.all(".trouble") == []


def test_answers_outlive_a_python_that_never_comes(browser: WebDriver, at: Host) -> None:
    at.faults[".wasm"] = missing
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    answers = {item.id: item.options[0].value for item in check.instrument.items}
    check.answer(answers)
    check.submit()
    check.wait_for(".trouble")
    browser.refresh()
    check.when_ready()
    assert check.chosen() == answers


def dies_while_asked(content: bytes) -> bytes:
    """A worker that starts, never gets as far as an answer, and is gone after a second."""
    never = content.replace(b"const ready = start();", b"const ready = new Promise(() => {});")
    assert never != content
    return never + b"\nsetTimeout(close, 1000);"


def alone(content: bytes) -> bytes:
    """A browser that shares no workers."""
    return content.replace(b'typeof SharedWorker === "undefined"', b"true")


GONE: dict[str, Fault] = dict.fromkeys(
    ("/score-worker.js", "/pyodide.js", "/pyodide.asm.js", ".wasm", ".bin", ".zip"), missing
)
AT_ONCE: dict[str, dict[str, Fault]] = {
    "a shared worker dies": {"/score-worker.js": dies_while_asked},
    "its own worker dies": {"/score-worker.js": dies_while_asked, "/hiring.js": alone},
    "all of Python is gone": GONE,
    "all but the worker is gone": {name: fault for name, fault in GONE.items() if "worker" not in name},
}


@each_once("fault", [*AT_ONCE])
def test_the_reader_is_told_at_once(browser: WebDriver, at: Host, fault: str) -> None:
    """Three times over, since a worker that is about to go may be found by the next page."""
    at.faults.update(AT_ONCE[fault])
    for file in SELF_CHECKS[:3]:
        check = SelfCheck(browser=browser, at=at, name=file.stem).open()
        check.answer({item.id: item.options[0].value for item in check.instrument.items})
        start = time.monotonic()
        check.submit()
        check.wait_for(".trouble")
        # Silence would count as a hang after thirty.
        assert time.monotonic() - start < 25


def test_a_page_left_open_is_told_at_once_when_all_of_python_is_gone(browser: WebDriver, at: Host) -> None:
    """The site was published anew meanwhile, and every file has another name."""
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    at.faults.update(GONE)
    answers = {item.id: item.options[0].value for item in check.instrument.items}
    check.answer(answers)
    start = time.monotonic()
    check.submit()
    check.wait_for(".trouble")
    assert time.monotonic() - start < 25
    assert check.chosen() == answers
