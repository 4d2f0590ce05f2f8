"""A page asks Python for the papers of a meeting by the way on which it asks for a score, and as safely."""

import json

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host, missing
from support.papers import every_paper, rota
from withness.browser import meeting_paper

pytestmark = pytest.mark.by_turns

ASK = """
const [name, given, done] = arguments;
const kit = new URL(document.querySelector('[data-kit]').dataset.kit, document.baseURI);
import(new URL('python/scorer.js', kit))
  .then(({ask}) => Promise.all(given.map((strings) => ask(name, ...strings))))
  .then(done, (problem) => done({failed: String(problem)}));
"""


def ask(browser: WebDriver, name: str, given: list[tuple[str, str]]) -> object:
    """Return what Python answers, or why it does not."""
    browser.set_script_timeout(90)
    return browser.execute_async_script(ASK, name, given)


def test_every_paper_reads_in_the_browser_as_it_does_here(browser: WebDriver, at: Host) -> None:
    browser.get(at.url)
    assert ask(browser, "meeting_paper", every_paper()) == [meeting_paper(*one) for one in every_paper()]


def test_no_other_function_can_be_asked_for(chromium: Chrome, at: Host) -> None:
    chromium.get(at.url)
    assert ask(chromium, "__import__", [("os", "")]) == {"failed": "Error: Error: A page may not ask for __import__."}


def test_after_a_failure_the_next_question_is_answered(chromium: Chrome, at: Host) -> None:
    at.faults |= {".wasm": missing}
    chromium.get(at.url)
    failed = ask(chromium, "meeting_paper", [("rota", rota())])
    assert isinstance(failed, dict) and failed["failed"].startswith("Error: ")
    at.faults.clear()
    [paper] = json.loads(json.dumps(ask(chromium, "meeting_paper", [("rota", rota())])))
    assert "Chi" in json.loads(paper)["text"]


def silent(content: bytes) -> bytes:
    """A worker that is there and never answers."""
    return b"export function serve() {}"


def impatient(content: bytes) -> bytes:
    """A page for which three seconds of silence are a hang, where thirty are."""
    sooner = content.replace(b"let patience = 30_000;", b"let patience = 3_000;")
    assert sooner != content
    return sooner


def test_silence_is_a_failure_too(chromium: Chrome, at: Host) -> None:
    at.faults |= {"/score-worker.js": silent, "/scorer.js": impatient}
    chromium.get(at.url)
    assert ask(chromium, "meeting_paper", [("rota", rota())]) == {"failed": "Error: Python was silent for 3 s."}
