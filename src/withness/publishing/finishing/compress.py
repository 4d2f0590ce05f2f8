"""Smaller twins of the site's files, for hosts that send them to whoever can unpack them."""

import gzip
import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from withness.publishing.cache import name_of, once
from withness.publishing.placing import put
from withness.publishing.twins import BEST, LARGE, TEXT, TWINS, packed

# Below this a twin saves less than the packet it travels in.
_SMALLEST = 512


# The best packing takes a page 60 ms, as long as ten pages take to draw; the second best is a seventh larger.
_MANY_PAGES = 200
_QUICK = 8


def compress(site: Path, names: Iterable[str], cache: Path) -> None:
    """Put a brotli and a gzip twin beside each of these files that gains by it; `cache` remembers them by content.

    Where there are many pages, theirs are packed less tightly.
    """
    files = [site / name for name in sorted(names) if Path(name).suffix in TEXT]
    many = sum(file.suffix == ".html" for file in files) > _MANY_PAGES
    # Both libraries let go of the interpreter while they work.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        small = [file for file in files if file.stat().st_size < LARGE]
        list(pool.map(lambda file: _put_twins(file, cache, _QUICK if many and file.suffix == ".html" else BEST), small))
    # What a packer holds grows with the file, so large ones are packed one after the other.
    for file in files:
        if file.stat().st_size >= LARGE:
            _put_twins(file, cache, BEST)


def _put_twins(file: Path, cache: Path, quality: int) -> None:
    content = file.read_bytes()
    small = {}
    if len(content) >= _SMALLEST:
        small[".br"] = packed(content, quality, cache)
        small[".gz"] = once(cache / f"{name_of(content)}.gz", partial(gzip.compress, content, 9, mtime=0))
    for ending in TWINS:
        twin, beside = small.get(ending, content), file.with_name(file.name + ending)
        if len(twin) < len(content):
            put(beside, twin)
        else:
            beside.unlink(missing_ok=True)
