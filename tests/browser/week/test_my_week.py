"""From an article to an intention in the calendar, and to the day on which it is looked back on; all on the device."""

from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from icalendar import Calendar
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.device import Device
from support.browser.host import POLICY_REPORT, Host
from support.browser.keeping import FILL, MAKE_ROOM, another_tab, erase_everything
from support.browser.seeing import see, texts, waiting
from support.browser.week import DAY, WHEN, WILL, at_week, keep_intention, plan_check_ins, press

pytestmark = pytest.mark.by_turns

ARTICLE = "articles/when-empathy-tires/"
SENTENCE = f"When {WHEN}, I will {WILL}."


def test_from_an_article_to_the_calendar_in_five_presses(browser: WebDriver, room: Host) -> None:
    device = Device(browser=browser, at=room)
    browser.get(room.url + ARTICLE)
    press(device, "keep-intention")
    when = see(browser, ".this-week [id^=intention-when]")
    assert when.get_property("value") == "somebody brings me trouble"
    see(browser, ".this-week [type=submit]").click()
    device.wait_for(".this-week .kept-sentence", "When somebody brings me trouble, I will ask")
    assert browser.switch_to.active_element.get_attribute("class") == "kept-sentence"
    press(device, "to-calendar")
    see(browser, ".to-calendar [type=submit]").click()
    device.wait_for(".to-calendar .status", "intention.ics")
    waiting(browser).until(lambda _: device.saved, "no file was saved")
    [(kind, calendar)] = device.saved
    assert kind == "text/calendar"
    events: list[Any] = Calendar.from_ical(calendar).walk("VEVENT")
    today = date.fromtimestamp(device.now / 1000)
    # A Saturday, and the Monday after it.
    assert today.weekday() == 5
    assert {event["DTSTART"].dt for event in events} == {today + timedelta(2), today + timedelta(7)}
    assert any("somebody brings me trouble" in str(event["DESCRIPTION"]) for event in events)
    assert all("two days later ask what came of it." in str(event["DESCRIPTION"]) for event in events)
    see(browser, ".this-week .kept a").click()
    see(browser, "my-week .kept-sentence")
    assert device.text(".intention .about").startswith("From “When empathy tires")
    assert "in the calendar file: Monday, October 26" in device.text(".intention .about")
    assert "two days later ask what came of it." in device.text(".intention")
    # Whoever comes back to the article finds what they have kept, and not a second one like it.
    browser.get(room.url + ARTICLE)
    press(device, "keep-intention")
    device.wait_for(".this-week .kept-sentence", "When somebody brings me trouble, I will ask")
    press(device, "to-calendar")
    assert device.text(".to-calendar .row span") == "Monday"
    press(device, "no-calendar")
    see(browser, ".this-week [data-action=to-calendar]")


def test_the_day_chosen_for_the_calendar_is_there_again(browser: WebDriver, room: Host) -> None:
    device = at_week(browser, room)
    keep_intention(device)
    press(device, "to-calendar")
    device.set(".to-calendar input[type=date]", "2026-12-01")
    device.set(".to-calendar input[type=time]", "09:30")
    see(browser, ".to-calendar [type=submit]").click()
    device.wait_for(".intention .about", "in the calendar file: Tuesday, December 1")
    assert "intention.ics" in device.text(".to-calendar .status")
    device = at_week(browser, room)
    assert "in the calendar file: Tuesday, December 1" in device.text(".intention .about")
    press(device, "to-calendar")
    days = [see(browser, f".to-calendar input[type={kind}]").get_property("value") for kind in ("date", "time")]
    assert days == ["2026-12-01", "09:30"]
    device.set(".to-calendar input[type=date]", "2026-12-02")
    for _ in range(2):
        before = device.saved
        see(browser, ".to-calendar [type=submit]").click()
        waiting(browser).until(partial(more_than, device, before), "no file was saved")
    files: list[list[Any]] = [Calendar.from_ical(text).walk("VEVENT") for _, text in device.saved]
    # Each takes the place of the one before it.
    assert [file[0]["SEQUENCE"] for file in files] == [0, 1, 2]
    assert len({str(file[0]["UID"]) for file in files}) == 1
    assert "in the calendar file: Wednesday, December 2" in device.text(".intention .about")


