"""The small conveniences: clock times from a start time, private notes, light and dark, search, and a lost reader."""

from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.reading import guide_of
from support.browser.seeing import see, waiting
from support.published import ARTICLES, GUIDES

pytestmark = pytest.mark.by_turns


def test_a_start_time_turns_minutes_into_clock_times_and_is_kept(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}tools/guides/{GUIDES[0].stem}/")
    start = see(browser, "form.clock input[type=time]")
    # A driver types a time as the reader's own locale writes it; what counts here is what follows from it.
    browser.execute_script(
        "arguments[0].value = '23:50'; for (const type of ['input', 'change'])"
        " arguments[0].dispatchEvent(new Event(type, {bubbles: true}))",
        start,
    )
    assert clock_times(browser) == expected_times("23:50")
    browser.refresh()
    see(browser, "form.clock input[type=time]")
    assert clock_times(browser) == expected_times("23:50")


def clock_times(browser: WebDriver) -> list[str]:
    """Return when each step is shown to begin, as 24 hours whichever way this browser writes it."""
    shown_times = [element.text for element in browser.find_elements(By.CSS_SELECTOR, "li.step .clock-time")]
    return [in_24_hours(times.partition(" to ")[0]) for times in shown_times]


def in_24_hours(time: str) -> str:
    """Return `11:50 PM`, or `23:50`, as `23:50`."""
    words = time.split()
    hour, minute = words[0].split(":")
    if len(words) == 2:
        hour = str(int(hour) % 12 + (12 if words[1] == "PM" else 0))
    return f"{int(hour):02}:{minute}"


def expected_times(start: str) -> list[str]:
    """Return when each step begins, past midnight too."""
    now, times = datetime.strptime(start, "%H:%M"), []
    for step in guide_of(GUIDES[0]).steps:
        times.append(f"{now:%H:%M}")
        now += timedelta(minutes=step.timebox)
    return times


HOSTILE = """<script>document.title = 'bitten'</script> "quoted" & 'single' \u202eright to left\u202c {{ braces }}"""


def test_a_private_note_is_there_after_a_reload_as_the_text_it_is(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}articles/{ARTICLES[0].stem}/")
    title = browser.title
    see(browser, "consider-note textarea").send_keys(HOSTILE)
    browser.refresh()
    note = see(browser, "consider-note textarea")
    assert note.get_property("value") == HOSTILE
    assert browser.title == title
    see(browser, "consider-note button").click()
    assert note.get_property("value") == ""
    browser.refresh()
    assert see(browser, "consider-note textarea").get_property("value") == ""


def test_the_link_is_copied_or_shown(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}articles/{ARTICLES[0].stem}/")
    see(browser, "share-links button[data-action=copy-link]").click()
    assert see(browser, ".share-status").text in copied_or_shown(browser)


def test_what_is_passed_on_is_the_address_at_which_the_page_is_read(browser: WebDriver, at: Host) -> None:
    page = f"{at.url}articles/{ARTICLES[0].stem}/"
    browser.get(f"{page}?utm_source=letter#sources")
    # By key: WebKit may scroll to what stands after `#` once more, and a driver's pointer then meets another place.
    see(browser, "share-links button[data-action=copy-link]").send_keys(Keys.ENTER)
    assert see(browser, ".share-status").text in ["The link is copied.", f"Copying is blocked here. The link is {page}"]
    mail = urlsplit(see(browser, "share-links a[href^='mailto:']").get_attribute("href") or "")
    title = see(browser, "share-links").get_attribute("data-title")
    assert (mail.path, parse_qs(mail.query)) == ("", {"subject": [title], "body": [page]})


def test_share_is_offered_where_the_browser_can_and_leads_to_the_link_where_that_fails(
    browser: WebDriver, at: Host
) -> None:
    """Firefox is the engine that has the call, and on Linux it refuses every one."""
    browser.get(f"{at.url}articles/{ARTICLES[0].stem}/")
    see(browser, "share-links button[data-action=copy-link]")
    can = browser.capabilities["browserName"] == "firefox"
    assert browser.execute_script("return 'share' in navigator") == can
    share = browser.find_element(By.CSS_SELECTOR, "share-links [data-action=share]")
    assert share.is_displayed() == can
    if can:
        share.click()
        said = see(browser, ".share-status").text
        assert said in [f"Your browser can’t open a share menu. {ending}" for ending in copied_or_shown(browser)]


def copied_or_shown(browser: WebDriver) -> list[str]:
    """Return the two ways in which a reader comes by the link."""
    address = browser.current_url.partition("#")[0].partition("?")[0]
    return ["The link is copied.", f"Copying is blocked here. The link is {address}"]


def test_dark_or_light_is_kept_on_every_page(browser: WebDriver, at: Host) -> None:
    browser.get(at.url)
    before = ground(browser)
    see(browser, "[data-action=theme]").click()
    chosen = ground(browser)
    assert chosen != before
    browser.get(f"{at.url}articles/")
    assert ground(browser) == chosen
    see(browser, "[data-action=theme]").click()
    assert ground(browser) == before


def ground(browser: WebDriver) -> str:
    """Return the colour behind the page."""
    colour: str = browser.execute_script("return getComputedStyle(document.documentElement).backgroundColor")
    return colour


def test_search_finds_an_article_by_a_word_of_its_title(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}articles/{ARTICLES[0].stem}/")
    title = browser.find_element(By.TAG_NAME, "h1").text
    browser.get(at.url)
    field = see(browser, "form[role=search] input[type=search]")
    field.send_keys(max(title.split(), key=len))
    field.submit()
    link = see(browser, f"main a[href*='articles/{ARTICLES[0].stem}/']")
    link.click()
    waiting(browser).until(lambda _: see(browser, "h1").text == title, f"the article {title!r} never came")


def test_an_address_that_is_not_there_says_so_and_leads_back(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}no/such/page/")
    assert see(browser, "main h1").text == "That page is not here"
    see(browser, "main a[href]").click()
    waiting(browser).until(lambda _: "no/such/page" not in browser.current_url)
    assert see(browser, "main h1")
