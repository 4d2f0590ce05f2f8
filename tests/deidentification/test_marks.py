"""What could give somebody away is marked, with neutral words; what could not is left alone."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.telling import HARMLESS, TELLING
from withness.deidentification.mark import REASONS
from withness.deidentification.marks import marks
from withness.deidentification.rules.found import Kind


def told(text: str) -> list[str]:
    """Return what is marked in a text."""
    return [text[mark.start : mark.end] for mark in marks(text)]


@pytest.mark.parametrize(("kind", "sentence"), [(kind, each) for kind, all in TELLING.items() for each in all])
def test_what_tells_is_marked_whole_and_nothing_else_is(kind: Kind, sentence: str) -> None:
    text = sentence.replace("[", "").replace("]", "")
    wanted = [part.partition("]")[0] for part in sentence.split("[")[1:]]
    assert told(text) == wanted
    assert {mark.kind for mark in marks(text)} == {kind}


@pytest.mark.parametrize("text", HARMLESS)
def test_what_tells_nothing_is_left_alone(text: str) -> None:
    assert told(text) == []


def test_each_mark_says_why_and_offers_other_words() -> None:
    for sentence in (sentence for all in TELLING.values() for sentence in all):
        for mark in marks(sentence.replace("[", "").replace("]", "")):
            assert mark.why == REASONS[mark.kind].why
            assert mark.instead


def replaced(text: str) -> str:
    """Return a text with neutral words in the place of all that is marked."""
    for mark in reversed(marks(text)):
        text = text[: mark.start] + mark.instead + text[mark.end :]
    return text


@pytest.mark.parametrize("sentence", [sentence for all in TELLING.values() for sentence in all])
def test_neutral_words_tell_nothing(sentence: str) -> None:
    assert told(replaced(sentence.replace("[", "").replace("]", ""))) == []


def test_one_person_stays_one_colleague_and_another_is_another() -> None:
    text = "Maria Lopez told Tariq. Maria was tired, and Tariq was not. Bjorn slept."
    words = "A colleague told another colleague. The colleague was tired, and the other colleague was not."
    assert replaced(text) == f"{words} A third colleague slept."


WORDS = sorted(
    {
        word
        for sentence in (*sum(TELLING.values(), ()), *HARMLESS)
        for word in sentence.translate({91: "", 93: ""}).split()
    }
)


@given(
    st.one_of(st.text(), st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=3)), max_size=30).map(" ".join))
)
def test_marks_lie_in_the_text_in_order_and_never_overlap(text: str) -> None:
    end = 0
    for mark in marks(text):
        assert end <= mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end].strip()
        end = mark.end


LONG = ["a", "a.a.", "Sun ", "B ", "rere", "1,", "http://", "zxqv ", "the only ", "A. ", "(555) ", "\u0301", "x'"]


@pytest.mark.parametrize("part", LONG)
def test_no_text_takes_for_ever(part: str) -> None:
    """Some would take minutes if a pattern went over the same letters again and again."""
    text = (part * 20_000)[:20_000]
    before = time.process_time()
    assert len(marks(text)) <= len(text)
    assert time.process_time() - before < 30