def more_than(device: Device, before: list[tuple[str, str]], _: WebDriver) -> bool:
    return len(device.saved) > len(before)


def test_before_its_day_looking_back_is_quiet_and_still_there(browser: WebDriver, room: Host) -> None:
    device = at_week(browser, room)
    keep_intention(device)
    assert device.text(".intention .about") == "look back on Saturday, October 31"
    assert "Look back" not in texts(browser, ".intention .actions button")
    device.wait(2 * DAY)
    device = at_week(browser, room)
    later = see(browser, ".intention .about [data-action=look-back]")
    assert later.text == "look back on Saturday"
    later.send_keys(Keys.ENTER)
    see(browser, ".looking-back [data-action=not-now]").click()
    waiting(browser).until(lambda _: texts(browser, ".looking-back") == [])
    assert browser.switch_to.active_element.text == "look back on Saturday"
    device.wait(6 * DAY)
    device = at_week(browser, room)
    assert texts(browser, ".intention .actions button")[0] == "Look back"


def test_it_is_shown_again_on_the_first_page_and_outlives_a_reload(browser: WebDriver, room: Host) -> None:
    device = at_week(browser, room)
    keep_intention(device)
    browser.refresh()
    see(browser, "my-week .kept-sentence")
    browser.get(room.url)
    assert see(browser, "my-intention .said").text == SENTENCE
    see(browser, "my-intention a").click()
    see(browser, "my-week .kept-sentence")
    erase_everything(browser, room)
    browser.get(room.url)
    see(browser, "h1")
    waiting(browser).until(lambda _: texts(browser, "my-intention *") == [])
    assert not device.one("my-intention").is_displayed()


def test_it_is_looked_back_on_kept_changed_and_let_go(browser: WebDriver, room: Host) -> None:
    device = at_week(browser, room)
    keep_intention(device)
    device.wait(8 * DAY)
    browser.get(room.url)
    assert see(browser, "my-intention .kicker").text == "Time to look back"
    device = at_week(browser, room)
    assert "time to look back" in device.text(".intention .about")
    press(device, "look-back")
    see(browser, ".looking-back [data-action=begin]").click()
    browser.switch_to.active_element.send_keys("asked, and she told me about the move.")
    press(device, "keep")
    device.wait_for(".intention .happened", "The moment came, and I asked, and she told me about the move.")
    assert device.text(".intention .about") == "look back on Sunday, November 8"
    press(device, "change")
    device.set(".intention .intention-form [id^=intention-when]", "I hang up on Fridays")
    see(browser, ".intention .intention-form [type=submit]").click()
    device.wait_for(".intention .kept-sentence", "When I hang up on Fridays")
    press(device, "let-go")
    waiting(browser).until(lambda _: len(browser.find_elements("css selector", "details .intention")) == 1)
    browser.get(room.url)
    waiting(browser).until(lambda _: texts(browser, "my-intention *") == [])
    device = at_week(browser, room)
    browser.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    press(device, "erase")
    waiting(browser).until(lambda _: texts(browser, ".intention") == [])
    assert "Ana" not in str(browser.execute_script("return JSON.stringify(localStorage)"))


