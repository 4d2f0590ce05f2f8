"""Curves go where they are told to."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from withness.curve import Curve, bent, toward

angles = st.floats(-170, 170)
lengths = st.floats(1, 300)
bends = st.floats(-120, 120)
shares = st.floats(0, 1)


def length(curve: Curve) -> float:
    points = [curve.at(step / 200) for step in range(201)]
    return sum(abs(end - start) for start, end in pairwise(points))


def test_directions_go_clockwise_from_straight_up() -> None:
    for angle, step in ((0, -1j), (90, 1), (180, 1j), (-90, -1)):
        assert toward(angle) == pytest.approx(step)


@given(angles, lengths, bends)
def test_a_curve_sets_out_and_ends_as_it_was_told_and_has_its_length(angle: float, long: float, bend: float) -> None:
    curve = bent(3 + 4j, angle, long, bend)
    assert curve.start == 3 + 4j
    assert curve.heading(0) == pytest.approx(toward(angle), abs=1e-6)
    assert toward(curve.degrees) == pytest.approx(toward(angle + bend), abs=1e-6)
    assert length(curve) == pytest.approx(long, rel=0.01)


@given(bends, shares, shares)
def test_the_first_part_of_a_curve_lies_on_it(bend: float, part: float, share: float) -> None:
    curve = bent(0j, 10, 100, bend)
    assert curve.upto(part).at(share) == pytest.approx(curve.at(part * share), abs=1e-6)


@given(bends, shares)
def test_there_and_back_are_the_same_way(bend: float, share: float) -> None:
    curve = bent(0j, 10, 100, bend)
    assert curve.back().at(share) == pytest.approx(curve.at(1 - share), abs=1e-9)


def test_beside_is_to_the_right_of_who_follows_the_curve() -> None:
    assert bent(0j, 0, 100).beside(0.5, 10) == pytest.approx(10 - 50j)


def test_between_two_curves_there_is_a_third() -> None:
    left, right = bent(0j, 0, 100), bent(40 + 0j, 0, 100)
    assert left.mixed(right, 0.25).end == pytest.approx(10 - 100j)
