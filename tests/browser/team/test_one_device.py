"""One device that goes from hand to hand: totals alone, one look, and nothing to go back to."""

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.keeping import kept
from support.browser.rounds import NAME, Person, alike
from support.browser.seeing import see, texts, waiting
from withness.instrument.serialization import load_instrument

pytestmark = pytest.mark.by_turns

CHOOSE = """
for (const [name, value] of Object.entries(arguments[0]))
  document.querySelector(`.passing [name="${name}"][value="${value}"]`).click();
"""


def count_in(person: Person, choice: int, so_far: str) -> None:
    """Let one person answer on the device."""
    see(person.browser, "team-device [data-action=next]").click()
    see(person.browser, ".passing form.items")
    assert person.browser.execute_script("return document.querySelectorAll('.passing input:checked').length") == 0
    instrument = load_instrument(person.one("team-round").get_attribute("data-instrument") or "")
    person.browser.execute_script(CHOOSE, alike(instrument, choice))
    see(person.browser, ".passing form [type=submit]").click()
    waiting(person.browser).until(lambda _: texts(person.browser, ".so-far") == [so_far], f"never: {so_far}")


def test_nothing_before_five_one_look_and_then_it_is_gone(browser: WebDriver, at: Host) -> None:
    person = Person(browser=browser, at=at).at_the_teams_page()
    for people, choice in enumerate((0, 0, 2, 4, 4), 1):
        assert texts(browser, "[data-action=look]") == []
        count_in(person, choice, f"{people} people so far." if people > 1 else "One person so far.")
    see(browser, "[data-action=look]").click()
    picture = see(browser, "team-device .team-picture")
    assert texts(browser, ".letters th")[0] in picture.text
    assert texts(browser, "team-device [data-action=next]") == []
    assert not any("people" in entry for entry in kept(browser))
    see(browser, "team-device [data-action=give-up]").click()
    assert texts(browser, "team-device .team-picture") == []
    assert texts(browser, ".so-far") == []


def test_whoever_leaves_something_out_is_not_counted_and_a_page_that_is_left_forgets(
    browser: WebDriver, at: Host
) -> None:
    person = Person(browser=browser, at=at).at_the_teams_page()
    see(browser, "team-device [data-action=next]").click()
    see(browser, ".passing form [type=submit]").click()
    waiting(browser).until(lambda _: person.one("team-device > .says").text, "a blank form was taken")
    see(browser, ".passing [data-action=leave-out]").click()
    assert see(browser, ".so-far").text == "0 people so far."
    count_in(person, 0, "One person so far.")
    # The page asks whether it may be left; a reader who says so loses the round, as it said beforehand.
    browser.execute_script("addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true)")
    browser.execute_script("dispatchEvent(new Event('pagehide'))")
    assert texts(browser, ".so-far") == []
    assert NAME in browser.current_url
