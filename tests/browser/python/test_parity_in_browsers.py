"""The page's own worker gives what CPython gives, in every engine; `test_parity.py` compares far more answers."""

from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.taking import SelfCheck
from support.browser.worker import in_worker
from support.cases import cases
from support.published import SELF_CHECKS
from withness.browser import score_form

WORDS = ("name", "result", "error", "stage", "lock")
WATCH_THE_BORDER = """
window.crossed = [];
const kind = (value) => Array.isArray(value) ? `list of ${[...new Set(value.map(kind))]}` : typeof value;
const note = (data) => crossed.push(...Object.entries(data).map(([name, value]) => `${name}: ${kind(value)}`));
for (const {prototype} of [Worker, MessagePort]) {
  const post = prototype.postMessage;
  prototype.postMessage = function (data) {
    note(data);
    this.addEventListener('message', (event) => note(event.data));
    return post.call(this, data);
  };
}
"""


def test_only_strings_and_an_id_cross_the_worker_boundary(chromium: Chrome, at: Host) -> None:
    check = SelfCheck(browser=chromium, at=at, name="empathy-at-work").open()
    check.answer({item.id: 3 for item in check.instrument.items})
    chromium.execute_script(WATCH_THE_BORDER)
    check.submit()
    check.result()
    crossed = set(chromium.execute_script("return crossed"))
    assert {"id: number", "name: string", "given: list of string", "result: string"} <= crossed
    assert crossed <= {"id: number", "given: list of string", *(f"{name}: string" for name in WORDS)}


def test_the_worker_scores_as_cpython_does(browser: WebDriver, at: Host) -> None:
    asked = [case for file in SELF_CHECKS for case in cases(file, gaps=10)[::12]]
    assert in_worker(browser, at, asked) == [score_form(*case) for case in asked]
