"""How a day is written for a reader."""

# `strftime` would follow the machine's language.
_MONTHS = ["January", "February", "March", "April", "May", "June", "July"]
_MONTHS += ["August", "September", "October", "November", "December"]


def day_in_words(iso: str) -> str:
    """Return a day such as `2026-11-09` as `November 9, 2026`; raises `ValueError` for what is no such day."""
    year, month, day = map(int, iso.split("-"))
    if not (1 <= month <= 12 and 1 <= day <= 31):
        raise ValueError(f"{iso} is not a day.")
    return f"{_MONTHS[month - 1]} {day}, {year}"
