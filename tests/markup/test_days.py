"""Days as a reader reads them."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.languages import spoken
from withness.markup.days import day_in_words
from withness.words.words import Language


def test_a_day_is_written_out() -> None:
    assert day_in_words("2026-11-09") == "November 9, 2026"


def test_a_language_says_a_day_in_its_own_order() -> None:
    words = {"November": ("noviembre",), "day\4{month} {day}, {year}": ("{day} de {month} de {year}",)}
    with spoken(Language(messages=words, forms="")):
        assert day_in_words("2026-11-09") == "9 de noviembre de 2026"


@given(st.dates())
def test_every_day_has_its_month(day: datetime.date) -> None:
    assert day_in_words(day.isoformat()) == f"{day:%B} {day.day}, {day.year}"


@pytest.mark.parametrize("text", ["", "soon", "2026-11", "2026-0-1", "2026-13-1", "2026-1-0", "2026-1-32"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        day_in_words(text)
