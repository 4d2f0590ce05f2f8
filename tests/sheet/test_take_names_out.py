"""Before a case is told: the box that marks it, where its rules know the language, and the list by hand everywhere."""

import pytest

from support.languages import spoken
from withness.publishing.translating.translation import ENGLISH_ONLY, translation
from withness.sheet.take_names_out import take_names_out


@pytest.mark.parametrize("code", ["en", "es"])
def test_what_knows_english_alone_offers_itself_in_english_alone(code: str) -> None:
    speaking = translation(code)
    assert (speaking is ENGLISH_ONLY) == (code == "en")
    with spoken(speaking.language):
        drawn = take_names_out()
    assert ("<form" in drawn) == ("data-part" in drawn) == ("data-when-not-started" in drawn) == (code == "en")
    assert drawn.count("<li>") == 11
