"""A whole meeting, which really runs, sixty times as fast: whatever happens, its end is right to the second."""

from math import ceil
from pathlib import Path

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.by_hand import ByHand
from support.browser.fast_clock import pressed_at, sleep, wait_until, with_fast_clock
from support.browser.host import Host
from support.browser.hosting import Hosting
from support.browser.reading import guide_of
from support.browser.seeing import see
from support.published import GUIDES

pytestmark = pytest.mark.thorough

NAMES = "Ana\nBen\nCleo\nDan\nEve\nFay\nGus\n"
# The page is told to look at its clock, and is read in the same task.
READ = """
document.dispatchEvent(new Event("visibilitychange"));
const now = momentOfTheTest(), words = (css) => document.querySelector(css).textContent;
return {now, digits: words(".digits"), end: words(".end"), title: words(".now h1")};
"""
TIMES = "return arguments[0].map(new Intl.DateTimeFormat([], {hour: 'numeric', minute: '2-digit'}).format)"


@pytest.mark.parametrize("file", GUIDES, ids=lambda file: file.stem)
def test_the_end_is_right_to_the_second(browser: WebDriver, at: Host, file: Path) -> None:
    guide = guide_of(file)
    meeting = Hosting(browser=browser, at=with_fast_clock(at), guide=guide).open().begin(NAMES)
    by_hand = ByHand(guide=guide, began=pressed_at(browser))
    pause_and_overrun(meeting, by_hand)
    room = open_the_rooms_window(meeting, by_hand)
    plan_anew(meeting, by_hand)
    reload(meeting, by_hand)
    go_on(meeting, by_hand)
    close(meeting, room)
    lose_the_tab(meeting, by_hand)
    go_on(meeting, by_hand)
    room = open_the_rooms_window(meeting, by_hand)
    fall_asleep(meeting, by_hand)
    go_on(meeting, by_hand)
    take_a_minute_more(meeting, by_hand)
    while by_hand.at < len(guide.steps) - 1:
        go_on(meeting, by_hand)
    wait_until(browser, by_hand.due)
    look(meeting, by_hand)
    meeting.do("next")
    meeting.wait_for(".meeting-host h1", "What remains")
    over = pressed_at(browser)
    kept = meeting.kept
    assert kept is not None
    assert kept["clock"]["over"] == over
    assert kept["clock"]["end"] == by_hand.end
    began, ended = browser.execute_script(TIMES, [by_hand.began, over])
    assert f"You met from {began} to {ended}." in meeting.text(".meeting-host")
    browser.switch_to.window(room)
    meeting.wait_for(".meeting-room", "The meeting is over.")


def look(meeting: Hosting, by_hand: ByHand) -> None:
    """Hold all that the page says of time beside the sums."""
    shown = meeting.browser.execute_script(READ)
    now, left = shown["now"], by_hand.left(shown["now"])
    assert shown["title"] == meeting.guide.steps[by_hand.at].title
    assert shown["digits"] == (f"{left // 60}:{left % 60:02}" if left >= 0 else "")
    forecast = by_hand.forecast(now)
    end, later = meeting.browser.execute_script(TIMES, [by_hand.end, forecast])
    is_late = (forecast - by_hand.end) // 1000 >= 30 and end != later
    assert shown["end"] == f"Ends at {end}" + (f"; at this pace at {later}" if is_late else "")


def press(meeting: Hosting, action: str) -> int:
    """Press a button, and return when."""
    meeting.do(action)
    return pressed_at(meeting.browser)


def go_on(meeting: Hosting, by_hand: ByHand) -> None:
    """Let the step take its time, and go to the next."""
    wait_until(meeting.browser, by_hand.due)
    by_hand.next(press(meeting, "next"))
    look(meeting, by_hand)


