"""What the site's own files say, to be compared with what a page, a screen or a sheet of paper shows."""

import base64
import io
import unicodedata
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from selenium.webdriver.common.print_page_options import PrintOptions
from selenium.webdriver.remote.webdriver import WebDriver

from published import DOCS
from withness.authoring.guides import read_guide
from withness.guide import Guide

PAPER: dict[str, Any] = {"A4": PrintOptions.A4, "Letter": PrintOptions.LETTER}


def guide_of(file: Path) -> Guide:
    """Return the guide in one of the published files."""
    guide, problems = read_guide(file, DOCS)
    assert guide is not None, problems
    return guide


def printed(browser: WebDriver, paper: str) -> list[str]:
    """Print the page on A4 or Letter and return the text of each sheet."""
    options = PrintOptions()
    options.set_page_size(PAPER[paper])
    options.background = False
    pdf = PdfReader(io.BytesIO(base64.b64decode(browser.print_page(options))))
    return [page.extract_text() for page in pdf.pages]


def letters(text: str) -> str:
    """Return only the letters and digits: paper breaks lines, joins `fi`, and sets hyphens as it likes."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text)))
