"""The 32 signs of a code, and the two of each block by which damage to it is found.

The signs are Crockford's base32. Two checks over GF(32) stand behind at most 31 symbols: their plain sum, and their sum
weighted by the powers of 2. That is the [33, 31] Hamming code: any two of its words differ in three places or more, so
that every one or two wrong signs are noticed, a swap of neighbors among them.
"""

from collections.abc import Iterator, Sequence

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUP = 4
_MOST, _CHECKS = 31, 2
# Dashes and dots of every length: phones put long ones in the place of short ones.
_BETWEEN = "-.\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{MINUS SIGN}"
_UNSEEN = "\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{WORD JOINER}\ufeff\N{SOFT HYPHEN}"
_LEFT_OUT = {ord(sign): None for sign in _BETWEEN + _UNSEEN}
_READ_AS = {"I": "1", "L": "1", "O": "0"}
_VALUES = {sign: value for value, sign in enumerate(SIGNS)}


def _powers() -> tuple[int, ...]:
    """Return the powers of 2 in GF(32), whose polynomial is x⁵ + x² + 1."""
    powers = [1]
    for _ in range(_MOST - 1):
        doubled = powers[-1] << 1
        powers.append(doubled ^ 0b100101 if doubled & 32 else doubled)
    return tuple(powers)


_POWERS = _powers()
_LOGARITHMS = {power: logarithm for logarithm, power in enumerate(_POWERS)}


def bare(text: str) -> str:
    """Return what was typed without what may stand between the groups, in upper case and with I, L and O forgiven."""
    typed = "".join(text.translate(_LEFT_OUT).split()).upper()
    return "".join([_READ_AS.get(sign, sign) for sign in typed])


def strange(signs: str) -> list[int]:
    """Return the places of the signs that no code has."""
    return [place for place, sign in enumerate(signs) if sign not in _VALUES]


def grouped(signs: str) -> str:
    """Return signs in groups of four: `A7KD-0Q2M`."""
    return "-".join(signs[place : place + GROUP] for place in range(0, len(signs), GROUP))


def values(signs: str) -> list[int]:
    """Return what each sign stands for, 0 to 31."""
    return [_VALUES[sign] for sign in signs]


def checked(symbols: Sequence[int]) -> list[int]:
    """Return symbols with their checks: in as few blocks as can be, and these as even as can be."""
    count = -(-len(symbols) // _MOST)
    made, start = list[int](), 0
    for size in _shares(len(symbols), count):
        block = symbols[start : start + size]
        made += [*block, *_checks(block)]
        start += size
    return made


def unchecked(symbols: Sequence[int]) -> list[int] | None:
    """Return checked symbols without their checks, or `None` when one of the blocks is damaged."""
    blocks = list(_blocks(symbols))
    if not all(_is_whole(block) for _, block in blocks):
        return None
    return [symbol for _, block in blocks for symbol in block[:-_CHECKS]]


def in_doubt(symbols: Sequence[int]) -> tuple[int, bool] | None:
    """Return where one wrong sign, or else two neighbors that changed places, would explain the first damaged block.

    Of neighbors it is the place of the first, and `True` with it. `None` when there is no such place.
    """
    start, block = next((start, block) for start, block in _blocks(symbols) if not _is_whole(block))
    swapped, wrong = _swapped(block), _wrong(block)
    if swapped is not None:
        return start + swapped, True
    return None if wrong is None else (start + wrong, False)


def length(symbols: int) -> int:
    """Return how many signs a code with so many symbols has."""
    return symbols + _CHECKS * -(-symbols // _MOST)


def _shares(whole: int, count: int) -> list[int]:
    return [whole // count + (number < whole % count) for number in range(count)]


def _blocks(symbols: Sequence[int]) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield the blocks of checked symbols, each with the place where it begins."""
    count, start = -(-len(symbols) // (_MOST + _CHECKS)), 0
    for size in _shares(len(symbols), count):
        yield start, symbols[start : start + size]
        start += size


def _is_whole(block: Sequence[int]) -> bool:
    return _checks(block[:-_CHECKS]) == tuple(block[-_CHECKS:])


def _checks(block: Sequence[int]) -> tuple[int, int]:
    plain = weighted = 0
    for symbol, logarithm in zip(block, range(len(block)), strict=True):
        plain ^= symbol
        weighted ^= _times(symbol, logarithm)
    return plain, weighted


def _times(symbol: int, logarithm: int) -> int:
    return _POWERS[(_LOGARITHMS[symbol] + logarithm) % _MOST] if symbol else 0


def _wrong(block: Sequence[int]) -> int | None:
    """Return the place of the one sign that alone could be wrong."""
    expected = _checks(block[:-_CHECKS])
    plain, weighted = (one ^ other for one, other in zip(expected, block[-_CHECKS:], strict=True))
    if not plain or not weighted:
        return len(block) - (1 if weighted else _CHECKS)
    place = (_LOGARITHMS[weighted] - _LOGARITHMS[plain]) % _MOST
    return place if place < len(block) - _CHECKS else None


def _swapped(block: Sequence[int]) -> int | None:
    """Return the first place of two neighbors that would be right the other way round."""
    for place in range(len(block) - 1):
        turned = [*block[:place], block[place + 1], block[place], *block[place + 2 :]]
        if _is_whole(turned):
            return place
    return None
