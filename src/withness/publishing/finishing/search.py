"""The search index of a finished site, made by Pagefind from its pages."""

import io
import json
import shutil
import subprocess
import sys
import tempfile
from fnmatch import fnmatch
from importlib.metadata import version
from importlib.util import find_spec
from math import ceil
from pathlib import Path
from zipfile import ZipFile, ZipInfo

from withness.problem import Message, Problem
from withness.publishing.cache import keep, name_of, recalled
from withness.publishing.finished.finished_page import files_of, name_below

NO_PAGEFIND = Message("Pagefind is not installed here", 'Run: pip install "pagefind[bin]".')
FAILED = Message("Pagefind could not index the site: {said}", "Build the site again.")

PAGEFIND = "pagefind_bin"
# It holds all pages that it indexes in memory, with half a megabyte for each; a search merges what several runs made.
AT_ONCE = 400
# The kit's own search page uses Pagefind's interface for scripts, not its ready-made ones.
_NOT_USED = ("pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js")


# What a search needs once, however many parts its index has.
_ONCE = ("*.js", "*.css", "wasm.*")


class _FailedError(Exception):
    """What Pagefind says."""


def index(site: Path, cache: Path) -> list[Problem]:
    """Write the index below `pagefind/`, and return why if that cannot be done.

    It has a part for each 400 pages, remembered in the `cache` for as long as these pages stay the same.
    """
    if find_spec(PAGEFIND) is None:
        return [NO_PAGEFIND.at(site, 1)]
    first = site / "pagefind"
    shutil.rmtree(first, ignore_errors=True)
    groups = _groups(site)
    parts = [first, *(first / f"part-{at}" for at in range(2, len(groups) + 1))]
    for part, pages in zip(parts, groups, strict=True):
        try:
            packed = _indexed(site, pages, cache / f"search-{part.name}.zip")
        except _FailedError as reason:
            return [FAILED.at(site, 1, said=str(reason))]
        needless = _NOT_USED if part is first else _ONCE
        with ZipFile(io.BytesIO(packed)) as archive:
            names = archive.namelist()
            archive.extractall(part, [name for name in names if not any(fnmatch(name, one) for one in needless)])
    others = json.dumps([f"{part.name}/" for part in parts[1:]])
    (first / "parts.js").write_text(f"export const OTHERS = {others};\n", "utf-8")
    return []


def _groups(site: Path) -> list[list[Path]]:
    """Return the pages in groups; as long as there are so many of these, each page stays in its own."""
    files = sorted(files_of(site))
    groups: list[list[Path]] = [[] for _ in range(max(1, ceil(len(files) / AT_ONCE)))]
    for file in files:
        groups[int(name_of(name_below(site, file)), 16) % len(groups)].append(file)
    return groups


def _indexed(site: Path, pages: list[Path], kept: Path) -> bytes:
    """Return an archive of what Pagefind makes of some pages, or what was kept of the last time if that is the same."""
    contents = (part for page in pages for part in (name_below(site, page), page.read_bytes()))
    name = name_of(version("pagefind"), *contents).encode()
    found = recalled(kept)
    if found is None or not found.startswith(name):
        found = name + _made(site, pages)
        keep(kept, found)
    return found.removeprefix(name)


def _made(site: Path, pages: list[Path]) -> bytes:
    with tempfile.TemporaryDirectory() as name:
        folder, packed = Path(name), io.BytesIO()
        for page in pages:
            copy = folder / "site" / name_below(site, page)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(page, copy)
        command = [sys.executable, "-m", PAGEFIND, "--site", str(folder / "site"), "--quiet"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise _FailedError(" ".join((done.stderr or done.stdout).split())[:200])
        made = folder / "site" / "pagefind"
        with ZipFile(packed, "w") as archive:
            for file in sorted(file for file in made.rglob("*") if file.is_file()):
                # The day of an entry that names none is always the same.
                archive.writestr(ZipInfo(file.relative_to(made).as_posix()), file.read_bytes())
    return packed.getvalue()
