"""What a page says of its own requests is what its host has heard, page and worker, to the last address."""

from collections import Counter
from urllib.parse import urlsplit

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.axe import violations
from support.browser.host import POLICY_REPORT, Host, missing
from support.browser.layout import assert_fits
from support.browser.network import python_files
from support.browser.seeing import see, waiting
from support.browser.showing import PHONE, show_as
from support.browser.taking import SelfCheck
from support.published import SELF_CHECKS

pytestmark = pytest.mark.by_turns

TOLD = """
return [...document.querySelectorAll('wire-watch .requests li:not([data-still])')].map(row =>
  [row.dataset.by, row.querySelector('code').textContent])
"""
# What no page is told of: the icon, for which a browser asks by itself, and what only these tests have hosts hear.
UNTOLD = ("/favicon.ico", POLICY_REPORT)


def told(browser: WebDriver) -> Counter[str]:
    """Return the paths of all requests that the page tells of."""
    return Counter(urlsplit(address).path for _, address in browser.execute_script(TOLD))


def heard(at: Host) -> Counter[str]:
    """Return the paths the host was asked for, but for those no page is told of."""
    return Counter(path for path in at.paths() if not path.endswith(UNTOLD))


def agree(browser: WebDriver, at: Host) -> None:
    """Wait until page and host tell the same, to the last address: the page looks once a second."""
    see(browser, "wire-watch .requests li")
    waiting(browser).until(
        lambda _: told(browser) == heard(at), f"{told(browser) - heard(at)} {heard(at) - told(browser)}"
    )


def take(browser: WebDriver, at: Host, name: str) -> SelfCheck:
    """Answer a self-check, see its result, and open the list under it."""
    check = SelfCheck(browser=browser, at=at, name=name).open()
    check.answer({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    check.result()
    check.one("details.wire > summary").click()
    return check


def test_the_page_tells_every_request_of_a_whole_self_check(browser: WebDriver, at: Host) -> None:
    take(browser, at, SELF_CHECKS[0].stem)
    agree(browser, at)
    by_worker = [urlsplit(address).path for by, address in browser.execute_script(TOLD) if by == "worker"]
    assert sorted(by_worker) == sorted({*python_files(at), *(path for path in heard(at) if is_of_worker(path))})
    pages = sum(heard(at).values()) - len(by_worker)
    assert see(browser, "wire-watch .told").text.startswith(
        f"Since you opened this page it has made {pages + len(by_worker)} requests:"
        f" {pages} by the page itself, {len(by_worker)} by the worker in which Python runs."
    )
    assert f"this site’s own address, {urlsplit(at.url).netloc}" in see(browser, "wire-watch .told").text


def is_of_worker(path: str) -> bool:
    """Say whether only the worker asks for it."""
    return path.endswith("/python/score-worker.js")


def test_what_the_browser_had_kept_is_told_apart(browser: WebDriver, at: Host) -> None:
    take(browser, at, SELF_CHECKS[0].stem)
    see(browser, "wire-watch .requests li")
    at.requests.clear()
    take(browser, at, SELF_CHECKS[1].stem)
    agree(browser, at)
    assert "your browser had kept them from before" in see(browser, "wire-watch .told").text


def test_nothing_is_asked_for_the_list_before_the_first_touch(browser: WebDriver, at: Host) -> None:
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    assert not [path for path in at.paths() if "wire-watch" in path]
    check.one("label.option").click()
    waiting(browser).until(lambda _: any(path.endswith("/wire-watch.js") for path in at.paths()))
    assert check.all("wire-watch .requests li") == []


def test_the_privacy_page_tells_its_own(chromium: Chrome, at: Host) -> None:
    chromium.get(f"{at.url}privacy/")
    agree(chromium, at)
    assert python_files(at) == []
    show_as(chromium, PHONE)
    assert_fits(chromium)
    assert violations(chromium) == []


def test_a_list_that_cannot_start_says_where_the_browser_keeps_its_own(chromium: Chrome, at: Host) -> None:
    at.faults["wire-watch.js"] = missing
    chromium.get(f"{at.url}privacy/")
    assert "press F12" in see(chromium, "wire-watch [data-when-not-started]").text
