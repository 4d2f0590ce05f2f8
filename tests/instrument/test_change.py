"""Reliable change, by its published example."""

import pytest

from withness.instrument.change import difference_error, smallest_change, standard_error

# Jacobson & Truax's own example, printed with two decimals of the SD and four of what follows: 8.1587 is an SD that is
# printed as 8.16 and gives both.
SD, RELIABILITY = 8.1587, 0.801


def test_the_published_errors_are_reproduced() -> None:
    assert round(standard_error(SD, RELIABILITY), 4) == 3.6395
    assert round(difference_error(SD, RELIABILITY), 4) == 5.1471


def test_a_change_is_reliable_beyond_1_96_errors_of_a_difference() -> None:
    smallest = smallest_change(SD, RELIABILITY)
    assert smallest == pytest.approx(1.96 * 5.1471, abs=0.0002)
    assert smallest / difference_error(SD, RELIABILITY) == pytest.approx(1.96)


def test_a_perfect_scale_has_no_error_and_one_of_no_reliability_has_nothing_else() -> None:
    assert standard_error(10, 1) == 0
    assert standard_error(10, 0) == 10
    assert smallest_change(10, 1) == 0
