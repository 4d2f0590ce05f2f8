"""How numbers are written for a reader."""

import pytest

from withness.numbers import hundredths, plain, shown, term


@pytest.mark.parametrize(("value", "written"), [(3, "3.0"), (2.25, "2.2"), (-1.5, "−1.5")])
def test_a_score_has_one_decimal(value: float, written: str) -> None:
    assert shown(value) == written


@pytest.mark.parametrize(("value", "written"), [(4.0, "4"), (2.5, "2.5"), (10 / 3, "3.3333"), (-2, "−2"), (100, "100")])
def test_a_plain_number_has_no_more_digits_than_it_needs(value: float, written: str) -> None:
    assert plain(value) == written


@pytest.mark.parametrize(("value", "written"), [(0.9106, "0.91"), (-0.456, "−0.46"), (-0.001, "0.00"), (1, "1.00")])
def test_a_statistic_has_two_decimals_and_never_a_minus_zero(value: float, written: str) -> None:
    assert hundredths(value) == written


def test_a_number_below_zero_stands_in_brackets_within_a_sum() -> None:
    assert [term(value) for value in (-2.5, 0, 3)] == ["(−2.5)", "0", "3"]
