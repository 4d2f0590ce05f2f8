"""Answers that contradict one another are remarked on, and honest ones hardly ever."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.examples import a_subscale, an_instrument, an_item, instruments, responses_to
from support.reading_html import words
from withness.instrument.instrument import Instrument, ResponseOption
from withness.instrument.scoring import score
from withness.profile.contradictions import contradict, contradiction_remark

PARTS = ("listen", "visit")


def both_keyings(each: int = 2, options: int = 5) -> Instrument:
    """Return an instrument of two parts, each with so many items of either keying, that have so many options."""
    labels = [ResponseOption(value=value, label=f"option {value}") for value in range(1, options + 1)]
    items = [
        an_item(f"{part}-{n}{'-not' * turned}", part, reverse_keyed=turned, options=tuple(labels))
        for part in PARTS
        for n in range(each)
        for turned in (False, True)
    ]
    return an_instrument(*items, subscales=tuple(a_subscale(part, part.capitalize()) for part in PARTS))


def remarked(instrument: Instrument, **changes: float | None) -> str:
    """Return the remark on a reader who chose the highest option throughout, but for these changes."""
    given = {item.id: item.highest for item in instrument.items} | changes
    said = contradiction_remark(score(instrument, {name: value for name, value in given.items() if value is not None}))
    return words(said) if said else ""


FOUR = both_keyings()


def test_the_same_end_on_mirrored_items_throughout_is_remarked_on_kindly() -> None:
    assert remarked(FOUR) == (
        "You chose “option 5” for every statement that you answered, and some of these point the opposite way, so the"
        " answers speak against one another. Both can be true. If you went through them quickly, “Change my answers” at"
        " the end lets you look once more."
    )


def test_so_is_the_lowest_end() -> None:
    assert "“option 1”" in remarked(FOUR, **{item.id: 1 for item in FOUR.items})


def test_one_part_that_contradicts_itself_is_named() -> None:
    assert "for every statement of “Listen” that you answered" in remarked(FOUR, **{"visit-0": 3})


def test_ends_with_different_words_are_the_same_end_of_the_scale() -> None:
    other = tuple(ResponseOption(value=value, label=f"reply {value}") for value in range(1, 6))
    first, *rest = FOUR.items
    assert "the same end of the scale" in remarked(replace(FOUR, items=(replace(first, options=other), *rest)))


@pytest.mark.parametrize(
    ("each", "options", "says"),
    [(1, 5, True), (2, 3, True), (1, 3, False), (3, 2, True), (2, 2, True), (1, 2, False), (1, 4, True)],
)
def test_it_takes_more_answers_where_there_are_fewer_options(each: int, options: int, says: bool) -> None:
    """All 4 * each answers stand at one end: by blind choice in 2 of options ** (4 * each) cases."""
    assert (2 / options ** (4 * each) < 0.01) == says
    assert bool(remarked(both_keyings(each, options))) == says


def test_a_part_of_three_answers_of_five_options_is_too_short_to_tell() -> None:
    assert remarked(FOUR, **{"visit-0": 3, "listen-1": None}) == ""


def test_items_that_are_all_keyed_one_way_contradict_nothing() -> None:
    straight = replace(FOUR, items=tuple(replace(item, reverse_keyed=False) for item in FOUR.items))
    assert remarked(straight) == ""


@given(st.data())
def test_no_answer_away_from_the_end_is_ever_called_contradictory(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    for part in score(instrument, data.draw(responses_to(instrument))).subscales:
        given = [answer for answer in part.answers if answer.value is not None]
        if contradict(part.answers):
            assert {answer.item.reverse_keyed for answer in given} == {False, True}
            ends = [{answer.item.lowest: "low", answer.item.highest: "high"}.get(answer.value or 0) for answer in given]
            assert len(set(ends)) == 1
            assert ends[0]


@given(st.data())
def test_answers_that_agree_after_mirroring_are_never_called_contradictory(data: st.DataObject) -> None:
    """Whoever is at one end of what a part is about is at the other end of the mirrored items."""
    instrument = data.draw(instruments())
    upper = data.draw(st.booleans())
    ends = {i.id: (i.highest if upper != i.reverse_keyed else i.lowest) for i in instrument.items}
    assert contradiction_remark(score(instrument, ends)) is None