def test_a_line_for_the_day_stands_beside_yesterdays(browser: WebDriver, room: Host) -> None:
    device = at_week(browser, room)
    line = see(browser, "#line-of-today")
    line.send_keys("Listen before lunch")
    press(device, "put-away")
    device.wait_for("my-week .line", "Listen before lunch")
    device.wait(DAY)
    device = at_week(browser, room)
    assert see(browser, "#line-of-today").get_property("value") == ""
    assert "Listen before lunch" in device.text("my-week .yesterday")
    see(browser, "#line-of-today").send_keys("Ask one thing more")
    browser.refresh()
    assert see(browser, "#line-of-today").get_property("value") == "Ask one thing more"
    device.wait(DAY)
    device = at_week(browser, room)
    assert "Ask one thing more" in device.text("my-week .yesterday")


def test_two_tabs_a_full_disk_and_a_clock_set_back_lose_nothing(browser: WebDriver, room: Host) -> None:
    device = at_week(browser, room)
    keep_intention(device)
    with another_tab(browser):
        other = at_week(browser, room)
        keep_intention(other, "I close the laptop", "write one line")
    waiting(browser).until(lambda _: len(texts(browser, ".kept-sentence")) == 2, "the other tab's never came")
    device.wait(-40 * DAY)
    press(device, "change")
    device.set(".intention .intention-form [id^=intention-will]", "ask Ben")
    see(browser, ".intention .intention-form [type=submit]").click()
    waiting(browser).until(lambda _: any("ask Ben" in one for one in texts(browser, ".kept-sentence")))
    browser.refresh()
    see(browser, "my-week .kept-sentence")
    assert any("ask Ben" in one for one in texts(browser, ".kept-sentence"))
    browser.execute_script(FILL)
    keep_intention(device, "the disk is full", "write it on paper too")
    assert "isn’t saving this" in device.text("my-week section > .status")
    browser.execute_script(MAKE_ROOM)
    assert "When the disk is full, I will write it on paper too." in texts(browser, ".kept-sentence")


def test_good_day_check_ins_are_planned_moved_and_taken_out_again(browser: WebDriver, room: Host) -> None:
    device = at_week(browser, room)
    plan_check_ins(device)
    prompts = texts(browser, ".plan .prompt")
    assert len(prompts) >= 4 and len(set(prompts)) == len(prompts)
    press(device, "leave-out")
    waiting(browser).until(lambda _: len(texts(browser, ".plan .prompt")) == len(prompts) - 1)
    press(device, "save-plan")
    waiting(browser).until(lambda _: len(device.saved) == 1, "no file was saved")
    device.wait_for("my-week section:last-child > .status", "check-ins.ics")
    press(device, "cancel-plan")
    waiting(browser).until(lambda _: len(device.saved) == 2, "no second file was saved")
    files: list[list[Any]] = [Calendar.from_ical(text).walk("VEVENT") for _, text in device.saved]
    taken_in, taken_out = files
    assert len(taken_in) == len(prompts) - 1
    assert [str(event["UID"]) for event in taken_in] == [str(event["UID"]) for event in taken_out]
    assert all(out["SEQUENCE"] > once["SEQUENCE"] for once, out in zip(taken_in, taken_out, strict=True))
    for event, prompt in zip(taken_in, texts(browser, ".plan .prompt"), strict=True):
        assert " ".join(prompt.split()).lower() in " ".join(str(event["DESCRIPTION"]).split()).lower()
    press(device, "let-plan-go")
    waiting(browser).until(lambda _: texts(browser, ".plan") == [])


def test_by_keyboard_alone_and_with_nothing_sent(browser: WebDriver, room: Host) -> None:
    device = at_week(browser, room)
    see(browser, ".intention-form [id^=intention-when]").send_keys(WHEN, Keys.TAB, WILL)
    browser.switch_to.active_element.send_keys(Keys.TAB)
    device.one(".intention-form [type=submit]").send_keys(Keys.ENTER)
    device.wait_for("my-week .kept-sentence", SENTENCE)
    asked = [request for request in room.requests if POLICY_REPORT not in request.path]
    assert {(request.method, request.body) for request in asked} == {("GET", "")}
    assert not any("Ana" in request.path + request.headers for request in asked)
