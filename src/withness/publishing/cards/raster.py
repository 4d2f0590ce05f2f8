"""From a drawing to a PNG, offline: the same drawing and fonts give the same bytes."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import resvg_py

from withness.markup.html import Html
from withness.publishing.cache import name_of, once
from withness.publishing.vendoring.fonts import Face


def png(drawing: Html, style: str, width: int, cache: Path) -> bytes:
    """Return an `<svg>` without words as a PNG so many pixels wide; `cache` is a folder that remembers pictures."""
    name = name_of(drawing, style, str(width), resvg_py.__version__)
    return once(cache / f"{name}.png", lambda: drawn(drawing, style, width, ()))


def drawn(drawing: Html, style: str, width: int, fonts: Sequence[str]) -> bytes:
    """Return an `<svg>` as a PNG so many pixels wide, in its own style and with no fonts but these files."""
    return resvg_py.svg_to_bytes(
        svg_string=drawing, style_sheet=style, width=width, skip_system_fonts=True, font_files=list(fonts)
    )


@contextmanager
def unpacked(faces: Sequence[Face], cache: Path) -> Iterator[list[str]]:
    """Give the files of some fonts as they are before they are packed, for as long as they are needed."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"{at}.ttf") for at, _ in enumerate(faces)]
        for face, file in zip(faces, files, strict=True):
            file.write_bytes(once(cache / f"{name_of(*named(face))}.ttf", face.unpacked))
        yield list(map(str, files))


def named(face: Face) -> tuple[bytes, str, str]:
    """Return what tells a font from every other."""
    return face.file.read_bytes(), face.called or "", face.settings
