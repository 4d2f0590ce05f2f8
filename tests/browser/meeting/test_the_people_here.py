"""Who speaks when and who works with whom; what the room sees of it; what remains, and that it stays on the device."""

import re
from collections import Counter
from typing import Any

import pytest
from icalendar import Calendar
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.hosting import Hosting
from support.browser.reading import guide_of
from support.browser.seeing import see, texts, waiting
from support.published import GUIDES

pytestmark = pytest.mark.by_turns

NAMES = ["Ana", "Ben", "Cleo", "Dan", "Eve", "Fay", "Gus"]
FIRST = next(guide_of(file) for file in GUIDES if file.stem == "first-conversation")
CASE = next(guide_of(file) for file in GUIDES if file.stem == "one-case-and-then-solutions")


def test_names_are_paired_and_ordered_and_kept_nowhere_unless_asked(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=FIRST).open()
    meeting.set("#meeting-names", "\n".join(NAMES))
    meeting.set("#meeting-senior", "Cleo")
    meeting.begin()
    for step in FIRST.steps:
        meeting.wait_for(".now h1", step.title)
        if step.grouping == "pairs":
            groups = [re.split(r", and |, | and ", line) for line in texts(browser, ".people .groups li")]
            assert sorted(name for group in groups for name in group) == NAMES
            assert sorted(map(len, groups)) == [2, 2, 3]
        if step.order == "senior-last" and step.grouping == "everyone":
            order = texts(browser, ".people .order li")
            assert sorted(order) == NAMES and order[-1] == "Cleo"
        assert not any(name in str(meeting.kept) for name in NAMES)
        meeting.do("next")
    meeting.wait_for(".meeting-host h1", "What remains")


def test_names_that_are_to_be_kept_outlive_a_reload_and_go_when_the_meeting_is_put_away(
    browser: WebDriver, room: Host
) -> None:
    meeting = Hosting(browser=browser, at=room, guide=FIRST).open()
    meeting.one("#meeting-keeps").click()
    meeting.begin("Ana\nBen\nCleo\n")
    meeting.do("spoke")
    browser.refresh()
    see(browser, ".meeting-host .now h1")
    assert texts(browser, ".names button") == ["Ana · 1", "Ben", "Cleo"]
    while meeting.title != "What remains":
        meeting.do("next")
    meeting.do("put-away")
    meeting.wait_for(".status", "Press again")
    assert meeting.kept is not None
    meeting.do("erase")
    see(browser, ".views a")
    assert meeting.kept is None
    assert "Ana" not in str(browser.execute_script("return JSON.stringify(localStorage)"))


def test_turns_are_counted_by_a_tap_and_shown_without_names_until_all_agree(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=FIRST).open().begin("Ana\nBen\nCleo\n")
    for name in ("Ana", "Ana", "Ana", "Ana", "Ben", "Ben"):
        browser.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
        meeting.one(f"[data-name={name}]").click()
    meeting.do("unspoke")
    assert texts(browser, ".names button") == ["Ana · 4", "Ben · 1", "Cleo"]
    while meeting.title != "What remains":
        meeting.do("next")
    assert Counter(texts(browser, ".voices li")) == Counter([" 4 turns", " 1 turn", " 0 turns"])
    assert "1 person had no turn" in meeting.text(".voices")
    assert not any(name in meeting.text(".voices") for name in NAMES)
    meeting.one("#names-agreed").click()
    meeting.do("show-voices")
    assert "Ana: 4 turns" in meeting.text(".voices")


def test_the_rooms_window_shows_what_the_room_may_see_and_keeps_step(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=CASE).open().begin()
    seen = Hosting(browser=browser, at=room, guide=CASE)
    hosts = browser.current_window_handle
    at = 0
    # Closed and opened again, it is where the meeting is.
    for _ in range(2):
        browser.switch_to.new_window("tab")
        rooms = browser.current_window_handle
        browser.get(seen.url + "#room")
        seen.wait_for(".meeting-room h1", CASE.steps[at].title)
        for _ in range(3):
            browser.switch_to.window(hosts)
            meeting.do("next")
            browser.switch_to.window(rooms)
            at += 1
            step = CASE.steps[at]
            seen.wait_for(".meeting-room h1", step.title)
            words = seen.text(".meeting-room")
            assert step.show and step.show in words
            assert not any(line in words for line in (*step.say, step.note or "no note"))
            assert bool(browser.find_elements(By.CSS_SELECTOR, ".meeting-room .chairs")) == bool(step.apart)
        browser.close()
        browser.switch_to.window(hosts)


