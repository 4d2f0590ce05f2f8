"""How numbers are written for a reader."""


def shown(score: float) -> str:
    """Return a score as it is displayed, with one decimal and a true minus sign."""
    return _minus(f"{score:.1f}")


def plain(value: float) -> str:
    """Return a number with no more digits than it needs, four decimals at most: `4`, `2.5`, `3.3333`."""
    return _minus(f"{value:.4f}".rstrip("0").rstrip("."))


def term(value: float) -> str:
    """Return a number as it is written within a sum: in brackets when it is below zero."""
    return f"({plain(value)})" if value < 0 else plain(value)


def hundredths(value: float) -> str:
    """Return a number with two decimals, as statistics are written: `0.91`, `−0.45`, and never a minus zero."""
    return _minus(f"{round(value, 2) + 0.0:.2f}")


def _minus(text: str) -> str:
    return text.replace("-", "\N{MINUS SIGN}")
