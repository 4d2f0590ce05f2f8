"""From a drawing to a PNG, offline: the same drawing and fonts give the same picture."""

import io
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import PIL
import resvg_py
from PIL import ImageChops
from PIL.Image import Dither, Image, Quantize, new, open
from PIL.ImageColor import getrgb

from withness.markup.html import Html
from withness.publishing.cache import name_of, once
from withness.publishing.vendoring.fonts import Face

# Another version may set other pixels.
VERSIONS = f"resvg {resvg_py.__version__}, Pillow {PIL.__version__}"
_COLORS = 256


def png(drawing: Html, style: str, width: int, cache: Path) -> bytes:
    """Return an `<svg>` without words as a PNG so many pixels wide; `cache` is a folder that remembers pictures."""
    name = name_of(drawing, style, str(width), resvg_py.__version__)
    return once(cache / f"{name}.png", lambda: drawn(drawing, style, width, ()))


def drawn(drawing: Html, style: str, width: int, fonts: Sequence[str]) -> bytes:
    """Return an `<svg>` as a PNG so many pixels wide, in its own style and with no fonts but these files."""
    return resvg_py.svg_to_bytes(
        svg_string=drawing, style_sheet=style, width=width, skip_system_fonts=True, font_files=list(fonts)
    )


def paper(width: int, height: int, color: str) -> Image:
    """Return an empty picture of this color."""
    return new("RGB", (width, height), color)


def opened(picture: bytes) -> Image:
    """Return a PNG as pixels."""
    image = open(io.BytesIO(picture))
    image.load()
    return image


def lay(ground: Image, picture: Image, left: int, top: int) -> None:
    """Lay a picture on another, which shows wherever the upper one is clear."""
    ground.paste(picture, (left, top), picture)


def print_on(ground: Image, words: Image, left: int, top: int) -> None:
    """Print dark words on a picture, as ink does: what is there already shows between them."""
    box = (left, top, left + words.width, top + words.height)
    ground.paste(ImageChops.darker(ground.crop(box), words.convert("RGB")), box)


def packed(picture: Image, ground: str) -> bytes:
    """Return a picture as a PNG in so few colors that it takes half the room, which nobody sees.

    `ground` is the color of its first corner, which is kept as it is.
    """
    few = picture.quantize(_COLORS, Quantize.FASTOCTREE, dither=Dither.NONE)
    colors, at = few.getpalette() or [], 3 * few.tobytes()[0]
    colors[at : at + 3] = getrgb(ground)
    few.putpalette(colors)
    file = io.BytesIO()
    few.save(file, "PNG")
    return file.getvalue()


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
