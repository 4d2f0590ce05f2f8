"""How a day is written for a reader."""

from withness.words.words import N_, _, pgettext

# `strftime` would follow the machine's language.
_MONTHS = [N_("January"), N_("February"), N_("March"), N_("April"), N_("May"), N_("June"), N_("July")]
_MONTHS += [N_("August"), N_("September"), N_("October"), N_("November"), N_("December")]


def day_in_words(iso: str) -> str:
    """Return a day such as `2026-11-09` as `November 9, 2026`; raises `ValueError` for what is no such day."""
    year, month, day = map(int, iso.split("-"))
    if not (1 <= month <= 12 and 1 <= day <= 31):
        raise ValueError(f"{iso} is not a day.")
    # Translators: a day as it stands in a sentence.
    return pgettext("day", "{month} {day}, {year}").format(month=_(_MONTHS[month - 1]), day=day, year=year)
