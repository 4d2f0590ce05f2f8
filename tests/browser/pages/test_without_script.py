"""With script off every page is whole.

The host sends `sandbox`: a sandboxed document runs no script in any of the engines, and shows its `noscript`.
"""

from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.in_turn import in_turn
from support.browser.reading import guide_of
from support.browser.taking import SelfCheck
from support.published import GUIDES, SELF_CHECKS


@pytest.fixture
def quiet(at: Host) -> Host:
    """A host whose pages run no script."""
    at.headers["Content-Security-Policy"] = "sandbox allow-same-origin allow-forms allow-popups"
    return at


@in_turn("file", SELF_CHECKS)
def test_a_self_check_is_an_honest_form_with_a_key_to_score_it_on_paper(
    browser: WebDriver, quiet: Host, file: Path
) -> None:
    check = SelfCheck(browser=browser, at=quiet, name=file.stem)
    browser.get(check.url)
    assert check.one("self-check noscript a[href='#paper-key']").is_displayed()
    shown = check.one("form.items").text
    for item in check.instrument.items:
        assert item.stem in shown
    check.one(f"label:has(> input[name='{check.instrument.items[0].id}'])").click()
    assert len(check.all("form.items input:checked")) == 1
    assert not check.one("form.items button[type=submit]").is_displayed(), "a button that could do nothing"
    check.one("#paper-key summary").click()
    key = check.wait_for("#paper-key :is(table, .replies)").find_element(By.XPATH, "ancestor::details").text
    for subscale in check.instrument.subscales:
        assert subscale.name in key
        for band in subscale.bands:
            assert band.meaning in key


@in_turn("file", GUIDES)
def test_a_guide_keeps_its_minutes(browser: WebDriver, quiet: Host, file: Path) -> None:
    browser.get(f"{quiet.url}tools/guides/{file.stem}/")
    guide = guide_of(file)
    minutes = [element.text for element in browser.find_elements(By.CSS_SELECTOR, "li.step .minutes")]
    assert minutes == [f"{step.timebox} min" for step in guide.steps]
    assert not browser.find_element(By.CSS_SELECTOR, "run-sheet form.clock").is_displayed()


@pytest.mark.parametrize("page", ["", "consult/"])
def test_the_booking_link_is_a_plain_link(browser: WebDriver, quiet: Host, page: str) -> None:
    browser.get(quiet.url + page)
    links = browser.find_elements(By.CSS_SELECTOR, "main a.button[href^='https://calendly.com/']")
    assert [link.is_displayed() for link in links][:1] == [True]


def test_search_says_what_it_needs_and_where_else_to_look(browser: WebDriver, quiet: Host) -> None:
    browser.get(f"{quiet.url}search/")
    links = browser.find_elements(By.CSS_SELECTOR, "main .words a")
    assert {link.get_attribute("href") for link in links} >= {f"{quiet.url}articles/", f"{quiet.url}tools/"}