def test_agreements_are_taken_along_as_markdown_and_into_the_calendar(browser: WebDriver, room: Host) -> None:
    meeting = Hosting(browser=browser, at=room, guide=CASE).open().begin()
    browser.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    for what, who in (("Ask *Ben* about the deadline", "Ana"), ("Something else", "")):
        meeting.one("#agreed-what").send_keys(what)
        meeting.set("#agreed-who", who)
        meeting.set("#agreed-by", "2026-11-06")
        meeting.one(".agree button[type=submit]").click()
    browser.refresh()
    see(browser, ".meeting-host .now h1")
    meeting.do("take-out")
    browser.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    assert [text.removesuffix(" Remove") for text in texts(browser, ".agreed li")] == ["Something else, by November 6"]
    meeting.one("#agreed-what").send_keys("Ask *Ben* about the deadline")
    meeting.one("#agreed-who").send_keys("Ana")
    meeting.one(".agree button[type=submit]").click()
    while meeting.title != "What remains":
        meeting.do("next")
    meeting.do("save")
    meeting.wait_for(".status", "agreements.md")
    meeting.set("#follow-up-day", "2026-11-10")
    meeting.set("#follow-up-time", "09:30")
    meeting.do("calendar")
    meeting.wait_for(".status", "follow-up.ics")
    waiting(browser).until(lambda _: len(meeting.saved) == 2, "no two files were saved")
    (_, markdown), (kind, calendar) = meeting.saved
    assert "Ask \\*Ben\\* about the deadline" in markdown and "Something else" in markdown
    assert kind == "text/calendar"
    events: list[Any] = Calendar.from_ical(calendar).walk("VEVENT")
    [event] = events
    assert CASE.follow_up
    for words in (*CASE.follow_up.ask, "Ask *Ben* about the deadline"):
        assert words in str(event["DESCRIPTION"])
    assert (event["DTEND"].dt - event["DTSTART"].dt).total_seconds() == CASE.follow_up.minutes * 60


def test_the_handout_has_an_address_of_its_own(browser: WebDriver, room: Host) -> None:
    handout = Hosting(browser=browser, at=room, guide=CASE).open("#handout-alone")
    words = handout.text("main.handout-alone")
    assert all(line in words for line in CASE.handout)
    assert not any(line in words for step in CASE.steps for line in step.say)


def test_an_invitation_and_a_rota_are_made_before_it(browser: WebDriver, room: Host) -> None:
    before = Hosting(browser=browser, at=room, guide=CASE).open("")
    before.one("[data-action=invite]").click()
    see(browser, "#invite-day")
    before.one("[data-action=invitation]").click()
    before.wait_for(".invite .status", "Choose a day and a time first.")
    before.set("#invite-day", "2026-12-01")
    before.set("#invite-time", "10:00")
    before.one("[data-action=invitation-calendar]").click()
    before.wait_for(".invite .status", "Saved as")
    assert "Still to fill in" in before.text(".invite .status")
    invitation = before.text(".invite .paper")
    assert all(step.title in invitation for step in CASE.steps)
    browser.execute_script("for (const each of document.querySelectorAll('.invite details')) each.open = true")
    before.set("#rota-names", "Ana\nBen\nCleo\nDan")
    before.one("[data-action=rota-calendar]").click()
    waiting(browser).until(lambda _: len(before.saved) == 2, "no rota was saved")
    events: list[Any] = Calendar.from_ical(before.saved[1][1]).walk("VEVENT")
    assert len(events) == 6 and len({str(event["UID"]) for event in events}) == 6
    assert [name in before.text(".invite .paper") for name in ("Ana", "Ben", "Cleo", "Dan")] == [True] * 4


def test_the_list_of_guides_says_which_fit(browser: WebDriver, room: Host) -> None:
    browser.get(f"{room.url}tools/")
    see(browser, "guide-finder form")
    every = [guide_of(file) for file in GUIDES]
    finder = Hosting(browser=browser, at=room, guide=CASE)
    for people, minutes in ((7, 30), (2, 90), (30, 5)):
        finder.set("guide-finder [name=people]", str(people))
        finder.set("guide-finder [name=minutes]", str(minutes))
        fitting = {
            guide.title
            for guide in every
            if guide.minutes <= minutes and guide.group_size.low <= people <= guide.group_size.high
        }
        shown = [one for one in browser.find_elements(By.CSS_SELECTOR, "guide-finder .entry h3") if one.is_displayed()]
        assert {one.text for one in shown} == fitting
        assert finder.text("guide-finder [role=status]") != ""


def test_those_who_work_together_stay_so_through_steps_in_a_row_and_know_it_beforehand(
    browser: WebDriver, room: Host
) -> None:
    listening = next(guide_of(file) for file in GUIDES if file.stem == "listening-round")
    meeting = Hosting(browser=browser, at=room, guide=listening).open().begin("\n".join(NAMES))
    pairs = texts(browser, ".people .groups li")
    assert len(pairs) == 3 and "Later, in pairs:" in meeting.text(".people")
    for step in listening.steps:
        meeting.wait_for(".now h1", step.title)
        if step.grouping == "pairs":
            assert texts(browser, ".people .groups li") == pairs
        meeting.do("next")
