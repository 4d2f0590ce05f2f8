"""Answers stay on the device: through a reload and a walk to another page, until the reader begins again."""

import threading

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.seeing import leave_by, waiting
from support.browser.taking import Answers, SelfCheck
from support.published import SELF_CHECKS

pytestmark = [pytest.mark.by_turns, pytest.mark.usefixtures("without_python")]


def some(check: SelfCheck) -> Answers:
    """The first half of the answers."""
    items = check.instrument.items
    return {item.id: item.options[-1].value for item in items[: len(items) // 2]}


def open_half_done(browser: WebDriver, at: Host) -> tuple[SelfCheck, Answers]:
    """A self-check that was left in the middle."""
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    answers = some(check)
    check.answer(answers)
    assert check.chosen() == answers
    return check, answers


def test_a_reload_brings_the_answers_back_and_says_so(browser: WebDriver, at: Host) -> None:
    check, answers = open_half_done(browser, at)
    browser.refresh()
    waiting(browser).until(lambda _: "back" in check.one("form.items .kept").text, "nothing says that they are back")
    assert check.chosen() == answers


def test_answers_wait_while_the_reader_is_on_another_page(browser: WebDriver, at: Host) -> None:
    check, answers = open_half_done(browser, at)
    browser.find_element(By.CSS_SELECTOR, "header nav a").click()
    check.wait_for("main h1")
    assert browser.current_url != check.url
    browser.back()
    check.wait_for_chosen(answers)
    check.open()
    assert check.chosen() == answers


def test_an_answer_given_before_the_script_is_there_stays(browser: WebDriver, at: Host) -> None:
    late = threading.Event()
    at.faults["/self-check.js"] = lambda content: content if late.wait(30) else None
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem)
    browser.get(at.url)
    # Not by the driver, which would wait until all is there.
    leave_by(browser, f"location.assign('{check.url}')")
    first = check.wait_for("form.items input[type=radio]")
    chosen = {first.get_attribute("name"): int(first.get_attribute("value") or "")}
    # Whoever is quick may also change their mind before the script is there.
    check.all("form.items input[type=radio]")[1].click()
    first.click()
    late.set()
    check.when_ready()
    assert check.chosen() == chosen
    browser.refresh()
    check.when_ready()
    assert check.chosen() == chosen


def test_a_page_that_is_not_painted_gets_its_script_all_the_same(chromium: Chrome, at: Host) -> None:
    """As in a tab that was opened and not looked at yet."""
    source = {"source": "window.requestAnimationFrame = () => 0"}
    unpainted = chromium.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", source)
    try:
        SelfCheck(browser=chromium, at=at, name=SELF_CHECKS[0].stem).open()
    finally:
        chromium.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", unpainted)


def test_answers_of_one_self_check_are_not_mixed_with_those_of_another(chromium: Chrome, at: Host) -> None:
    open_half_done(chromium, at)
    other = SelfCheck(browser=chromium, at=at, name=SELF_CHECKS[1].stem).open()
    assert other.chosen() == {}


def test_beginning_again_forgets_them(chromium: Chrome, at: Host) -> None:
    check, _ = open_half_done(chromium, at)
    check.wait_for("form.items [data-action=begin-again]").click()
    assert check.chosen() == {}
    chromium.refresh()
    check.when_ready()
    assert check.chosen() == {}
    assert chromium.execute_script("return Object.keys(localStorage).filter(key => key.includes('answers'))") == []


def test_a_profile_comes_back_after_a_reload(browser: WebDriver, at: Host) -> None:
    at.faults.clear()
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    check.answer({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    before = check.result()
    browser.refresh()
    assert check.result() == before
