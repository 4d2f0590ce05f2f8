"""From the address in a request to a file of the site, and never to one outside it."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

# What the site's host reads, and nobody else.
_FOR_HOSTS = frozenset({"_headers", "nginx.conf"})
# An address may name its host in front, as one that is meant for a proxy does.
_TARGET = re.compile(r"(?:https?://[^/?#]*)?(/[^?#]*)(?:[?#].*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A file of the site at its one address, which starts with `/`; or a folder whose address is to end in `/`."""

    address: str
    file: Path
    is_folder: bool = False


def place(site: Path, target: str) -> Place | None:
    """Return what a request's target stands for in the folder `site` (resolved already), or `None`.

    The address is made anew from the file that was found: nothing that somebody wrote comes back in an answer.
    """
    path = _path(target)
    if path is None or not (found := inside(site, site / path)):
        return None
    if found.is_dir():
        index = inside(site, found / "index.html")
        if index is None or not index.is_file():
            return None
        folder = _address(site, found)
        return Place(address=folder, file=index) if path.endswith("/") or not path else _to_folder(folder, found)
    if path.endswith("/") or not found.is_file() or _address(site, found)[1:] in _FOR_HOSTS:
        return None
    return Place(address=_address(site, found), file=found)


def inside(site: Path, file: Path) -> Path | None:
    """Return where a file or folder really lies; `None` where there is none, or a link leads out of the site."""
    try:
        real = Path(os.path.realpath(file, strict=True))
    except (OSError, ValueError):  # no such name, one that no file can have, or links in a circle
        return None
    return real if real.is_relative_to(site) else None


def _to_folder(address: str, folder: Path) -> Place:
    return Place(address=address, file=folder, is_folder=True)


def _path(target: str) -> str | None:
    match = _TARGET.fullmatch(target)
    try:
        # http.server reads a request as Latin-1, which keeps every byte.
        return unquote_to_bytes(match[1].encode("latin-1")).decode("utf-8").lstrip("/") if match else None
    except UnicodeError:
        return None


def _address(site: Path, found: Path) -> str:
    below = quote(found.relative_to(site).as_posix(), safe="/")
    return f"/{below}/".replace("/./", "/") if found.is_dir() else f"/{below}"
