"""What a reader erased or took back stays so: behind the Back button, and in every open tab."""

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.actions.action_builder import ActionBuilder
from selenium.webdriver.common.actions.interaction import POINTER_TOUCH
from selenium.webdriver.common.actions.pointer_input import PointerInput
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.in_turn import each_once
from support.browser.keeping import another_tab, answers_of, deaf, erase_everything, kept, opened
from support.browser.seeing import leave_by, waiting
from support.delivered import file_with

pytestmark = [pytest.mark.by_turns, pytest.mark.usefixtures("without_python")]


@each_once("pages_between", [0, 8])
def test_what_was_erased_does_not_come_back_with_the_page(browser: WebDriver, at: Host, pages_between: int) -> None:
    check = opened(browser, at)
    check.answer(answers_of(check, 0, 4))
    erase_everything(browser, at)
    for number in range(pages_between):
        browser.get(f"{at.url}about/?{number}")
    leave_by(browser, f"history.go({-1 - pages_between})")
    waiting(browser).until(lambda _: browser.current_url == check.url)
    check.when_ready()
    assert check.chosen() == {}
    assert kept(browser) == []
    one = answers_of(check, 5, 6)
    check.answer(one)
    browser.refresh()
    assert check.when_ready().chosen() == one


@each_once("is_deaf", [False, True])
def test_what_was_erased_stays_erased_in_every_open_tab(browser: WebDriver, at: Host, is_deaf: bool) -> None:
    if is_deaf:
        at.faults[file_with("device/kept.js")] = deaf
    check = opened(browser, at)
    check.answer(answers_of(check, 0, 4))
    with another_tab(browser):
        erase_everything(browser, at)
    if not is_deaf:
        check.wait_for_chosen({})
    one = answers_of(check, 5, 6)
    check.answer(one)
    assert check.chosen() == one
    browser.refresh()
    assert check.when_ready().chosen() == one


def test_a_result_goes_with_the_answers_it_was_worked_out_from(chromium: Chrome, at: Host) -> None:
    at.faults.clear()
    check = opened(chromium, at)
    check.answer({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    check.result()
    with another_tab(chromium):
        erase_everything(chromium, at)
    check.wait_for("form.items")
    assert check.all(".result *") == []
    assert check.chosen() == {}


WAYS = ["mouse", "touch", "keyboard", "button by keyboard"]


@each_once("way", WAYS)
def test_an_answer_can_be_taken_back(browser: WebDriver, at: Host, way: str) -> None:
    check = opened(browser, at)
    assert check.all(".item > [data-action=take-back]:not([hidden])") == []
    answers = answers_of(check, 0, 2)
    check.answer(answers)
    [first, second] = answers
    own = check.one(f"fieldset:has([name='{first}']) > [data-action=take-back]")
    assert own.accessible_name == "Clear answer 1"
    match way:
        case "mouse":
            own.click()
        case "touch":
            finger = ActionBuilder(browser, mouse=PointerInput(POINTER_TOUCH, "finger"))  # type: ignore[no-untyped-call]
            finger.pointer_action.move_to(own).pointer_down().pointer_up()  # type: ignore[no-untyped-call]
            finger.perform()
        case "keyboard":
            check.one(f"input[name='{first}']:checked").send_keys(Keys.BACKSPACE)
        case _:
            browser.execute_script("arguments[0].focus()", check.one(f"input[name='{first}']:checked"))
            check.tab_to("[data-action=take-back]", 3)
            check.press(Keys.ENTER)
    assert check.chosen() == {second: answers[second]}
    check.wait_for_focus(f"input[name='{first}']")
    assert not own.is_displayed()
    browser.refresh()
    assert check.when_ready().chosen() == {second: answers[second]}
