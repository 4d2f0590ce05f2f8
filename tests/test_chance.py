"""Chance that is settled by its seed."""

from hypothesis import given
from hypothesis import strategies as st

from withness.chance import Chance


def test_one_seed_always_gives_the_same_row_and_another_gives_another() -> None:
    rows = [[Chance(seed).between(0, 1) for _ in range(3)] for seed in ("fern", "fern", "spray")]
    assert rows[0] == rows[1] != rows[2]


def test_the_row_is_the_same_in_every_python() -> None:
    chance = Chance("daffodil")
    assert [round(chance.between(0, 1000)) for _ in range(4)] == [114, 695, 666, 819]


@given(st.text(), st.floats(-100, 0), st.floats(1, 100))
def test_a_number_lies_where_it_was_asked_for(seed: str, low: float, high: float) -> None:
    chance = Chance(seed)
    assert all(low <= chance.between(low, high) <= high for _ in range(20))
    assert all(36 <= chance.about(40) <= 44 for _ in range(20))


def test_numbers_are_spread_over_their_range() -> None:
    chance = Chance("spread")
    drawn = [chance.between(0, 1) for _ in range(2000)]
    assert abs(sum(drawn) / 2000 - 0.5) < 0.02
    assert all(150 < sum(at / 10 <= value < (at + 1) / 10 for value in drawn) < 250 for at in range(10))


def test_each_of_the_things_is_picked_now_and_then() -> None:
    chance = Chance("pick")
    assert {chance.pick("abc") for _ in range(40)} == set("abc")
