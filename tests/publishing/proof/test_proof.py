"""What a draft knows of a page is what the built page has."""

import pytest
from lxml import html
from markdown import Markdown

from support.published import DOCS
from withness.authoring.library.library import Library, read_library
from withness.publishing.proof import draft as drafting
from withness.publishing.proof.draft import Draft, Drafts, drafts_of

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


def test_drafts_made_on_every_core_are_the_same(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = list(library.pages.values())
    one_by_one = drafts_of(library, pages)
    monkeypatch.setattr(drafting, "_MANY", 1)
    assert drafts_of(library, pages) == one_by_one
