"""Where a script of ours cannot start, a reader is told at once, by the page itself, and is led to what works without.

The files of these tests come late, not at all, under a wrong type, or in a language of the future.
"""

import time
from itertools import product
from pathlib import Path

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.engines import ENGINES
from support.browser.host import Fault, Host, missing, stranger
from support.browser.in_turn import in_turn
from support.browser.seeing import see, waiting
from support.browser.taking import SelfCheck
from support.delivered import file_with
from support.published import ARTICLES, GUIDES, PAGES, SELF_CHECKS

pytestmark = pytest.mark.by_turns

SAYS = "the scoring could not start in this browser. You can score it on paper just as well."
NAME = SELF_CHECKS[0].stem
PAGE = f"tools/self-checks/{NAME}/"
SHOWN = "return document.querySelectorAll('[data-when-not-started]:not([hidden])').length"
FRAME = """
const frame = Object.assign(document.createElement("iframe"), { sandbox: "allow-scripts", src: arguments[0] });
document.body.replaceChildren(frame);
"""


def newer(content: bytes) -> bytes:
    """A script in a language that no browser of today knows yet, as ours is to one from before 2021."""
    return b"class Later { @@later = 1; }"


def broken(content: bytes) -> bytes:
    """A script that fails as soon as it runs."""
    return b"throw new Error('This browser lacks something.');" + content


def late(content: bytes) -> bytes:
    """A script that is merely slow."""
    time.sleep(4)
    return content


def is_told(browser: WebDriver) -> None:
    """See that the notice is there soon (after two seconds, where nothing else keeps the machine), and the key open."""
    start = time.monotonic()
    notice = see(browser, "[data-when-not-started]")
    # Whatever the page itself waits for is over by then, and the wait for Python would not be.
    assert time.monotonic() - start < 15
    assert SAYS in notice.text
    assert see(browser, "[data-when-not-started] a[href='#paper-key']")
    assert see(browser, "details.paper-key[open] table, details.paper-key[open] .replies")


FAULTS = [missing, newer, broken]
SCRIPTS = ["/withness.js", "/self-check.js", "/answers.js"]
# Each script with each fault, and each engine with each script and with each fault.
WAYS = [(SCRIPTS[(f + e) % 3], fault, engine) for f, fault in enumerate(FAULTS) for e, engine in enumerate(ENGINES)]


@pytest.mark.parametrize(("file", "fault", "browser"), WAYS, indirect=["browser"])
def test_a_page_whose_own_script_cannot_start_says_so(browser: WebDriver, at: Host, file: str, fault: Fault) -> None:
    at.faults[file] = fault
    browser.get(at.url + PAGE)
    is_told(browser)


@pytest.mark.parametrize("file", ["/withness.js", "/self-check.js"])
def test_a_script_under_a_wrong_type_is_told_of_too(browser: WebDriver, at: Host, file: str) -> None:
    at.types[file] = "text/plain"
    at.headers["X-Content-Type-Options"] = "nosniff"
    browser.get(at.url + PAGE)
    is_told(browser)


def test_a_page_whose_every_script_is_forbidden_says_so(browser: WebDriver, at: Host) -> None:
    """Scripts are on, so no browser shows what is there for those who have switched them off."""
    at.headers["Content-Security-Policy"] = "script-src 'none'"
    browser.get(at.url + PAGE)
    assert SAYS in see(browser, "[data-when-not-started]").text


def test_a_page_in_a_sandbox_says_so(browser: WebDriver, at: Host) -> None:
    at.is_plain = True
    with stranger() as (elsewhere,):
        browser.get(elsewhere)
    browser.execute_script(FRAME, at.url + PAGE)
    browser.switch_to.frame(browser.find_element("css selector", "iframe"))
    is_told(browser)


def test_a_page_opened_as_a_file_says_so(browser: WebDriver, site: Path) -> None:
    browser.get((site / PAGE / "index.html").resolve().as_uri())
    if browser.capabilities["browserName"] != "firefox":
        is_told(browser)
        return
    # It runs scripts from files, as its driver sets it up; what they need of Python may still be out of reach.
    see(browser, "form.items label.option").click()
    see(browser, "form.items button[type=submit]").click()
    see(browser, "[data-action=score-anyway], .error-summary, .trouble")


