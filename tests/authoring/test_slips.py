"""A thousand files with slips in them: each is told, or what was accepted is whole, drawn and fit to publish."""

import random
import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from markdown import Markdown

from support.authors.slips import slipped
from support.published import DOCS
from withness.authoring.articles.articles import article_of
from withness.authoring.library.guides import guide_of
from withness.authoring.library.instruments import instrument_of
from withness.authoring.library.library import Library, read_library
from withness.authoring.pages.new import MARKED, TEMPLATES
from withness.authoring.pages.page_file import PageFile, read_page
from withness.authoring.shape.guide import GuideShape
from withness.authoring.shape.instrument import InstrumentShape
from withness.authoring.shape.shape import keys_of
from withness.authoring.yaml.reader import read_yaml
from withness.authoring.yaml.source import Source
from withness.form.form import form
from withness.markup.html import Html
from withness.publishing.generator import extension
from withness.publishing.proof.links import Places, link_problems
from withness.publishing.proof.look import Looks, looks_at
from withness.publishing.proof.proofread import places_of
from withness.publishing.rules.elements import element_faults
from withness.publishing.rules.html_tags import Tags
from withness.sheet.run_sheet import run_sheet

TOOLS = [*sorted(DOCS.glob("tools/*/*.yml")), *sorted(TEMPLATES.glob("*.yml"))]
PAGES = sorted(path for path in DOCS.rglob("*.md") if "assets" not in path.parts)
KEYS = keys_of(InstrumentShape) | keys_of(GuideShape)
HOME = "https://withness.example/"
BATCHES, TOOLS_EACH, PAGES_EACH = 10, 60, 40
SLOW = 20  # seconds; a thousand times what one takes


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the published folder, whose pages may be spoilt."""
    folder = tmp_path_factory.mktemp("slips") / "docs"
    shutil.copytree(DOCS, folder, ignore=shutil.ignore_patterns("assets"))
    shutil.copy(DOCS.parent / "mkdocs.yml", folder.parent)
    return folder


@pytest.fixture(scope="module")
def library(docs: Path) -> Library:
    return read_library(docs)


@pytest.fixture(scope="module")
def places(docs: Path, library: Library) -> Places:
    return places_of(docs, library, looks_at(library, [*library.pages.values()], None))


@pytest.mark.parametrize("seed", range(BATCHES))
def test_a_tool_with_slips_is_told_or_is_whole(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    for number in range(TOOLS_EACH):
        path = chance.choice(TOOLS)
        file = tmp_path / f"slip-{number}.yml"
        file.write_bytes(slipped(MARKED.sub(r"\1", path.read_text("utf-8")), chance))
        began = time.monotonic()
        source = read_yaml(file)
        drawn, problems = _drawn(source, is_guide=path.parent.name == "guides" or path.name == "guide.yml")
        assert time.monotonic() - began < SLOW
        assert all(1 <= problem.line <= file.read_bytes().count(b"\n") + 2 for problem in problems)
        if drawn is not None:
            assert _keys(source.data) == _keys_in(file.read_text("utf-8-sig")), file.read_text("utf-8-sig")
            assert _entries(source) >= _entries_in(file.read_text("utf-8-sig")), file.read_text("utf-8-sig")
            assert _faults(drawn) == [], file.read_text("utf-8-sig")


@pytest.mark.parametrize("seed", range(BATCHES))
def test_a_page_with_slips_is_told_or_may_be_published(
    seed: int, docs: Path, library: Library, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extension, "_FRESH", 3600.0)  # what is drawn around the page is the same for each
    chance = random.Random(seed)
    looks = Looks(library, None)
    for _ in range(PAGES_EACH):
        path = docs / chance.choice(PAGES).relative_to(DOCS)
        whole = path.read_bytes()
        path.write_bytes(slipped(whole.decode(), chance))
        began = time.monotonic()
        page = read_page(path, docs)
        problems = [*page.problems, *(article_of(page)[1] if page.is_article else [])]
        look = looks.at(page)
        problems += [*link_problems(look, places), *look.problems]
        assert time.monotonic() - began < SLOW
        if not problems:
            _may_be_published(page, docs)
        path.write_bytes(whole)


def _drawn(source: Source, *, is_guide: bool) -> tuple[Html | None, list[Any]]:
    if is_guide:
        guide, problems = guide_of(source)
        return (run_sheet(guide) if guide else None), problems
    instrument, problems = instrument_of(source, "tools/self-checks/slip.md", None)
    return (form(instrument) if instrument else None), problems


def _keys(data: Any) -> int:
    """Return how many keys stand in some data, wherever in it."""
    if isinstance(data, dict):
        return len(data.keys() & KEYS) + sum(map(_keys, data.values()))
    return sum(map(_keys, data)) if isinstance(data, list) else 0


def _keys_in(text: str) -> int:
    """Return how many known keys a person sees in some YAML: at the start of a line, of an entry or in braces."""
    key = rf"""(?:^|[{{,]|(?<=- ))\s*(?:- +)?["']?(?:{"|".join(KEYS)})["']?\s*:(?=\s|$)"""
    return sum(len(re.findall(key, _bare(row))) for row in text.splitlines())


def _bare(row: str) -> str:
    """Return a line without what stands in quotes and without its comment."""
    row = re.sub(r'"(?:[^"\\]|\\.)*"(?!\s*:)|(?<![\w])\'[^\']*\'(?!\s*:)', "Q", row)
    return re.sub(r"(^|\s)#.*", "", row)


def _entries(source: Source) -> set[int]:
    return {line for place, line in source.lines.items() if place and isinstance(place[-1], int)}


def _entries_in(text: str) -> set[int]:
    """Return the lines that a person sees as entries of a list."""
    return {at for at, row in enumerate(text.splitlines(), 1) if re.match(r"\s*- ", row)}


def _faults(markup: str) -> list[str]:
    root = html.document_fromstring(f"<main>{markup}</main>")
    ids = [str(id) for id in root.xpath("//@id")]
    parts = ((str(part.tag), {str(n): str(v) for n, v in part.attrib.items()}) for part in root.iter("*"))
    wrong = [message.what for tag, given in parts for message, _ in element_faults(tag, given, HOME)]
    return [*wrong, *(tag for _, _, tag in Tags().read(markup)), *(id for id in ids if ids.count(id) > 1)]


def _may_be_published(page: PageFile, docs: Path) -> None:
    """Build the page as the generator does, and look at what it has become."""
    consult = {"provider": "mailto", "url": "me@example.org", "minutes": 15}
    options = {"withness": {"docs": str(docs), "consult": consult}}
    extensions = ["attr_list", "footnotes", "tables", "toc", "fenced_code", "md_in_html", "withness"]
    text = "\n".join(page.rows)
    built = Markdown(extensions=extensions, extension_configs=options).convert(text)
    assert _faults(built) == [], text
    links = html.document_fromstring(f"<main>{built}</main>").xpath("//a/@href | //img/@src")
    for link in _to_files(links):
        assert (page.file.parent / link.partition("#")[0]).resolve().is_file() or not link, text


def _to_files(links: list[str]) -> Iterator[str]:
    ours = (str(link) for link in links if not str(link).startswith("https:"))
    yield from (link for link in ours if link.partition("#")[0].endswith(".md"))
