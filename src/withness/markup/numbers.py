"""How numbers are written for a reader: rounded as on paper, by the digits that a number is written with.

Half goes up, 2.25 to 2.3, and below zero as far down, −2.25 to −2.3, since paper leaves the sign aside. What the
nearest binary fraction is never matters: 2.35 is 2.4. (`decimal` would do the same, and takes Pyodide 0.16 s to
import.)
"""

from collections.abc import Callable

from withness.words.words import pgettext

MINUS = "\N{MINUS SIGN}"


def hundredths(value: float) -> str:
    """Return a number with two decimals, as statistics are written: `0.91`, `−0.45`."""
    return fixed(value, 2)


def plain(value: float) -> str:
    """Return a number with no more digits than it needs, four decimals at most: `4`, `2.5`, `3.3333`."""
    return bare(fixed(value, 4))


def in_full(value: float) -> str:
    """Return a number with all its decimals and no more, as its author wrote it: `4`, `2.66667`."""
    return fixed(value, decimals(value))


def term(value: float) -> str:
    """Return a number as it is written within a sum: in brackets when it is below zero."""
    return f"({plain(value)})" if value < 0 else plain(value)


def percent(share: float, places: int) -> str:
    """Return a share, 0 to 1, as so many of a hundred with so many decimals: `12.5`."""
    return _pointed(scaled(share, places + 2), places, pgettext("before decimals", "."))


def fixed(value: float, places: int) -> str:
    """Return a number with so many decimals, a true minus sign, and never a minus zero."""
    return _pointed(scaled(value, places), places, pgettext("before decimals", "."))


def bare(written: str) -> str:
    """Return a number that is written with decimals without the zeros at its end."""
    # Translators: what stands between the whole part of a number and its decimals: "." or ",".
    return written.rstrip("0").rstrip(pgettext("before decimals", "."))


def enough_places(value: float, least: int, fits: Callable[[float], bool]) -> int:
    """Return how many decimals, `least` or more, keep a rounded number such that it `fits`, as the number itself does.

    With all the decimals that it has, a number is not rounded at all, so there are never more than these.
    """
    most = decimals(value)
    return next((places for places in range(least, most) if fits(rounded(value, places))), max(least, most))


def rounded(value: float, places: int) -> float:
    """Return a number rounded to so many decimals."""
    return scaled(value, places) / _ten_to(places)


def scaled(value: float, places: int) -> int:
    """Return a number as so many units of its last decimal: 2.25 with one decimal is 23, and with two 225."""
    digits, power = _decimal(value)
    shift = power + places
    if shift >= 0:
        return digits * _ten_to(shift)
    unit = _ten_to(-shift)
    size = (2 * abs(digits) + unit) // (2 * unit)
    return -size if digits < 0 else size


def difference(one: float, other: float) -> float:
    """Return one − other, rounded once."""
    return quotient(one, other, 1)


def quotient(one: float, other: float, divisor: float) -> float:
    """Return (one − other) ÷ divisor, rounded once."""
    places = max(map(decimals, (one, other, divisor)))
    return (scaled(one, places) - scaled(other, places)) / scaled(divisor, places)


def decimals(value: float) -> int:
    """Return how many decimals a number is written with."""
    return max(-_decimal(value)[1], 0)


def grouped(count: int) -> str:
    """Return a large count as it is read: `1,200`."""
    # Translators: what stands between the thousands and the hundreds of a number.
    return f"{count:,}".replace(",", pgettext("between thousands", ","))


def coordinate(value: float) -> str:
    """Return a coordinate of a drawing with one decimal at most, the same on every machine."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")


def length(value: float) -> str:
    """Return a length in a drawing, which has a point in every language, with four decimals at most."""
    return _pointed(scaled(value, 4), 4, ".").rstrip("0").rstrip(".")


def _ten_to(power: int) -> int:
    return int(10**power)


def _decimal(value: float) -> tuple[int, int]:
    """Return the digits of a number as it is written, and the power of ten that they are to be multiplied by."""
    digits, _, power = repr(value).partition("e")
    whole, _, part = digits.partition(".")
    part = part.rstrip("0")
    return int(whole + part), int(power or 0) - len(part)


def _pointed(units: int, places: int, point: str) -> str:
    digits = f"{abs(units):0{places + 1}}"
    written = f"{digits[:-places]}{point}{digits[-places:]}" if places else digits
    return f"{MINUS}{written}" if units < 0 else written
