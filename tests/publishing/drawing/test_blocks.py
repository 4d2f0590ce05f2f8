"""A self-check is drawn once and kept, and whatever it is drawn of makes it be drawn anew."""

from dataclasses import replace
from pathlib import Path

import pytest

from support.examples import an_instrument
from support.languages import spoken
from withness.blocks.block import Contents
from withness.markup.html import Html
from withness.publishing.drawing.blocks import DrawingError, draw
from withness.publishing.translating.translation import translation

PAGE = "tools/self-checks/example.md"
BEFORE = Contents(instruments={PAGE: an_instrument()})


def drawn(contents: Contents, cache: Path | None) -> Html:
    return draw("self-check", "example.yml", contents, cache=cache)[0]


def test_what_is_kept_is_what_is_drawn(tmp_path: Path) -> None:
    first = drawn(BEFORE, tmp_path)
    [kept] = tmp_path.iterdir()
    made = kept.stat().st_mtime_ns
    assert drawn(BEFORE, tmp_path) == first == drawn(BEFORE, None)
    assert [file.stat().st_mtime_ns for file in tmp_path.iterdir()] == [made]


def test_other_words_another_week_and_another_language_are_drawn_anew(tmp_path: Path) -> None:
    drawn(BEFORE, tmp_path)
    renamed = replace(BEFORE, instruments={PAGE: an_instrument(preamble="Think of yesterday.")})
    with_a_week = replace(BEFORE, lists={("my-week", ""): "tools/my-week.md"})
    for contents in (renamed, with_a_week):
        assert drawn(contents, tmp_path) == drawn(contents, None) != drawn(BEFORE, None)
    with spoken(translation("es").language):
        assert drawn(BEFORE, tmp_path) == drawn(BEFORE, None)
        in_spanish = drawn(BEFORE, tmp_path)
    assert in_spanish != drawn(BEFORE, tmp_path) == drawn(BEFORE, None)


def test_what_is_not_there_is_told_and_not_kept(tmp_path: Path) -> None:
    with pytest.raises(DrawingError, match="other"):
        draw("self-check", "other.yml", BEFORE, cache=tmp_path)
    assert list(tmp_path.iterdir()) == []
