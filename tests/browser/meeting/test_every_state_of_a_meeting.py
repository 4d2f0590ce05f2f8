"""Every state of a meeting: axe finds nothing, all of it fits a narrow phone, and no rule of its styles is idle."""

from collections.abc import Callable

import pytest
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.keys import Keys

from support.browser.axe import violations
from support.browser.host import Host
from support.browser.hosting import Hosting
from support.browser.layout import assert_fits
from support.browser.reading import guide_of
from support.browser.seeing import see
from support.browser.showing import SCREENS, Screen, show_as
from support.published import GUIDES
from support.stylesheet import PARTS, rules_of
from withness.meeting.guide import Guide

NAMES = "Ana\nBen\nCleo\nDan\nEve\nFay\nGus\nHal\n"


def the_guide(name: str) -> Guide:
    """Return a published guide."""
    return guide_of(next(file for file in GUIDES if file.stem == name))


FIRST, CASE = the_guide("first-conversation"), the_guide("one-case-and-then-solutions")


def before_it_begins(meeting: Hosting) -> None:
    """Ask who is here, and when it must end."""
    meeting.open()


def in_a_step(meeting: Hosting) -> None:
    """Show a step in which pairs change over, with names, and with a plan to choose."""
    meeting.open().begin(NAMES)
    meeting.do("spoke")
    for _ in range(3):
        meeting.do("next")
    meeting.do("time")
    meeting.wait(3 * 60 + 5)
    meeting.wait_for(".change", "change over")
    meeting.do("plan-more")
    see(meeting.browser, ".plan table")


def with_a_plan_before_it_begins(meeting: Hosting) -> None:
    """Show a shorter plan first."""
    meeting.guide = CASE
    meeting.open()
    script = "const at = new Date(Date.now() + 44 * 60000); return `${at.getHours()}`.padStart(2, '0') + ':'"
    hour = meeting.browser.execute_script(script + " + `${at.getMinutes()}`.padStart(2, '0')")
    meeting.ask_for(end=hour)
    see(meeting.browser, ".start .plan table")


def where_no_plan_fits(meeting: Hosting) -> None:
    """Say what would have to go."""
    meeting.open().begin()
    meeting.set("#plan-more", "60")
    meeting.do("plan-more")
    meeting.wait_for(".plan", "minutes are missing")


def with_a_chair_turned(meeting: Hosting) -> None:
    """Show who only listens, on a screen that everybody sees."""
    meeting.guide = CASE
    meeting.open().begin(NAMES)
    for _ in range(3):
        meeting.do("next")
    meeting.do("room-here")


def when_it_is_over(meeting: Hosting) -> None:
    """Show what remains."""
    meeting.open().begin(NAMES)
    meeting.do("spoke")
    meeting.one("#agreed-what").send_keys("Ask on Thursday")
    meeting.one(".agree button[type=submit]").click()
    while meeting.title != "What remains":
        meeting.do("next")


def in_the_rooms_window(meeting: Hosting) -> None:
    """Show the room's window, which has somebody's chair turned, and an order of names."""
    meeting.guide = CASE
    meeting.open().begin(NAMES)
    hosts = meeting.browser.current_window_handle
    meeting.browser.switch_to.new_window("tab")
    meeting.browser.get(meeting.url + "#room")
    meeting.wait_for(".meeting-room h1", CASE.steps[0].title)
    rooms = meeting.browser.current_window_handle
    meeting.browser.switch_to.window(hosts)
    for _ in range(3):
        meeting.do("next")
    meeting.do("pause")
    meeting.browser.switch_to.window(rooms)
    meeting.wait_for(".meeting-room", "We pause.")


def in_the_rooms_window_with_pairs(meeting: Hosting) -> None:
    """Show who is with whom in the room's window."""
    meeting.open().begin(NAMES)
    for _ in range(3):
        meeting.do("next")
    meeting.browser.switch_to.new_window("tab")
    meeting.browser.get(meeting.url + "#room")
    meeting.wait_for(".meeting-room h1", FIRST.steps[3].title)


def the_handout(meeting: Hosting) -> None:
    """Show the handout alone."""
    meeting.open("#handout-alone")


