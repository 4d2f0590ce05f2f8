"""Where our scripts cannot start, a self-check says so and leads to the paper key."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from browser.host import Fault, Host, missing
from browser.reading import instrument_of, letters, paper_key
from browser.seeing import see
from needs import needs
from published import SELF_CHECKS

SAYS = "that could not start in this browser. You can score it on paper just as well."


def test_an_engine_of_2016_shows_the_sentence_the_form_and_the_paper_key(at: Host, tmp_path: Path) -> None:
    """QtWebKit knows scripts and no modules. Its only program of today prints."""
    program = shutil.which("wkhtmltopdf")
    needs(program, "No old browser: install the Debian package wkhtmltopdf.")
    address, file = f"{at.url}tools/self-checks/{SELF_CHECKS[0].stem}/", tmp_path / "page.pdf"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([program or "", "--quiet", address, file], env=environment, check=True)
    assert any(path.endswith("/old-browser.js") for path in at.paths())
    paper = letters("".join(page.extract_text() for page in PdfReader(file).pages))
    instrument = instrument_of(SELF_CHECKS[0])
    items = [f"{item.stem} {' '.join(option.label for option in item.options)}" for item in instrument.items]
    for words in (SAYS, *items, *paper_key(instrument)):
        assert letters(words) in paper
    assert letters("Dark Book a consult") not in paper, "a button that does nothing is shown"


def newer(content: bytes) -> bytes:
    """A script in a language that no browser of today knows yet, as ours is to one from before 2021."""
    return b"class Later { @@later = 1; }"


@pytest.mark.parametrize("fault", [missing, newer])
def test_a_page_whose_own_script_cannot_start_says_so(browser: WebDriver, at: Host, fault: Fault) -> None:
    at.faults["/self-check.js"] = fault
    browser.get(f"{at.url}tools/self-checks/{SELF_CHECKS[0].stem}/")
    notice = see(browser, "[data-when-not-started]")
    assert SAYS in notice.text
    assert see(browser, "[data-when-not-started] a[href='#paper-key']")


def test_a_browser_of_today_neither_shows_the_sentence_nor_fetches_the_script_for_old_ones(
    browser: WebDriver, at: Host
) -> None:
    browser.get(f"{at.url}tools/self-checks/{SELF_CHECKS[0].stem}/")
    assert see(browser, "form.items button[type=submit]")
    assert not browser.find_element(By.CSS_SELECTOR, "[data-when-not-started]").is_displayed()
    assert [path for path in at.paths() if "old-browser" in path] == []
