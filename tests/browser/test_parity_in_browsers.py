"""The page's own worker gives what CPython gives, in every engine; `test_parity.py` compares far more answers."""

from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from browser.host import Host
from browser.taking import SelfCheck
from cases import Case, cases
from published import SELF_CHECKS
from withness.browser import score_form

ASK = """
const [cases, done] = arguments;
const kit = new URL(document.querySelector('[data-kit]').dataset.kit, document.baseURI);
import(new URL('python/hiring.js', kit)).then(({Employee, ALONE}) => {
  const results = [];
  const worker = new Employee(ALONE, '', ({id, result, error}) => {
    if (error) done(error);
    if (id === undefined) return;
    results[id] = result;
    if (Object.keys(results).length === cases.length) { worker.dismiss(); done(results); }
  }, done);
  cases.forEach(([instrument, responses], id) => worker.ask({id, instrument, responses, before: ''}));
}, (problem) => done(String(problem)));
"""

WORDS = ("instrument", "responses", "before", "result", "error", "stage", "lock")
WATCH_THE_BORDER = """
window.crossed = [];
const note = (data) => crossed.push(...Object.entries(data).map(([name, value]) => `${name}: ${typeof value}`));
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
    assert {"id: number", "instrument: string", "responses: string", "before: string", "result: string"} <= crossed
    assert crossed <= {"id: number", *(f"{name}: string" for name in WORDS)}


def test_the_worker_scores_as_cpython_does(browser: WebDriver, at: Host) -> None:
    asked = [case for file in SELF_CHECKS for case in cases(file, gaps=10)[::4]]
    assert in_worker(browser, at, asked) == [score_form(*case) for case in asked]


def in_worker(browser: WebDriver, at: Host, asked: list[Case]) -> object:
    """Return what the worker answers, in the order it was asked."""
    browser.get(at.url)
    browser.set_script_timeout(90)
    return browser.execute_async_script(ASK, asked)
