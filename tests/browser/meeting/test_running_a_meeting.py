"""A page that runs a meeting: every guide from its first step to what remains, whatever happens on the way."""

from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.device import BEGINNING
from support.browser.host import Host
from support.browser.hosting import Hosting
from support.browser.in_turn import one_in_each
from support.browser.keeping import erase_everything
from support.browser.reading import guide_of
from support.browser.seeing import see, waiting
from support.delivered import delivered
from support.published import GUIDES
from withness.publishing.vendoring.scripts import reached

pytestmark = pytest.mark.by_turns

MINUTE = 60
ROUND = next(guide_of(file) for file in GUIDES if file.stem == "listening-round")
CASE = next(guide_of(file) for file in GUIDES if file.stem == "one-case-and-then-solutions")
FIRST = next(guide_of(file) for file in GUIDES if file.stem == "first-conversation")
CHECK_IN = next(guide_of(file) for file in GUIDES if file.stem == "good-day-check-in")
# What the host's view fetches in the background, by the names of the files.
LATER = {
    file.rpartition("/")[2]
    for part in ("host/remains.js", "host/new-plan.js")
    for file in (part, *reached(part, delivered()))
}


@one_in_each("file", GUIDES)
def test_a_guide_runs_from_its_first_step_to_what_remains(browser: WebDriver, room: Host, file: Path) -> None:
    guide = guide_of(file)
    meeting = Hosting(browser=browser, at=room, guide=guide).open().begin()
    for number, step in enumerate(guide.steps, start=1):
        meeting.wait_for(".meeting-host .now h1", step.title)
        assert f"Step {number} of {len(guide.steps)}" in meeting.text(".now .kicker")
        for line in step.say:
            assert line in meeting.text(".now")
        meeting.wait(step.timebox * MINUTE)
        meeting.do("next")
    meeting.wait_for(".meeting-host h1", "What remains")
    kept = meeting.kept
    assert kept is not None
    assert kept["clock"]["over"] - kept["clock"]["began"] == guide.minutes * MINUTE * 1000
    assert kept["clock"]["end"] == kept["clock"]["over"]


def test_whatever_happens_the_end_is_right_to_the_second(browser: WebDriver, room: Host) -> None:
    """A pause, a step that takes longer, a plan, a reload, a page that was left, a device that slept."""
    meeting = Hosting(browser=browser, at=room, guide=CASE).open().begin()
    end = BEGINNING + CASE.minutes * MINUTE * 1000
    meeting.wait(60)
    meeting.do("pause")
    meeting.wait(120)
    meeting.wait_for(".end", "at this pace")
    meeting.do("go-on")
    assert forecast(meeting) == end + 120_000
    meeting.wait(4 * MINUTE)
    meeting.wait_for(".left", "over")
    assert meeting.text(".left") == "This step is 1 minute over."
    browser.refresh()
    see(browser, ".meeting-host .now h1")
    assert meeting.title == CASE.steps[0].title
    meeting.wait_for(".left", "over")
    meeting.do("next")
    meeting.set("#plan-end", local_time(browser, end))
    meeting.do("plan-end")
    see(browser, ".plan table")
    assert forecast(meeting) != end
    meeting.do("choose-0")
    waiting(browser).until(lambda _: forecast(meeting) == end, "the plan was not taken")
    meeting.do("undo-plan")
    waiting(browser).until(lambda _: forecast(meeting) != end, "the plan was not taken back")
    meeting.do("plan-end")
    see(browser, ".plan table")
    meeting.do("choose-0")
    waiting(browser).until(lambda _: forecast(meeting) == end, "the plan was not taken again")
    assert all(
        seconds >= (step.shortest or step.timebox) * MINUTE
        for seconds, step in list(zip((meeting.kept or {})["clock"]["seconds"], CASE.steps, strict=True))[1:]
    )
    browser.get("about:blank")
    browser.get(meeting.url)
    see(browser, ".views a")
    meeting.wait_for(".views a", "Go on with the meeting")
    meeting.one(".views a").click()
    see(browser, ".meeting-host .now h1")
    assert meeting.title == CASE.steps[1].title
    for seconds in (meeting.kept or {})["clock"]["seconds"][1:]:
        meeting.wait(seconds)
        meeting.do("next")
    meeting.wait_for(".meeting-host h1", "What remains")
    assert (meeting.kept or {})["clock"]["over"] == end


