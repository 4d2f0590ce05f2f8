"""The pen: how wide what it draws is, and how it is written down."""

import pytest

from test_botanical import points
from withness.curve import Curve, Outline, bent
from withness.pen import blade, drop, frill, half_blade, half_petal, line, petal, stem, through, turned, write

UP = bent(0j, 0, 100)


def drawn(outline: Outline) -> list[complex]:
    """Return points all along an outline."""
    curves = [Curve(*outline[at : at + 4]) for at in range(0, len(outline) - 1, 3)]
    return [curve.at(step / 50) for curve in curves for step in range(51)]


@pytest.mark.parametrize("belly", [0.35, 0.5, 0.65])
def test_a_blade_is_as_wide_as_asked_on_both_sides_and_ends_where_its_rib_ends(belly: float) -> None:
    along = drawn(blade(UP, 12, belly))
    assert max(point.real for point in along) == pytest.approx(12, rel=0.12)
    assert min(point.real for point in along) == pytest.approx(-12, rel=0.12)
    assert {along[0], along[-1]} == {0j}
    assert min(point.imag for point in along) == pytest.approx(-100)


@pytest.mark.parametrize("half", [half_blade(UP, 12), half_petal(UP, 12)])
def test_a_half_lies_on_one_side_of_its_rib(half: Outline) -> None:
    assert min(point.real for point in drawn(half)) == pytest.approx(0, abs=0.5)
    assert max(point.real for point in drawn(half)) > 11


def test_a_petal_is_widest_at_its_shoulder() -> None:
    widest = max(drawn(petal(UP, 20, 0.62)), key=lambda point: point.real)
    assert widest.real == pytest.approx(20, rel=0.05)
    assert widest.imag == pytest.approx(-62, abs=12)


def test_a_stem_tapers_from_its_foot_to_its_tip() -> None:
    along = drawn(stem(UP, 8, 2))
    wide = {end: max(p.real for p in along if abs(p.imag + end) < 0.01) for end in (0, 100)}
    assert wide == {0: pytest.approx(4), 100: pytest.approx(1)}


def test_a_drop_is_as_long_and_wide_as_asked_around_its_middle() -> None:
    along = drawn(drop(50 + 50j, -1j, 20, 10))
    assert max(p.imag for p in along) - min(p.imag for p in along) == pytest.approx(20, rel=0.05)
    assert max(p.real for p in along) - min(p.real for p in along) == pytest.approx(10, rel=0.2)


def test_a_frill_without_depth_is_nearly_a_circle_and_closed() -> None:
    ring = frill(30, 0, 8)
    assert ring[0] == pytest.approx(ring[-1])
    assert all(abs(abs(point) - 30) < 2 for point in drawn(ring))


def test_a_line_through_points_meets_each_of_them() -> None:
    met = [0j, 10 + 5j, 20 - 5j, 40 + 0j]
    assert through(met)[::3] == met


def test_what_is_turned_keeps_its_foot_and_is_foreshortened_one_way_only() -> None:
    flat = turned(line(0j, 10 + 10j), 1j, 0.5, 100)
    assert flat[0] == 100
    assert flat[-1] == 105 + 10j


def test_a_path_is_written_by_its_steps_and_read_back_at_the_same_places() -> None:
    outline = through([0.04 + 0j, 10.26 + 5j, -20 - 5.55j])
    written = points(write(outline, closed=True))
    assert [round(abs(one - other), 2) < 0.08 for one, other in zip(written, outline, strict=True)] == [True] * 7
    assert write(line(1 + 1j, 3 - 4j), closed=False) == "M1 1l2-5"
