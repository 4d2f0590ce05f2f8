"""Every built page is valid HTML, by the rules of html-validate: none of them is switched off."""

import subprocess
from pathlib import Path

from support.needs import needs
from support.published import ROOT


def test_every_page_is_valid(site: Path) -> None:
    validator = ROOT / "node_modules" / ".bin" / "html-validate"
    needs(validator.is_file(), "No html-validate: run `npm ci`.")
    pages = sorted(str(page) for page in site.rglob("*.html"))
    assert len(pages) > 10
    config = Path(__file__).with_name("html-validate.json")
    done = subprocess.run([validator, "--config", config, *pages], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
