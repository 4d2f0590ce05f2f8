"""What takes long to make and depends on its content alone is kept from one build to the next."""

import hashlib
import os
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from threading import get_ident

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
    _write(kept, packed)
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
        sealed, age = kept.read_bytes(), time.time() - kept.stat().st_mtime
    except OSError:
        return None
    found = sealed[_SEAL:]
    if sealed[:_SEAL] != _seal(found):
        return None
    if age > _A_DAY:
        kept.touch()
    return found


def keep(kept: Path, found: bytes) -> None:
    """Keep something in a file, sealed, so that damage is noticed."""
    _write(kept, _seal(found) + found)


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


def _seal(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=_SEAL).digest()


def _write(kept: Path, content: bytes) -> None:
    """Write a file whole or not at all, whoever else writes it at the same time."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    unfinished = kept.with_suffix(f"{kept.suffix}.{os.getpid()}-{get_ident()}.part")
    unfinished.write_bytes(content)
    unfinished.replace(kept)