def forecast(meeting: Hosting) -> int:
    """Return when the meeting will end by what is kept of it, in milliseconds since 1970."""
    clock = (meeting.kept or {})["clock"]
    ends = max(clock["since"][clock["at"]] + clock["seconds"][clock["at"]] * 1000, meeting.now)
    return int(ends + sum(clock["seconds"][clock["at"] + 1 :]) * 1000)


def local_time(browser: WebDriver, moment: int) -> str:
    """Return a moment as a time field of this browser has it."""
    script = (
        "const at = new Date(arguments[0]);"
        " return [at.getHours(), at.getMinutes()].map(part => String(part).padStart(2, '0')).join(':')"
    )
    time: str = browser.execute_script(script, moment)
    return time


def test_a_meeting_that_must_end_sooner_shows_its_plan_first(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=CASE).open()
    meeting.ask_for(end=local_time(browser, BEGINNING + 44 * MINUTE * 1000))
    see(browser, ".start .plan table")
    assert [row.text for row in browser.find_elements(By.CSS_SELECTOR, ".plan tbody th")] == [
        step.title for step in CASE.steps
    ]
    assert not meeting.kept
    meeting.wait(10)
    meeting.do("choose-0")
    see(browser, ".meeting-host .now h1")
    kept = meeting.kept
    assert kept is not None
    assert kept["clock"]["began"] == BEGINNING + 10_000
    assert sum(kept["clock"]["seconds"]) == 44 * MINUTE


def test_where_no_plan_fits_it_says_what_would_have_to_go(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=CASE).open()
    meeting.ask_for(end=local_time(browser, BEGINNING + 30 * MINUTE * 1000))
    meeting.wait_for(".plan", "minutes are missing")
    offers = [offer.text for offer in browser.find_elements(By.CSS_SELECTOR, ".plan button")]
    assert any(offer.startswith("Leave out “") for offer in offers)
    assert any(offer.startswith("End at ") for offer in offers)
    meeting.do("choose-0")
    see(browser, ".meeting-host .now h1")
    kept = meeting.kept
    assert kept is not None
    assert (
        sum(kept["clock"]["seconds"][at] for at, gone in enumerate(kept["clock"]["skipped"]) if not gone) == 30 * MINUTE
    )


def test_whoever_has_listened_is_heard_or_all_turns_are_left_out(chromium: Chrome, room: Host) -> None:
    meeting = Hosting(browser=chromium, at=room, guide=ROUND).open()
    meeting.ask_for(end=local_time(chromium, BEGINNING + 11 * MINUTE * 1000), names="Ana\nBen\nCleo\nDan\n")
    meeting.wait_for(".plan", "minutes are missing")
    turns = [step.title for step in ROUND.steps if step.grouping == "pairs"]
    offers = [offer.text for offer in chromium.find_elements(By.CSS_SELECTOR, ".plan [data-action^=choose]")]
    assert len(turns) == 4 and len(offers) == 2
    assert all(title in offers[0] for title in turns)
    meeting.do("choose-0")
    see(chromium, ".meeting-host .now h1")
    assert not chromium.find_elements(By.CSS_SELECTOR, ".people .later")


@pytest.mark.parametrize("onward, back", [(Keys.PAGE_DOWN, Keys.PAGE_UP), (Keys.ARROW_RIGHT, Keys.ARROW_LEFT)])
def test_keys_and_clickers_drive_it_and_typing_does_not(browser: WebDriver, room: Host, onward: str, back: str) -> None:
    meeting = Hosting(browser=browser, at=room, guide=ROUND).open().begin()
    body = meeting.one("body")
    body.send_keys(onward)
    meeting.wait_for(".now h1", ROUND.steps[1].title)
    body.send_keys(back)
    meeting.wait_for(".now h1", ROUND.steps[0].title)
    browser.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    meeting.one("#agreed-what").send_keys("Ana" + onward + back)
    assert meeting.title == ROUND.steps[0].title


def test_the_focus_stays_on_the_button_that_was_pressed(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=ROUND).open().begin()
    onward = meeting.one("[data-action=next]")
    onward.send_keys(Keys.ENTER)
    meeting.wait_for(".now h1", ROUND.steps[1].title)
    assert browser.execute_script("return document.activeElement.dataset.action") == "next"
    assert meeting.one(".now").get_attribute("aria-live") == "polite"


