"""A value that is worked out from answers as so much of each answer and a number: `5 - b + a` is a, -b and 5."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Linear:
    """How much of each answer there is, by the name of its question, and the number beside them."""

    terms: Mapping[str, Fraction] = field(default_factory=dict)
    constant: Fraction = Fraction(0)

    def plus(self, other: "Linear") -> "Linear":
        """Return the sum of both; what comes to nothing is left out."""
        names = {**self.terms, **other.terms}
        terms = {name: self.terms.get(name, Fraction(0)) + other.terms.get(name, Fraction(0)) for name in names}
        return Linear(
            terms={name: much for name, much in terms.items() if much}, constant=self.constant + other.constant
        )

    def times(self, number: Fraction) -> "Linear":
        """Return so many times as much."""
        terms = {name: much * number for name, much in self.terms.items() if number}
        return Linear(terms=terms, constant=self.constant * number)
