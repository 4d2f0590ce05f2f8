"""Codes that people type, paste or photograph: an envelope or a subtotal as signs in groups of four, and back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from withness.team import refused
from withness.team.symbols import GROUP, SIGNS, bare, checked, grouped, in_doubt, length, strange, unchecked, values

# The two envelopes of a person, and what a keeper makes of all A and of all B.
type Envelope = Literal["A", "B"]
type Kind = Literal["A", "B", "X", "Y"]
KINDS: tuple[Kind, ...] = get_args(Kind.__value__)
MODULUS = 256
# Bits of the number that an envelope A and its B have in common, which are added up in a subtotal.
NUMBERS = 1 << 10
INSTRUMENTS, ROUNDS = 1 << 10, 1 << 20
_SYMBOL, _CELL, _PEOPLE = 5, 8, 10
_HEAD = (10, 20, 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """An envelope or a subtotal: what it belongs to, whom it counts, and its cells, each modulo 256.

    `instrument` and `round` are fingerprints. `number` is by chance, the same in both envelopes of a person; that of a
    subtotal is the sum of its people's.
    """

    kind: Kind
    instrument: int
    round: int
    number: int
    cells: tuple[int, ...]
    people: int = 1

    @property
    def is_subtotal(self) -> bool:
        """Whether it stands for several people."""
        return self.kind in ("X", "Y")


def written(code: Code) -> str:
    """Return a code as people send it: `A7KD-0Q2M-…`."""
    parts = [*zip((code.instrument, code.round, code.number), _HEAD, strict=True)]
    parts += [(code.people, _PEOPLE)] if code.is_subtotal else []
    symbols = [_in_symbols([part]) for part in parts] + [_in_symbols((cell, _CELL) for cell in code.cells)]
    all_of_them = [SIGNS.index(code.kind), *(symbol for part in symbols for symbol in part)]
    return grouped("".join(SIGNS[symbol] for symbol in checked(all_of_them)))


def signs_of(kind: Kind, cells: int) -> int:
    """Return how many signs a code with so many cells has."""
    return length(_head(kind) + -(-cells * _CELL // _SYMBOL))


def read(text: str, cells: int | None = None) -> Code:
    """Return the code that was typed; raises `RefusalError` when it is damaged.

    `cells`, how many it should have, tells what its length should be.
    """
    signs = bare(text)
    if found := strange(signs):
        raise refused.strange_sign(signs[found[0]], *_group(signs, found[0]))
    symbols = values(signs)
    read = _whole(symbols)
    if read is None or not _is_so_long(symbols, read):
        raise _damage(text, signs, cells)
    kind = next((kind for kind in KINDS if SIGNS.index(kind) == read[0]), None)
    if kind is None:
        raise refused.no_code()
    return _code(kind, read)


def _whole(symbols: Sequence[int]) -> list[int] | None:
    return unchecked(symbols) if len(symbols) > _head("A") else None


def _is_so_long(symbols: Sequence[int], read: Sequence[int]) -> bool:
    return len(symbols) == length(len(read))


def _code(kind: Kind, read: Sequence[int]) -> Code:
    bits = "".join(f"{symbol:05b}" for symbol in read)
    sizes = (_SYMBOL, *_HEAD, *([_PEOPLE] if kind in ("X", "Y") else []))
    parts, start = list[int](), 0
    for size in sizes:
        parts.append(int(bits[start : start + size], 2))
        start += size
    ends = range(start + _CELL, len(bits) + 1, _CELL)
    cells = tuple(int(bits[end - _CELL : end], 2) for end in ends)
    rest = bits[start + _CELL * len(cells) :]
    if len(rest) >= _SYMBOL or "1" in rest:
        raise refused.no_code()
    people = parts[4] if len(sizes) > 4 else 1
    return Code(kind=kind, instrument=parts[1], round=parts[2], number=parts[3], cells=cells, people=people)


def _damage(text: str, signs: str, cells: int | None) -> refused.RefusalError:
    """Return why signs are no code: their length, or else the place where they most likely are damaged."""
    wanted = signs_of("X" if signs[:1] in ("X", "Y") else "A", cells) if cells else None
    symbols = values(signs)
    is_long_enough = len(signs) > _head("A")
    if (wanted and len(signs) != wanted) or not is_long_enough:
        return refused.wrong_length(len(signs), wanted, _odd_group(text, len(signs)))
    place = in_doubt(symbols)
    if place is None:
        return refused.damaged(None, "", swapped=False)
    return refused.damaged(*_group(signs, place[0]), swapped=place[1])


def _group(signs: str, place: int) -> tuple[int, str]:
    """Return the number of the group that a place is in, from 1 on, and the group."""
    number = place // GROUP
    return number + 1, signs[number * GROUP : (number + 1) * GROUP]


def _odd_group(text: str, signs: int) -> tuple[int, str] | None:
    """Return the first group that was typed with more or fewer than four signs, when there are groups at all."""
    typed = [bare(group) for group in text.replace("-", " ").split()]
    odd = [(number, group) for number, group in enumerate(typed, 1) if len(group) != GROUP]
    return odd[0] if len(typed) > 1 and odd and len(typed) >= signs // GROUP else None


def _head(kind: Kind) -> int:
    """Return how many symbols stand before the cells."""
    return 1 + (sum(_HEAD) + (_PEOPLE if kind in ("X", "Y") else 0)) // _SYMBOL


def _in_symbols(parts: Iterable[tuple[int, int]]) -> list[int]:
    """Return numbers, each of so many bits, one after the other in symbols of five; the last is filled with zeros."""
    bits = "".join(f"{number:0{size}b}" for number, size in parts)
    bits += "0" * (-len(bits) % _SYMBOL)
    return [int(bits[start : start + _SYMBOL], 2) for start in range(0, len(bits), _SYMBOL)]
