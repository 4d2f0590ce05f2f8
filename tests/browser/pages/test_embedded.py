"""A self-check on a bare page that knows nothing of the kit, under the policy that `withness embed` asks for."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import POLICY_REPORT, Host, host, missing
from support.browser.layout import assert_fits, assert_is_whole
from support.browser.seeing import see
from support.browser.showing import PHONES, show_as
from support.browser.taking import SelfCheck
from support.needs import needs
from support.published import DOCS, ROOT, SELF_CHECKS
from withness.authoring.settings.settings import settings_beside
from withness.publishing.joining.embed import embed

pytestmark = pytest.mark.by_turns

FILE = SELF_CHECKS[0]


class Embedded(SelfCheck):
    """The same on a page of somebody else's."""

    @property
    def url(self) -> str:
        """Where that page is."""
        return f"{self.at.url}about/us.html"


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A site of one page, with the folder further down, and the policy that was told."""
    needs((ROOT / "docs" / "assets" / "pyodide").is_dir(), "Nothing is vendored: run `make vendor`.")
    site = tmp_path_factory.mktemp("bare")
    (site / "about").mkdir()
    said, problems = embed(FILE, site / "files" / "tools", settings_beside(DOCS))
    assert problems == []
    lines = re.findall(r"^<.*", said, re.MULTILINE)
    assert len(lines) == 3
    head = ['<meta name="viewport" content="width=device-width">', "<title>About us</title>"]
    page = "\n".join(["<!doctype html>", *head, "<h1>About us</h1>", *lines, "<p>More of us.</p>"])
    (site / "about" / "us.html").write_text(page.replace('"/tools/', '"/files/tools/'), "utf-8")
    [policy] = re.findall(r"^script-src .*", said, re.MULTILINE)
    return site, policy


@pytest.fixture
def at(bare: tuple[Path, str]) -> Iterator[Host]:
    site, policy = bare
    with host(site) as running:
        running.headers["Content-Security-Policy"] = f"default-src 'none'; {policy}; report-uri /{POLICY_REPORT}"
        yield running


def test_it_gives_the_same_result_as_on_its_own_site(browser: WebDriver, at: Host, site: Path) -> None:
    tables = []
    with host(site) as ours:
        for check in (
            Embedded(browser=browser, at=at, name=FILE.stem),
            SelfCheck(browser=browser, at=ours, name=FILE.stem),
        ):
            check.open()
            check.answer({item.id: item.options[-1].value for item in check.instrument.items})
            check.submit()
            check.result()
            tables.append(check.table())
    assert tables[0] == tables[1] != {}


def test_no_intention_is_offered_where_no_page_would_show_it_again(browser: WebDriver, at: Host, site: Path) -> None:
    offered = []
    with host(site) as ours:
        for check in (
            SelfCheck(browser=browser, at=ours, name=FILE.stem),
            Embedded(browser=browser, at=at, name=FILE.stem),
        ):
            check.open()
            check.answer({item.id: item.options[0].value for item in check.instrument.items})
            check.submit()
            check.result()
            see(browser, ".one-thing")
            offered.append(len(check.all(".one-thing [data-action=keep-intention]")))
    assert offered == [1, 0]


def test_nothing_is_asked_of_anybody_else_and_the_policy_holds(browser: WebDriver, at: Host) -> None:
    check = Embedded(browser=browser, at=at, name=FILE.stem).open()
    check.answer_by_mouse({item.id: item.options[0].value for item in check.instrument.items})
    check.submit()
    check.result()
    loaded = browser.execute_script("return performance.getEntriesByType('resource').map(entry => entry.name)")
    assert [address for address in loaded if not address.startswith((at.url, "blob:"))] == []
    assert [request.body for request in at.requests if POLICY_REPORT in request.path] == []
    assert {request.method for request in at.requests} == {"GET"}
    assert [path for path in at.paths() if not path.startswith(("/files/tools/", "/about/", "/favicon.ico"))] == []


def test_answers_are_there_again_after_a_reload(browser: WebDriver, at: Host) -> None:
    check = Embedded(browser=browser, at=at, name=FILE.stem).open()
    answers = {item.id: item.options[1].value for item in check.instrument.items[:2]}
    check.answer(answers)
    browser.refresh()
    check.when_ready().wait_for_chosen(answers)


def test_without_scripts_a_link_leads_to_the_self_check_by_itself(browser: WebDriver, at: Host) -> None:
    at.headers["Content-Security-Policy"] = "sandbox allow-same-origin allow-forms allow-popups"
    browser.get(f"{at.url}about/us.html")
    link = browser.find_element(By.CSS_SELECTOR, "withness-tool > a")
    assert link.is_displayed()
    browser.get(link.get_attribute("href") or "")
    see(browser, "form.items fieldset")


def test_where_the_folder_is_gone_the_link_stays(browser: WebDriver, at: Host) -> None:
    at.faults[f"{FILE.stem}.html"] = lambda content: None
    browser.get(f"{at.url}about/us.html")
    see(browser, "withness-tool > a")


def test_the_page_by_itself_gives_a_result_too(browser: WebDriver, at: Host) -> None:
    at.headers.clear()
    browser.get(f"{at.url}files/tools/{FILE.stem}.html")
    check = SelfCheck(browser=browser, at=at, name=FILE.stem).when_ready()
    check.answer({item.id: item.options[-1].value for item in check.instrument.items})
    check.submit()
    assert check.result()
    told = "return [...document.querySelectorAll('[data-when-not-started]')].filter(each => each.checkVisibility())"
    assert browser.execute_script(told) == [], "nothing is told that is not so"


def test_the_page_by_itself_says_that_its_script_did_not_come(browser: WebDriver, at: Host) -> None:
    at.headers.clear()
    at.faults["withness.js"] = missing
    browser.get(f"{at.url}files/tools/{FILE.stem}.html")
    assert "could not start in this browser" in see(browser, "self-check [data-when-not-started]").text


@pytest.mark.parametrize("page", ["about/us", f"files/tools/{FILE.stem}"])
def test_a_result_fits_every_phone(chromium: Chrome, at: Host, page: str) -> None:
    at.headers.clear()
    show_as(chromium, PHONES[0])
    chromium.get(f"{at.url}{page}.html")
    check = SelfCheck(browser=chromium, at=at, name=FILE.stem).when_ready()
    check.answer({item.id: item.options[-1].value for item in check.instrument.items})
    check.submit()
    check.result()
    for phone in PHONES:
        show_as(chromium, phone)
        assert_fits(chromium)
        assert_is_whole(chromium, "svg.bloom")
