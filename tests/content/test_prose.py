"""The words of every page: how hard they are to read, how they are spelled, and whom they might hurt."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import html

from support.needs import needs
from support.published import ARTICLES, ROOT

HARDEST = 9
NAMES = "p li dd dt h1 h2 h3 h4 legend label td th caption figcaption summary"
BLOCKS = " or ".join(f"self::{name}" for name in NAMES.split())
ALLOWED: dict[str, dict[str, list[str]]] = yaml.safe_load(Path(__file__).with_name("prose.yml").read_text("utf-8"))


def paragraphs(page: Path) -> Iterator[str]:
    """Yield the paragraphs of a page down to its sources, whose titles and names are spelled as they are."""
    [words] = html.parse(page).xpath("//article[contains(@class, 'words')]")
    for block in words.xpath(f".//*[{BLOCKS}]"):
        text = " ".join(" ".join(block.itertext()).split())
        if block.tag == "h2" and text == "Sources":
            return
        if text and not block.xpath(f".//*[{BLOCKS}]"):
            yield text


@pytest.fixture(scope="module")
def readings(site: Path) -> dict[str, Any]:
    """What the checkers say of every page of the finished site."""
    node = shutil.which("node")
    needs(node and (ROOT / "node_modules" / "retext-spell").is_dir(), "No checkers of prose: run `npm ci`.")
    pages = [page for page in sorted(site.rglob("*.html")) if not page.is_relative_to(site / "assets")]
    texts = json.dumps([list(paragraphs(page)) for page in pages])
    command = ["node", str(Path(__file__).with_name("prose.mjs"))]
    done = subprocess.run(command, input=texts, capture_output=True, text=True, check=True, cwd=ROOT)
    names = [page.relative_to(site).as_posix().removesuffix("index.html") for page in pages]
    return dict(zip(names, json.loads(done.stdout), strict=True))


def test_every_page_can_be_read_after_nine_years_of_school(readings: dict[str, Any]) -> None:
    assert {page: said["grade"] for page, said in readings.items() if said["grade"] > HARDEST} == {}


@pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)
def test_an_article_takes_a_few_minutes(readings: dict[str, Any], file: Path) -> None:
    assert 700 <= readings[f"articles/{file.stem}/"]["words"] <= 1400


@pytest.mark.parametrize("kind", ALLOWED)
def test_a_checker_is_followed_or_answered(readings: dict[str, Any], kind: str) -> None:
    """Words that stand in the list without need would hide a mistake of tomorrow."""
    allowed = [word for words in ALLOWED[kind].values() for word in words]
    said = {word: [page for page, found in readings.items() if word in found[kind]] for word in allowed}
    new = {page: rest for page, found in readings.items() if (rest := sorted(set(found[kind]) - set(allowed)))}
    assert new == {}
    assert [word for word, pages in said.items() if not pages] == []
