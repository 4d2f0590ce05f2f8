"""What is printed can be read: print to PDF, and read the text back."""

import shutil
import subprocess
from itertools import product
from pathlib import Path

import pytest
from selenium.webdriver import WebKitGTK
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.engines import ENGINES
from support.browser.host import Host
from support.browser.in_turn import each_once, in_turn, one_in_each
from support.browser.reading import guide_of, letters, paper_key, pdf, printed
from support.browser.seeing import see, texts
from support.browser.taking import SelfCheck
from support.needs import needs
from support.published import ARTICLES, GUIDES, SELF_CHECKS

pytestmark = pytest.mark.by_turns

PAPERS = ("A4", "Letter")


@one_in_each("file, paper", product(GUIDES, PAPERS))
def test_a_guide_is_three_sheets_with_nothing_cut(browser: WebDriver, at: Host, file: Path, paper: str) -> None:
    """One for the host beforehand, one for the meeting, and one that participants may have."""
    browser.get(f"{at.url}tools/guides/{file.stem}/")
    guide = guide_of(file)
    # What a page has to print beside the guide comes first.
    *others, before, sheet, handout = (letters(text) for text in printed(browser, paper))
    assert len(others) == len(browser.find_elements(By.CSS_SELECTOR, ".words > :is(.script, take-names-out)"))
    for words in texts(browser, "take-names-out li"):
        assert letters(words) in "".join(others)
    assert letters(guide.title) in "".join((*others, before))
    for words in (guide.purpose, *guide.prepare, guide.invitation or ""):
        assert letters(words) in before
    for step in guide.steps:
        for words in (step.title, f"{step.timebox} min", *step.say, step.note or ""):
            assert letters(words) in sheet
    for rule in (guide.title, *guide.ground_rules):
        assert letters(rule) in sheet
    for words in (*guide.handout, *(guide.follow_up.ask if guide.follow_up else ())):
        assert letters(words) in handout


@each_once("paper", PAPERS)
def test_a_poster_and_a_sheet_of_cards_are_one_page_each_with_nothing_cut(
    browser: WebDriver, at: Host, paper: str
) -> None:
    browser.get(f"{at.url}tools/cards/")
    posters = browser.find_elements(By.CSS_SELECTOR, ".poster")
    words = [[each.text for each in one.find_elements(By.CSS_SELECTOR, "h2, p, li:not(:has(p))")] for one in posters]
    assert len(words) == 7
    for said, sheet in zip(words, printed(browser, paper), strict=True):
        for each in said:
            assert letters(each) in letters(sheet)


def test_a_result_is_printed_with_its_table_and_its_working(browser: WebDriver, at: Host) -> None:
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    check.answer({item.id: item.options[-1].value for item in check.instrument.items})
    check.submit()
    check.result()
    headline, table = check.one(".result h2.headline").text, check.table()
    paper = letters("".join(printed(browser, "A4")))
    assert letters(headline) in paper
    for name, (score, reading) in table.items():
        assert letters(name + score + reading) in paper
    assert letters("How this was worked out") in paper
    # A reading or a row that a sheet cut in two would not be found in one piece.
    for whole in texts(browser, ".result .reading, .result .answers tbody tr"):
        assert letters(whole) in paper


def test_the_paper_key_is_open_on_paper(browser: WebDriver, at: Host) -> None:
    check = SelfCheck(browser=browser, at=at, name=SELF_CHECKS[0].stem).open()
    paper = letters("".join(printed(browser, "Letter")))
    for words in paper_key(check.instrument):
        assert letters(words) in paper


@one_in_each("file", ARTICLES)
def test_an_article_is_printed_whole_and_without_the_furniture(browser: WebDriver, at: Host, file: Path) -> None:
    browser.get(f"{at.url}articles/{file.stem}/")
    words = [element.text for element in browser.find_elements(By.CSS_SELECTOR, "article.words > p")]
    paper = letters("".join(printed(browser, "A4")))
    assert words
    for paragraph in words:
        assert letters(paragraph) in paper
    assert letters("Skip to the content") not in paper


# Browsers print the caret of a text box, whatever style sheets say: so many dots at most. A ring has hundreds.
CARET = 120
GUIDE, SELF_CHECK = f"tools/guides/{GUIDES[0].stem}/", f"tools/self-checks/{SELF_CHECKS[0].stem}/"
ON_PAGES = [
    # The field that had the ring is drawn by each browser in a way of its own, and so it is first, in all of them.
    *[(GUIDE, "form.clock input[type=time]")] * len(ENGINES),
    (GUIDE, "main a[href]"),
    (SELF_CHECK, "form.items input[type=radio]"),
    (SELF_CHECK, "summary"),
    (f"articles/{ARTICLES[0].stem}/", "consider-note textarea"),
]


@in_turn("page, selector", ON_PAGES)
def test_nothing_on_paper_shows_what_had_the_focus(browser: WebDriver, at: Host, page: str, selector: str) -> None:
    """With the caret in the start time, a black ring stood over the words beside it."""
    browser.get(at.url + page)
    field = see(browser, selector)
    before = pictures(pdf(browser, "A4"))
    # A browser that is kept busy may not have taken the key yet, and shows no ring without one.
    for _ in range(3):
        browser.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
        browser.execute_script("arguments[0].focus({focusVisible: true, preventScroll: true})", field)
        if browser.execute_script("return arguments[0].matches(':focus-visible')", field):
            break
    assert browser.execute_script("return document.activeElement === arguments[0]", field)
    style = "return getComputedStyle(arguments[0].closest('.option') ?? arguments[0]).outlineStyle"
    if browser.execute_script("return arguments[0].matches(':focus-visible')", field):
        assert browser.execute_script(style, field) != "none", "the ring is there on screens"
    else:
        assert isinstance(browser, WebKitGTK), "which shows a ring after a real key alone"
    after = pictures(pdf(browser, "A4"))
    assert len(after) == len(before)
    assert sum(dot != other for dot, other in zip(before, after, strict=True)) <= CARET


def pictures(paper: bytes) -> bytes:
    """Return what is on the sheets, dot by dot."""
    needs(shutil.which("pdftoppm"), "No pdftoppm: install the Debian package poppler-utils.")
    command = ["pdftoppm", "-r", "72", "-gray", "-"]
    return subprocess.run(command, input=paper, capture_output=True, check=True).stdout
