"""Whether the pictures of a page can be seen by its readers, and how much each reader has to load for them."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from withness.catalog.addresses import address_of
from withness.problem import Message, Problem, quoted
from withness.publishing.proof.links import Places
from withness.publishing.proof.look import Look, Way
from withness.publishing.rules.addresses import as_browsers_read

NOT_SHOWN = Message(
    "Most browsers cannot show the picture {link}: they know no picture that ends in {ending}",
    'Open it, choose "Export" or "Save as" and then JPEG, put that file beside it, and write its name here; a new'
    " ending alone does not help.",
)
HEAVY = Message(
    "The picture {link} weighs {size} MB, which every reader of this page has to load",
    'Open it, choose "Export" or "Resize", make it no more than 1600 pixels wide, and save it as JPEG.',
    minor=True,
)

# Of bytes; a photo as wide as a page takes a third of it.
_HEAVY = 1_000_000
_UNKNOWN = (
    ".heic", ".heif", ".tif", ".tiff", ".psd", ".ai", ".eps", ".raw", ".dng", ".cr2", ".cr3", ".nef", ".arw", ".jp2",
    ".jxl", ".xcf", ".indd", ".sketch", ".pdf", ".doc", ".docx", ".ppt", ".pptx", ".odg", ".wmf", ".emf",
)  # fmt: skip


def picture_problems(look: Look, places: Places, docs: Path) -> Iterator[Problem]:
    """Yield every picture on a page that is a file of the site, and that readers will not see or will wait for."""
    for way in look.ways:
        if way.is_picture and (file := _file(look, way)) in places.files:
            ending, size = PurePosixPath(file).suffix.lower(), (docs / file).stat().st_size
            if ending in _UNKNOWN:
                yield NOT_SHOWN.at(look.page.file, way.line, link=quoted(way.link), ending=ending)
            elif size > _HEAVY:
                yield HEAVY.at(look.page.file, way.line, link=quoted(way.link), size=f"{size / 1e6:.1f}")


def _file(look: Look, way: Way) -> str:
    """Return the path in the docs folder to which the way of a picture leads, if it leads there at all."""
    try:
        path = unquote(urlsplit(as_browsers_read(way.link)).path)
    except ValueError:
        return ""
    return normpath(join("/", address_of(look.page.path) if way.raw else dirname(look.page.path), path)).lstrip("/")
