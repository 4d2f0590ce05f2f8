"""A browser that knows no modules is told so, and led to the paper key."""

import os
import shutil
import subprocess
from pathlib import Path

from pypdf import PdfReader

from support.browser.host import Host
from support.browser.reading import instrument_of, letters, paper_key
from support.needs import needs
from support.published import SELF_CHECKS

SAYS = "the scoring could not start in this browser. You can score it on paper just as well."


def test_an_engine_of_2016_shows_the_sentence_the_form_and_the_paper_key(at: Host, tmp_path: Path) -> None:
    """QtWebKit knows scripts and no modules. Its only program of today prints."""
    program = shutil.which("wkhtmltopdf")
    needs(program, "No old browser: install the Debian package wkhtmltopdf.")
    address, file = f"{at.url}tools/self-checks/{SELF_CHECKS[0].stem}/", tmp_path / "page.pdf"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([program or "", "--quiet", address, file], env=environment, check=True)
    paper = letters("".join(page.extract_text() for page in PdfReader(file).pages))
    instrument = instrument_of(SELF_CHECKS[0])
    items = [f"{item.stem} {' '.join(option.label for option in item.options)}" for item in instrument.items]
    for words in (SAYS, *items, *paper_key(instrument)):
        assert letters(words) in paper
    assert letters("Dark Book a consult") not in paper, "a button that does nothing is shown"
