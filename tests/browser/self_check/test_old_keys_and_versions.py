"""Two sites on one origin, keys of before, and a new version of a self-check."""

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host, host, missing
from support.browser.keeping import NAME, answers_of, erase_everything, kept, move_over, opened
from support.browser.seeing import see, waiting
from support.published import ARTICLES, GUIDES

pytestmark = [pytest.mark.by_turns, pytest.mark.usefixtures("without_python")]


@contextmanager
def two_sites(site: Path, folder: Path) -> Iterator[tuple[Host, Host]]:
    """This site twice, below two paths of one origin."""
    for name in ("one", "two"):
        shutil.copytree(site, folder / name, copy_function=shutil.copyfile)
    with host(folder) as running:
        running.faults["/score-worker.js"] = missing
        yield (Host(url=f"{running.url}one/"), Host(url=f"{running.url}two/"))


def test_two_sites_on_one_origin_keep_their_things_apart(chromium: Chrome, site: Path, tmp_path: Path) -> None:
    with two_sites(site, tmp_path) as (one, two):
        check = opened(chromium, one)
        answers = answers_of(check, 0, 3)
        check.answer(answers)
        see(chromium, "[data-action=theme]").click()
        guide = f"tools/guides/{GUIDES[0].stem}/"
        chromium.get(one.url + guide)
        chromium.execute_script(
            "const input = document.querySelector('form.clock input'); input.value = '10:30';"
            " input.dispatchEvent(new Event('input'))",
            see(chromium, "form.clock input[type=time]"),
        )
        other = opened(chromium, two)
        assert other.chosen() == {}
        assert not chromium.find_elements(By.CSS_SELECTOR, "html[data-theme]")
        other.answer(answers_of(other, 0, 1, 0))
        chromium.get(two.url + guide)
        assert see(chromium, "form.clock input[type=time]").get_property("value") == ""
        chromium.get(f"{two.url}privacy/")
        see(chromium, "[data-action=erase-all]").click()
        assert "Erased." in see(chromium, "erase-all .kept").text
        assert opened(chromium, one).chosen() == answers
        chromium.get(one.url + guide)
        assert see(chromium, "form.clock input[type=time]").get_property("value") == "10:30"


def test_what_was_kept_under_the_keys_of_old_is_carried_over_once(chromium: Chrome, at: Host) -> None:
    check = opened(chromium, at)
    version, article = check.instrument.version, f"/articles/{ARTICLES[0].stem}/"
    answers = answers_of(check, 0, 3)
    chromium.get(at.url + article[1:])
    question = see(chromium, "consider-note .question").text
    slug = "-".join(re.findall(r"\w+", question.lower())[:8])
    old = {
        f"withness:answers:{NAME}:{version}": json.dumps(answers),
        f"withness:earlier:{NAME}:{version}": json.dumps({"before": {"date": "2026-10-05", "responses": answers}}),
        f"withness:note:{article}:{slug}": "My note.",
        f"withness:start:{GUIDES[0].stem}": "09:15",
        "withness:theme": "dark",
    }
    chromium.execute_script("for (const entry of Object.entries(arguments[0])) localStorage.setItem(...entry)", old)
    assert check.open().chosen() == answers
    assert "October 5, 2026" in check.one(".earlier").text
    assert chromium.find_elements(By.CSS_SELECTOR, "html[data-theme=dark]")
    chromium.get(at.url + article[1:])
    assert see(chromium, "consider-note textarea").get_property("value") == "My note."
    chromium.get(f"{at.url}tools/guides/{GUIDES[0].stem}/")
    assert see(chromium, "form.clock input[type=time]").get_property("value") == "09:15"
    waiting(chromium).until(lambda _: all(entry.startswith("withness:/:") for entry in kept(chromium)))
    # The answers of October have a result in the record now, and the self-check is kept with it.
    assert len(kept(chromium)) == len(old) + 2


def test_a_page_of_old_that_is_still_open_loses_nothing(browser: WebDriver, at: Host) -> None:
    check = opened(browser, at)
    newer, older = answers_of(check, 0, 2), answers_of(check, 1, 4, 0)
    check.answer(newer)
    key = f"withness:answers:{NAME}:{check.instrument.version}"
    browser.execute_script("localStorage.setItem(...arguments)", key, json.dumps(older))
    browser.refresh()
    assert check.when_ready().chosen() == older | newer


def test_everything_includes_what_is_still_under_a_key_of_old(browser: WebDriver, at: Host) -> None:
    browser.get(f"{at.url}about/")
    old = ["answers:gone:1", "earlier:gone:1", "start:gone", "note:/articles/gone/:which-words"]
    browser.execute_script("arguments[0].forEach(key => localStorage.setItem(`withness:${key}`, '{}'))", old)
    browser.execute_script("localStorage.setItem('withness-else', 'somebody else’s')")
    erase_everything(browser, at)
    assert browser.execute_script("return Object.keys(localStorage)") == ["withness-else"]


def test_a_new_version_says_so_and_offers_what_still_fits(chromium: Chrome, at: Host, changed: Path) -> None:
    check = opened(chromium, at)
    answers = answers_of(check, 0, 5)
    check.answer(answers)
    with host(changed) as new:
        new.faults |= at.faults
        move_over(chromium, new, NAME)
        later = opened(chromium, new)
        assert later.chosen() == {}
        said = later.wait_for("self-check .former").text
        assert "This self-check has changed since you answered it." in said
        assert "4 of your 5 answers still fit." in said
        later.one("[data-action=bring-over]").click()
        fitting = {id: answers[id] for id in list(answers)[1:]}
        assert later.chosen() == fitting
        assert later.all(".former") == []
        chromium.refresh()
        assert later.when_ready().chosen() == fitting
        assert later.all(".former") == []


def test_old_answers_can_be_let_go(chromium: Chrome, at: Host, changed: Path) -> None:
    check = opened(chromium, at)
    check.answer(answers_of(check, 0, 5))
    with host(changed) as new:
        new.faults |= at.faults
        move_over(chromium, new, NAME)
        later = opened(chromium, new)
        later.wait_for("[data-action=let-go]").click()
        assert later.chosen() == {}
        assert kept(chromium) == []
