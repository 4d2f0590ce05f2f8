"""The search index of a finished site, made by Pagefind from its pages."""

import io
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatch
from importlib.metadata import version
from importlib.util import find_spec
from math import ceil
from pathlib import Path
from zipfile import ZipFile, ZipInfo

from withness.problem import Message, Problem
from withness.publishing.cache import keep, name_of, recalled
from withness.publishing.finished.finished_page import INDEX, FinishedPage, name_below
from withness.publishing.placing import put

NO_PAGEFIND = Message("Pagefind is not installed here", 'Run: pip install "pagefind[bin]".')
FAILED = Message("Pagefind could not index the site: {said}", "Build the site again.")

PAGEFIND = "pagefind_bin"
# It takes more than a second for so many pages, and half a megabyte for each; a search merges what several runs made.
AT_ONCE = 200
# A search asks for every part, so a large site has larger ones instead of more, as far as memory allows.
_PARTS, _MOST = 25, 400
# The kit's own search page uses Pagefind's interface for scripts, not its ready-made ones.
_NOT_USED = ("pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js")
# What a search needs once, however many parts its index has.
_ONCE = ("*.js", "*.css", "wasm.*")
_LIST = f"{INDEX}/parts.js"


class _FailedError(Exception):
    """What Pagefind says."""


def index(site: Path, pages: Sequence[FinishedPage], cache: Path) -> tuple[dict[str, Path], list[Problem]]:
    """Have these pages of a site indexed, and return where each part of the index is kept, or why there is none.

    It has a part for some hundred pages each, remembered in the `cache` for as long as these pages stay the same.
    """
    if find_spec(PAGEFIND) is None:
        return {}, [NO_PAGEFIND.at(site, 1)]
    shutil.rmtree(site / INDEX, ignore_errors=True)
    parts: dict[str, Path] = {}
    for at, group in enumerate(_groups(pages), 1):
        part = INDEX if at == 1 else f"{INDEX}/part-{at}"
        parts[part] = cache / f"search-{Path(part).name}.zip"
        try:
            _have_indexed(site, group, parts[part])
        except _FailedError as reason:
            return {}, [FAILED.at(site, 1, said=str(reason))]
    return parts, []


def names_of(parts: Mapping[str, Path]) -> set[str]:
    """Return the name in the site of every file of an index."""
    return {_LIST, *(name for part, kept in parts.items() for name, _ in _files_of(part, kept))}


def put_index(site: Path, parts: Mapping[str, Path]) -> None:
    """Put an index into a site."""
    for part, kept in parts.items():
        with ZipFile(kept) as archive:
            for name, entry in _files_of(part, kept):
                put(site / name, archive.read(entry))
    others = json.dumps([f"{Path(part).name}/" for part in parts if part != INDEX])
    put(site / _LIST, f"export const OTHERS = {others};\n".encode())


def _files_of(part: str, kept: Path) -> Iterator[tuple[str, str]]:
    """Yield the name in the site of each file of a part, and that in its archive."""
    needless = _NOT_USED if part == INDEX else _ONCE
    with ZipFile(kept) as archive:
        names = archive.namelist()
    return ((f"{part}/{name}", name) for name in names if not any(fnmatch(name, one) for one in needless))


def _groups(pages: Sequence[FinishedPage]) -> list[list[FinishedPage]]:
    """Return the pages in groups; as long as there are so many of these, each page stays in its own."""
    count = max(1, min(_PARTS, ceil(len(pages) / AT_ONCE)), ceil(len(pages) / _MOST))
    groups: list[list[FinishedPage]] = [[] for _ in range(count)]
    for page in pages:
        groups[int(name_of(page.address), 16) % len(groups)].append(page)
    return groups


def _have_indexed(site: Path, pages: Sequence[FinishedPage], kept: Path) -> None:
    """Keep an archive of what Pagefind makes of some pages, unless that of the last time is of the same words."""
    name = name_of(version("pagefind"), *(part for page in pages for part in (page.address, page.told.findable)))
    found = recalled(kept)
    if found is None or not found.startswith(name.encode()):
        keep(kept, name.encode() + _made(site, pages))


def _made(site: Path, pages: Iterable[FinishedPage]) -> bytes:
    with tempfile.TemporaryDirectory() as name:
        folder, packed = Path(name), io.BytesIO()
        for page in pages:
            copy = folder / "site" / name_below(site, page.file)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(page.file, copy)
        command = [sys.executable, "-m", PAGEFIND, "--site", str(folder / "site"), "--quiet"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise _FailedError(" ".join((done.stderr or done.stdout).split())[:200])
        made = folder / "site" / INDEX
        with ZipFile(packed, "w") as archive:
            for file in sorted(file for file in made.rglob("*") if file.is_file()):
                # The day of an entry that names none is always the same.
                archive.writestr(ZipInfo(file.relative_to(made).as_posix()), file.read_bytes())
    return packed.getvalue()
