"""The site's own fonts: fixed at one optical size for the pages; unpacked and measured, to set words in pictures."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any
from unicodedata import category, combining, normalize

from fontTools.ttLib import TTFont

_FAMILY_NAMES = (1, 16)


@dataclass(frozen=True, kw_only=True)
class Face:
    """One font at one place on its axes; `file` is a WOFF2, `axes` such as `{"wght": 600}`.

    `called` is a name in place of its own, where two files of one family are to be told apart.
    """

    file: Path
    axes: Mapping[str, float]
    called: str | None = None

    @cached_property
    def family(self) -> str:
        """The name of the font."""
        return self.called or str(self._font["name"].getBestFamilyName())

    @property
    def settings(self) -> str:
        """The place on its axes, as style sheets write it."""
        return ", ".join(f"'{axis}' {value:g}" for axis, value in self.axes.items())

    def has(self, letter: str) -> bool:
        """Say whether the font can draw this letter."""
        return ord(letter) in self._letters

    def width(self, words: str, size: float) -> float:
        """Return how wide the words are in this size, pairs of letters not drawn together."""
        return float(sum(map(self._width_of, words)) * size / self._font["head"].unitsPerEm)

    def _width_of(self, letter: str) -> float:
        if letter not in self._widths:
            self._widths[letter] = self._glyphs[self._letters.get(ord(letter), ".notdef")].width
        return self._widths[letter]

    @cached_property
    def _widths(self) -> dict[str, float]:
        return {}

    def unpacked(self) -> bytes:
        """Return the font as the TrueType file it was before it was packed, all its axes with it."""
        font = TTFont(self.file, recalcTimestamp=False)
        font.flavor = None
        for name in font["name"].names if self.called else ():
            if name.nameID in _FAMILY_NAMES:
                name.string = self.called
        file = io.BytesIO()
        font.save(file)
        return file.getvalue()

    @cached_property
    def _font(self) -> Any:
        return TTFont(self.file)

    @cached_property
    def _letters(self) -> Mapping[int, str]:
        return dict(self._font.getBestCmap())

    @cached_property
    def _glyphs(self) -> Any:
        return self._font.getGlyphSet(location=self.axes)


@dataclass(frozen=True, kw_only=True)
class Typeface:
    """A font and those that have the letters it lacks, in the order in which they are asked."""

    faces: tuple[Face, ...]

    def lacks(self, words: str) -> str:
        """Return the letters that none of its fonts can draw, each once.

        An accent that is a letter of its own would stand beside the letter it belongs to, so it counts among them.
        """
        return "".join(dict.fromkeys(letter for letter in words if combining(letter) or not self._face_for(letter)))

    def runs(self, words: str) -> list[tuple[Face, str]]:
        """Return the words in pieces, each with the font that has its letters."""
        pieces = groupby(words, lambda letter: self._face_for(letter) or self.faces[0])
        return [(face, "".join(letters)) for face, letters in pieces]

    def width(self, words: str, size: float) -> float:
        """Return how wide the words are in this size."""
        return sum(face.width(run, size) for face, run in self.runs(words))

    def _face_for(self, letter: str) -> Face | None:
        return next((face for face in self.faces if face.has(letter)), None)


def composed(words: str) -> str:
    """Return words as they are to be drawn: accents in one with their letters, plain spaces, nothing invisible."""
    visible = (letter for letter in normalize("NFC", words) if category(letter) != "Cf")
    return " ".join("".join(visible).split())


def pinned(font: bytes, axes: Mapping[str, float]) -> bytes:
    """Return a WOFF2 font with these axes taken out, drawn as it is at these places on them."""
    # It takes as long to load as many commands take as a whole.
    from fontTools.varLib.instancer import instantiateVariableFont

    variable = TTFont(io.BytesIO(font), recalcTimestamp=False)
    fixed = instantiateVariableFont(variable, dict(axes))
    fixed.flavor = "woff2"
    packed = io.BytesIO()
    fixed.save(packed)
    return packed.getvalue()


def set_lines(words: str, face: Face | Typeface, size: float, room: float) -> list[str]:
    """Return the words in as few lines as `room` allows, and those as equal as they can be."""
    widest = _lines(words, face, size, room)
    tried = [_lines(words, face, size, room * share / 20) for share in range(19, 8, -1)]
    return [widest, *(lines for lines in tried if len(lines) == len(widest))][-1]


def _lines(words: str, face: Face | Typeface, size: float, room: float) -> list[str]:
    lines: list[str] = []
    for word in words.split():
        if lines and face.width(f"{lines[-1]} {word}", size) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
