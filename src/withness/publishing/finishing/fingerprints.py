"""The kit's own folder, named by what is in it: browsers may keep it for ever, and no release mixes with another."""

import hashlib
import re
from pathlib import Path

KIT = "withness"

_ADDRESS = re.compile(rb"""(=["']?[^"'\s>]*\bassets/)withness/""")


def name_by_content(site: Path) -> str:
    """Rename `assets/withness` and correct every address of it in the site's pages; return the name it has then."""
    folder = site / "assets" / KIT
    if not folder.is_dir():
        return next((path.name for path in sorted(folder.parent.glob(f"{KIT}-*"))), KIT)
    name = f"{KIT}-{_digest(folder)}"
    for page in site.rglob("*.html"):
        content = page.read_bytes()
        page.write_bytes(_ADDRESS.sub(rb"\1" + name.encode() + b"/", content))
    folder.rename(folder.with_name(name))
    return name


def _digest(folder: Path) -> str:
    files = {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    parts = [part for name in sorted(files) for part in (name.encode(), files[name])]
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()[:16]
