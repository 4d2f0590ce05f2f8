"""The search index of a finished site, made by Pagefind from its pages."""

import io
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from importlib.metadata import version
from importlib.util import find_spec
from math import ceil
from pathlib import Path

from withness.problem import Message, Problem
from withness.publishing.cache import keep, name_of, recalled
from withness.publishing.finished.finished_page import files_of

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
            packed = _indexed(site, pages, cache / f"search-{part.name}.tar")
        except _FailedError as reason:
            return [FAILED.at(site, 1, said=str(reason))]
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(part, filter="data")
        for pattern in _NOT_USED if part is first else _ONCE:
            for file in part.glob(pattern):
                file.unlink()
    others = json.dumps([f"{part.name}/" for part in parts[1:]])
    (first / "parts.js").write_text(f"export const OTHERS = {others};\n", "utf-8")
    return []


def _groups(site: Path) -> list[list[Path]]:
    """Return the pages in groups; as long as there are so many of these, each page stays in its own."""
    files = sorted(files_of(site))
    groups: list[list[Path]] = [[] for _ in range(max(1, ceil(len(files) / AT_ONCE)))]
    for file in files:
        name = file.relative_to(site).as_posix()
        groups[int(name_of(name), 16) % len(groups)].append(file)
    return groups


def _indexed(site: Path, pages: list[Path], kept: Path) -> bytes:
    """Return an archive of what Pagefind makes of some pages, or what was kept of the last time if that is the same."""
    contents = (part for page in pages for part in (page.relative_to(site).as_posix(), page.read_bytes()))
    name = name_of(version("pagefind"), *contents).encode()
    found = recalled(kept)
    if found is None or not found.startswith(name):
        found = name + _made(site, pages)
        keep(kept, found)
    return found.removeprefix(name)


def _made(site: Path, pages: list[Path]) -> bytes:
    with tempfile.TemporaryDirectory() as name:
        folder, archive = Path(name), io.BytesIO()
        for page in pages:
            copy = folder / "site" / page.relative_to(site)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(page, copy)
        command = [sys.executable, "-m", PAGEFIND, "--site", str(folder / "site"), "--quiet"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise _FailedError(" ".join((done.stderr or done.stdout).split())[:200])
        with tarfile.open(fileobj=archive, mode="w") as packed:
            packed.add(folder / "site" / "pagefind", ".", filter=lambda entry: entry.replace(mtime=0, deep=False))
    return archive.getvalue()
