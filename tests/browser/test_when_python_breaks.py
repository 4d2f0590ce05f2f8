"""When Python cannot start the reader is told calmly, loses nothing, and can try again."""

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from browser.host import Fault, Host, missing, truncated
from browser.taking import SelfCheck
from published import SELF_CHECKS


def dies(content: bytes) -> bytes:
    """A worker that fails as soon as it starts."""
    return b"throw new Error('killed by a test');"


def never_answers(content: bytes) -> bytes:
    """A worker that is there and stays silent."""
    return b"export {};"


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
    "the worker never answers": {"score-worker.js": never_answers},
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_reader_can_try_again_with_every_answer_kept(browser: WebDriver, at: Host, fault: str) -> None:
    at.faults.update(FAULTS[fault])
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
