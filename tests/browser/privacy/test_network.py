"""A whole visit, seen from the network: nothing goes anywhere else, and nothing of a reader goes anywhere at all."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.engines import chromium
from support.browser.host import POLICY_REPORT, Host
from support.browser.network import python_files
from support.browser.seeing import waiting
from support.browser.showing import read_log
from support.browser.taking import SelfCheck
from support.published import ARTICLES, GUIDES, PAGES, SELF_CHECKS

LOADED = "return performance.getEntries().map(entry => entry.name).filter(name => /^[a-z]+:/.test(name))"

WEIGHT = "return performance.getEntries().reduce((sum, entry) => sum + (entry.encodedBodySize ?? 0), 0)"


def visit(browser: WebDriver, at: Host, self_checks: list[Path]) -> list[str]:
    """Read, take self-checks to their results, run a guide, book; return every address that the pages loaded."""
    loaded = []
    for page in ("", f"articles/{ARTICLES[0].stem}/"):
        browser.get(at.url + page)
        loaded += browser.execute_script(LOADED)
    for file in self_checks:
        check = SelfCheck(browser=browser, at=at, name=file.stem).open()
        answers = {item.id: item.options[0].value for item in check.instrument.items}
        # How it is answered differs for nobody but the first script.
        (check.answer_by_mouse if file is self_checks[0] else check.answer)(answers)
        check.submit()
        check.result()
        loaded += browser.execute_script(LOADED)
    for page in (f"tools/guides/{GUIDES[0].stem}/", "consult/"):
        browser.get(at.url + page)
        loaded += browser.execute_script(LOADED)
    return loaded


def test_a_visit_asks_this_site_for_its_files_and_tells_it_nothing(browser: WebDriver, at: Host) -> None:
    loaded = visit(browser, at, SELF_CHECKS[:2])
    assert [address for address in loaded if not address.startswith((at.url, "blob:"))] == []
    # A page that broke its own policy would have reported it here.
    assert [request.body for request in at.requests if POLICY_REPORT in request.path] == []
    for request in at.requests:
        headers = {line.partition(":")[0].lower() for line in request.headers.splitlines()}
        assert (request.method, urlsplit(request.path).query, request.body) == ("GET", "", "")
        assert headers.isdisjoint({"cookie", "referer", "authorization"})


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Chrome]:
    """A Chromium whose every request is written down."""
    driver = chromium(tmp_path, watched=True)
    assert isinstance(driver, Chrome)
    # It begins with a page of its own, which is no page of ours.
    driver.get("about:blank")
    read_log(driver, "performance")
    yield driver
    driver.quit()


def test_chromium_logs_no_foreign_request_and_no_complaint(watched: Chrome, at: Host) -> None:
    visit(watched, at, SELF_CHECKS)
    events = [json.loads(entry["message"])["message"] for entry in read_log(watched, "performance")]
    sent = [event["params"]["request"] for event in events if event["method"] == "Network.requestWillBeSent"]
    assert sent
    assert [request["url"] for request in sent if not request["url"].startswith((at.url, "data:", "blob:"))] == []
    assert {request["method"] for request in sent} == {"GET"}
    assert read_log(watched, "browser") == []


def test_a_host_that_sends_no_headers_is_asked_for_nothing_else(browser: WebDriver, at: Host) -> None:
    at.is_plain = True
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    check.answer({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    check.result()
    assert [address for address in browser.execute_script(LOADED) if not address.startswith((at.url, "blob:"))] == []
    for request in at.requests:
        headers = {line.partition(":")[0].lower() for line in request.headers.splitlines()}
        assert (request.method, urlsplit(request.path).query, request.body) == ("GET", "", "")
        # Which of its own files asks for another it may be told: no page can forbid that to a stylesheet or a worker.
        assert headers.isdisjoint({"cookie", "authorization"})


def test_python_is_fetched_only_after_the_first_touch(browser: WebDriver, at: Host) -> None:
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    assert python_files(at) == []
    check.one("label.option").click()
    waiting(browser).until(lambda _: any(path.endswith(".wasm") for path in python_files(at)))


@pytest.mark.parametrize("page", PAGES)
def test_no_page_weighs_more_than_a_picture_before_it_is_touched(chromium: Chrome, at: Host, page: str) -> None:
    chromium.get(at.url + PAGES[page])
    time.sleep(1)  # A part of the page is fetched after its first frame.
    assert 10_000 < chromium.execute_script(WEIGHT) <= 300_000
