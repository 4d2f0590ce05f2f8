"""What one word of a file means, and how an author is told what kind of value it is."""

import math
import re

from withness.problem import quoted

# The core schema of YAML 1.2, in which `no` and `2026-11-09` are text.
_NULL = re.compile(r"|~|null|Null|NULL")
_BOOL = re.compile(r"true|True|TRUE|false|False|FALSE")
_INT = re.compile(r"[-+]?[0-9]{1,300}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def core_scalar(text: str) -> str | int | float | bool | None:
    """Return what a plain word means by the core schema of YAML 1.2; a number too large to hold stays text."""
    if _NULL.fullmatch(text):
        return None
    if _BOOL.fullmatch(text):
        return text.casefold() == "true"
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text) and math.isfinite(number := float(text)):
        return number
    return text


def described(value: object) -> str:
    """Return what kind of value an author wrote, in words."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"the number {value}" if len(str(value)) < 40 else "a very long number"
        case str():
            return f"the text {quoted(value)}" if value.strip() else "an empty text"
        case list():
            return "a list"
        case _:
            return "a set of keys"