def before_people_are_invited(meeting: Hosting) -> None:
    """Show the invitation, and the plan of who hosts."""
    meeting.guide = CASE
    meeting.open("")
    meeting.one("[data-action=invite]").click()
    see(meeting.browser, "#invite-day")
    meeting.set("#invite-day", "2026-12-01")
    meeting.set("#invite-time", "10:00")
    meeting.one("[data-action=invitation]").click()
    see(meeting.browser, ".invite .paper")


STATES: list[Callable[[Hosting], None]] = [
    before_people_are_invited,
    before_it_begins,
    with_a_plan_before_it_begins,
    in_a_step,
    where_no_plan_fits,
    with_a_chair_turned,
    when_it_is_over,
    in_the_rooms_window,
    in_the_rooms_window_with_pairs,
    the_handout,
]
LOOKS = [(Screen(width=320, height=640, is_touched=True), "light"), (SCREENS["desktop"], "dark")]


def show(chromium: Chrome, room: Host, state: Callable[[Hosting], None]) -> None:
    """Bring a meeting into a state, with every panel open."""
    state(Hosting(browser=chromium, at=room, guide=FIRST))
    chromium.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_a_state_has_no_violation_and_fits_a_narrow_phone(
    chromium: Chrome, room: Host, state: Callable[[Hosting], None]
) -> None:
    for screen, theme in LOOKS:
        show_as(chromium, screen, theme)
        chromium.get(room.url)
        chromium.execute_script("localStorage.clear()")
        show(chromium, room, state)
        show_as(chromium, screen, theme)
        assert violations(chromium) == []
        assert_fits(chromium)


def test_every_rule_of_a_meeting_has_something_to_style(chromium: Chrome, room: Host) -> None:
    idle = {selector for selector, _ in rules_of(PARTS["meeting"])}
    for state in STATES:
        chromium.get(room.url)
        chromium.execute_script("localStorage.clear()")
        show(chromium, room, state)
        script = (
            "return arguments[0].filter(selector => !document.querySelector(selector.replaceAll(':empty', ':is(*)')))"
        )
        idle = set(chromium.execute_script(script, list(idle)))
    assert idle == set()


def test_nothing_moves_for_whoever_wants_that(chromium: Chrome, room: Host) -> None:
    transform = "return getComputedStyle(document.querySelector('.ground')).transform"
    for wish, still in (("no-preference", False), ("reduce", True)):
        show_as(chromium, SCREENS["desktop"], prefers_reduced_motion=wish)
        chromium.get(room.url)
        chromium.execute_script("localStorage.clear()")
        meeting = Hosting(browser=chromium, at=room, guide=FIRST).open().begin()
        meeting.wait(60)
        assert (chromium.execute_script(transform) == "none") == still


@pytest.mark.parametrize("screen", [Screen(width=320, height=640, is_touched=True), SCREENS["desktop"]])
def test_the_buttons_stay_where_they_are_from_step_to_step(chromium: Chrome, room: Host, screen: Screen) -> None:
    show_as(chromium, screen)
    meeting = Hosting(browser=chromium, at=room, guide=FIRST).open().begin(NAMES)
    place = (
        "return [...document.querySelectorAll('.dock button')].map(each => {"
        " const {x, y, bottom} = each.getBoundingClientRect(); return [x, y, bottom <= innerHeight] })"
    )
    places = []
    for step in FIRST.steps:
        meeting.wait_for(".now h1", step.title)
        chromium.execute_script("scrollTo(0, 0)")
        places.append(chromium.execute_script(place))
        meeting.one("[data-action=next]").click()
    assert all(is_seen for _, _, is_seen in places[0])
    assert [own for own in places if own != places[0]] == []


def test_whatever_has_the_focus_is_not_behind_the_buttons(chromium: Chrome, room: Host) -> None:
    show_as(chromium, Screen(width=320, height=640, is_touched=True))
    show(chromium, room, in_a_step)
    chromium.execute_script("scrollTo(0, 0); document.activeElement.blur()")
    behind = (
        "const own = document.activeElement, {x, y, width, height} = own.getBoundingClientRect();"
        " const top = document.elementFromPoint(x + width / 2, y + height / 2);"
        " return own.contains(top) || top?.contains(own) ? '' : own.outerHTML"
    )
    chromium.execute_script("document.querySelector('.dock button').focus()")
    found = []
    while chromium.execute_script("return document.activeElement !== document.body"):
        found.append(chromium.execute_script(behind))
        ActionChains(chromium).send_keys(Keys.TAB).perform()
    assert len(found) > 20
    assert [own for own in found if own] == []
