"""What Material brings works on our pages: at once where it is seen, later where it is not, and never unasked."""

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.browser.seeing import see, texts, waiting
from support.published import ARTICLES

pytestmark = pytest.mark.by_turns

AUTHORS = "for-authors/"
ARTICLE = f"articles/{ARTICLES[0].stem}/"
MARKED = ".contents .md-nav__link--active"


def asked_for(browser: WebDriver) -> list[str]:
    """Return the names of the files that the page has fetched."""
    script = "return performance.getEntriesByType('resource').map(entry => entry.name.split('/').pop())"
    names: list[str] = browser.execute_script(script)
    return names


def test_tabs_boxes_code_and_remarks_work(browser: WebDriver, at: Host) -> None:
    browser.get(at.url + AUTHORS)
    buttons = "pre > .md-code__nav > .md-code__button"
    see(browser, buttons)

    first, second = browser.find_elements(By.CSS_SELECTOR, ".tabbed-set > .tabbed-content > .tabbed-block")
    assert (first.is_displayed(), second.is_displayed()) == (True, False)
    browser.find_elements(By.CSS_SELECTOR, ".tabbed-labels > label")[1].click()
    waiting(browser).until(lambda _: second.is_displayed() and not first.is_displayed())

    folded = browser.find_element(By.CSS_SELECTOR, "details.question")
    assert not folded.find_element(By.CSS_SELECTOR, "p").is_displayed()
    folded.find_element(By.CSS_SELECTOR, "summary").click()
    waiting(browser).until(lambda _: folded.find_element(By.CSS_SELECTOR, "p").is_displayed())

    pieces = browser.find_elements(By.CSS_SELECTOR, buttons)
    targets = [piece.get_attribute("data-clipboard-target") for piece in pieces]
    assert len(targets) == len(browser.find_elements(By.CSS_SELECTOR, "pre > code"))
    assert len(set(targets)) == len(targets)

    mark = browser.find_element(By.CSS_SELECTOR, ".md-annotation__index")
    assert mark.get_attribute("aria-label") == "Remark 1"
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", mark)
    mark.click()
    assert see(browser, ".md-tooltip--active").text.startswith("One thing that somebody does")


def test_the_section_being_read_is_marked_and_the_script_waits_for_a_move(browser: WebDriver, at: Host) -> None:
    browser.get(at.url + ARTICLE)
    see(browser, ".contents")
    waiting(browser).until(lambda _: "material-script.js" in asked_for(browser))
    assert "material.js" not in asked_for(browser)
    headings = browser.find_elements(By.CSS_SELECTOR, ".words > h2")
    browser.execute_script("arguments[0].scrollIntoView()", headings[1])
    assert see(browser, MARKED).text == headings[1].text
    browser.execute_script("arguments[0].scrollIntoView()", headings[2])
    waiting(browser).until(lambda browser: texts(browser, MARKED) == [headings[2].text])


@pytest.mark.parametrize("key", ["p", "n", ",", ".", "f", "s", "/"])
def test_no_single_key_leads_away(chromium: WebDriver, at: Host, key: str) -> None:
    chromium.get(at.url + AUTHORS)
    see(chromium, ".md-code__button")
    ActionChains(chromium).send_keys(key).pause(0.3).perform()
    assert chromium.current_url == at.url + AUTHORS
    assert chromium.switch_to.active_element.tag_name == "body"


def test_a_page_with_nothing_for_the_script_never_asks_for_it(browser: WebDriver, at: Host) -> None:
    browser.get(at.url)
    waiting(browser).until(lambda _: "theme-toggle.js" in asked_for(browser))
    browser.find_element(By.TAG_NAME, "body").send_keys(Keys.END)
    assert not {"material.js", "material-script.js"} & set(asked_for(browser))


def test_nothing_is_kept_on_the_device_by_it(browser: WebDriver, at: Host) -> None:
    browser.get(at.url + AUTHORS)
    see(browser, ".md-code__button")
    browser.find_elements(By.CSS_SELECTOR, ".tabbed-labels > label")[1].click()
    assert browser.execute_script("return [...Object.keys(localStorage), ...Object.keys(sessionStorage)]") == []
