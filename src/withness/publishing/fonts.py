"""The site's own fonts: fixed at one optical size for the pages; unpacked and measured, to set words in pictures."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont


@dataclass(frozen=True, kw_only=True)
class Face:
    """One font at one place on its axes; `file` is the WOFF2 that the pages load, `axes` such as `{"wght": 600}`."""

    file: Path
    axes: Mapping[str, float]

    @cached_property
    def family(self) -> str:
        """The name that the font has for itself."""
        return str(self._font["name"].getBestFamilyName())

    @property
    def settings(self) -> str:
        """The place on its axes, as style sheets write it."""
        return ", ".join(f"'{axis}' {value:g}" for axis, value in self.axes.items())

    def width(self, words: str, size: float) -> float:
        """Return how wide the words are in this size, pairs of letters not drawn together."""
        names = (self._letters.get(ord(letter), ".notdef") for letter in words)
        return float(sum(self._glyphs[name].width for name in names) * size / self._font["head"].unitsPerEm)

    def unpack(self, file: Path) -> None:
        """Write the font as the TrueType file it was before it was packed, all its axes with it."""
        font = TTFont(self.file, recalcTimestamp=False)
        font.flavor = None
        font.save(file)

    @cached_property
    def _font(self) -> Any:
        return TTFont(self.file)

    @cached_property
    def _letters(self) -> Mapping[int, str]:
        return dict(self._font.getBestCmap())

    @cached_property
    def _glyphs(self) -> Any:
        return self._font.getGlyphSet(location=self.axes)


def pinned(font: bytes, axes: Mapping[str, float]) -> bytes:
    """Return a WOFF2 font with these axes taken out, drawn as it is at these places on them."""
    variable = TTFont(io.BytesIO(font), recalcTimestamp=False)
    fixed = instantiateVariableFont(variable, dict(axes))
    fixed.flavor = "woff2"
    packed = io.BytesIO()
    fixed.save(packed)
    return packed.getvalue()


def set_lines(words: str, face: Face, size: float, room: float) -> list[str]:
    """Return the words in as few lines as `room` allows, and those as equal as they can be."""
    widest = _lines(words, face, size, room)
    tried = [_lines(words, face, size, room * share / 20) for share in range(19, 8, -1)]
    return [widest, *(lines for lines in tried if len(lines) == len(widest))][-1]


def _lines(words: str, face: Face, size: float, room: float) -> list[str]:
    lines: list[str] = []
    for word in words.split():
        if lines and face.width(f"{lines[-1]} {word}", size) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
