"""Means and spreads, by hand and against the standard library."""

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from withness.analysis.spread import covariances, deviation, mean

numbers = st.lists(st.integers(-100, 100), min_size=2, max_size=20)


def test_a_deviation_divides_by_one_less_than_the_people() -> None:
    assert deviation([2, 4, 4, 4, 5, 5, 7, 9]) == pytest.approx((32 / 7) ** 0.5)


def test_one_number_has_a_mean_and_no_spread() -> None:
    assert (mean([3]), deviation([3])) == (3, None)


def test_two_numbers_have_a_spread() -> None:
    assert deviation([1, 3]) == pytest.approx(2**0.5)


def test_columns_vary_together_both_ways_round() -> None:
    assert covariances([[1, 2, 3], [6, 4, 2]]) == [[1, -2], [-2, 4]]


@given(numbers)
def test_the_standard_library_finds_the_same_spread(values: list[int]) -> None:
    assert mean(values) == pytest.approx(statistics.mean(values))
    assert deviation(values) == pytest.approx(statistics.stdev(values))


@given(numbers.flatmap(lambda values: st.tuples(st.just(values), st.permutations(values))))
def test_the_order_of_people_never_matters(both: tuple[list[int], list[int]]) -> None:
    values, shuffled = both
    assert deviation(values) == deviation(shuffled)
