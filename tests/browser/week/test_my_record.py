"""Results of many days on one page, read from the device: drawn, laid side by side, erased one by one or all."""

import json
from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.select import Select

from support.browser.axe import violations
from support.browser.host import POLICY_REPORT, Host
from support.browser.keeping import another_tab, kept
from support.browser.layout import assert_fits
from support.browser.reading import instrument_of
from support.browser.seeing import see, texts, waiting
from support.browser.showing import SCREENS, Screen, show_as
from support.browser.week import touch
from support.published import SELF_CHECKS
from support.stylesheet import PARTS, rules_of
from withness.instrument.serialization import dump_instrument

pytestmark = pytest.mark.by_turns

PAGE = "tools/my-week/"
ARTICLE = "articles/what-a-daffodil-knows/"
CHECK = instrument_of(next(file for file in SELF_CHECKS if file.stem == "empathy-at-work"))
KEEP = "for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(`withness:/:${key}`, text)"
DAYS = {"a": "2026-10-05", "b": "2026-10-12", "c": "2026-11-09"}


def result(day: str, choice: int, version: int = CHECK.version) -> str:
    """A result as it is kept: the same choice for every item."""
    responses = {item.id: item.options[choice].value for item in CHECK.items}
    fields: dict[str, Any] = {"self_check": CHECK.name, "version": version, "date": day, "responses": responses}
    return json.dumps({**fields, "changed": dict.fromkeys(fields, 1_790_000_000_000)})


def with_results(browser: WebDriver, at: Host, **more: str) -> None:
    """Open the page with three results of one self-check on the device."""
    things = {f"result:{id}": result(day, choice) for choice, (id, day) in enumerate(DAYS.items())}
    browser.get(f"{at.url}about/")
    instrument = {f"instrument:{CHECK.name}:{CHECK.version}": dump_instrument(CHECK)}
    browser.execute_script(KEEP, {**instrument, **things, **more})
    browser.get(at.url + PAGE)
    see(browser, "my-week .kept-week")
    touch(browser)
    see(browser, "my-record .kept-record")


def bring_into_view(browser: WebDriver) -> None:
    """Scroll to the results, and wait for Python to have drawn them."""
    see(browser, "my-week .kept-week")
    touch(browser)
    see(browser, ".record-of")
    browser.execute_script("document.querySelector('.record-of').scrollIntoView()")
    waiting(browser).until(lambda _: browser.find_elements("css selector", ".kept-results .bloom"))


def days(browser: WebDriver) -> list[str]:
    return texts(browser, ".kept-results h4")


def test_results_stand_side_by_side_and_any_two_can_be_compared(browser: WebDriver, at: Host) -> None:
    with_results(browser, at)
    assert days(browser) == ["November 9, 2026", "October 12, 2026", "October 5, 2026"]
    bring_into_view(browser)
    assert days(browser) == ["November 9, 2026", "October 12, 2026", "October 5, 2026"]
    assert see(browser, ".record-of h3").text == CHECK.title
    assert "cannot tell a change from chance" in see(browser, ".laid").text
    Select(see(browser, "select[name=one]")).select_by_value("a")
    Select(see(browser, "select[name=other]")).select_by_value("c")
    compared = ["October 5, 2026", "November 9, 2026", "From October 5, 2026 to November 9, 2026"]
    waiting(browser).until(lambda _: texts(browser, ".laid h4") == compared)
    assert len(browser.find_elements("css selector", ".pair .bloom")) == 2
    assert "From October 5, 2026" in see(browser, ".kept-record > .status").text


def test_one_is_erased_then_all_and_another_tab_sees_it(browser: WebDriver, at: Host) -> None:
    with_results(browser, at)
    bring_into_view(browser)
    with another_tab(browser):
        browser.get(at.url + PAGE)
        bring_into_view(browser)
        see(browser, "[data-result=b] [data-action=erase-result]").click()
        waiting(browser).until(lambda _: days(browser) == ["November 9, 2026", "October 5, 2026"])
        assert see(browser, ".kept-record > .status").text == "Erased."
        assert browser.switch_to.active_element.get_attribute("class") == "status"
    waiting(browser).until(lambda _: days(browser) == ["November 9, 2026", "October 5, 2026"])
    browser.refresh()
    # By then nothing above it moves any more.
    bring_into_view(browser)
    see(browser, "[data-action=erase-record]").click()
    see(browser, "[data-action=keep-record]").click()
    see(browser, "[data-action=erase-record]").click()
    see(browser, "[data-action=erase-record-now]").click()
    waiting(browser).until(lambda _: days(browser) == [])
    assert "No result and no note is kept on this device yet." in see(browser, "my-record").text
    left = kept(browser)
    assert all('"gone"' in entry for entry in left if ":result:" in entry)
    assert not any(CHECK.name in entry or "responses" in entry for entry in left)


def test_what_cannot_be_worked_out_says_so_and_can_be_erased(browser: WebDriver, at: Host) -> None:
    former = result("2026-09-01", 0, version=CHECK.version - 1)
    with_results(browser, at, **{"result:old": former, "result:odd": '{"date": 5}', "result:wrong": "no JSON"})
    titles = texts(browser, ".record-of h3")
    assert titles[0] == f"{CHECK.title}, version {CHECK.version}" and len(titles) == 2
    assert f"Open {CHECK.title} once, and these can be worked out here." in see(browser, "my-record").text
    see(browser, "[data-result=old] [data-action=erase-result]").click()
    waiting(browser).until(lambda _: texts(browser, ".record-of h3") == [CHECK.title])


