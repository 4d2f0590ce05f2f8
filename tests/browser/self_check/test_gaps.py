"""A form with gaps: it says where they are, lets the reader go on, and never guesses a score."""

from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.taking import SelfCheck, profile_from_the_shell
from support.published import SELF_CHECKS
from withness.markup.numbers import fixed


def open_one(browser: WebDriver, at: Host) -> SelfCheck:
    """The first self-check of the site."""
    return SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()


@pytest.mark.usefixtures("without_python")
def test_an_error_summary_takes_the_focus_and_leads_to_the_first_gap(browser: WebDriver, at: Host) -> None:
    check = open_one(browser, at)
    first, second, *rest = check.instrument.items
    check.answer({item.id: item.options[0].value for item in [first, *rest]})
    check.submit()
    summary = check.wait_for_focus(".error-summary")
    link = check.one(".error-summary ul a")
    assert second.stem.rstrip(".") in summary.text
    link.click()
    check.wait_for_focus(f"#item-{second.id} input, #item-{second.id}")
    assert check.one(f"#item-{second.id}").get_attribute("class") == "item is-blank"
    assert check.one(f"#item-{second.id}-error").is_displayed()


def test_answering_the_gap_mends_it(chromium: Chrome, at: Host) -> None:
    check = open_one(chromium, at)
    first, *rest = check.instrument.items
    check.answer({item.id: item.options[0].value for item in rest})
    check.submit()
    check.wait_for_focus(".error-summary")
    check.answer({first.id: first.options[0].value})
    assert check.all(".item.is-blank, .item-error") == []
    check.submit()
    check.result()


def test_what_is_there_can_be_scored_within_the_missing_data_rule(chromium: Chrome, at: Host, tmp_path: Path) -> None:
    check = open_one(chromium, at)
    blanks = {check.instrument.items_of(subscale)[0].id for subscale in check.instrument.subscales}
    answers = {item.id: item.options[1].value for item in check.instrument.items if item.id not in blanks}
    check.answer(answers)
    check.submit()
    check.wait_for_focus(".error-summary")
    check.one("[data-action=score-anyway]").click()
    check.result()
    expected = profile_from_the_shell(SELF_CHECKS[0], answers, tmp_path)
    table = check.table()
    for subscale in check.instrument.subscales:
        assert table[subscale.name][0].split()[0] == fixed(expected[subscale.id]["score"], 1)


def test_a_subscale_with_too_many_gaps_has_no_score_and_says_why(chromium: Chrome, at: Host) -> None:
    check = open_one(chromium, at)
    poor, *others = check.instrument.subscales
    blanks = {item.id for item in check.instrument.items_of(poor)[1:]}
    check.answer({item.id: item.options[1].value for item in check.instrument.items if item.id not in blanks})
    check.submit()
    check.wait_for_focus(".error-summary")
    check.one("[data-action=score-anyway]").click()
    check.result()
    table = check.table()
    score, why = table[poor.name]
    assert score == "No score"
    assert f"1 of {len(blanks) + 1} answered" in why
    assert all(table[subscale.name][0] != "No score" for subscale in others)
    assert check.one(".result svg.bloom").is_displayed()
