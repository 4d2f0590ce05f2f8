"""The answers of an earlier profile: set aside when the reader begins again, compared with, and erased on demand."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.axe import violations
from support.browser.host import POLICY_REPORT, Host, host
from support.browser.in_turn import one_in_each
from support.browser.layout import assert_fits
from support.browser.reading import instrument_of
from support.browser.seeing import see, waiting
from support.browser.showing import SCREENS, read_log, show_as
from support.browser.taking import SelfCheck
from support.hosts.building import build, copy_of_the_tree
from support.norms import FILE
from support.published import SELF_CHECKS
from withness.authoring.library.library import read_library

pytestmark = pytest.mark.by_turns

ERASE = "[data-action=erase-earlier]"


@pytest.fixture(scope="module")
def normed(tmp_path_factory: pytest.TempPathFactory, site: Path) -> Path:
    """This site with one self-check more, whose scores have a norm and a reliability."""
    tree = copy_of_the_tree(tmp_path_factory.mktemp("normed"))
    folder = tree / "docs" / "tools" / "self-checks"
    shutil.copy(FILE, folder)
    page = f"---\ndescription: A test.\n---\n\n# With other people\n\n::: self-check {FILE.name}\n"
    (folder / f"{FILE.stem}.md").write_text(page, "utf-8")
    assert [problem for problem in read_library(tree / "docs").problems if not problem.is_minor] == []
    built = build(tree, "mkdocs")
    shutil.copytree(site / "assets" / "pyodide", built / "assets" / "pyodide")
    return built


@pytest.fixture
def at_normed(normed: Path) -> Iterator[Host]:
    """A host of the site with the norm."""
    with host(normed) as running:
        yield running


def take(check: SelfCheck, choice: int) -> SelfCheck:
    """Give the same answer to every item, by its place among the options, and read the profile."""
    check.answer({item.id: item.options[choice].value for item in check.instrument.items})
    check.submit()
    check.result()
    return check


def begin_again(check: SelfCheck) -> SelfCheck:
    """Press the button under the profile."""
    check.one(".result [data-action=begin-again]").click()
    check.wait_for("form.items")
    return check


def a_first_profile(browser: WebDriver, at: Host, name: str = SELF_CHECKS[0].stem) -> SelfCheck:
    """A reader who had a profile, on a day in the past."""
    check = take(SelfCheck(browser=browser, at=at, name=name).open(), 1)
    kept = json.loads(earlier_kept(browser))
    kept["shown"]["date"] = "2026-10-05"
    browser.execute_script("localStorage.setItem(...arguments)", key_of(check), json.dumps(kept))
    return check


def key_of(check: SelfCheck) -> str:
    """Return the name under which the self-check keeps the earlier answers."""
    return f"withness:/:earlier:{check.instrument.name}:{check.instrument.version}"


def earlier_kept(browser: WebDriver) -> str:
    """Return what is kept of earlier answers, one text a self-check."""
    kept = "return Object.entries(localStorage).filter(([key]) => key.includes('earlier')).map(([, text]) => text)"
    return "".join(browser.execute_script(kept))


def test_the_next_profile_says_what_has_moved(browser: WebDriver, at: Host) -> None:
    check = begin_again(a_first_profile(browser, at))
    assert check.chosen() == {}
    assert "Your answers of October 5, 2026 are kept on this device" in check.one(".earlier").text
    browser.refresh()
    check.when_ready()
    assert "October 5, 2026" in check.one(".earlier").text
    take(check, 3)
    check.wait_for_focus(".result h2.headline")
    since = check.one(".result .since").text
    assert since.startswith("Since October 5, 2026")
    assert "This page cannot tell a change from chance" in since
    for subscale in check.instrument.subscales:
        assert subscale.name in since
    assert since.count(" then, ") == len(check.instrument.subscales)


def test_a_change_is_called_one_by_the_published_error(chromium: Chrome, at_normed: Host) -> None:
    check = begin_again(a_first_profile(chromium, at_normed, FILE.stem))
    first = {item.id: item.options[1].value for item in check.instrument.items}
    check.answer(first | {"inquire": 4})
    check.submit()
    check.result()
    assert "A difference of 0.40 is too small to call" in check.one(".since").text
    check.back_to_answers()
    check.answer(first | {"inquire": 6, "comfort": 6, "children": 6})
    check.submit()
    waiting(chromium).until(lambda _: "It is 2.40 higher" in check.one(".since").text)
    assert "would stand between the 50th and the 75th" in check.one(".reading .norm").text


def test_a_first_profile_is_compared_with_nothing(chromium: Chrome, at: Host) -> None:
    check = a_first_profile(chromium, at)
    assert check.all(".since") == []
    check.back_to_answers()
    assert check.one(".earlier").text == ""
    take(check, 2)
    assert check.all(".since") == []


def test_the_same_profile_seen_again_keeps_its_day(chromium: Chrome, at: Host) -> None:
    check = a_first_profile(chromium, at)
    chromium.refresh()
    check.result()
    assert '"2026-10-05"' in earlier_kept(chromium)


def test_answers_of_another_version_are_not_compared(chromium: Chrome, at: Host) -> None:
    check = begin_again(a_first_profile(chromium, at))
    older = f"withness:/:earlier:{check.instrument.name}:{check.instrument.version + 1}"
    chromium.execute_script(
        "localStorage.setItem(arguments[1], localStorage.getItem(arguments[0])); localStorage.removeItem(arguments[0])",
        key_of(check),
        older,
    )
    chromium.refresh()
    check.when_ready()
    assert check.one(".earlier").text == ""
    assert take(check, 3).all(".since") == []


def test_bringing_the_answers_back_takes_the_setting_aside_back_as_well(chromium: Chrome, at: Host) -> None:
    check = a_first_profile(chromium, at)
    before = earlier_kept(chromium)
    begin_again(check).wait_for("[data-action=undo]").click()
    assert check.chosen() == {item.id: item.options[1].value for item in check.instrument.items}
    assert check.one(".earlier").text == ""
    assert earlier_kept(chromium) == before


def test_earlier_answers_are_erased_from_the_form_by_the_keyboard(browser: WebDriver, at: Host) -> None:
    check = begin_again(a_first_profile(browser, at))
    browser.execute_script("document.querySelector('main').tabIndex = -1; document.querySelector('main').focus()")
    check.tab_to(f".earlier {ERASE}")
    # Whoever looks at another tab and comes back is still where they were.
    browser.execute_script("document.dispatchEvent(new Event('visibilitychange'))")
    check.press(Keys.ENTER)
    assert check.wait_for_focus(".earlier").text == "Your earlier answers are erased."
    assert earlier_kept(browser) == ""
    assert take(check, 3).all(".since") == []


def test_earlier_answers_are_erased_from_the_profile(chromium: Chrome, at: Host) -> None:
    check = take(begin_again(a_first_profile(chromium, at)), 3)
    check.one(f".since {ERASE}").click()
    assert check.wait_for_focus(".result .earlier").text == "Your earlier answers are erased."
    assert check.all(".since") == []
    assert "2026-10-05" not in earlier_kept(chromium)
    chromium.refresh()
    check.result()
    assert check.all(".since") == []


def test_beginning_again_without_a_profile_keeps_nothing(chromium: Chrome, at: Host) -> None:
    check = SelfCheck(browser=chromium, at=at, name=SELF_CHECKS[0].stem).open()
    item = check.instrument.items[0]
    check.answer({item.id: item.options[0].value})
    check.wait_for("form.items [data-action=begin-again]").click()
    assert earlier_kept(chromium) == ""
    assert "Your answers are erased." in check.one("form.items .kept").text


def test_the_privacy_page_erases_them_too(chromium: Chrome, at: Host) -> None:
    begin_again(a_first_profile(chromium, at))
    chromium.get(f"{at.url}privacy/")
    see(chromium, "[data-action=erase-all]").click()
    assert earlier_kept(chromium) == ""


def with_kept(browser: WebDriver, at: Host, text: str) -> SelfCheck:
    """A self-check whose earlier answers are kept as this text."""
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    browser.execute_script("localStorage.setItem(...arguments)", key_of(check), text)
    browser.refresh()
    return check.when_ready()


ODD = {item.id: 99 for item in instrument_of(SELF_CHECKS[0]).items[:1]} | {"no-such-item": 1}
NOT_SOON = json.dumps({"before": {"date": "soon", "responses": ODD}})


@one_in_each("text", ["{", "null", "[]", '{"before": 1}', NOT_SOON])
def test_what_is_kept_and_cannot_be_read_does_no_harm(browser: WebDriver, at: Host, text: str) -> None:
    assert take(with_kept(browser, at, text), 2).all(".since") == []


def test_kept_answers_that_are_not_offered_give_no_score(chromium: Chrome, at: Host) -> None:
    kept = json.dumps({"before": {"date": "2026-10-05", "responses": ODD}})
    assert "no score then" in take(with_kept(chromium, at, kept), 2).one(".since").text


def test_nothing_of_it_leaves_the_device(browser: WebDriver, at: Host) -> None:
    take(begin_again(a_first_profile(browser, at)), 3)
    assert [request.body for request in at.requests if POLICY_REPORT in request.path] == []
    assert {(request.method, request.body) for request in at.requests} == {("GET", "")}
    assert not any("2026-10" in request.path + request.headers for request in at.requests)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_compared_profile_is_accessible_and_fits(chromium: Chrome, at_normed: Host, theme: str) -> None:
    show_as(chromium, SCREENS["narrow phone"], theme)
    check = begin_again(a_first_profile(chromium, at_normed, FILE.stem))
    assert_fits(chromium)
    assert violations(chromium) == []
    take(check, 3)
    for details in chromium.find_elements(By.CSS_SELECTOR, ".result details"):
        chromium.execute_script("arguments[0].open = true", details)
    assert_fits(chromium)
    assert violations(chromium) == []
    assert read_log(chromium, "browser") == []
