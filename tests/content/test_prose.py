"""The words of every page: how hard they are to read, how they are spelled and sound, and whom they might hurt."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import html

from support.needs import needs
from support.published import ARTICLES, ROOT

HARDEST = 9
# Words in a sentence of running text: on average, and how many sentences in a row may be as short as a sigh.
MEAN, SHORT, MOST_SHORT = (13, 19), 9, 5
# Turns of phrase that once stood on every page, and how often one page, and the whole site, may have them.
TICS = {r"\bnobody\b": (2, 20), r"\b(?:it|this|that) is no [a-z]": (0, 0), r"\bneed not\b": (1, 5), "—": (0, 0)}
NAMES = "p li dd dt h1 h2 h3 h4 legend label td th caption figcaption summary"
BLOCKS = " or ".join(f"self::{name}" for name in NAMES.split())
ALLOWED: dict[str, dict[str, list[str]]] = yaml.safe_load(Path(__file__).with_name("prose.yml").read_text("utf-8"))


def paragraphs(page: Path) -> Iterator[tuple[str, bool]]:
    """Yield the paragraphs of a page down to its sources, whose titles and names are spelled as they are.

    With each comes whether it is running text: words of its own, and neither quoted nor in a list, a table or a frame.
    """
    [words] = html.parse(page).xpath("//article[contains(@class, 'words')]")
    for block in words.xpath(f".//*[{BLOCKS}]"):
        text = " ".join(" ".join(block.itertext()).split())
        if block.tag == "h2" and text == "Sources":
            return
        if text and not block.xpath(f".//*[{BLOCKS}] | ancestor-or-self::*[self::nav or @hidden]"):
            yield text, block.tag == "p" and block.getparent() is words and not block.get("class")


@pytest.fixture(scope="module")
def readings(site: Path) -> dict[str, Any]:
    """What the checkers say of every page of the finished site."""
    node = shutil.which("node")
    needs(node and (ROOT / "node_modules" / "retext-spell").is_dir(), "No checkers of prose: run `npm ci`.")
    pages = [page for page in sorted(site.rglob("*.html")) if not page.is_relative_to(site / "assets")]
    read = [list(paragraphs(page)) for page in pages]
    texts = json.dumps(
        [{"all": [text for text, _ in page], "running": [text for text, runs in page if runs]} for page in read]
    )
    command = ["node", str(Path(__file__).with_name("prose.mjs"))]
    done = subprocess.run(command, input=texts, capture_output=True, text=True, check=True, cwd=ROOT)
    names = [page.relative_to(site).as_posix().removesuffix("index.html") for page in pages]
    said = zip(json.loads(done.stdout), read, strict=True)
    whole = [{**found, "text": " ".join(text for text, _ in page).lower()} for found, page in said]
    return dict(zip(names, whole, strict=True))


def test_every_page_can_be_read_after_nine_years_of_school(readings: dict[str, Any]) -> None:
    assert {page: said["grade"] for page, said in readings.items() if said["grade"] > HARDEST} == {}


@pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)
def test_an_article_takes_a_few_minutes(readings: dict[str, Any], file: Path) -> None:
    # Its title, its description and its byline are some fifty of them.
    assert 700 <= readings[f"articles/{file.stem}/"]["words"] <= 1470


@pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)
def test_the_sentences_of_an_article_vary_in_length(readings: dict[str, Any], file: Path) -> None:
    lengths = readings[f"articles/{file.stem}/"]["lengths"]
    short = [len(list(run)) for is_short, run in groupby(length < SHORT for length in lengths) if is_short]
    assert MEAN[0] <= sum(lengths) / len(lengths) <= MEAN[1]
    assert max(short, default=0) <= MOST_SHORT


@pytest.mark.parametrize("tic", TICS)
def test_a_turn_of_phrase_stays_rare(readings: dict[str, Any], tic: str) -> None:
    times = {page: len(re.findall(tic, said["text"])) for page, said in readings.items()}
    on_a_page, on_the_site = TICS[tic]
    assert {page: count for page, count in times.items() if count > on_a_page} == {}
    assert sum(times.values()) <= on_the_site


@pytest.mark.parametrize("kind", ALLOWED)
def test_a_checker_is_followed_or_answered(readings: dict[str, Any], kind: str) -> None:
    """Words that stand in the list without need would hide a mistake of tomorrow."""
    allowed = [word for words in ALLOWED[kind].values() for word in words]
    said = {word: [page for page, found in readings.items() if word in found[kind]] for word in allowed}
    new = {page: rest for page, found in readings.items() if (rest := sorted(set(found[kind]) - set(allowed)))}
    assert new == {}
    assert [word for word, pages in said.items() if not pages] == []
