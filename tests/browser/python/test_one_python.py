"""One Python serves a visit where the browser allows it, is fetched once, and never mixes two releases."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host, host
from support.browser.network import python_files
from support.browser.seeing import waiting
from support.browser.taking import SelfCheck
from support.published import SELF_CHECKS
from withness.publishing.finishing.fingerprints import KIT, name_by_content, with_its_name

pytestmark = pytest.mark.by_turns

SLOW = {"offline": False, "downloadThroughput": -1, "uploadThroughput": -1}
ALIVE = "navigator.locks.query().then(({held}) => arguments[0](held.map(({name}) => name)))"


def take(browser: WebDriver, at: Host, file: Path) -> SelfCheck:
    """Answer a self-check and see its result."""
    check = SelfCheck(browser=browser, at=at, name=file.stem).open()
    check.answer({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    check.result()
    return check


def workers(browser: WebDriver) -> list[str]:
    """Return the workers alive: each holds a lock in the name of its script."""
    alive: list[str] = browser.execute_async_script(ALIVE)
    return alive


def test_the_second_self_check_takes_nothing_of_python_from_the_network(browser: WebDriver, at: Host) -> None:
    take(browser, at, SELF_CHECKS[0])
    assert python_files(at)
    at.requests.clear()
    take(browser, at, SELF_CHECKS[1])
    assert python_files(at) == []


def test_python_is_still_there_on_the_next_page(browser: WebDriver, at: Host) -> None:
    """Firefox alone ends a shared worker with the last page that knew it."""
    take(browser, at, SELF_CHECKS[0])
    [worker] = workers(browser)
    browser.get(f"{at.url}articles/")
    SelfCheck(browser=browser, at=at, name=SELF_CHECKS[1].stem).open()
    assert workers(browser) == ([] if browser.capabilities["browserName"] == "firefox" else [worker])


def test_python_stays_away_from_a_page_that_nobody_touches(browser: WebDriver, at: Host) -> None:
    SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    assert workers(browser) == []


def test_where_workers_are_not_shared_each_page_has_its_own(chromium: Chrome, at: Host) -> None:
    gone = chromium.execute_cdp_cmd(
        "Page.addScriptToEvaluateOnNewDocument", {"source": "delete globalThis.SharedWorker"}
    )
    try:
        take(chromium, at, SELF_CHECKS[0])
        chromium.get(f"{at.url}articles/")
        waiting(chromium).until(lambda _: workers(chromium) == [], "the worker outlived its page")
        take(chromium, at, SELF_CHECKS[1])
    finally:
        chromium.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", gone)


SAVES: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "Save-Data": ("Emulation.setDataSaverOverride", {"dataSaverEnabled": True}, {}),
    # So slow a line counts as 2G.
    "2G": ("Network.emulateNetworkConditions", SLOW | {"latency": 1500}, SLOW | {"latency": 0}),
}


@pytest.mark.parametrize("saves", SAVES)
def test_whoever_saves_data_is_sent_python_only_for_a_profile(chromium: Chrome, at: Host, saves: str) -> None:
    command, on, off = SAVES[saves]
    check = SelfCheck(browser=chromium, at=at, name=SELF_CHECKS[0].stem).open()
    chromium.execute_cdp_cmd(command, on)
    try:
        check.answer({item.id: item.options[0].value for item in check.instrument.items})
        assert workers(chromium) == []
        assert python_files(at) == []
        check.submit()
        check.result()
    finally:
        chromium.execute_cdp_cmd(command, off)


def test_a_page_of_an_earlier_release_finds_the_next_one_when_it_tries_again(
    browser: WebDriver, site: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "site"
    shutil.copytree(site, copy)
    with host(copy) as at:
        check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
        before = publish_anew(copy)
        answers = {item.id: item.options[0].value for item in check.instrument.items}
        check.answer(answers)
        check.submit()
        check.wait_for(".trouble")
        at.requests.clear()
        check.one("[data-action=try-again]").click()
        check.result()
        assert [path for path in at.paths() if before in path] == []
        assert check.chosen() == answers


def publish_anew(site: Path) -> str:
    """Put another release in the place of the one that is there, and return the name that its folder had."""
    [kit] = (site / "assets").glob(f"{KIT}-*")
    for page in site.rglob("*.html"):
        page.write_bytes(page.read_bytes().replace(kit.name.encode(), KIT.encode()))
    with (kit / "withness.css").open("a") as sheet:
        sheet.write("/* the next release */")
    for file in site.rglob("*.html.*"):
        file.unlink()
    for twin in kit.glob("withness.css.*"):
        twin.unlink()
    kit.rename(kit.with_name(KIT))
    name = name_by_content(site)
    for page in site.rglob("*.html"):
        page.write_bytes(with_its_name(page.read_bytes(), name))
    return kit.name
