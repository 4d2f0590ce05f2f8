"""Words set into a room: in the largest type in which they fit, or else fewer of them, and an ellipsis."""

from collections.abc import Iterator, Sequence

from withness.publishing.vendoring.fonts import Typeface, set_lines

_ELLIPSIS, _HYPHEN = "…", "-"
_LEFT = 3  # letters of a broken word at least, for its last line


def fitted(words: str, face: Typeface, room: float, settings: Sequence[tuple[float, int]]) -> tuple[float, list[str]]:
    """Return the size and the lines of some words, each of them as wide as the room at most.

    A setting is a size and how many lines it may have; the last is for what fits in none of them.
    """
    for size, most in settings:
        lines = set_lines(words, face, size, room)
        if len(lines) <= most and _widest(lines, face, size) <= room:
            return size, lines
    size, most = settings[-1]
    whole = [piece for word in words.split() for piece in _pieces(word, face, size, room)]
    lines = set_lines(" ".join(whole), face, size, room)
    if len(lines) > most:
        lines = [*lines[: most - 1], _shortened(" ".join(lines[most - 1 :]), face, size, room)]
    return size, lines


def _widest(lines: Sequence[str], face: Typeface, size: float) -> float:
    return max((face.width(line, size) for line in lines), default=0)


def _pieces(word: str, face: Typeface, size: float, room: float) -> Iterator[str]:
    """Yield a word in pieces for a line each, broken after a hyphen of its own where it has one."""
    while face.width(word, size) > room:
        at = next(at for at in range(len(word), 0, -1) if at == 1 or face.width(_broken(word, at), size) <= room)
        at = word.rfind(_HYPHEN, 1, at) + 1 or max(1, min(at, len(word) - _LEFT))
        yield _broken(word, at)
        word = word[at:]
    yield word


def _broken(word: str, at: int) -> str:
    return word[:at] if word[at - 1] == _HYPHEN else word[:at] + _HYPHEN


def _shortened(words: str, face: Typeface, size: float, room: float) -> str:
    """Return the beginning of some words that fits on a line with an ellipsis, whole if there is room for one."""
    fits = next(at for at in range(len(words), 0, -1) if at == 1 or face.width(words[:at] + _ELLIPSIS, size) <= room)
    whole = words[:fits] if words[fits : fits + 1] in {"", " "} else words[:fits].rpartition(" ")[0] or words[:fits]
    return whole.rstrip(" ,;:.–—-") + _ELLIPSIS