def test_a_script_that_comes_late_takes_its_notice_back(browser: WebDriver, at: Host) -> None:
    at.faults["/withness.js"] = late
    check = SelfCheck(browser=browser, at=at, name=NAME).open()
    assert browser.execute_script(SHOWN) == 0
    check.one("label.option").click()
    assert see(browser, "[data-action=begin-again]")


def test_a_page_whose_scripts_start_shows_no_notice(browser: WebDriver, at: Host) -> None:
    SelfCheck(browser=browser, at=at, name=NAME).open()
    time.sleep(2.5)
    assert browser.execute_script(SHOWN) == 0


PARTS = {
    # The last one has no other part with a notice above its sheet.
    "a guide": (f"tools/guides/{GUIDES[-1].stem}/", "/run-sheet.js", "clock times"),
    "a note": (f"articles/{ARTICLES[0].stem}/", "/consider-note.js", "still kept"),
    "search": ("search/", "/site-search.js", "could not start"),
    "the sums": (PAGES["check our sums"], "/check-sums.js", "could not start"),
}


@in_turn("part, lacks", product(PARTS, ["every script", "its script"]))
def test_every_part_of_a_page_says_so(browser: WebDriver, at: Host, part: str, lacks: str) -> None:
    page, script, words = PARTS[part]
    at.faults["/withness.js" if lacks == "every script" else script] = missing
    browser.get(at.url + page)
    assert words in see(browser, "[data-when-not-started]").text


def test_all_that_a_part_imports_is_asked_for_before_its_own_script_has_come(browser: WebDriver, at: Host) -> None:
    at.faults["/self-check.js"] = missing
    browser.get(at.url + PAGE)
    is_told(browser)
    imported = {file_with(module) for module in ("answers/answers.js", "device/kept.js", "python/scorer.js")}
    assert imported <= {"/".join(path.rsplit("/", 2)[1:]) for path in at.paths()}


def test_a_part_that_is_missing_says_nothing_of_the_others(browser: WebDriver, at: Host) -> None:
    at.faults |= {"/theme-toggle.js": missing, "/share-links.js": missing}
    SelfCheck(browser=browser, at=at, name=NAME).open()
    assert browser.execute_script(SHOWN) == 0


SWAP = """
const [address, done] = arguments;
fetch(address).then((answer) => answer.text()).then((text) => {
  const next = new DOMParser().parseFromString(text, "text/html");
  history.pushState(null, "", address);
  document.querySelector("main").replaceWith(document.adoptNode(next.querySelector("main")));
  done();
});
"""


def test_parts_start_on_pages_that_arrive_without_a_load(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}articles/")
    waiting(browser).until(lambda _: any(path.endswith("/theme-toggle.js") for path in at.paths()))
    check = SelfCheck(browser=browser, at=at, name=NAME)
    browser.execute_async_script(SWAP, check.url)
    check.when_ready().answer({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    assert check.result()


def test_a_part_that_is_missing_says_so_also_on_the_next_page_without_a_load(browser: WebDriver, at: Host) -> None:
    at.faults["/self-check.js"] = missing
    browser.get(at.url + PAGE)
    is_told(browser)
    browser.execute_async_script(SWAP, f"{at.url}tools/self-checks/{SELF_CHECKS[1].stem}/")
    is_told(browser)


TYPES = ["application/octet-stream", "application/wasm; charset=utf-8", ""]


@in_turn("kind", TYPES)
def test_python_starts_whatever_its_file_is_called(browser: WebDriver, at: Host, kind: str) -> None:
    """A host that knows no types sends the same with every file it does not know."""
    at.types |= dict.fromkeys((".wasm", ".mjs", ".zip", ".whl", ".bin", ".json"), kind)
    check = SelfCheck(browser=browser, at=at, name=NAME).open()
    check.answer({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    assert check.result()
