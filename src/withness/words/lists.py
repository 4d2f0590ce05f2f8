"""Names one after the other, as a sentence has them."""

from collections.abc import Iterable, Sequence

from withness.words.words import _, pgettext


def enumerated(names: Iterable[str]) -> str:
    """Return the names without a last "and": `A, B, C`."""
    # Translators: what stands between the entries of a list: A, B, C.
    return pgettext("between entries", ", ").join(names)


def set_apart(names: Iterable[str]) -> str:
    """Return entries that may have commas in them: `A (1, 2); B (3)`."""
    # Translators: what stands between entries that may have commas in them: A (1, 2); B (3).
    return pgettext("between longer entries", "; ").join(names)


def series(names: Sequence[str]) -> str:
    """Return the names as a sentence says them all: `A`, `A and B`, `A, B, and C`."""
    *others, last = names
    if not others:
        return last
    # Translators: two names, as in "Listening and Asking".
    pair = _("{first} and {last}")
    # Translators: more names than two; "others" has commas between them already.
    more = _("{others}, and {last}")
    words = pair if len(others) == 1 else more
    return words.format(first=others[0], others=enumerated(others), last=last)
