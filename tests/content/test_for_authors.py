"""The page for authors shows each thing as it is written and, right beneath, the very same as it is drawn."""

import re

import pytest

from support.published import DOCS

TEXT = (DOCS / "for-authors.md").read_text("utf-8")
FENCE = re.compile(r"^(`{3,})markdown\n(.*?)^\1\n", re.MULTILINE | re.DOTALL)
SHOWN = [(found[2], TEXT[found.end() :].lstrip("\n")) for found in FENCE.finditer(TEXT)]


@pytest.mark.parametrize(("written", "beneath"), SHOWN, ids=[written.split()[0] for written, _ in SHOWN])
def test_what_is_written_is_what_is_drawn(written: str, beneath: str) -> None:
    assert beneath.startswith(written)


def test_every_section_shows_something() -> None:
    sections = re.split(r"^## ", TEXT, flags=re.MULTILINE)[1:]
    assert [section.splitlines()[0] for section in sections if not FENCE.search(section)] == []
