"""What is found damaged is set aside, and the page goes on."""

import json
from itertools import cycle

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.in_turn import each_once, one_in_each
from support.browser.keeping import NAME, answers_of, kept, opened
from support.browser.seeing import see
from support.browser.taking import SelfCheck
from support.published import GUIDES

DAMAGES = ["{", "null", "[]", '"words"', "17", "", "\x00\ufffe", '{"": {}}', '{"a": {"at": "soon"}}', '{"shown": 1}']


KINDS = ["answers", "earlier"]
pytestmark = [pytest.mark.by_turns, pytest.mark.usefixtures("without_python")]


def opened_with(browser: WebDriver, at: Host, kind: str, damage: str) -> SelfCheck:
    """A self-check that finds this where something of its own was kept."""
    check = opened(browser, at)
    key = f"withness:/:{kind}:{NAME}:{check.instrument.version}"
    browser.execute_script("localStorage.setItem(...arguments)", key, damage)
    browser.refresh()
    return check.when_ready()


@one_in_each("damage, kind", zip(DAMAGES, cycle(KINDS), strict=False))
def test_with_a_damaged_store_the_page_goes_on(browser: WebDriver, at: Host, damage: str, kind: str) -> None:
    check = opened_with(browser, at, kind, damage)
    assert check.chosen() == {}
    answers = answers_of(check, 0, 2)
    check.answer(answers)
    browser.refresh()
    assert check.when_ready().chosen() == answers


@each_once("kind", KINDS)
def test_a_damaged_store_is_set_aside_as_it_was(browser: WebDriver, at: Host, kind: str) -> None:
    opened_with(browser, at, kind, DAMAGES[-1])
    aside = [entry for entry in kept(browser) if f"damaged:{kind}" in entry]
    assert [entry.partition(" ")[2] for entry in aside] == [DAMAGES[-1]]


def test_of_a_store_that_is_damaged_in_part_the_rest_stays(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    (first, value), (second, _) = answers_of(check, 0, 2).items()
    damaged = json.dumps({first: {"at": 5, "value": value}, second: {"at": "soon", "value": value}})
    key = f"withness:/:answers:{NAME}:{check.instrument.version}"
    browser.execute_script("localStorage.setItem(...arguments)", key, damaged)
    browser.refresh()
    assert check.when_ready().chosen() == {first: value}
    assert [entry for entry in kept(browser) if "damaged:answers" in entry and damaged in entry]
    browser.refresh()
    assert check.when_ready().chosen() == {first: value}


@one_in_each("damage", DAMAGES)
def test_damage_elsewhere_breaks_no_page(browser: WebDriver, at: Host, damage: str) -> None:
    browser.get(f"{at.url}tools/guides/{GUIDES[0].stem}/")
    for key in ("theme", f"start:{GUIDES[0].stem}"):
        browser.execute_script("localStorage.setItem(...arguments)", f"withness:/:{key}", damage)
    browser.refresh()
    start = see(browser, "form.clock input[type=time]")
    assert start.get_property("value") == ""
    assert see(browser, ".theme-toggle").is_enabled()
