"""A case is marked on the device, put into neutral words by a press, and gone when its writer goes."""

import time

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.axe import violations
from support.browser.host import Host, missing
from support.browser.keeping import kept
from support.browser.layout import assert_fits
from support.browser.network import python_files
from support.browser.seeing import see, texts, waiting
from support.browser.showing import SCREENS, show_as
from support.published import GUIDES
from withness.deidentification.mark import REASONS

pytestmark = pytest.mark.by_turns

PAGES = [f"tools/guides/{file.stem}/" for file in GUIDES if "::: take-names-out" in file.with_suffix(".md").read_text()]
CASE = "Last Tuesday Maria asked the CFO in Tulsa. Maria cried. <b>& so did I.</b>"
TOLD = ["Last Tuesday", "Maria", "the CFO", "Tulsa", "Maria"]
BOX = "take-names-out textarea"


def write(browser: WebDriver, at: Host, words: str = CASE) -> None:
    """Open a page with the box, and write a case into it."""
    browser.get(at.url + PAGES[0])
    see(browser, BOX).send_keys(words)


def mark(browser: WebDriver, at: Host, words: str = CASE) -> None:
    """Write a case and have it marked."""
    write(browser, at, words)
    see(browser, "take-names-out form [type=submit], take-names-out form .button").click()
    see(browser, ".marked-case .headline")


def told(browser: WebDriver) -> str:
    """Return the whole case as it stands under the box."""
    return texts(browser, ".marked-case .told")[0]


def in_the_box(browser: WebDriver) -> str:
    """Return what stands in the box."""
    value: str = browser.execute_script("return document.querySelector(arguments[0]).value", BOX)
    return value


def focused(browser: WebDriver) -> str:
    """Return the name by which a reader's voice calls what has the focus."""
    name: str = browser.execute_script(
        "const {activeElement: one} = document; return one.getAttribute('aria-label') ?? one.textContent"
    )
    return name


def press(browser: WebDriver, words: str) -> None:
    """Press the button with this name, whether it is written on it or only said."""
    buttons = browser.find_elements(By.CSS_SELECTOR, ".marked-case button")
    [button] = [one for one in buttons if words in (one.get_attribute("aria-label"), one.text) and one.is_displayed()]
    button.click()


def test_it_stands_on_the_pages_of_a_balint_hour_and_of_peer_consulting() -> None:
    assert PAGES == ["tools/guides/balint-style-hour/", "tools/guides/one-case-and-then-solutions/"]


def test_a_case_is_marked_replaced_and_brought_back(browser: WebDriver, at: Host) -> None:
    mark(browser, at)
    assert see(browser, ".marked-case .headline").text == "5 places could give somebody away"
    assert focused(browser) == "5 places could give somebody away"
    assert told(browser) == CASE
    assert texts(browser, ".told mark") == TOLD
    assert texts(browser, ".marked-case .kind h4") == ["Names", "Days and dates", "Places", "Titles and positions"]
    assert see(browser, ".marked-case .kind .why").text == REASONS["name"].why
    press(browser, "Replace Maria")
    assert told(browser) == CASE.replace("Maria asked", "a colleague asked").replace(
        "Maria cried", "The colleague cried"
    )
    assert in_the_box(browser) == told(browser)
    assert see(browser, ".left").text == "3 marked places are left."
    press(browser, "Replace all")
    assert see(browser, ".left").text == "Nothing marked is left."
    assert "Maria" not in told(browser) and "Tulsa" not in told(browser)
    assert "<b>& so did I.</b>" in told(browser)
    press(browser, "Undo")
    assert see(browser, ".left").text == "3 marked places are left."
    press(browser, "Undo")
    assert told(browser) == CASE == in_the_box(browser)
    assert texts(browser, ".without-notes") == ["Now tell it without notes."]
    assert violations(browser) == [] if isinstance(browser, Chrome) else True


def test_what_was_put_into_neutral_words_is_marked_no_more(browser: WebDriver, at: Host) -> None:
    mark(browser, at)
    press(browser, "Replace all")
    see(browser, "take-names-out form .button").click()
    waiting(browser).until(lambda _: "Nothing was found" in see(browser, ".marked-case .headline").text)


