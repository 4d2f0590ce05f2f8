"""A pen: leaves, petals and stems drawn along a curve, and how their outlines are written as a path."""

from collections.abc import Sequence

from withness.curve import Curve, Outline, toward
from withness.ray import number


def blade(spine: Curve, width: float, belly: float = 0.5) -> Outline:
    """Return a leaf with two pointed ends, `width` from rib to edge; its `belly` is at its foot (0) or its tip (1)."""
    left, right = spine.pushed(*_pushes(-width, belly)), spine.pushed(*_pushes(width, belly))
    return [*left.outline(), *right.back().outline()[1:]]


def half_blade(spine: Curve, width: float, belly: float = 0.5) -> Outline:
    """Return the part of a `blade` on the right of its rib, or on the left where `width` is negative."""
    return [*spine.pushed(*_pushes(width, belly)).outline(), *spine.back().outline()[1:]]


def half_petal(spine: Curve, width: float, shoulder: float = 0.62, foot: float = 0.2) -> Outline:
    """Return the part of a `petal` on the right of its rib, or on the left where `width` is negative."""
    return [*_side(spine, width, shoulder, foot), *spine.back().outline()[1:]]


def petal(spine: Curve, width: float, shoulder: float = 0.62, foot: float = 0.2) -> Outline:
    """Return a petal: narrow at its foot, widest at its shoulder, and round with a small point at its tip."""
    left, right = _side(spine, -width, shoulder, foot), _side(spine, width, shoulder, foot)
    return [*left, *right[-2::-1]]


def stem(spine: Curve, foot: float, tip: float) -> Outline:
    """Return a line that tapers from the width `foot` to the width `tip`."""
    return ribbon([spine.at(step / 3) for step in range(4)], foot / 2, tip / 2)


def ribbon(points: Sequence[complex], foot: float, tip: float) -> Outline:
    """Return a stem through all the points, from `foot` to `tip` on each side of it."""
    last = len(points) - 1
    headings = [points[min(at + 1, last)] - points[max(at - 1, 0)] for at in range(last + 1)]
    sides = [ahead / abs(ahead) * 1j * (foot + (tip - foot) * at / last) for at, ahead in enumerate(headings)]
    left = [point - side for point, side in zip(points, sides, strict=True)]
    right = [point + side for point, side in zip(points, sides, strict=True)]
    return [*through(left), *line(left[-1], right[-1])[1:], *through(right[::-1])[1:]]


def drop(middle: complex, heading: complex, length: float, width: float) -> Outline:
    """Return a seed or a berry: pointed where it hangs, round at its other end."""
    foot, tip, aside = middle - heading * length / 2, middle + heading * length / 2, heading * 1j * width
    left, right = middle + heading * length * 0.12 - aside / 2, middle + heading * length * 0.12 + aside / 2
    up = heading * length * 0.28
    return [foot, foot + up / 2, left - up, left, left + up * 0.8, tip - aside / 4, tip,
            tip + aside / 4, right + up * 0.8, right, right - up, foot + up / 2, foot]  # fmt: skip


def turned(outline: Outline, across: complex, along: complex, origin: complex = 0) -> Outline:
    """Return what lay flat on the page as it looks from aside: its x goes `across`, its y goes `along`."""
    return [origin + across * point.real + along * point.imag for point in outline]


def frill(radius: float, depth: float, lobes: int) -> Outline:
    """Return a closed wavy ring around the origin."""
    turn = 360 / lobes
    points: Outline = [toward(0) * radius]
    for lobe in range(lobes):
        start, end = toward(lobe * turn) * radius, toward((lobe + 1) * turn) * radius
        out = toward((lobe + 0.5) * turn) * (radius + depth * 2)
        points += [start + (out - start) * 0.6, end + (out - end) * 0.6, end]
    return points


def write(outline: Outline, *, closed: bool, digits: int = 1) -> str:
    """Return the outline as a path names it, each curve by the way it goes: that takes the fewest letters."""
    points = [complex(round(point.real, digits), round(point.imag, digits)) for point in outline]
    curves = [_curve(points[at - 1], points[at : at + 3]) for at in range(1, len(points), 3)]
    return f"M{_pair(points[0])}{''.join(curves)}{'Z' if closed else ''}"


def _curve(start: complex, points: Sequence[complex]) -> str:
    if points[0] == start and points[1] == points[2]:
        return f"l{_pair(points[2] - start)}"
    return f"c{' '.join(_pair(point - start) for point in points)}".replace(" -", "-")


def _pair(point: complex) -> str:
    return f"{number(point.real)} {number(point.imag)}".replace(" -", "-")


def _pushes(width: float, belly: float) -> tuple[float, float]:
    # A curve's middle lies at three eighths of the sum of its pulls.
    return width * 8 / 3 * (1 - belly), width * 8 / 3 * belly


def _side(spine: Curve, width: float, shoulder: float, foot: float) -> Outline:
    length = abs(spine.end - spine.start)
    ahead, end = spine.heading(shoulder), spine.heading(1)
    start, wide = spine.beside(0, width * foot), spine.beside(shoulder, width)
    return [
        start,
        start + spine.heading(0) * length * 0.2 + spine.heading(0) * 1j * width * 0.5,
        wide - ahead * length * 0.25,
        wide,
        wide + ahead * length * (1 - shoulder) * 0.6,
        spine.end - end * length * 0.04 + end * 1j * width * 0.4,
        spine.end,
    ]


def line(start: complex, end: complex) -> Outline:
    """Return a straight line."""
    return [start, start, end, end]


def through(points: Sequence[complex]) -> Outline:
    """Return a smooth line through all the points (Catmull and Rom's)."""
    around = [points[0], *points, points[-1]]
    line: Outline = [points[0]]
    for before, start, end, after in zip(around, around[1:], around[2:], around[3:], strict=False):
        line += [start + (end - before) / 6, end - (after - start) / 6, end]
    return line
