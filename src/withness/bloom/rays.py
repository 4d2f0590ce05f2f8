"""A direction out of the middle of a picture."""

from dataclasses import dataclass
from math import cos, sin

from withness.markup.numbers import coordinate


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
        return f"{coordinate(self.x * out - self.y * aside)} {coordinate(self.y * out + self.x * aside)}"
