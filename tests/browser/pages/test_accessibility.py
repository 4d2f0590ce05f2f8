"""axe finds nothing on any kind of page: light or dark, phone or desktop, with a result and with an error summary.

axe sees what a machine can see; what it cannot is in the tests by keyboard.
"""

import pytest
from selenium.webdriver import Chrome

from support.browser.axe import violations
from support.browser.host import Host
from support.browser.showing import PHONE, SCREENS, show_as
from support.browser.taking import SelfCheck
from support.published import PAGES, SELF_CHECKS

# Each page in one look and the next one in the next: what the parts look like in every one, `test_every_state` sees.
LOOKS = [("narrow phone", "light"), ("desktop", "dark"), ("narrow phone", "dark"), ("desktop", "light")]
ON_PAGES = [(page, *LOOKS[at % len(LOOKS)]) for at, page in enumerate(PAGES)]


@pytest.mark.parametrize(("page", "screen", "theme"), ON_PAGES)
def test_a_page_has_no_violation(chromium: Chrome, at: Host, page: str, screen: str, theme: str) -> None:
    show_as(chromium, SCREENS[screen], theme)
    chromium.get(at.url + PAGES[page])
    assert violations(chromium) == []


@pytest.mark.parametrize(("screen", "theme"), LOOKS[:2])
def test_a_result_has_no_violation(chromium: Chrome, at: Host, screen: str, theme: str) -> None:
    show_as(chromium, SCREENS[screen], theme)
    check = SelfCheck(browser=chromium, at=at, name=SELF_CHECKS[-1].stem).open()
    check.answer({item.id: item.options[-1].value for item in check.instrument.items})
    check.submit()
    check.result()
    chromium.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    assert violations(chromium) == []


@pytest.mark.parametrize(("screen", "theme"), LOOKS[2:])
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
