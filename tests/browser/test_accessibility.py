"""axe finds nothing on any kind of page: light and dark, phone and desktop, with a result and with an error summary.

axe sees what a machine can see; what it cannot is in the tests by keyboard.
"""

from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from browser.host import Host
from browser.showing import PHONE, SCREENS, show_as
from browser.taking import SelfCheck
from needs import needs
from published import PAGES, ROOT, SELF_CHECKS

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

looks = pytest.mark.parametrize(
    ("screen", "theme"), [(screen, theme) for screen in SCREENS for theme in ("light", "dark")]
)


@looks
@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_no_violation(chromium: Chrome, at: Host, page: str, screen: str, theme: str) -> None:
    show_as(chromium, SCREENS[screen], theme)
    chromium.get(at.url + PAGES[page])
    assert violations(chromium) == []


@looks
def test_a_result_has_no_violation(chromium: Chrome, at: Host, screen: str, theme: str) -> None:
    show_as(chromium, SCREENS[screen], theme)
    check = SelfCheck(browser=chromium, at=at, name=SELF_CHECKS[-1].stem).open()
    check.answer({item.id: item.options[-1].value for item in check.instrument.items})
    check.submit()
    check.result()
    chromium.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    assert violations(chromium) == []


@looks
def test_an_error_summary_has_no_violation(chromium: Chrome, at: Host, screen: str, theme: str) -> None:
    show_as(chromium, SCREENS[screen], theme)
    check = SelfCheck(browser=chromium, at=at, name=SELF_CHECKS[0].stem).open()
    check.answer({item.id: item.options[-1].value for item in check.instrument.items[1:]})
    check.submit()
    check.wait_for_focus(".error-summary")
    assert violations(chromium) == []


def test_the_notice_that_python_failed_has_no_violation(chromium: Chrome, at: Host) -> None:
    show_as(chromium, PHONE, "light")
    at.faults["score-worker.js"] = lambda content: None
    check = SelfCheck(browser=chromium, at=at, name=SELF_CHECKS[0].stem).open()
    check.answer({item.id: item.options[-1].value for item in check.instrument.items})
    check.submit()
    check.wait_for(".trouble")
    assert violations(chromium) == []


def violations(browser: WebDriver) -> list[Any]:
    """Return what axe objects to on the page as it stands, and where."""
    needs(AXE.is_file(), "No axe: run `npm ci`.")
    browser.execute_script(AXE.read_text("utf-8"))
    script = (
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']}).then("
        "({violations}) => done(violations.map("
        "({id, nodes}) => [id, nodes.map(node => [node.html, node.failureSummary])])))"
    )
    found: list[Any] = browser.execute_async_script(script, TAGS)
    return found
