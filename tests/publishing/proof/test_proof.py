"""What a draft knows of a page is what the built page has."""

from pathlib import Path

import pytest
from lxml import html
from markdown import Markdown

from support.published import DOCS
from withness.authoring.library.library import Library, read_library
from withness.markup.html import element
from withness.publishing import cores
from withness.publishing.proof.converter import Converter
from withness.publishing.proof.draft import Draft, Drafts
from withness.publishing.proof.look import looks_at
from withness.publishing.proof.proofread import proofread

CONSULT = {"provider": "mailto", "url": "me@example.org", "minutes": 15}


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(DOCS)


def places(draft: Draft) -> set[str]:
    return {id.name for id in draft.ids}


def test_a_draft_has_the_ids_that_the_page_will_have(library: Library) -> None:
    """Those of the foot are taken as known there, so that no article has to look at all others."""
    asked = library.settings.markdown | {"withness": {"docs": str(DOCS), "consult": CONSULT}}
    drafts = Drafts(library)
    for page in library.pages.values():
        built = Markdown(extensions=list(asked), extension_configs=asked).convert("\n".join(page.rows))
        root = html.document_fromstring(f"<main>{built}</main>")
        assert places(drafts.draft(page)) == {str(id) for id in root.xpath("//@id | //a/@name")}, page.path


def test_what_is_seen_on_every_core_and_what_was_seen_before_is_the_same(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = list(library.pages.values())
    seen = looks_at(library, pages, None)
    monkeypatch.setattr(cores, "_SECONDS", 0)
    assert looks_at(library, pages, tmp_path) == seen
    monkeypatch.setattr(Drafts, "draft", None)
    assert looks_at(library, pages, tmp_path) == seen


def test_a_look_that_was_damaged_is_taken_anew(library: Library, tmp_path: Path) -> None:
    pages = list(library.pages.values())[:3]
    seen = looks_at(library, pages, tmp_path)
    for number, kept in enumerate(sorted(tmp_path.iterdir())):
        whole = kept.read_bytes()
        kept.write_bytes((whole[:-1], b"", whole.replace(b"true", b"fals"), b"{" + whole)[number % 4])
    assert looks_at(library, pages, tmp_path) == seen


@pytest.mark.parametrize("mark", ["-", "1."])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("margin", range(8))
@pytest.mark.parametrize("extensions", [[], ["sane_lists"]])
def test_an_inner_list_is_told_where_markdown_draws_it_flat(
    mark: str, gap: str, margin: int, extensions: list[str]
) -> None:
    converter = Converter({name: {} for name in extensions}, lambda kind, words: (element("div"), None))
    drawn = html.fromstring(converter.convert(f"{mark} outer{gap}{' ' * margin}{mark} inner\n"))
    is_flat = len(drawn.xpath("//li")) == 2 and not drawn.xpath("//li//li")
    assert is_flat == (margin < 4)
    assert [row.strip() for _, row in converter.flat] == ([f"{mark} inner"] if is_flat and margin > 1 else [])


def test_of_settings_that_cannot_be_read_no_page_is_accused(tmp_path: Path) -> None:
    """Without them nobody knows which ids a page has: the settings are told alone."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "index.md").write_text("# Here\n\n[There](#there)\n\n## Further down { #there }\n", "utf-8")
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Mine\n  site_author: Me\nmarkdown_extensions: [attr_list]\n", "utf-8"
    )
    library = read_library(docs)
    assert [problem.path.name for problem in library.settings.source.problems] == ["mkdocs.yml"]
    assert proofread(docs, library) == []
