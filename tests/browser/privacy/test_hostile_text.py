"""Whatever an author writes is shown as text: markup, quotes, strange letters, and words that never end."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host, host
from support.browser.layout import assert_fits
from support.browser.showing import SCREENS, show_as
from support.browser.taking import SelfCheck
from support.hosts.building import build, copy_of_the_tree
from support.published import ARTICLES, DOCS, GUIDES, SELF_CHECKS
from withness.authoring.library.library import read_library

MARKUP = """<script>bitten = 1</script><img src="x" onerror="bitten = 1"></p> "double" 'single' &amp; {{ x }}"""
LETTERS = "שלום مرحبا 👩🏽‍🌾 Z̷̛a̵l̴g̶o̷ ﷽ ﬁ \\N"
HOSTILE = f"{MARKUP} {LETTERS} {'W' * 200}"
# No screen is as wide, and ten times as long a word takes minutes to lay out a hundred times.
ENDLESS = "W" * 1_000
WORDS = {"title", "summary", "source", "preamble", "label", "feedback", "stem", "name", "meaning", "headline"}
WORDS |= {"this_week", "support", "purpose", "does", "note", "materials", "say", "ground_rules", "not_for", "apart"}


@pytest.fixture(scope="module")
def poisoned(tmp_path_factory: pytest.TempPathFactory, site: Path) -> Path:
    """This site with every place for words filled with hostile ones; without the policy that would stop a script."""
    tree = copy_of_the_tree(tmp_path_factory.mktemp("poisoned"))
    for file in (SELF_CHECKS[0], GUIDES[0]):
        data = yaml.safe_load(file.read_text("utf-8"))
        # One item for each subscale: with all twenty, laying out the endless option a hundred times takes minutes.
        data["items"] = data.get("items", [])[: len(data.get("subscales", []))]
        throughout = data.pop("throughout", None)
        poisoned = poison({key: each for key, each in data.items() if each})
        if throughout:
            # Its keys are labels that every subscale has, as the second bands here.
            label = poisoned["subscales"][0]["bands"][1]["label"]
            poisoned["throughout"] = {label: f"{HOSTILE} {ENDLESS}"}
        written = yaml.safe_dump(poisoned, allow_unicode=True)
        (tree / "docs" / file.relative_to(DOCS)).write_text(written, "utf-8")
    article = ARTICLES[0].relative_to(DOCS)
    words = f"{HOSTILE} {ENDLESS}"
    meta = yaml.safe_dump({"date": "2026-11-26", "description": words, "tags": ["empathy", ENDLESS.lower()]})
    blocks = f"::: consider {words}\n\n::: article {article.name}\n"
    (tree / "docs" / article).write_text(f"---\n{meta}---\n\n# {in_markdown(words)}\n\n{blocks}", "utf-8")
    assert [problem for problem in read_library(tree / "docs").problems if not problem.is_minor] == []
    built = build(tree, "mkdocs")
    shutil.copytree(site / "assets" / "pyodide", built / "assets" / "pyodide")
    return built


def poison(value: Any, key: str = "", word: str = ENDLESS) -> Any:
    """Return an author's data with hostile text in every place for words, and an endless word in one of each kind."""
    if isinstance(value, dict):
        return {name: poison(each, name, word) for name, each in value.items()}
    if isinstance(value, list):
        return [poison(each, key, "" if number else word) for number, each in enumerate(value)]
    return f"{value} {HOSTILE} {word}" if key in WORDS else value


def in_markdown(text: str) -> str:
    """Return text as Markdown that shows exactly that text."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


@pytest.fixture
def at_poisoned(poisoned: Path) -> Iterator[Host]:
    """A host of the poisoned site."""
    with host(poisoned) as running:
        yield running


PAGES = [
    "",
    "articles/",
    "tools/",
    "ledger/",
    f"articles/{ARTICLES[0].stem}/",
    f"tools/guides/{GUIDES[0].stem}/",
    f"tools/self-checks/{SELF_CHECKS[0].stem}/",
]


@pytest.mark.parametrize("page", PAGES)
def test_hostile_words_of_an_author_are_only_words(chromium: Chrome, at_poisoned: Host, page: str) -> None:
    show_as(chromium, SCREENS["narrow phone"])
    chromium.get(at_poisoned.url + page)
    assert_only_words(chromium)


def test_hostile_words_in_a_result_are_only_words(chromium: Chrome, at_poisoned: Host) -> None:
    show_as(chromium, SCREENS["narrow phone"])
    check = SelfCheck(browser=chromium, at=at_poisoned, name=SELF_CHECKS[0].stem).open()
    check.answer({item.id: item.options[0].value for item in check.instrument.items[1:]})
    check.submit()
    check.wait_for_focus(".error-summary")
    assert_only_words(chromium)
    check.one("[data-action=score-anyway]").click()
    check.result()
    chromium.execute_script("for (const each of document.querySelectorAll('details')) each.open = true")
    assert_only_words(chromium)


def assert_only_words(browser: WebDriver) -> None:
    """The page shows the markup as text, ran none of it, and is no wider than the screen."""
    assert "<script>bitten = 1</script><img" in browser.execute_script("return document.body.innerText")
    assert browser.execute_script("return typeof bitten") == "undefined"
    assert browser.execute_script("return document.querySelectorAll('img[src=x]').length") == 0
    assert_fits(browser)
