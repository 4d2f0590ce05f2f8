"""Smaller twins of the site's files, for hosts that send them to whoever can unpack them."""

import gzip
import os
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from withness.publishing.cache import name_of, once
from withness.publishing.twins import BEST, LARGE, TEXT, packed

_TWINS = {".br", ".gz"}
# Below this a twin saves less than the packet it travels in.
_SMALLEST = 512


# The best packing takes a page 60 ms, as long as ten pages take to draw; the second best is a seventh larger.
_MANY_PAGES = 200
_QUICK = 8


def compress(site: Path, cache: Path) -> None:
    """Write a brotli and a gzip twin beside each file that gains by it; `cache` remembers them by content.

    Where there are many pages, theirs are packed less tightly.
    """
    files = []
    for file in sorted(site.rglob("*.*")):
        if not file.is_file():
            continue
        if file.suffix in _TWINS:
            file.unlink()
        elif file.suffix in TEXT and file.stat().st_size >= _SMALLEST:
            files.append(file)
    many = sum(file.suffix == ".html" for file in files) > _MANY_PAGES
    # Both libraries let go of the interpreter while they work.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        small = [file for file in files if file.stat().st_size < LARGE]
        list(
            pool.map(lambda file: _write_twins(file, cache, _QUICK if many and file.suffix == ".html" else BEST), small)
        )
    # What a packer holds grows with the file, so large ones are packed one after the other.
    for file in files:
        if file.stat().st_size >= LARGE:
            _write_twins(file, cache, BEST)


def _write_twins(file: Path, cache: Path, quality: int) -> None:
    content = file.read_bytes()
    small = {
        "br": packed(content, quality, cache),
        "gz": once(cache / f"{name_of(content)}.gz", partial(gzip.compress, content, 9, mtime=0)),
    }
    for ending, twin in small.items():
        if len(twin) < len(content):
            file.with_name(f"{file.name}.{ending}").write_bytes(twin)
