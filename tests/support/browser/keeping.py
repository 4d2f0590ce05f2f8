"""What is kept on a reader’s device: put there, looked at, and seen from another tab."""

from collections.abc import Iterator
from contextlib import contextmanager

from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.seeing import see, waiting
from support.browser.taking import Answers, SelfCheck
from support.published import SELF_CHECKS

NAME = SELF_CHECKS[0].stem


FILL = """
let size = 4194304;
const text = "x".repeat(size);
for (let at = 0; size > 0; ) {
  try { localStorage.setItem(`other:${at++}`, text.slice(0, size)); } catch { size >>= 1; }
}
"""


MAKE_ROOM = "for (const key of Object.keys(localStorage)) if (key.startsWith('other:')) localStorage.removeItem(key)"


OURS = "return Object.entries(localStorage).filter(([key]) => key.startsWith('withness:')).map(one => one.join(' '))"


def deaf(content: bytes) -> bytes:
    """Tabs that were frozen or are busy: they hear of no change before they write something themselves."""
    listening = b"for (const type of ['storage', 'visibilitychange'])"
    return content + listening + b" addEventListener(type, event => event.stopImmediatePropagation(), true);"


def opened(browser: WebDriver, at: Host, name: str = NAME) -> SelfCheck:
    """A self-check that can be answered."""
    return SelfCheck(browser=browser, at=at, name=name).open()


def answers_of(check: SelfCheck, first: int, last: int, choice: int = -1) -> Answers:
    """The same choice for some of the items."""
    return {item.id: item.options[choice].value for item in check.instrument.items[first:last]}


def kept(browser: WebDriver) -> list[str]:
    """Every key of ours with what is kept under it."""
    entries: list[str] = browser.execute_script(OURS)
    return entries


@contextmanager
def another_tab(browser: WebDriver) -> Iterator[None]:
    """Work in a tab beside the one that is open, and come back to that."""
    own, before = browser.current_window_handle, set(browser.window_handles)
    if browser.name == "chrome":
        # Its driver would open one outside of a private window.
        browser.execute_script("open('about:blank', '_blank', 'noopener')")
        waiting(browser).until(lambda _: set(browser.window_handles) > before, "no tab was opened")
        browser.switch_to.window((set(browser.window_handles) - before).pop())
    else:
        browser.switch_to.new_window("tab")
    other = browser.current_window_handle
    try:
        yield
    finally:
        browser.switch_to.window(other)
        browser.close()
        browser.switch_to.window(own)


def erase_everything(browser: WebDriver, at: Host) -> None:
    """Go to the page about privacy and press its button."""
    browser.get(f"{at.url}privacy/")
    see(browser, "[data-action=erase-all]").click()
    assert "Erased." in see(browser, "erase-all .kept").text
    assert kept(browser) == []


def move_over(browser: WebDriver, new: Host, name: str) -> None:
    """Take everything that is kept along to another origin: a site cannot be published anew at one in a test."""
    entries = browser.execute_script("return Object.entries(localStorage)")
    browser.get(f"{new.url}about/")
    browser.execute_script("arguments[0].forEach(entry => localStorage.setItem(...entry))", entries)
