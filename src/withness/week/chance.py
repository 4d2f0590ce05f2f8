"""Chance that comes out of a seed: the same in every Python, which `random` would not be where all start alike."""

from collections.abc import Sequence

# A linear congruential generator with Knuth's numbers for MMIX; its upper half is what is random.
_TIMES, _PLUS, _MODULUS, _LOWER_HALF = 6364136223846793005, 1442695040888963407, 1 << 64, 32


class Chance:
    """What is drawn one after the other from a seed, which is any text."""

    def __init__(self, seed: str) -> None:
        self._state = 0
        for octet in seed.encode("utf-8", "surrogatepass"):
            self._state ^= octet
            self.below(1)

    def below(self, bound: int) -> int:
        """Return a whole number from 0 to below `bound`, each as likely, as far as four billion can be shared out."""
        self._state = (self._state * _TIMES + _PLUS) % _MODULUS
        return (self._state >> _LOWER_HALF) * bound >> _LOWER_HALF

    def one_of[Thing](self, things: Sequence[Thing]) -> Thing:
        """Return one of these."""
        return things[self.below(len(things))]

    def shuffled[Thing](self, things: Sequence[Thing]) -> list[Thing]:
        """Return all of these in an order drawn by chance."""
        left = list(things)
        return [left.pop(self.below(len(left))) for _ in things]
