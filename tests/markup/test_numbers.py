"""How numbers are written for a reader."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.languages import spoken
from withness.markup.numbers import (
    bare,
    coordinate,
    decimals,
    difference,
    enough_places,
    fixed,
    grouped,
    hundredths,
    in_full,
    length,
    percent,
    plain,
    quotient,
    rounded,
    scaled,
    term,
)
from withness.words.words import Language

numbers = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**9), 10**9)
# What authors write, and what means of their options come to.
usual = st.builds(lambda units, places: units / 10**places, st.integers(-(10**6), 10**6), st.integers(0, 5))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (3, "3.0"),
        (2.25, "2.3"),
        (2.75, "2.8"),
        (3.25, "3.3"),
        (3.75, "3.8"),
        (2.35, "2.4"),
        (2.45, "2.5"),
        (-1.5, "−1.5"),
    ],
)
def test_a_score_has_one_decimal_and_half_goes_up(value: float, written: str) -> None:
    assert fixed(value, 1) == written


@pytest.mark.parametrize(("value", "written"), [(-2.25, "−2.3"), (-2.24, "−2.2"), (-0.04, "0.0"), (-0.05, "−0.1")])
def test_below_zero_half_goes_as_far_down_and_there_is_no_minus_zero(value: float, written: str) -> None:
    assert fixed(value, 1) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [(4.0, "4"), (2.5, "2.5"), (10 / 3, "3.3333"), (-2, "−2"), (100, "100"), (1.00005, "1.0001"), (0.1 + 0.2, "0.3")],
)
def test_a_plain_number_has_no_more_digits_than_it_needs(value: float, written: str) -> None:
    assert plain(value) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [(0.9106, "0.91"), (-0.456, "−0.46"), (-0.001, "0.00"), (1, "1.00"), (0.705, "0.71"), (1.005, "1.01")],
)
def test_a_statistic_has_two_decimals_and_never_a_minus_zero(value: float, written: str) -> None:
    assert hundredths(value) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [(4.0, "4"), (2.66667, "2.66667"), (-0.5, "−0.5"), (1e-7, "0.0000001"), (2e16, f"2{'0' * 16}")],
)
def test_a_number_in_full_is_as_its_author_wrote_it(value: float, written: str) -> None:
    assert in_full(value) == written


@pytest.mark.parametrize(
    ("share", "places", "written"), [(0.285, 0, "29"), (0.285, 1, "28.5"), (1, 0, "100"), (0, 1, "0.0")]
)
def test_a_share_is_so_many_of_a_hundred(share: float, places: int, written: str) -> None:
    assert percent(share, places) == written


def test_a_number_below_zero_stands_in_brackets_within_a_sum() -> None:
    assert [term(value) for value in (-2.5, 0, 3)] == ["(−2.5)", "0", "3"]


@given(numbers | usual, st.integers(0, 8))
def test_rounding_is_that_of_decimal_arithmetic(value: float, places: int) -> None:
    exact = Decimal(repr(value)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP) if abs(value) < 1e15 else None
    if exact is not None:
        assert fixed(value, places) == f"{exact if exact else abs(exact):f}".replace("-", "−")
        assert scaled(value, places) == int(exact.scaleb(places))
        assert rounded(value, places) == float(exact)


@given(numbers)
def test_a_number_in_full_is_the_number(value: float) -> None:
    assert float(in_full(value).replace("−", "-")) == value
    assert decimals(value) == 0 or not in_full(value).endswith("0")


@given(usual, st.integers(0, 4))
def test_as_far_below_zero_as_above(value: float, places: int) -> None:
    assert scaled(-value, places) == -scaled(value, places)


@given(usual, usual, usual.filter(bool))
def test_differences_and_quotients_are_rounded_once(one: float, other: float, divisor: float) -> None:
    first, second, by = (Decimal(repr(value)) for value in (one, other, divisor))
    assert difference(one, other) == float(first - second)
    assert quotient(one, other, divisor) == pytest.approx(float((first - second) / by), rel=1e-15)


def test_a_difference_is_free_of_binary_noise() -> None:
    assert (difference(2.6, 2.4), quotient(3.3, 3, 2), quotient(3.4, 3, 0.5)) == (0.2, 0.15, 0.8)


def test_as_many_places_as_a_number_needs_to_fit_and_never_more_than_it_has() -> None:
    assert enough_places(2.45, 1, lambda value: value < 2.5) == 2
    assert enough_places(2.49996, 1, lambda value: value < 2.5) == 5
    assert enough_places(2.4, 1, lambda value: value < 2.5) == 1
    assert enough_places(2.4, 4, lambda value: value < 2.5) == 4
    assert enough_places(2.45, 1, lambda value: False) == 2


def test_a_bare_number_has_no_zeros_at_its_end() -> None:
    assert [bare(written) for written in ("2.50", "100.0", "0.0", "−1.10")] == ["2.5", "100", "0", "−1.1"]


@pytest.mark.parametrize(
    ("value", "written"),
    [(2.04, "2"), (2.06, "2.1"), (0.049, "0"), (-0.04, "0"), (-1.26, "-1.3"), (10.0, "10"), (0.0, "0"), (30.5, "30.5")],
)
def test_a_coordinate_has_one_decimal_at_most_and_never_a_minus_zero(value: float, written: str) -> None:
    assert coordinate(value) == written


def test_a_large_count_can_be_read() -> None:
    assert [grouped(count) for count in (310, 1204, 1_234_567)] == ["310", "1,204", "1,234,567"]


def test_a_language_has_signs_of_its_own_in_numbers() -> None:
    with spoken(Language(messages={"before decimals\4.": (",",), "between thousands\4,": (".",)}, forms="")):
        assert [fixed(-2.25, 1), plain(2.5), plain(10), hundredths(1.5), percent(0.125, 1), term(-0.5)] == [
            "−2,3",
            "2,5",
            "10",
            "1,50",
            "12,5",
            "(−0,5)",
        ]
        assert grouped(1_234_567) == "1.234.567"
        assert (coordinate(2.5), length(66.66667), length(40)) == ("2.5", "66.6667", "40")
