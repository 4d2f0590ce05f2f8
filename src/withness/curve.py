"""A curve on paper and the directions along it. Points are complex numbers: x to the right, y down."""

from dataclasses import dataclass
from math import atan2, cos, degrees, radians, sin, tan

type Outline = list[complex]
"""A start, and three points for every Bézier curve that goes on from there: two that pull, and one to arrive at."""


def toward(angle: float) -> complex:
    """Return one step in a direction, given clockwise from straight up."""
    return complex(sin(radians(angle)), -cos(radians(angle)))


@dataclass(frozen=True, slots=True)
class Curve:
    """One Bézier curve; `one` and `two` are the points that pull it."""

    start: complex
    one: complex
    two: complex
    end: complex

    def at(self, share: float) -> complex:
        """Return the point after this share of the way."""
        rest = 1 - share
        return (
            rest**3 * self.start + 3 * rest**2 * share * self.one + 3 * rest * share**2 * self.two + share**3 * self.end
        )

    def heading(self, share: float) -> complex:
        """Return one step along the curve at this share of the way."""
        rest = 1 - share
        slope = (
            rest**2 * (self.one - self.start)
            + 2 * rest * share * (self.two - self.one)
            + share**2 * (self.end - self.two)
        )
        return slope / abs(slope)

    def beside(self, share: float, aside: float) -> complex:
        """Return the point this far to the right of the curve, after this share of the way."""
        return self.at(share) + self.heading(share) * 1j * aside

    @property
    def degrees(self) -> float:
        """The direction in which it ends, clockwise from straight up."""
        ahead = self.end - self.two
        return degrees(atan2(ahead.real, -ahead.imag))

    def mixed(self, other: "Curve", share: float) -> "Curve":
        """Return a curve between this one (0) and the other (1)."""
        pairs = zip(self.outline(), other.outline(), strict=True)
        return Curve(*(one * (1 - share) + two * share for one, two in pairs))

    def upto(self, share: float) -> "Curve":
        """Return the first part of the curve (de Casteljau's way)."""
        one = self.start + (self.one - self.start) * share
        middle = self.one + (self.two - self.one) * share
        two = one + (middle - one) * share
        return Curve(self.start, one, two, self.at(share))

    def pushed(self, first: float, second: float) -> "Curve":
        """Return the curve from the same start to the same end, its pulling points pushed to the right."""
        return Curve(
            self.start,
            self.one + self.heading(0.33) * 1j * first,
            self.two + self.heading(0.67) * 1j * second,
            self.end,
        )

    def back(self) -> "Curve":
        """Return the same curve from its end to its start."""
        return Curve(self.end, self.two, self.one, self.start)

    def outline(self) -> Outline:
        """Return the curve as a line to be drawn."""
        return [self.start, self.one, self.two, self.end]


def bent(start: complex, angle: float, length: float, bend: float = 0) -> Curve:
    """Return a curve of a length that sets out in a direction and has turned by `bend` degrees when it ends."""
    turn = radians(bend) or 1e-9
    first, last = toward(angle), toward(angle + bend)
    chord = length * sin(turn / 2) / (turn / 2)
    pull = 4 / 3 * tan(turn / 4) * length / turn
    end = start + toward(angle + bend / 2) * chord
    return Curve(start, start + first * pull, end - last * pull, end)
