"""What takes long to make and depends on its content alone is kept from one build to the next."""

import hashlib
import os
import time
from collections.abc import Buffer, Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from threading import get_ident
from typing import BinaryIO

import withness
from withness.authoring.settings.settings import settings_file

# An entry is as old as the last build that asked for it, to the day.
_A_DAY = 24 * 60 * 60
_DAYS_KEPT = 14
_SEAL = 16


def remembered(kept: Path, content: bytes, pack: Callable[[bytes], bytes]) -> bytes:
    """Return what `kept` holds, or make it from the content and keep it there for the next build."""
    if kept.is_file():
        return kept.read_bytes()
    packed = pack(content)
    with _whole(kept) as file:
        file.write(packed)
    return packed


def once(kept: Path, make: Callable[[], bytes]) -> bytes:
    """Return what is kept in a file, or make it and keep it there; what was damaged there is made anew."""
    found = recalled(kept)
    if found is None:
        found = make()
        keep(kept, found)
    return found


def recalled(kept: Path) -> bytes | None:
    """Return what is kept in a file, `None` if that is nothing or no longer whole."""
    try:
        content, age = kept.read_bytes(), time.time() - kept.stat().st_mtime
    except OSError:
        return None
    found = content[_SEAL:]
    if content[:_SEAL] != _seal(found).digest():
        return None
    if age > _A_DAY:
        kept.touch()
    return found


def opened(kept: Path) -> BinaryIO | None:
    """Return the same as a file to be read piece by piece, for what is too large to be held."""
    try:
        file, age = kept.open("rb"), time.time() - kept.stat().st_mtime
    except OSError:
        return None
    seal, told = file.read(_SEAL), hashlib.file_digest(file, _seal).digest()
    if seal != told:
        file.close()
        return None
    if age > _A_DAY:
        kept.touch()
    file.seek(_SEAL)
    return file


def keep(kept: Path, found: bytes) -> None:
    """Keep something in a file, sealed, so that damage is noticed."""
    with writing(kept) as file:
        file.write(found)


@contextmanager
def writing(kept: Path) -> Iterator["Sealed"]:
    """Keep in a file what is written to it piece by piece, sealed in the same way; no piece is held any longer."""
    with _whole(kept) as file:
        sealed = Sealed(file)
        yield sealed
        sealed.close()


class Sealed:
    """A file for writing that begins with a seal on all that follows."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._told = _seal()
        file.write(bytes(_SEAL))

    def write(self, piece: Buffer) -> int:
        """Write one more piece."""
        self._told.update(piece)
        return self._file.write(piece)

    def close(self) -> None:
        """Put the seal on it."""
        self._file.seek(0)
        self._file.write(self._told.digest())


def beside(docs: Path) -> Path:
    """Return the folder in which the builds of a site keep what they have made."""
    return settings_file(docs).parent / "build" / "compressed"


def prune(folder: Path) -> None:
    """Take away what no build has asked for in two weeks."""
    for kept in folder.iterdir() if folder.is_dir() else ():
        if kept.is_file() and time.time() - kept.stat().st_mtime > _DAYS_KEPT * _A_DAY:
            kept.unlink(missing_ok=True)


def name_of(*parts: bytes | str) -> str:
    """Return a name that these parts have and no others."""
    told = hashlib.sha256()
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        told.update(len(content).to_bytes(8) + content)
    return told.hexdigest()


@cache
def this_kit() -> str:
    """Return a name that changes with every line of the kit's own Python."""
    files = sorted(Path(withness.__file__).parent.rglob("*.py"))
    return name_of(*(file.read_bytes() for file in files))


def _seal(content: bytes = b"") -> hashlib.blake2b:
    return hashlib.blake2b(content, digest_size=_SEAL)


@contextmanager
def _whole(kept: Path) -> Iterator[BinaryIO]:
    """Write a file whole or not at all, whoever else writes it at the same time."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    unfinished = kept.with_suffix(f"{kept.suffix}.{os.getpid()}-{get_ident()}.part")
    with unfinished.open("wb") as file:
        yield file
    unfinished.replace(kept)
