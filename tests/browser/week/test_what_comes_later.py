"""What lies below the first screen of *My week* comes when it is near, or at the first touch for all of a visit."""

import pytest
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.actions.wheel_input import ScrollOrigin
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host, missing
from support.browser.network import python_files
from support.browser.seeing import see, texts, waiting
from support.browser.showing import PHONE, SCREENS, show_as
from support.browser.week import DAY, WEEK, at_week, keep_intention, plan_check_ins, press, save_record, touch

pytestmark = pytest.mark.by_turns

BELOW = ("my-record.js", "keep-record.js")
OPENED = ("calendar.js", "looking-back.js", "plan-form.js")
ASKS_PYTHON = ("scorer.js",)
# How much has moved under its reader's eyes, by what Chromium notes of it.
IS_SEEN = """
const found = document.querySelector(arguments[0]);
return found !== null && found.getBoundingClientRect().top < innerHeight;
"""
SHIFTED = """
const done = arguments[0];
new PerformanceObserver((list, watch) => {
  watch.disconnect();
  done(list.getEntries().reduce((sum, { value }) => sum + value, 0));
}).observe({ type: "layout-shift", buffered: true });
setTimeout(done, 300, 0);
"""


def came(at: Host, names: tuple[str, ...]) -> list[str]:
    """Return which of these scripts were asked for."""
    asked = at.paths()
    return [name for name in names if any(path.endswith(f"/{name}") for path in asked)]


def test_what_lies_below_comes_when_it_is_near_and_the_rest_at_the_first_touch(browser: WebDriver, at: Host) -> None:
    browser.get(at.url + WEEK)
    see(browser, "my-week .kept-week")
    assert came(at, (*BELOW, *OPENED, *ASKS_PYTHON)) == []
    browser.execute_script("document.querySelector('my-record').scrollIntoView()")
    see(browser, "my-record .kept-record")
    browser.execute_script("document.querySelector('keep-record').scrollIntoView()")
    see(browser, "keep-record .amount")
    assert came(at, OPENED) == []
    touch(browser)
    waiting(browser).until(lambda _: came(at, (*OPENED, *ASKS_PYTHON)) == [*OPENED, *ASKS_PYTHON])
    # Python itself waits for somebody who is about to ask it.
    assert [path for path in python_files(at) if "/pyodide/" in path] == []


def test_a_key_brings_all_of_it(browser: WebDriver, at: Host) -> None:
    browser.get(at.url + WEEK)
    see(browser, "my-week .kept-week").find_element("xpath", "//body").send_keys(Keys.TAB)
    see(browser, "keep-record .amount")
    see(browser, "my-record .kept-record")
    assert came(at, BELOW) == list(BELOW)


@pytest.mark.parametrize("place", ["yours", "my-results-and-notes"])
def test_a_link_leads_to_what_lies_below(browser: WebDriver, at: Host, place: str) -> None:
    browser.get(f"{at.url}{WEEK}#{place}")
    see(browser, {"yours": "keep-record .amount", "my-results-and-notes": "my-record .kept-record"}[place])
    script = "return document.getElementById(arguments[0]).getBoundingClientRect().top / innerHeight"
    waiting(browser).until(lambda _: 0 <= browser.execute_script(script, place) < 1, f"#{place} is out of view")


def test_where_it_does_not_come_the_sheet_of_paper_is_near(browser: WebDriver, at: Host) -> None:
    at.faults["/my-week.js"] = missing
    browser.get(at.url + WEEK)
    notice = see(browser, "my-week > .notice")
    paper = see(browser, "my-week > .on-paper")
    assert 0 < paper.rect["y"] - notice.rect["y"] - notice.rect["height"] < 100


def test_once_touched_it_works_without_a_network(browser: WebDriver, room: Host) -> None:
    device = at_week(browser, room)
    keep_intention(device)
    press(device, "to-calendar")
    see(browser, ".to-calendar [type=submit]").click()
    waiting(browser).until(lambda _: device.saved, "no file was saved")
    waiting(browser).until(lambda _: came(room, OPENED) == list(OPENED))
    room.is_off = True
    asked = len(room.requests)
    device.wait(8 * DAY)
    press(device, "look-back")
    see(browser, ".looking-back [data-action=keep]").click()
    waiting(browser).until(lambda _: texts(browser, ".looking-back") == [])
    plan_check_ins(device)
    press(device, "save-plan")
    waiting(browser).until(lambda _: len(device.saved) == 2, "no second file was saved")
    assert "one intention and one plan of check-ins" in device.text("keep-record .amount")
    assert '"M.K."' in save_record(device)
    assert len(room.requests) == asked


@pytest.mark.parametrize("screen", ["phone", "desktop"])
def test_nothing_moves_under_whoever_reads_on(chromium: Chrome, at: Host, screen: str) -> None:
    show_as(chromium, {"phone": PHONE, **SCREENS}[screen])
    chromium.get(at.url + WEEK)
    see(chromium, "my-week .kept-week")
    wheel = ScrollOrigin.from_viewport(100, 100)
    for part in ("my-record .kept-record", "keep-record .record-tools", "footer"):
        while not chromium.execute_script(IS_SEEN, part):
            ActionChains(chromium).scroll_from_origin(wheel, 0, 150).perform()
    assert chromium.execute_async_script(SHIFTED) < 0.01
