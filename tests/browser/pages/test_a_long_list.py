"""A list of more tools than anybody would read through can be asked for a subject and for the time there is."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.ui import Select

from support.browser.axe import violations
from support.browser.host import Host
from support.browser.seeing import see, waiting
from support.examples import an_instrument
from withness.catalog.lists import self_check_index

pytestmark = pytest.mark.by_turns

SUBJECTS = {"balance": 30, "listening": 25, "": 15}
SHORT = 4


def long_list() -> str:
    """Return seventy self-checks of two subjects and none, every fifth of them short."""
    tools, tags = {}, {}
    for subject, count in SUBJECTS.items():
        for number in range(count):
            path = f"tools/self-checks/{subject or 'other'}-{number}.md"
            minutes = 9 if number % 5 else SHORT
            tools[path] = an_instrument(title=f"{subject or 'other'} {number}", minutes=minutes)
            tags[path] = (subject,) if subject else ()
    return self_check_index(tools, "tools/index.md", tags=tags)


def opened(browser: WebDriver, at: Host) -> None:
    at.faults["/tools/index.html"] = lambda page: page.replace(b"</article>", long_list().encode() + b"</article>", 1)
    browser.get(f"{at.url}tools/index.html")


def listed(browser: WebDriver) -> list[str]:
    return [one.text for one in browser.find_elements(By.CSS_SELECTOR, ".subjects li a") if one.is_displayed()]


def headings(browser: WebDriver) -> list[str]:
    return [one.text for one in browser.find_elements(By.CSS_SELECTOR, ".subjects h3") if one.is_displayed()]


def test_it_shows_what_fits_and_says_how_many_that_are(browser: WebDriver, at: Host) -> None:
    opened(browser, at)
    form = see(browser, "guide-finder:has(.subjects) form")
    subject, minutes = (form.find_element(By.NAME, name) for name in ("subject", "minutes"))
    said = form.find_element(By.CSS_SELECTOR, "[role=status]")
    assert len(listed(browser)) == sum(SUBJECTS.values()) and said.text == ""
    Select(subject).select_by_visible_text("Balance")
    waiting(browser).until(lambda _: said.text == f"{SUBJECTS['balance']} of them fit.")
    assert headings(browser) == ["Balance"] and len(listed(browser)) == SUBJECTS["balance"]
    minutes.send_keys(str(SHORT))
    waiting(browser).until(lambda _: said.text == "6 of them fit.")
    assert sorted(listed(browser)) == sorted(f"balance {number}" for number in range(0, SUBJECTS["balance"], 5))
    Select(subject).select_by_visible_text("Any")
    waiting(browser).until(lambda _: said.text == "14 of them fit.")
    assert headings(browser) == ["Balance", "Listening", "Other subjects"]
    minutes.send_keys(Keys.BACKSPACE)
    waiting(browser).until(lambda _: said.text == "")
    assert len(listed(browser)) == sum(SUBJECTS.values())


def test_it_leaves_nobody_out(chromium: WebDriver, at: Host) -> None:
    opened(chromium, at)
    see(chromium, "guide-finder:has(.subjects) form")
    assert violations(chromium) == []
