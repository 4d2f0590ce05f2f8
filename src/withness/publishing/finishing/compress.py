"""Smaller twins of the site's files, for hosts that send them to whoever can unpack them."""

import gzip
import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

from withness.publishing.cache import remembered

_TEXT = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt", ".wasm", ".whl"}
_TWINS = {".br", ".gz"}
# Below this a twin saves less than the packet it travels in.
_SMALLEST = 512


def compress(site: Path, cache: Path) -> None:
    """Write a brotli and a gzip twin beside each file that gains by it; `cache` remembers them by content."""
    for twin in site.rglob("*"):
        if twin.suffix in _TWINS and twin.is_file():
            twin.unlink()
    files = [file for file in sorted(site.rglob("*")) if file.suffix in _TEXT and file.stat().st_size >= _SMALLEST]
    # Both libraries let go of the interpreter while they work.
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda file: _write_twins(file, cache), files))


def _write_twins(file: Path, cache: Path) -> None:
    content = file.read_bytes()
    for ending, pack in (("br", _brotli), ("gz", _gzip)):
        packed = remembered(cache / f"{hashlib.sha256(content).hexdigest()}.{ending}", content, pack)
        if len(packed) < len(content):
            file.with_name(f"{file.name}.{ending}").write_bytes(packed)


def _brotli(content: bytes) -> bytes:
    return bytes(brotli.compress(content, quality=11, lgwin=24))


def _gzip(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)