def test_notes_stand_with_the_way_to_where_they_were_written(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}{ARTICLE}")
    field = see(browser, "consider-note textarea")
    field.click()
    field.send_keys("Ask Ana.", Keys.ENTER, "<b>Then listen.</b>")
    mine = {
        "page": ARTICLE,
        "title": "An article",
        "question": "What did you see?",
        "text": "A long pause.",
        "changed": {"text": 5},
    }
    foreign = {
        "page": "javascript:alert(1)",
        "title": "Elsewhere",
        "question": "",
        "text": "From a file.",
        "changed": {"text": 5},
    }
    with_results(browser, at, **{"note:mine": json.dumps(mine), "note:foreign": json.dumps(foreign)})
    waiting(browser).until(lambda _: len(texts(browser, ".kept-notes > li")) == 3)
    links = [link.get_attribute("href") for link in browser.find_elements("css selector", ".kept-notes a")]
    assert at.url + ARTICLE in links and all(str(link).startswith(at.url) for link in links)
    notes = [note.get_property("textContent") for note in browser.find_elements("css selector", ".kept-notes .note")]
    assert "Ask Ana.\n<b>Then listen.</b>" in notes
    see(browser, "[data-note=mine] [data-action=erase-note]").click()
    waiting(browser).until(lambda _: len(texts(browser, ".kept-notes > li")) == 2)
    see(browser, "[data-action=erase-record]").click()
    see(browser, "[data-action=erase-record-now]").click()
    waiting(browser).until(lambda _: texts(browser, ".kept-record h3") == [])
    assert not any(words in entry for entry in kept(browser) for words in ("Ana", "pause", "From a file"))
    browser.get(f"{at.url}{ARTICLE}")
    assert see(browser, "consider-note textarea").get_property("value") == ""


def test_with_nothing_kept_it_says_what_would_stand_here_and_starts_no_python(browser: WebDriver, at: Host) -> None:
    browser.get(at.url + PAGE)
    see(browser, "my-week .kept-week")
    browser.execute_script("document.querySelector('my-record').scrollIntoView()")
    waiting(browser).until(
        lambda _: "No result and no note is kept on this device yet." in see(browser, "my-record").text
    )
    assert texts(browser, "my-record nav a")
    asked = [request for request in at.requests if POLICY_REPORT not in request.path]
    assert {(request.method, request.body) for request in asked} == {("GET", "")}
    assert not any("pyodide" in request.path for request in asked)


def test_a_record_has_no_violation_and_fits_a_narrow_phone(chromium: Chrome, at: Host) -> None:
    looks = [(Screen(width=320, height=640, is_touched=True), "light"), (SCREENS["desktop"], "dark")]
    for screen, theme in looks:
        show_as(chromium, screen, theme)
        note = json.dumps(
            {"page": ARTICLE, "title": "An article", "question": "What?", "text": "word " * 90 + "o" * 90}
        )
        former = result("2026-09-01", 0, version=CHECK.version - 1)
        with_results(chromium, at, **{"result:old": former, "note:n": note})
        bring_into_view(chromium)
        see(chromium, "[data-action=erase-record]").click()
        assert violations(chromium) == []
        assert_fits(chromium)


def test_every_rule_of_a_record_has_something_to_style(chromium: Chrome, at: Host) -> None:
    with_results(chromium, at, **advised())
    bring_into_view(chromium)
    Select(see(chromium, "select[name=one]")).select_by_value("a")
    waiting(chromium).until(lambda _: chromium.find_elements("css selector", ".pair .bloom"))
    chromium.execute_script("document.querySelector('my-week').classList.add('prints-sheet')")
    waiting(chromium).until(lambda _: chromium.find_elements("css selector", ".kept-result ul"))
    selectors = [selector.replace(":empty", "") for selector, _ in rules_of(PARTS["my-record"])]
    script = "return arguments[0].filter(selector => !document.querySelector(selector))"
    assert chromium.execute_script(script, selectors) == []


def advised() -> dict[str, str]:
    """A result without scores, and what it takes to work it out."""
    [check] = [one for one in map(instrument_of, SELF_CHECKS) if one.shows == "advice"]
    responses = {item.id: item.options[0].value for item in check.items}
    fields = {"self_check": check.name, "version": check.version, "date": "2026-11-10", "responses": responses}
    key = f"instrument:{check.name}:{check.version}"
    return {key: dump_instrument(check), "result:advice": json.dumps(fields), "note:n": '{"text": "One."}'}


def test_the_focus_stays_on_a_result_while_it_is_drawn(chromium: Chrome, at: Host) -> None:
    with_results(chromium, at)
    script = "document.querySelector('[data-result=b] button').focus()"
    chromium.execute_script(script)
    waiting(chromium).until(lambda _: chromium.find_elements("css selector", ".kept-results .bloom"))
    focused = chromium.switch_to.active_element
    assert focused.get_attribute("aria-label") == "Erase: October 12, 2026"