def pause_and_overrun(meeting: Hosting, by_hand: ByHand) -> None:
    """Pause for forty seconds in the first step, and let it take a minute too long."""
    press(meeting, "time")
    look(meeting, by_hand)
    wait_until(meeting.browser, by_hand.since + 30_000)
    by_hand.pause(press(meeting, "pause"))
    wait_until(meeting.browser, (by_hand.paused or 0) + 40_000)
    look(meeting, by_hand)
    assert "We pause." in meeting.text(".left")
    by_hand.go_on(press(meeting, "go-on"))
    look(meeting, by_hand)
    wait_until(meeting.browser, by_hand.due + 61_000)
    look(meeting, by_hand)
    assert "over." in meeting.text(".left")
    by_hand.next(press(meeting, "next"))
    look(meeting, by_hand)


def plan_anew(meeting: Hosting, by_hand: ByHand) -> None:
    """Plan for the end that was meant; where that is too soon, for the soonest that can be."""
    asked = press(meeting, "plan-end")
    see(meeting.browser, ".plan .keys")
    lacking = max(by_hand.shortest(asked) - by_hand.available(asked), 0)
    offers = meeting.browser.find_elements("css selector", ".plan [data-action^=choose]")
    assert (offers[0].text == "Take this plan") == (lacking == 0)
    by_hand.end += ceil(lacking / 60) * 60_000
    meeting.do(f"choose-{len(offers) - 1}")
    lengths = (meeting.kept or {})["clock"]["seconds"]
    steps = list(zip(meeting.guide.steps, lengths, strict=True))
    assert all(seconds >= 60 * (step.shortest or step.timebox) for step, seconds in steps[by_hand.at + 1 :])
    by_hand.lengths = lengths
    assert by_hand.end - 1000 < by_hand.forecast(asked) <= by_hand.end
    look(meeting, by_hand)


def reload(meeting: Hosting, by_hand: ByHand) -> None:
    """Load the page anew."""
    meeting.browser.refresh()
    see(meeting.browser, ".meeting-host .now h1")
    press(meeting, "time")
    look(meeting, by_hand)


def lose_the_tab(meeting: Hosting, by_hand: ByHand) -> None:
    """Close the host's tab without a word, and come back to the guide in another."""
    browser = meeting.browser
    lost = browser.current_window_handle
    browser.switch_to.new_window("tab")
    own = browser.current_window_handle
    browser.switch_to.window(lost)
    browser.close()
    browser.switch_to.window(own)
    browser.get(meeting.url)
    meeting.wait_for(".views a", "Go on with the meeting")
    meeting.one(".views a").click()
    see(browser, ".meeting-host .now h1")
    press(meeting, "time")
    look(meeting, by_hand)


def fall_asleep(meeting: Hosting, by_hand: ByHand) -> None:
    """Let the machine sleep for a minute and a half."""
    sleep(meeting.browser, 90)
    look(meeting, by_hand)


def take_a_minute_more(meeting: Hosting, by_hand: ByHand) -> None:
    """Give the step under way a minute more."""
    pressed = press(meeting, "more")
    by_hand.lengths[by_hand.at] = by_hand.used(pressed) + max(by_hand.left(pressed), 0) + 60
    look(meeting, by_hand)


def open_the_rooms_window(meeting: Hosting, by_hand: ByHand) -> str:
    """Open the room's window, see that it is where the meeting is, and return to the host's."""
    browser = meeting.browser
    hosts = browser.current_window_handle
    browser.switch_to.new_window("tab")
    room = browser.current_window_handle
    browser.get(meeting.url + "#room")
    meeting.wait_for(".meeting-room h1", meeting.guide.steps[by_hand.at].title)
    browser.switch_to.window(hosts)
    look(meeting, by_hand)
    return room


def close(meeting: Hosting, window: str) -> None:
    """Close another window."""
    hosts = meeting.browser.current_window_handle
    meeting.browser.switch_to.window(window)
    meeting.browser.close()
    meeting.browser.switch_to.window(hosts)
