"""A reader's month: results, intentions, check-ins and notes, with all that befalls a browser in four weeks."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.device import Device
from support.browser.engines import chromium, firefox
from support.browser.host import POLICY_REPORT, Host
from support.browser.keeping import FILL, MAKE_ROOM, another_tab, opened
from support.browser.seeing import see, texts, waiting
from support.browser.taking import SelfCheck
from support.browser.week import (
    DAY,
    OURS,
    PAGE,
    WIPE,
    at_week,
    bring_in,
    keep_intention,
    plan_check_ins,
    press,
    save_record,
    show_result,
    things,
    write_note,
)

pytestmark = pytest.mark.by_turns

KINDS = ("result", "note", "intention", "day", "check-ins")
PRIVATE = {"chromium": partial(chromium, private=True), "firefox": partial(firefox, private=True)}


def test_all_of_a_month_is_there_to_the_byte_and_nothing_was_sent(browser: WebDriver, room: Host) -> None:
    go_through_a_month(browser, room)


@pytest.fixture(params=PRIVATE)
def private(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[WebDriver]:
    """A private window of the engines that are not always one here."""
    driver = PRIVATE[request.param](tmp_path)
    driver.set_window_size(1200, 900)
    yield driver
    driver.quit()


@pytest.mark.thorough
def test_a_month_in_a_private_window_is_the_same(private: WebDriver, room: Host) -> None:
    go_through_a_month(private, room)


def go_through_a_month(browser: WebDriver, room: Host) -> None:
    """A reader's month, week by week."""
    check = opened(browser, room)
    device = Device(browser=browser, at=room)
    first_week(check, device)
    begin_a_week(device, wiped=True)
    second_week(check, device)
    begin_a_week(device, wiped=True)
    third_week(check, device)
    begin_a_week(device, wiped=False)
    fourth_week(check, device)
    begin_a_week(device, wiped=True)
    days = sorted(result["date"] for result in things(browser, "result").values())
    # The third week's reader has a clock that was set back.
    assert days == ["2026-10-10", "2026-10-24", "2026-10-31", "2026-11-14"]
    assert texts(browser, ".plan") == []
    asked = [request for request in room.requests if POLICY_REPORT not in request.path]
    assert {(request.method, request.body) for request in asked} == {("GET", "")}
    assert not any(word in request.path + request.headers for request in asked for word in ("Ana", "Mine", "M.K."))


def kept(browser: WebDriver) -> dict[str, str]:
    """Return every thing of the record as it is kept, letter by letter."""
    starts = tuple(f"withness:/:{kind}:" for kind in KINDS)
    return {key: text for key, text in browser.execute_script(OURS).items() if key.startswith(starts)}


def begin_a_week(device: Device, *, wiped: bool) -> None:
    """Save the record, lose what the browser kept if it is `wiped`, bring it back, and let a week go by."""
    at_week(device.browser, device.at)
    file, before = save_record(device), kept(device.browser)
    assert before
    if wiped:
        device.browser.execute_script(WIPE)
        at_week(device.browser, device.at)
        assert kept(device.browser) == {}
        assert "new here" in bring_in(device, file)
    device.browser.refresh()
    see(device.browser, "my-week .kept-week")
    assert kept(device.browser) == before
    device.wait(7 * DAY)


def first_week(check: SelfCheck, device: Device) -> None:
    """A result, an intention, a plan of check-ins, a line for the day and a note."""
    browser = device.browser
    show_result(check, 1)
    at_week(browser, device.at)
    keep_intention(device)
    see(browser, "#line-of-today").send_keys("Listen before lunch")
    plan_check_ins(device)
    waiting(browser).until(lambda _: things(browser, "check-ins"))
    write_note(browser, device.at, "Mine.")


def second_week(check: SelfCheck, device: Device) -> None:
    """Another result; what became of the intention; a second tab; and the plan, changed, goes to the calendar."""
    browser = device.browser
    take_again(check, 2)
    at_week(browser, device.at)
    press(device, "look-back")
    see(browser, ".looking-back [data-action=begin]").click()
    browser.switch_to.active_element.send_keys("asked, and she told me.")
    press(device, "keep")
    device.wait_for(".intention .happened", "she told me.")
    with another_tab(browser):
        keep_intention(at_week(browser, device.at), "I close the laptop", "write one line")
    waiting(browser).until(lambda _: len(texts(browser, ".kept-sentence")) == 2, "the other tab's never came")
    browser.execute_script("for (const each of document.querySelectorAll('my-week details')) each.open = true")
    left = len(texts(browser, ".plan .prompt"))
    press(device, "leave-out")
    waiting(browser).until(lambda _: len(texts(browser, ".plan .prompt")) == left - 1)
    files = len(device.saved)
    press(device, "save-plan")
    waiting(browser).until(lambda _: len(device.saved) == files + 1, "no file was saved")


def third_week(check: SelfCheck, device: Device) -> None:
    """The clock is set back; a result all the same, and an intention is let go."""
    browser = device.browser
    device.wait(-28 * DAY)
    take_again(check, 3)
    write_note(browser, device.at, " And more.")
    at_week(browser, device.at)
    press(device, "let-go")
    waiting(browser).until(lambda _: sum(bool(one.get("ended")) for one in things(browser, "intention").values()))
    # The clock is put right.
    device.wait(28 * DAY)


def fourth_week(check: SelfCheck, device: Device) -> None:
    """The disk is full for a while; the check-ins are taken out of the calendar, and let go."""
    browser = device.browser
    take_again(check, 0, is_full=True)
    at_week(browser, device.at)
    browser.execute_script("for (const each of document.querySelectorAll('my-week details')) each.open = true")
    files = len(device.saved)
    press(device, "cancel-plan")
    waiting(browser).until(lambda _: len(device.saved) == files + 1, "no file was saved")
    press(device, "let-plan-go")
    waiting(browser).until(lambda _: texts(browser, ".plan") == [])
    browser.get(device.at.url + PAGE)
    assert see(browser, "consider-note textarea").get_property("value") == "Mine. And more."


def take_again(check: SelfCheck, choice: int, *, is_full: bool = False) -> None:
    """Begin again and look at another result; if the disk `is_full`, there is room only later."""
    check.open()
    again = [button for button in check.all("[data-action=begin-again]") if button.is_displayed()]
    if again:
        again[0].click()
    if is_full:
        check.browser.execute_script(FILL)
    show_result(check, choice)
    if is_full:
        check.browser.execute_script(MAKE_ROOM)
        check.back_to_answers()
        show_result(check, choice)
