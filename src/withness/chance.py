"""Chance that is the same for one seed on every machine and in every Python: the small differences of a drawing."""

from collections.abc import Sequence
from hashlib import sha256

_WHOLE = 2**48


class Chance:
    """A row of numbers that looks like chance and is settled by its seed."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._drawn = 0

    def between(self, low: float, high: float) -> float:
        """Return the next number, from `low` up to but not quite `high`."""
        self._drawn += 1
        digest = sha256(f"{self._seed} {self._drawn}".encode()).digest()
        return low + (high - low) * int.from_bytes(digest[:6]) / _WHOLE

    def about(self, middle: float, share: float = 0.1) -> float:
        """Return a number that differs from `middle` by at most this share of it."""
        return middle * self.between(1 - share, 1 + share)

    def pick[T](self, things: Sequence[T]) -> T:
        """Return one of the things."""
        return things[int(self.between(0, len(things)))]
