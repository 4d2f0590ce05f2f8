"""From a drawing to a PNG, offline: the same drawing and fonts give the same bytes."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import resvg_py

from withness.markup.html import Html
from withness.publishing.cache import remembered
from withness.publishing.vendoring.fonts import Face


def png(drawing: Html, style: str, width: int, cache: Path, faces: Sequence[Face] = ()) -> bytes:
    """Return an `<svg>` as a PNG so many pixels wide, in its own style and with no fonts but these.

    `cache` is a folder that remembers pictures and unpacked fonts by their content.
    """
    cache.mkdir(parents=True, exist_ok=True)
    fonts = [_unpacked(face, cache) for face in faces]
    content = "\n".join([drawing, style, str(width), *fonts, resvg_py.__version__]).encode()

    def draw(_: bytes) -> bytes:
        return resvg_py.svg_to_bytes(
            svg_string=drawing, style_sheet=style, width=width, skip_system_fonts=True, font_files=fonts
        )

    return remembered(cache / f"{hashlib.sha256(content).hexdigest()}.png", content, draw)


def _unpacked(face: Face, cache: Path) -> str:
    content = face.file.read_bytes() + (face.called or "").encode()
    file = cache / f"{hashlib.sha256(content).hexdigest()}.ttf"
    if not file.is_file():
        face.unpack(file)
    return str(file)
