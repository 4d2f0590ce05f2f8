"""What the site's own files say, to be compared with what a page, a screen or a sheet of paper shows."""

import base64
import io
import unicodedata
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from selenium.webdriver import WebKitGTK
from selenium.webdriver.common.print_page_options import PrintOptions
from selenium.webdriver.remote.webdriver import WebDriver

from support.published import DOCS
from withness.authoring.library.guides import guide_of as read_guide
from withness.authoring.library.instruments import read_instrument
from withness.authoring.yaml.reader import read_yaml
from withness.instrument.instrument import Instrument
from withness.markup.numbers import plain
from withness.meeting.guide import Guide

PAPER: dict[str, Any] = {"A4": PrintOptions.A4, "Letter": PrintOptions.LETTER}


def guide_of(file: Path) -> Guide:
    """Return the guide in one of the published files."""
    guide, problems = read_guide(read_yaml(file))
    assert guide is not None, problems
    return guide


def instrument_of(file: Path) -> Instrument:
    """Return the instrument in one of the published files."""
    instrument, problems = read_instrument(file, DOCS)
    assert instrument is not None, problems
    return instrument


def paper_key(instrument: Instrument) -> list[str]:
    """Return what the key must say: the points of every answer to every item, and what each band means."""
    rows = [(item.stem, [plain(item.mirrored(option.value)) for option in item.options]) for item in instrument.items]
    points = [f"{number}. {stem} {' '.join(values)}" for number, (stem, values) in enumerate(rows, 1)]
    return points + [band.meaning for subscale in instrument.subscales for band in subscale.bands]


def printed(browser: WebDriver, paper: str) -> list[str]:
    """Print the page on A4 or Letter and return the text of each sheet."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf(browser, paper))).pages]


def pdf(browser: WebDriver, paper: str) -> bytes:
    """Print the page on A4 or Letter, without the colours behind words, as browsers do if they are not told."""
    return base64.b64decode(_encoded(browser, paper))


def _encoded(browser: WebDriver, paper: str) -> str:
    if isinstance(browser, WebKitGTK):
        code: str = browser.execute_script("return webkit.messageHandlers.printer.postMessage(arguments[0])", paper)
        return code
    options = PrintOptions()
    options.set_page_size(PAPER[paper])
    options.background = False
    return browser.print_page(options)


def letters(text: str) -> str:
    """Return only the letters and digits: paper breaks lines, joins `fi`, and sets hyphens as it likes."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text)))
