"""A reader has every sum done again in their own browser, and is shown it plainly when one does not agree."""

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host, missing
from support.browser.seeing import see, texts, waiting
from support.published import PAGES
from withness.authoring.library.published_scales import published_scales

pytestmark = pytest.mark.by_turns

PAGE = PAGES["check our sums"]
SCALES = published_scales()
ALL = sum(scale.sums for scale in SCALES)


def check(browser: WebDriver, at: Host) -> None:
    """Open the page and press its button."""
    browser.get(at.url + PAGE)
    see(browser, "check-sums [data-action=check]").click()


def wait_for_verdict(browser: WebDriver, words: str) -> None:
    """Wait until the page says this of the whole."""
    verdict = browser.find_element(By.CSS_SELECTOR, ".verdict")
    waiting(browser).until(lambda _: words in verdict.text, f"no verdict: {words}")


def test_every_sum_agrees_in_the_readers_own_browser(browser: WebDriver, at: Host) -> None:
    check(browser, at)
    wait_for_verdict(browser, f"All {ALL} of {ALL} sums agree.")
    assert texts(browser, ".tally") == [f"{scale.sums} of {scale.sums} agree" for scale in SCALES]
    must, gives = (texts(browser, f".sums td[data-label='{label}'] b") for label in ("Must give", "Gives"))
    assert len(must) == ALL
    assert gives == must


def test_a_sum_that_does_not_agree_is_shown_where_it_is(chromium: Chrome, at: Host) -> None:
    """The first number of the second scale is changed to another than its rule gives."""
    chromium.get(at.url + PAGE)
    see(chromium, "check-sums [data-action=check]")
    first = "document.querySelectorAll('details.scale')[1].querySelector('[data-score]')"
    chromium.execute_script(f"{first}.dataset.expected = '4'")
    see(chromium, "check-sums [data-action=check]").click()
    wait_for_verdict(chromium, f"1 of {ALL} sums do not agree")
    [value] = SCALES[1].cases[0].expected.values()
    assert see(chromium, ".sum.differs").text == f"{value}: not as it must be"
    assert texts(chromium, ".tally")[1] == f"{SCALES[1].sums - 1} of {SCALES[1].sums} agree"


def test_without_python_it_says_so_calmly_and_can_be_tried_again(chromium: Chrome, at: Host) -> None:
    at.faults[".wasm"] = missing
    check(chromium, at)
    wait_for_verdict(chromium, "Python could not be started just now, so nothing was checked.")
    at.faults.clear()
    see(chromium, "check-sums [data-action=check]").click()
    wait_for_verdict(chromium, f"All {ALL} of {ALL} sums agree.")
