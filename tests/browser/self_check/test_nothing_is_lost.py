"""Nothing that a reader gives is lost: stale and busy tabs, clocks set back, a disk without room."""

import json

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.keeping import FILL, MAKE_ROOM, NAME, another_tab, answers_of, deaf, kept, opened
from support.browser.seeing import see
from support.delivered import file_with
from support.published import ARTICLES

pytestmark = [pytest.mark.by_turns, pytest.mark.usefixtures("without_python")]


def test_a_stale_tab_loses_nothing(browser: WebDriver, at: Host) -> None:
    at.faults[file_with("device/kept.js")] = deaf
    check = opened(browser, at)
    first, second, third = answers_of(check, 0, 3), answers_of(check, 3, 5), answers_of(check, 4, 7, 0)
    check.answer(first)
    with another_tab(browser):
        other = opened(browser, at)
        assert other.chosen() == first
        other.answer(second)
    assert check.chosen() == first
    check.answer(third)
    assert check.chosen() == first | second | third
    browser.refresh()
    assert check.when_ready().chosen() == first | second | third


def test_a_busy_tab_loses_nothing(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    own, elsewhere = answers_of(check, 0, 1), answers_of(check, 1, 3)
    [(name, value)] = own.items()
    # The answer is given by the very task in which another tab's answers come, so nothing can be heard of them before.
    browser.execute_script(
        "const [key, text, radio] = arguments; localStorage.setItem(key, text); document.querySelector(radio).click()",
        f"withness:/:answers:{NAME}:{check.instrument.version}",
        json.dumps({id: {"at": 1, "value": value} for id, value in elsewhere.items()}),
        f"input[name='{name}'][value='{value}']",
    )
    assert check.chosen() == own | elsewhere
    browser.refresh()
    assert check.when_ready().chosen() == own | elsewhere


def test_a_duplicated_tab_shows_and_keeps_what_either_is_given(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    first, second = answers_of(check, 0, 3), answers_of(check, 2, 6, 0)
    check.answer(first)
    with another_tab(browser):
        opened(browser, at).answer(second)
    check.wait_for_chosen(first | second)
    [taken_back, *_] = first
    check.one(f"input[name='{taken_back}']:checked").send_keys(Keys.DELETE)
    browser.refresh()
    rest = {id: value for id, value in (first | second).items() if id != taken_back}
    assert check.when_ready().chosen() == rest


def test_a_blank_taken_back_in_one_tab_is_newer_than_the_answer_in_another(browser: WebDriver, at: Host) -> None:
    at.faults[file_with("device/kept.js")] = deaf
    check = opened(browser, at)
    answers = answers_of(check, 0, 2)
    check.answer(answers)
    first, second = answers
    with another_tab(browser):
        other = opened(browser, at)
        other.one(f"input[name='{first}']:checked").send_keys(Keys.DELETE)
    more = answers_of(check, 2, 3)
    check.answer(more)
    assert check.chosen() == {second: answers[second]} | more


def test_a_clock_set_back_does_not_make_a_new_answer_the_older_one(chromium: Chrome, at: Host) -> None:
    check = opened(chromium, at)
    check.answer(answers_of(check, 0, 2))
    chromium.refresh()
    check.when_ready()
    chromium.execute_script("Date.now = () => 1000")
    newer = answers_of(check, 0, 2, 0)
    check.answer(newer)
    chromium.refresh()
    assert check.when_ready().chosen() == newer


def test_a_full_disk_loses_nothing_and_keeps_everything_once_there_is_room(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    before, meanwhile, after = answers_of(check, 0, 10), answers_of(check, 10, 12), answers_of(check, 12, 13)
    check.answer(before)
    browser.execute_script(FILL)
    browser.refresh()
    assert check.when_ready().chosen() == before
    check.answer(meanwhile)
    assert "they will be lost when you close this page" in check.one(".kept").text
    assert check.chosen() == before | meanwhile
    browser.execute_script(MAKE_ROOM)
    check.answer(after)
    assert "kept on this device" in check.one(".kept").text
    browser.refresh()
    assert check.when_ready().chosen() == before | meanwhile | after


def test_a_note_outlives_a_full_disk(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}articles/{ARTICLES[0].stem}/")
    note = see(browser, "consider-note textarea")
    note.send_keys("What I wrote.")
    browser.execute_script(FILL)
    note.send_keys(" And this.")
    assert "Copy it before you close" in see(browser, "consider-note .kept").text
    browser.execute_script(f"{MAKE_ROOM}; document.dispatchEvent(new Event('visibilitychange'))")
    browser.refresh()
    assert see(browser, "consider-note textarea").get_property("value") == "What I wrote. And this."


def blocked(content: bytes) -> bytes:
    """A browser that lets the page have no storage."""
    return content + b"Object.defineProperty(window, 'localStorage', {get() { throw new Error('blocked'); }});"


def test_where_storage_is_blocked_a_result_is_still_worked_out(chromium: Chrome, at: Host) -> None:
    at.faults = {file_with("device/kept.js"): blocked}
    check = opened(chromium, at)
    assert "they will be lost when you close this page" in check.one(".kept").text
    answers = {item.id: item.options[0].value for item in check.instrument.items}
    check.answer(answers)
    assert check.chosen() == answers
    check.submit()
    check.result()
    chromium.get(f"{at.url}privacy/")
    see(chromium, "[data-action=erase-all]").click()
    assert "nothing is kept" in see(chromium, "erase-all .kept").text.lower()


def test_what_the_browser_fills_in_is_not_the_readers_answer(browser: WebDriver, at: Host) -> None:
    """A session that is restored sets radios and sends `change`, without a click."""
    check = opened(browser, at)
    browser.execute_script(
        "const radio = document.querySelector('form.items input'); radio.checked = true;"
        " radio.dispatchEvent(new Event('change', {bubbles: true}))"
    )
    assert check.chosen() == {}
    assert kept(browser) == []
