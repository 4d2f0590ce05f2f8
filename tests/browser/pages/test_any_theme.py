"""Tools on pages of other themes: they work under the strict policy, can be read, fit, and change nothing else."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.axe import violations
from support.browser.host import POLICY_REPORT, Host, host
from support.browser.layout import assert_fits, assert_is_whole
from support.browser.seeing import see
from support.browser.showing import PHONES, SCREENS, read_log, show_as
from support.browser.taking import SelfCheck
from support.hosts.strangers import begun, with_tools
from withness.publishing.releasing.build import build

NAME, OF_ONE_PART, GUIDE = "room-for-others", "one-part", "tools/guides/everyone-heard/"
pytestmark = pytest.mark.by_turns

LOOKS = [("narrow phone", "dark"), ("desktop", "light")]
THEMES = ["MkDocs as it comes", "MkDocs with Material", "MkDocs like Read the Docs", "Zensical"]
# Colors are left to what is said of them here; a theme's own order of headings is not the tool's.
NOT_OURS = ["heading-order", "region", "page-has-heading-one"]

SMALL = """
return [...document.querySelectorAll(':is(self-check, run-sheet) :is(button, summary, input, textarea, label.option)')]
  .filter(element => element.checkVisibility())
  .map(element => [element.outerHTML.slice(0, 90), element.getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24).map(([html]) => html);
"""
BESIDE = """
const link = document.querySelector("link[href*='any-theme.css']");
const looks = () => [...document.querySelectorAll('body *')]
  .filter(element => !element.closest('self-check, script'))
  .map(element => [element.localName, ...['color', 'font', 'padding', 'backgroundColor', 'display', 'width']
    .map(name => getComputedStyle(element)[name])].join('; '));
const before = looks();
link.disabled = true;
const tool = document.querySelector('self-check');
tool.remove();
const without = looks();
link.disabled = false;
return looks().map((look, at) => [look, without[at]]).filter(([one, other]) => one !== other);
"""

# Of the first heading of the theme's own and of a tool, and of words to be read aloud and of those around them.
HEADINGS = """
const look = (element) => ['fontSize', 'fontWeight', 'color'].map((name) => getComputedStyle(element)[name]);
return [look(document.querySelector('#when-not-to-run-it')), look(document.querySelector('run-sheet h2'))];
"""
ALOUD = "return ['run-sheet', 'run-sheet .say'].map((tool) => getComputedStyle(document.querySelector(tool)).color)"
WAYS_TO_SEARCH = """
return [...document.querySelectorAll('[for=__search], [data-md-component=search], [name=q]')].map(each => each.name);
"""


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The finished site of each theme."""
    finished = {}
    for stranger in THEMES:
        folder = tmp_path_factory.mktemp("theme") / "theirs"
        begun(stranger, folder)
        with_tools(folder)
        add_one_of_one_part(folder / "docs" / "tools" / "self-checks")
        assert build(folder / "docs") == []
        finished[stranger] = folder / "site"
    return finished


def add_one_of_one_part(folder: Path) -> None:
    """Write the same self-check once more, with all its items scored to one subscale."""
    told, page = ((folder / f"{NAME}{ending}").read_text("utf-8") for ending in (".yml", ".md"))
    told = told.replace("subscale: invite", "subscale: listen").partition("  - id: invite\n")[0]
    (folder / f"{OF_ONE_PART}.yml").write_text(told.replace("Room for others", "One part"), "utf-8")
    (folder / f"{OF_ONE_PART}.md").write_text(
        page.replace("Room for others", "One part").replace(NAME, OF_ONE_PART), "utf-8"
    )


@pytest.fixture(params=THEMES)
def at(request: pytest.FixtureRequest, sites: dict[str, Path]) -> Iterator[Host]:
    """A host of one of the sites."""
    with host(sites[request.param]) as running:
        yield running


def answered(browser: WebDriver, at: Host, name: str = NAME) -> SelfCheck:
    check = SelfCheck(browser=browser, at=at, name=name).open()
    check.answer({item.id: item.options[-1].value for item in check.instrument.items})
    # A theme that scrolls smoothly is still moving when a driver clicks.
    browser.execute_script("document.querySelector('form.items').requestSubmit()")
    return check


def test_a_result_comes_and_nothing_is_asked_of_anybody_else(browser: WebDriver, at: Host) -> None:
    check = answered(browser, at)
    check.result()
    assert check.table() == {"Listen": ("3.7", "Often"), "Invite": ("5.0", "Often")}
    loaded = browser.execute_script("return performance.getEntriesByType('resource').map(entry => entry.name)")
    assert [address for address in loaded if not address.startswith((at.url, "blob:", "data:"))] == []
    # What the policy would stop of the theme's is not there.
    assert [request.body for request in at.requests if POLICY_REPORT in request.path] == []


@pytest.mark.parametrize(("screen", "theme"), LOOKS)
def test_it_can_be_read_and_hit_and_fits(chromium: Chrome, at: Host, screen: str, theme: str) -> None:
    show_as(chromium, SCREENS[screen], theme)
    answered(chromium, at).result()
    chromium.execute_script("for (const each of document.querySelectorAll('self-check details')) each.open = true")
    assert violations(chromium, without=NOT_OURS, within="self-check") == []
    assert chromium.execute_script(SMALL) == []
    chromium.get(f"{at.url}tools/self-checks/{NAME}/")
    assert_fits(chromium)
    chromium.get(at.url + GUIDE)
    assert violations(chromium, without=NOT_OURS, within="run-sheet") == []
    assert chromium.execute_script(SMALL) == []


def test_nothing_beside_the_tools_looks_different(chromium: Chrome, at: Host) -> None:
    SelfCheck(browser=chromium, at=at, name=NAME).open()
    assert chromium.execute_script(BESIDE) == []


@pytest.mark.parametrize("name", [NAME, OF_ONE_PART])
def test_a_result_fits_every_phone(chromium: Chrome, at: Host, name: str) -> None:
    show_as(chromium, PHONES[0])
    answered(chromium, at, name).result()
    for phone in PHONES:
        show_as(chromium, phone)
        assert_fits(chromium)
        assert_is_whole(chromium, "svg.bloom")


def test_headings_are_the_themes_and_words_to_be_read_aloud_are_not_pale(chromium: Chrome, at: Host) -> None:
    chromium.get(at.url + GUIDE)
    theirs, ours = chromium.execute_script(HEADINGS)
    assert ours == theirs
    around, aloud = chromium.execute_script(ALOUD)
    assert aloud == around


def test_a_search_finds_or_is_not_there(chromium: Chrome, at: Host) -> None:
    chromium.get(f"{at.url}tools/self-checks/{NAME}/")
    see(chromium, "form.items button[type=submit]")
    assert [entry for entry in read_log(chromium, "browser") if "orker" in entry["message"]] == []
    ways = chromium.execute_script(WAYS_TO_SEARCH)
    assert ways in ([], ["q"])
    if ways:
        chromium.execute_script("const field = document.querySelector('[name=q]'); field.value = 'welcome';")
        chromium.execute_script("document.querySelector('[name=q]').form.requestSubmit()")
        see(chromium, "#mkdocs-search-results a")
        assert urlsplit(chromium.current_url).query == "q=welcome"