def test_by_keyboard_alone(browser: WebDriver, at: Host) -> None:
    """The focus goes on to the next thing to do, and to Undo when nothing is left."""
    write(browser, at)
    see(browser, BOX).send_keys(Keys.TAB)
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    see(browser, ".marked-case .headline")
    for name in ("Replace all", "Erase the case", "Replace Maria"):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        assert focused(browser) == name
    for name in ("Replace Last Tuesday", "Replace Tulsa", "Replace the CFO", "Undo"):
        browser.switch_to.active_element.send_keys(Keys.ENTER)
        assert focused(browser) == name
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    assert focused(browser) == "Replace the CFO"


def test_python_starts_at_the_first_touch_and_nothing_is_sent(browser: WebDriver, at: Host) -> None:
    browser.get(at.url + PAGES[0])
    see(browser, BOX)
    time.sleep(1)
    assert python_files(at) == []
    mark(browser, at)
    press(browser, "Replace all")
    for request in at.requests:
        assert (request.method, request.body) == ("GET", "")
        assert not [word for word in ("Maria", "Tulsa", "CFO", "?") if word in request.path]


@pytest.mark.parametrize("comes_back", ["by a reload", "by Back"])
def test_nothing_is_kept(browser: WebDriver, at: Host, comes_back: str) -> None:
    mark(browser, at)
    assert kept(browser) == []
    if comes_back == "by a reload":
        browser.refresh()
    else:
        browser.get(f"{at.url}about/")
        see(browser, "h1")
        browser.back()
    see(browser, BOX)
    time.sleep(0.5)  # A browser fills in what it remembers a little later.
    assert in_the_box(browser) == ""
    assert browser.find_elements(By.CSS_SELECTOR, ".marked-case") == []
    assert kept(browser) == []


def test_a_marked_case_fits_the_smallest_phone_with_targets_for_a_thumb(chromium: Chrome, at: Host) -> None:
    show_as(chromium, SCREENS["narrow phone"])
    mark(chromium, at, f"{CASE} {'j.doe' * 20}@mail.example")
    assert_fits(chromium)
    buttons = chromium.find_elements(By.CSS_SELECTOR, "take-names-out button")
    assert [one.text for one in buttons if one.is_displayed() and one.size["height"] < 44] == []


def test_without_script_there_is_the_list_and_no_box(browser: WebDriver, at: Host) -> None:
    at.headers["Content-Security-Policy"] = "sandbox allow-same-origin"
    browser.get(at.url + PAGES[0])
    shown = see(browser, "take-names-out ul").text
    for reason in REASONS.values():
        assert f"{reason.heading}. {reason.why} {reason.example}" in shown
    assert not browser.find_element(By.CSS_SELECTOR, BOX).is_displayed()


def test_it_can_be_erased(chromium: Chrome, at: Host) -> None:
    mark(chromium, at)
    press(chromium, "Erase the case")
    assert in_the_box(chromium) == ""
    assert chromium.find_elements(By.CSS_SELECTOR, ".marked-case") == []
    assert chromium.switch_to.active_element == see(chromium, BOX)


def test_without_python_it_says_so_and_can_be_tried_again(browser: WebDriver, at: Host) -> None:
    at.faults[".wasm"] = missing
    write(browser, at)
    see(browser, "take-names-out form .button").click()
    notice = see(browser, "take-names-out .trouble")
    assert "The case could not be marked just now, but it is still here while this page is open." in notice.text
    notice.find_element(By.LINK_TEXT, "go through the list by hand").click()
    assert see(browser, "take-names-out details li").is_displayed()
    at.faults.clear()
    see(browser, "take-names-out [data-action=try-again]").click()
    see(browser, ".marked-case .headline")
    assert in_the_box(browser) == CASE


def test_after_a_new_release_a_case_can_still_be_copied(chromium: Chrome, at: Host) -> None:
    at.faults["score-worker.js"] = missing
    write(chromium, at)
    see(chromium, "take-names-out form .button").click()
    again = see(chromium, "take-names-out [data-action=try-again]")
    # Our host answers a question about a file as if it were there.
    chromium.execute_script("window.fetch = async () => ({status: 404})")
    again.click()
    waiting(chromium).until(lambda _: "Copy your case" in see(chromium, "take-names-out .trouble").text)
    assert in_the_box(chromium) == CASE
