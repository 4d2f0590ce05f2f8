"""What an expression comes to when every question is answered, told as so much of each answer.

So what the other program does about blanks falls away, but for the least number of answers that it asks for.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from withness.authoring.exchange.sums.linear import Linear
from withness.authoring.exchange.sums.syntax import Node, NotReadError

# FHIRPath reckons with any number of values, the others with one.
type Values = tuple[Linear, ...]
type _Value = Values | bool

_SUMS, _MEANS = ("sum",), ("mean", "avg")
# What only leads from an answer to its number.
_AS_THEY_ARE = {"answer", "value", "valuecoding", "valuedecimal", "valueinteger", "code", "weight", "ordinal"}
_AS_THEY_ARE |= {"todecimal", "tointeger", "combine"}
_MOST = 200_000


@dataclass(slots=True)
class Evaluation:
    """Works an expression out, and notes on the way whether it rounds, and which share of the answers may be blank."""

    rounds: bool = False
    may_be_blank: Fraction | None = None
    _this: Values = ()
    _total: Values = ()
    _steps: int = field(default=0, repr=False)

    def value(self, node: Node) -> Linear:
        """Return what the expression comes to; raises `NotReadError` where that is no plain sum of answers."""
        found = self._numbers(node)
        if len(found) != 1:
            raise NotReadError
        return found[0]

    def _numbers(self, node: Node) -> Values:
        found = self._of(node)
        if isinstance(found, bool):
            raise NotReadError
        return found

    def _of(self, node: Node) -> _Value:
        self._steps += 1
        if self._steps > _MOST:
            raise NotReadError
        match node.kind:
            case "number":
                return (Linear(constant=node.number),)
            case "answer":
                return (Linear(terms={node.name: Fraction(1)}),) if node.name.strip() else ()
            case "word":
                return self._word(node.name)
            case "sign":
                return self._sign(node.name, *node.parts)
            case "function" | "method":
                return self._function(node.name, node.parts, is_method=node.kind == "method")
        raise NotReadError

    def _word(self, name: str) -> _Value:
        known: dict[str, _Value] = {"$this": self._this, "$total": self._total, "true": True, "false": False}
        if name.lower() not in known:
            raise NotReadError
        return known[name.lower()]

    def _sign(self, sign: str, left: Node, right: Node) -> _Value:
        if sign in ("and", "or"):
            both = self._is_true(left), self._is_true(right)
            return all(both) if sign == "and" else any(both)
        one, other = self._numbers(left), self._numbers(right)
        if sign not in "+-*/":
            return self._compared(sign, one, other)
        if not one or not other:
            return ()
        if len(one) > 1 or len(other) > 1:
            raise NotReadError
        return (_reckoned(sign, one[0], other[0]),)

    def _compared(self, sign: str, one: Values, other: Values) -> bool:
        if len(one) != 1 or len(other) != 1 or one[0].terms or other[0].terms:
            raise NotReadError
        given, wanted = one[0].constant, other[0].constant
        if sign == ">=" and given >= wanted > 0:
            self.may_be_blank = (given - wanted) / given
        return _COMPARED[sign](given, wanted)

    def _is_true(self, node: Node) -> bool:
        found = self._of(node)
        if not isinstance(found, bool):
            raise NotReadError
        return found

    def _function(self, name: str, parts: Sequence[Node], *, is_method: bool) -> _Value:
        if name in ("iif", "if") and not is_method and len(parts) in (2, 3):
            chosen = parts[1:2] if self._is_true(parts[0]) else parts[2:]
            return self._of(chosen[0]) if chosen else ()
        if name == "round" and parts:
            self.rounds = True
            return self._numbers(parts[0])
        if name == "select" and is_method and len(parts) == 2:
            return tuple(value for this in self._numbers(parts[0]) for value in self._with_this((this,), parts[1]))
        if name == "aggregate" and is_method and len(parts) in (2, 3):
            return self._aggregated(*parts)
        return self._of_all(name, tuple(value for part in parts for value in self._numbers(part)))

    def _of_all(self, name: str, values: Values) -> _Value:
        if name in ("empty", "notempty", "exists"):
            return bool(values) == (name != "empty")
        if name in _SUMS + _MEANS and values:
            whole = Fraction(1, len(values)) if name in _MEANS else Fraction(1)
            return (_sum(values).times(whole),)
        if name == "count":
            return (Linear(constant=Fraction(len(values))),)
        if name in _AS_THEY_ARE or (name == "first" and len(values) <= 1):
            return values
        raise NotReadError

    def _with_this(self, this: Values, node: Node) -> Values:
        before, self._this = self._this, this
        found = self._numbers(node)
        self._this = before
        return found

    def _aggregated(self, values: Node, step: Node, start: Node | None = None) -> Values:
        before = self._total
        total = self._numbers(start) if start else ()
        for value in self._numbers(values):
            self._total = total
            total = self._with_this((value,), step)
        self._total = before
        return total


def _sum(values: Values) -> Linear:
    total = Linear()
    for value in values:
        total = total.plus(value)
    return total


def _reckoned(sign: str, one: Linear, other: Linear) -> Linear:
    if sign in "+-":
        return one.plus(other.times(Fraction(1 if sign == "+" else -1)))
    if other.terms and sign == "*":
        one, other = other, one
    if other.terms or (sign == "/" and not other.constant):
        raise NotReadError
    return one.times(other.constant if sign == "*" else 1 / other.constant)


_COMPARED: dict[str, Callable[[Fraction, Fraction], bool]] = {
    ">=": lambda one, other: one >= other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    "<": lambda one, other: one < other,
    "=": lambda one, other: one == other,
    "==": lambda one, other: one == other,
    "!=": lambda one, other: one != other,
    "<>": lambda one, other: one != other,
}
