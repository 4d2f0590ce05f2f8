"""From the moment Python has started, a self-check needs no network for as long as its page is open."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.in_turn import in_turn
from support.browser.seeing import see, waiting
from support.browser.taking import SelfCheck
from support.published import SELF_CHECKS

pytestmark = pytest.mark.by_turns

# A profile, advice, scenes.
NAMES = ["empathy-at-work", "is-a-balint-group-right-for-us", "listening-practice"]
LOSE_PYTHON = """
const [done] = arguments;
navigator.locks.query().then(({ held }) => {
  for (const { name } of held) navigator.locks.request(name, { steal: true }, () => {}).catch(() => {});
  setTimeout(done, 100);
});
"""


def switched_off(browser: WebDriver, at: Host, name: str) -> SelfCheck:
    """Touch a self-check, wait until the page says that the network may go, and let it go."""
    check = SelfCheck(browser=browser, at=at, name=name).open()
    check.one("label.option").click()
    check.one("details.wire > summary").click()
    waiting(browser).until(lambda _: "Switch your network off and finish" in check.one("details.wire").text)
    at.is_off = True
    at.requests.clear()
    return check


def test_a_teams_codes_are_made_with_the_network_off(browser: WebDriver, at: Host) -> None:
    check = switched_off(browser, at, NAMES[0])
    check.answer({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    check.result()
    check.one("team-give summary").click()
    see(browser, "team-give .guessed h3")
    for field, value in (("#give-word", "oak"), ("#give-day", "2026-11-30")):
        browser.execute_script("arguments[0].value = arguments[1]", check.one(field), value)
    check.one("team-give form .button").click()
    see(browser, "team-give .code-card code")
    assert at.paths() == []


@in_turn("name", NAMES)
def test_it_is_finished_with_the_network_off(browser: WebDriver, at: Host, name: str) -> None:
    check = switched_off(browser, at, name)
    browser.execute_script("window.print = () => { document.body.dataset.printed = 'yes' }")
    answers = {item.id: item.options[0].value for item in check.instrument.items}
    check.submit()
    check.wait_for(".error-summary")
    check.answer(answers)
    check.submit()
    first = check.result()
    check.one(".result [data-action=print]").click()
    assert browser.find_element(By.TAG_NAME, "body").get_attribute("data-printed") == "yes"
    check.back_to_answers()
    check.answer({item.id: item.options[-1].value for item in check.instrument.items})
    check.submit()
    assert check.result() != first
    check.one(".result [data-action=begin-again]").click()
    check.wait_for("[data-action=undo]").click()
    check.submit()
    check.result()
    assert at.paths() == []


def test_python_that_is_lost_is_started_again_from_what_the_browser_kept(browser: WebDriver, at: Host) -> None:
    check = switched_off(browser, at, SELF_CHECKS[0].stem)
    browser.execute_async_script(LOSE_PYTHON)
    check.answer({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    check.wait_for(".trouble")
    # WebKitGTK does not find it there: its reader is told, and goes on once there is a network.
    at.is_off = browser.capabilities["browserName"] in ("chrome", "firefox")
    check.one("[data-action=try-again]").click()
    check.result()
