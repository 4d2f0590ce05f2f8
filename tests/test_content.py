"""What every article and self-check of this site has, whoever wrote it."""

import re
from pathlib import Path

import pytest

from published import ARTICLES, DOCS, SELF_CHECKS
from withness.authoring.instruments import read_instrument
from withness.authoring.library import Library, read_library
from withness.kin import kin

every_article = pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)


@pytest.fixture(scope="module")
def library() -> Library:
    """All that this site publishes."""
    return read_library(DOCS)


def sections(article: Path) -> dict[str, str]:
    """Return the text under each heading of the second rank, and before the first of them under no name."""
    parts = re.split(r"^## (.*)\n", article.read_text("utf-8"), flags=re.MULTILINE)
    return {"": parts[0], **dict(zip(parts[1::2], parts[2::2], strict=True))}


@every_article
def test_an_article_rests_on_three_sources_or_more_each_with_a_link(file: Path) -> None:
    sources = re.findall(r"^- (.*)", sections(file)["Sources"], re.MULTILINE)
    assert len(sources) >= 3
    assert [source for source in sources if "](https://" not in source] == []


@every_article
def test_an_article_asks_one_question_and_gives_one_thing_to_do_this_week(file: Path) -> None:
    assert file.read_text("utf-8").count("\n::: consider ") == 1
    assert sections(file)["One thing to do this week"].strip()


@every_article
def test_an_article_names_its_limits(file: Path) -> None:
    assert sections(file)["What this page does not know"].strip()


@every_article
def test_an_article_leads_to_a_guide_and_a_self_check(file: Path) -> None:
    ways = sections(file)["Try it"]
    assert "](../tools/guides/" in ways
    assert "](../tools/self-checks/" in ways


def test_no_two_pieces_have_one_title(library: Library) -> None:
    """In a list of links, which is how some people read a page, nothing else tells them apart."""
    titles = [page.title for kind in (library.articles, library.guides, library.instruments) for page in kind.values()]
    assert sorted(set(titles)) == sorted(titles)


@pytest.mark.parametrize("kind", ["articles", "guides", "instruments"])
def test_every_piece_has_kin_of_every_kind(library: Library, kind: str) -> None:
    pages = [*library.articles, *library.guides, *library.instruments]
    assert [page for page in pages if not kin(page, getattr(library, kind), library.tags, 1)] == []


@pytest.mark.parametrize("file", SELF_CHECKS, ids=lambda file: file.stem)
def test_every_reading_of_a_self_check_leads_somewhere(file: Path) -> None:
    instrument, problems = read_instrument(file, DOCS)
    assert instrument is not None, problems
    parts = [*instrument.subscales, *([instrument.total] if instrument.total else [])]
    bands = [(part.name, band) for part in parts for band in part.bands]
    assert [(name, band.label) for name, band in bands if not band.next or not band.this_week] == []
    assert [kind.id for kind in instrument.kinds if not kind.next or not kind.this_week] == []
    assert bands or instrument.kinds