def test_the_browsers_back_leads_to_the_guide_and_the_meeting_goes_on(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=ROUND).open("")
    meeting.one(".views a").click()
    see(browser, ".meeting-host form.start")
    meeting.begin()
    meeting.do("next")
    browser.back()
    see(browser, "h1")
    assert not browser.find_elements(By.CSS_SELECTOR, ".meeting-host")
    meeting.wait_for(".views a", "Go on with the meeting")
    meeting.one(".views a").click()
    see(browser, ".meeting-host .now h1")
    assert meeting.title == ROUND.steps[1].title


def test_the_time_is_told_on_request_and_otherwise_not(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=ROUND).open().begin()
    assert meeting.text(".digits") == ""
    meeting.do("time")
    meeting.wait_for(".digits", f"{ROUND.steps[0].timebox}:00")
    assert "In the meeting: about" in meeting.text(".status")
    assert meeting.one(".digits").get_attribute("aria-live") == "off"
    # It is not true of the next step.
    meeting.do("next")
    meeting.wait_for(".now h1", ROUND.steps[1].title)
    assert meeting.text(".status") == ""


def test_a_clock_that_was_set_back_is_told_and_costs_nothing(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=ROUND).open().begin()
    meeting.wait(30)
    meeting.wait(-3600)
    meeting.wait_for(".status", "was set back")
    assert (meeting.kept or {})["clock"]["at"] == 0


def test_nothing_is_sent_while_a_meeting_runs(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=ROUND).open().begin("Ana\nBen\n")
    meeting.do("next")
    assert [request.path for request in room.requests if request.method != "GET"] == []
    assert not any("Ana" in request.path or "Ana" in request.headers for request in room.requests)


def test_without_a_network_it_goes_on_to_its_end(browser: WebDriver, room: Host) -> None:
    """What a plan and the end need comes in the background once the view stands, and before anybody wants it."""
    meeting = Hosting(browser=browser, at=room, guide=ROUND).open().begin()
    arrived = "return performance.getEntriesByType('resource').filter(one => one.responseEnd > 0).map(one => one.name)"
    waiting(browser).until(
        lambda _: LATER.issubset(name.rpartition("/")[2] for name in browser.execute_script(arrived)), "it never came"
    )
    room.is_off = True
    meeting.do("plan-more")
    see(browser, ".plan .keys")
    for _ in ROUND.steps:
        meeting.do("next")
    meeting.wait_for(".meeting-host h1", "What remains")


def test_two_windows_of_one_host_keep_step_and_what_is_erased_stays_so(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=ROUND).open().begin()
    first = browser.current_window_handle
    browser.switch_to.new_window("tab")
    browser.get(meeting.url + "#host")
    see(browser, ".meeting-host .now h1")
    meeting.do("next")
    second = browser.current_window_handle
    browser.switch_to.window(first)
    meeting.wait_for(".meeting-host .now h1", ROUND.steps[1].title)
    browser.switch_to.window(second)
    erase_everything(browser, room)
    browser.close()
    browser.switch_to.window(first)
    waiting(browser).until(lambda browser: not browser.find_elements(By.CSS_SELECTOR, ".meeting-host"), "it stayed")
    assert meeting.kept is None


def test_a_minute_that_turns_before_the_beginning_shortens_nothing(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=ROUND).open()
    # As where the tab was not looked at: the clock has gone on, and the form has not yet.
    browser.execute_script(
        f"localStorage.setItem('clock of the test', {BEGINNING + 61_000});"
        " document.querySelector('.start button[type=submit]').click()"
    )
    see(browser, ".meeting-host .now h1")
    kept = meeting.kept
    assert kept is not None
    assert kept["clock"]["end"] - kept["clock"]["began"] == ROUND.minutes * MINUTE * 1000


def test_a_turn_that_is_over_is_told_and_in_a_silent_step_to_the_host_alone(browser: WebDriver, room: Host) -> None:
    hand = "A hand: this turn is over."
    for guide in (ROUND, CHECK_IN):
        meeting = Hosting(browser=browser, at=room, guide=guide).open().begin()
        at, step = next((at, step) for at, step in enumerate(guide.steps) if step.one_turn)
        for _ in range(at):
            meeting.do("next")
        meeting.wait_for(".now h1", step.title)
        assert step.turn and step.settle
        meeting.wait((step.turn + step.settle) * MINUTE - 1)
        assert hand not in meeting.text(".meeting-host")
        meeting.wait(1)
        meeting.wait_for(".left" if step.silent else ".change", hand)
        assert meeting.text(".change" if step.silent else ".left") == ""
        meeting.wait(30)
        assert hand not in meeting.text(".meeting-host")
