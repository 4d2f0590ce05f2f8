"""Search says the truth: how many pages hold a word, whatever comes near it."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host, host, missing
from support.browser.in_turn import in_turn
from support.browser.seeing import see
from withness.publishing.finished.finished_page import read_pages
from withness.publishing.finishing import search

pytestmark = pytest.mark.by_turns

NOWHERE = ["lawnmower", "kangaroo", "kubernetes", "coaxial", "a" * 30, "☕", "?"]


def ask(browser: WebDriver, at: Host, words: str) -> str:
    """Look for the words and return what the page says of them."""
    browser.get("about:blank")  # an address that differs behind the # alone would not load the page anew
    browser.get(f"{at.url}search/#q={quote(words)}")
    return see(browser, "site-search [role=status]:not(:empty)").text


def found(browser: WebDriver) -> list[str]:
    """Return the titles in their order."""
    return [link.text for link in browser.find_elements(By.CSS_SELECTOR, "site-search h3 a")]


def holding(site: Path, pattern: str) -> int:
    """Count the pages whose own words match, read from the files that search is made of."""
    count = 0
    for page in read_pages(site):
        for article in page.root.xpath("//article[@data-pagefind-body]"):
            for hidden in article.xpath(".//*[@data-pagefind-ignore] | .//script | .//form//input"):
                hidden.drop_tree()
            count += bool(re.search(pattern, " ".join(article.itertext()), re.IGNORECASE))
    return count


def said(count: int, words: str) -> str:
    """Return the sentence for so many pages."""
    more = ". Here are the 20 that fit best" if count > 20 else ""
    return f"1 page mentions “{words}”." if count == 1 else f"{count} pages mention “{words}”{more}."


@in_turn("words", NOWHERE)
def test_what_stands_nowhere_is_said_to_stand_nowhere(browser: WebDriver, at: Host, words: str) -> None:
    assert ask(browser, at, words) == (
        f"No results for “{words}”. Try other words, or the lists of articles and tools."
    )
    assert found(browser) == []


HELD = [
    ("conflict", r"\bconflict(s|ed|ing)?\b"),
    ("daffodils", r"\bdaffodils?\b"),
    ("Timekeeper", r"\btimekeeper"),
    ("listening", r"\blisten(s|ed|ing)?\b"),
    ("“at work”", r"\bat\s+work\b"),
]


@in_turn("words, pattern", HELD)
def test_the_pages_that_hold_a_word_or_another_of_its_stem_are_counted(
    browser: WebDriver, at: Host, site: Path, words: str, pattern: str
) -> None:
    count = holding(site, pattern)
    assert count > 1
    assert ask(browser, at, words) == said(count, words.strip("“”"))
    assert len(found(browser)) == min(count, 20)


@pytest.fixture
def in_parts(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    """A host of a site whose index has several parts, as that of a large site has."""
    copy = Path(shutil.copytree(site, tmp_path / "site", ignore=shutil.ignore_patterns("pyodide")))
    monkeypatch.setattr(search, "AT_ONCE", 15)
    parts, problems = search.index(copy, read_pages(copy), tmp_path)
    assert problems == []
    search.put_index(copy, parts)
    assert len(list(copy.glob("pagefind/part-*"))) > 2
    with host(copy) as running:
        yield running


def test_an_index_in_parts_knows_of_every_page(browser: WebDriver, in_parts: Host, site: Path) -> None:
    for words, pattern in HELD:
        count = holding(site, pattern)
        assert ask(browser, in_parts, words) == said(count, words.strip("“”"))
        assert len(found(browser)) == len(set(found(browser))) == min(count, 20)
    assert ask(browser, in_parts, NOWHERE[0]).startswith("No results")


def test_where_no_page_has_all_of_the_words_those_with_some_are_told_apart(browser: WebDriver, at: Host) -> None:
    assert re.fullmatch(
        r"No page has all of these words\. \d+ pages have some of them(; here are 20)?\.",
        ask(browser, at, "kangaroo conflict"),
    )
    assert len(found(browser)) > 1


def test_what_only_comes_near_is_not_counted(browser: WebDriver, at: Host) -> None:
    assert ask(browser, at, "daffodilly") == "No results for “daffodilly”. This comes nearest."
    assert len(found(browser)) > 0


@in_turn("words", ["conflict", "listening", "diagnosis"])
def test_the_ledger_comes_after_the_pages_that_it_accounts_for(browser: WebDriver, at: Host, words: str) -> None:
    ask(browser, at, words)
    titles = found(browser)
    assert "The ledger" not in titles[: len(titles) // 2]


def test_words_of_a_table_are_not_run_together(site: Path) -> None:
    for name in ("ledger", "tools/guides/first-conversation"):
        page = (site / name / "index.html").read_text("utf-8")
        assert not re.search(r"</(caption|dd|dt|td|th|tr)><", page)


def test_a_preview_says_that_the_built_site_has_search(browser: WebDriver, at: Host) -> None:
    at.faults["pagefind.js"] = missing
    assert ask(browser, at, "daffodil") == "A preview has no search. The built site has it: run make serve."


KINDS = [
    ("“Newest first”", "Articles", "Page"),
    ("daffodils", "What a daffodil knows about hard winters", "Article"),
    ("daffodils", "Articles", "Page"),
]


@in_turn("words, title, kind", KINDS)
def test_what_is_found_is_called_what_it_is_and_a_list_is_a_page(
    browser: WebDriver, at: Host, words: str, title: str, kind: str
) -> None:
    ask(browser, at, words)
    kinds = [kicker.text for kicker in browser.find_elements(By.CSS_SELECTOR, "site-search .kicker")]
    assert (title, kind) in [*zip(found(browser), kinds, strict=True)]
