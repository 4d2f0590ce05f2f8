"""Pages keep still, fit the smallest screen, put the first question first, and have targets a thumb can hit."""

import time
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host, missing
from support.browser.layout import assert_fits
from support.browser.seeing import waiting
from support.browser.showing import PHONE, SCREENS, show_as
from support.browser.taking import SelfCheck
from support.published import PAGES, SELF_CHECKS

every_page = pytest.mark.parametrize("page", PAGES)
every_self_check = pytest.mark.parametrize("file", SELF_CHECKS, ids=lambda file: file.stem)


SHIFTS = """
const done = arguments[arguments.length - 1];
const drawn = () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const shifts = [];
const observer = new PerformanceObserver(list => shifts.push(...list.getEntries()));
observer.observe({type: 'layout-shift', buffered: true});
document.fonts.ready.then(drawn).then(drawn).then(() => done(
  [...shifts, ...observer.takeRecords()].map(shift => [shift.value, ...shift.sources.map(
    source => (source.node?.outerHTML ?? source.node?.textContent ?? '').slice(0, 120))])));
"""

SMALL_TARGETS = """
const inSentence = element => element.matches('a') && getComputedStyle(element).display === 'inline'
  && (element.closest('sup') ?? element).parentElement.textContent.trim().length > element.textContent.trim().length;
return [...document.querySelectorAll('a[href], button, summary, input:enabled, textarea, select')]
  .filter(element => element.checkVisibility() && !inSentence(element) && !element.closest('.md-skip'))
  .map(element => element.closest('label, .entry') ?? (element.offsetWidth ? element : element.labels?.[0] ?? element))
  .map(element => [element.outerHTML.slice(0, 120), element.getBoundingClientRect()])
  .filter(([, box]) => box.width < 43.99 || box.height < 43.99)
  .map(([html, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${html}`);
"""

# A twentieth of what Chromium calls good.
STILL = 0.005

HEIGHTS = "return arguments[0].map(element => element.getBoundingClientRect().height)"


def test_no_page_is_wider_than_the_smallest_phone(chromium: Chrome, at: Host, site: Path) -> None:
    show_as(chromium, SCREENS["narrow phone"])
    for file in site.rglob("index.html"):
        page = file.parent.relative_to(site).as_posix()
        chromium.get(f"{at.url}{page}/".replace("/./", "/"))
        assert_fits(chromium)


def test_a_result_is_not_wider_than_the_smallest_phone(chromium: Chrome, at: Host) -> None:
    show_as(chromium, SCREENS["narrow phone"])
    for file in SELF_CHECKS:
        check = SelfCheck(browser=chromium, at=at, name=file.stem).open()
        check.answer({item.id: item.options[-1].value for item in check.instrument.items})
        check.submit()
        check.result()
        chromium.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
        assert_fits(chromium)


@every_page
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_moves_while_a_page_loads(chromium: Chrome, at: Host, page: str, screen: str) -> None:
    show_as(chromium, SCREENS[screen])
    chromium.get(at.url + PAGES[page])
    shifts = chromium.execute_async_script(SHIFTS)
    assert sum(size for size, *_ in shifts) < STILL, shifts


@pytest.mark.parametrize("page", ["home", "search", "article", "a team's round", "self-check"])
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_moves_when_letters_come_late(chromium: Chrome, at: Host, site: Path, page: str, screen: str) -> None:
    """Whoever waits for the fonts reads on in the letters that are there."""
    show_as(chromium, SCREENS[screen])
    fonts = kept_back(site, "assets/fonts/*.woff2", at)
    chromium.get(at.url + PAGES[page])
    waiting(chromium).until(lambda _: set(fonts) <= set(at.paths()))
    waiting(chromium).until(lambda browser: browser.execute_script("return document.fonts.status === 'loaded'"))
    shifts = chromium.execute_async_script(SHIFTS)
    assert sum(size for size, *_ in shifts) < STILL, shifts


@pytest.mark.parametrize("page", ["home", "article", "articles", "guide", "a team's round", "self-check"])
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_moves_when_scripts_come_late(chromium: Chrome, at: Host, site: Path, page: str, screen: str) -> None:
    """What they add finds its room kept, or stands below what is seen."""
    show_as(chromium, SCREENS[screen])
    kept_back(site, "assets/withness-*/**/*.js", at)
    chromium.get(at.url + PAGES[page])
    waiting(chromium).until(
        lambda browser: browser.execute_script("return !document.querySelector('.theme-toggle[hidden]')")
    )
    time.sleep(1)
    shifts = chromium.execute_async_script(SHIFTS)
    assert sum(size for size, *_ in shifts) < STILL, shifts


def kept_back(site: Path, pattern: str, at: Host) -> list[str]:
    """Have these files of the site come late, and return their paths."""
    paths = [f"/{file.relative_to(site).as_posix()}" for file in site.glob(pattern)]
    at.faults.update(dict.fromkeys(paths, late))
    return paths


def late(content: bytes) -> bytes:
    """Keep a file back until the page has long been read without it."""
    time.sleep(0.6)
    return content


def test_the_page_itself_remembers_light_or_dark_before_any_file_of_ours_is_there(browser: WebDriver, at: Host) -> None:
    at.faults["/withness.js"] = missing
    browser.get(f"{at.url}about/")
    browser.execute_script("localStorage.setItem('withness:/:theme', 'dark')")
    browser.get(f"{at.url}privacy/")
    assert browser.find_element(By.TAG_NAME, "html").get_attribute("data-theme") == "dark"
    styles_before = "//script[@data-kit]/preceding::link[@rel='stylesheet']"
    assert browser.find_elements(By.XPATH, styles_before) == []
    assert not browser.find_element(By.CSS_SELECTOR, ".theme-toggle").is_displayed(), "a button that could do nothing"


@every_self_check
def test_the_first_item_is_on_the_first_screen_of_a_phone(chromium: Chrome, at: Host, file: Path) -> None:
    show_as(chromium, PHONE)
    # In the site's own letters, which a slow host's first page may do without.
    SelfCheck(browser=chromium, at=at, name=file.stem).open()
    check = SelfCheck(browser=chromium, at=at, name=file.stem).open()
    # A scene's four replies are more than one screen of words: there the first reply shows how it goes on.
    first = check.one("fieldset.item.scene .option, fieldset.item:not(.scene)")
    assert chromium.execute_script("return arguments[0].getBoundingClientRect().bottom", first) <= PHONE.height


@every_self_check
def test_every_answer_is_a_target_for_a_thumb(chromium: Chrome, at: Host, file: Path) -> None:
    show_as(chromium, PHONE)
    check = SelfCheck(browser=chromium, at=at, name=file.stem).open()
    heights = chromium.execute_script(HEIGHTS, check.all("label.option"))
    assert heights
    assert min(heights) >= 44


@every_page
def test_no_target_is_smaller_than_44_pixels(chromium: Chrome, at: Host, page: str) -> None:
    show_as(chromium, SCREENS["narrow phone"])
    chromium.get(at.url + PAGES[page])
    assert chromium.execute_script(SMALL_TARGETS) == []
