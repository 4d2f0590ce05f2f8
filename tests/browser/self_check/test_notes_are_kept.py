"""A note belongs to its question: in two tabs, on another page, when the words around it change."""

from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host, host
from support.browser.keeping import another_tab, deaf, kept
from support.browser.seeing import see, waiting
from support.delivered import file_with
from support.published import ARTICLES

pytestmark = pytest.mark.by_turns


def test_each_question_has_a_note_of_its_own(browser: WebDriver, changed: Path) -> None:
    with host(changed) as at:
        page = f"{at.url}articles/{ARTICLES[0].stem}/"
        browser.get(page)
        see(browser, "consider-note:nth-of-type(2) textarea")
        for note, words in zip(browser.find_elements(By.CSS_SELECTOR, "consider-note textarea"), "abc", strict=True):
            note.send_keys(words)
        for address in (page, f"{page}index.html", f"{page}?from=mail#top"):
            browser.get(address)
            see(browser, "consider-note:nth-of-type(2) textarea")
            notes = browser.find_elements(By.CSS_SELECTOR, "consider-note textarea")
            assert [note.get_property("value") for note in notes] == ["a", "b", "c"]
        ids = [note.get_attribute("aria-labelledby") for note in notes]
        assert len(set(ids)) == 3


def test_a_note_depends_on_no_word_of_the_page(browser: WebDriver, at: Host) -> None:
    """A translation may rewrite the page before our script arrives, and an author mends a question."""
    page = f"{at.url}articles/{ARTICLES[0].stem}/"
    browser.get(page)
    see(browser, "consider-note textarea").send_keys("Mine.")
    question = browser.find_element(By.CSS_SELECTOR, "consider-note .question").text.encode()
    at.faults[f"/articles/{ARTICLES[0].stem}/index.html"] = lambda content: content.replace(question, b"Was dann?")
    browser.get(f"{page}index.html")
    assert see(browser, "consider-note .question").text == "Was dann?"
    assert see(browser, "consider-note textarea").get_property("value") == "Mine."


def test_a_note_waits_while_the_reader_is_on_another_page(browser: WebDriver, at: Host) -> None:
    """WebKit empties such fields as it brings the page back."""
    browser.get(f"{at.url}articles/{ARTICLES[0].stem}/")
    see(browser, "consider-note textarea").send_keys("Mine.")
    browser.find_element(By.CSS_SELECTOR, "header nav a").click()
    see(browser, ".page-index, .entries")
    for go in (browser.back, browser.refresh):
        go()
        waiting(browser).until(lambda _: see(browser, "consider-note textarea").get_property("value") == "Mine.")


def test_a_note_that_the_browser_fills_in_is_not_the_readers(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}articles/{ARTICLES[0].stem}/")
    note = see(browser, "consider-note textarea")
    restored = "arguments[0].value = 'erased'; arguments[0].dispatchEvent(new UIEvent('input', {bubbles: true}))"
    browser.execute_script(restored, note)
    assert note.get_property("value") == ""
    assert kept(browser) == []


def test_a_note_written_in_two_tabs_keeps_both(browser: WebDriver, at: Host) -> None:
    at.faults[file_with("device/kept.js")] = deaf
    page = f"{at.url}articles/{ARTICLES[0].stem}/"
    browser.get(page)
    see(browser, "consider-note textarea").send_keys("Before.")
    with another_tab(browser):
        browser.get(page)
        see(browser, "consider-note textarea").send_keys(" There.")
    note = see(browser, "consider-note textarea")
    assert note.get_property("value") == "Before."
    note.send_keys("!")
    assert "Both are kept" in see(browser, "consider-note .kept").text
    browser.refresh()
    assert see(browser, "consider-note textarea").get_property("value") == "Before. There.\n\n!"
