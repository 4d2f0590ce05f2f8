"""Expressions of other programs, read into a tree: SurveyJS, REDCap and FHIRPath, as far as sums need them.

An answer is written `{name}` in all of them; `dialects` sees to that.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import NoReturn

DEEPEST = 60

_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?)|\{(?P<answer>[^{}]*)\}|(?P<word>[$%]?[A-Za-z_]\w*)|(?P<text>'[^']*'|\"[^\"]*\")"
    r"|(?P<sign>>=|<=|<>|!=|==|[-+*/(),.<>=|&]))"
)
# How tightly each holds; what is written first is worked out first among equals.
_BINDS = {"or": 1, "and": 2, ">=": 3, "<=": 3, ">": 3, "<": 3, "=": 3, "==": 3, "!=": 3, "<>": 3}
_BINDS |= {"+": 4, "-": 4, "*": 5, "/": 5}
_AFTERWARDS = ("empty", "notempty")


class NotReadError(Exception):
    """The expression has something in it that no plain sum or mean needs."""


@dataclass(frozen=True, slots=True)
class Node:
    """One part of an expression: what it does (`name`), by which kind, and to what.

    A `method` has before its arguments what it is called on.
    """

    kind: str  # number, answer, text, word, sign, function or method
    name: str
    parts: tuple["Node", ...] = ()

    @property
    def number(self) -> Fraction:
        """The number that is written here."""
        return Fraction(self.name)


def read_expression(text: str) -> Node:
    """Return the tree of an expression; raises `NotReadError` when it cannot be read."""
    reader = _Reader(_tokens(text))
    node = reader.expression(0, 0)
    if reader.tokens:
        raise NotReadError
    return node


type _Token = tuple[str, str]


def _tokens(text: str) -> list[_Token]:
    """Return the kind and the words of each token, the last one first."""
    found, at = list[_Token](), 0
    text = text.rstrip()
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None or token.lastgroup is None:
            raise NotReadError
        found.append((token.lastgroup, token[token.lastgroup]))
        at = token.end()
    return found[::-1]


class _Reader:
    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens

    def expression(self, binding: int, depth: int) -> Node:
        """Read as far as signs hold more tightly than `binding`."""
        if depth > DEEPEST:
            raise NotReadError
        left = self._one(depth)
        while self.tokens:
            kind, sign = self.tokens[-1]
            sign = sign.lower() if kind == "word" else sign
            if kind == "word" and sign in _AFTERWARDS:
                self.tokens.pop()
                left = Node("function", sign, (left,))
            elif kind in ("sign", "word") and _BINDS.get(sign, 0) > binding:
                self.tokens.pop()
                left = Node("sign", sign, (left, self.expression(_BINDS[sign], depth + 1)))
            else:
                break
        return left

    def _one(self, depth: int) -> Node:
        kind, words = self._next()
        if (kind, words) == ("sign", "-"):
            return Node("sign", "-", (Node("number", "0"), self.expression(_BINDS["*"], depth + 1)))
        if (kind, words) == ("sign", "("):
            node = self.expression(0, depth + 1)
            self._expect(")")
        elif kind == "sign":
            raise NotReadError
        elif kind == "word" and self._goes_on("("):
            node = Node("function", words.lower(), self._arguments(depth))
        else:
            node = Node(kind, words)
        return self._methods(node, depth)

    def _methods(self, node: Node, depth: int) -> Node:
        while self._goes_on("."):
            kind, name = self._next()
            if kind != "word":
                raise NotReadError
            arguments = self._arguments(depth) if self._goes_on("(") else ()
            node = Node("method", name.lower(), (node, *arguments))
        return node

    def _arguments(self, depth: int) -> tuple[Node, ...]:
        found: list[Node] = []
        while not self._goes_on(")"):
            if found:
                self._expect(",")
            found.append(self.expression(0, depth + 1))
        return tuple(found)

    def _next(self) -> _Token:
        return self.tokens.pop() if self.tokens else self._stop()

    def _goes_on(self, sign: str) -> bool:
        if self.tokens and self.tokens[-1] == ("sign", sign):
            self.tokens.pop()
            return True
        return False

    def _expect(self, sign: str) -> None:
        if not self._goes_on(sign):
            self._stop()

    def _stop(self) -> NoReturn:
        raise NotReadError
