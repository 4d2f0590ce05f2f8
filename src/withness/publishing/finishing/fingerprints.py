"""The kit's own folder, named by what is in it: browsers may keep it for ever, and no release mixes with another."""

import hashlib
import re
from pathlib import Path
from shutil import rmtree

KIT = "withness"

_ADDRESS = re.compile(rb"""(=["']?[^"'\s>]*\bassets/)withness/""")


def name_by_content(site: Path) -> str:
    """Rename the folder `assets/withness`, and return the name it has then."""
    folder = site / "assets" / KIT
    if not folder.is_dir():
        return next((path.name for path in sorted(folder.parent.glob(f"{KIT}-*"))), KIT)
    name = f"{KIT}-{_digest(folder)}"
    # Not every generator clears away what an earlier build has left.
    for former in folder.parent.glob(f"{KIT}-*"):
        rmtree(former)
    folder.rename(folder.with_name(name))
    return name


def with_its_name(page: bytes, name: str) -> bytes:
    """Return a page with every address of the folder corrected."""
    return _ADDRESS.sub(rb"\1" + name.encode() + b"/", page)


def _digest(folder: Path) -> str:
    files = {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    parts = [part for name in sorted(files) for part in (name.encode(), files[name])]
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()[:16]
