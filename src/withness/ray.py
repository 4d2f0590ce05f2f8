"""A direction out of the middle of a picture, and how its numbers are written."""

from dataclasses import dataclass
from math import cos, sin


@dataclass(frozen=True, slots=True)
class Ray:
    """A direction, its angle in radians clockwise from straight up."""

    angle: float

    @property
    def x(self) -> float:
        """How far one step along the ray leads to the right."""
        return sin(self.angle)

    @property
    def y(self) -> float:
        """How far one step along the ray leads down."""
        return -cos(self.angle)

    def at(self, out: float, aside: float = 0) -> str:
        """Return the point `out` from the middle along the ray and `aside` to its right, as a path names it."""
        return f"{number(self.x * out - self.y * aside)} {number(self.y * out + self.x * aside)}"


def number(value: float) -> str:
    """Return a coordinate with one decimal at most, the same on every machine."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")
