"""A file packed with brotli for hosts that send it so, kept by its content; a large one comes along with a release."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import brotli

from withness.publishing.cache import keep, name_of, once, recalled

# What gains by it; the rest is packed already.
TEXT = frozenset({".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt", ".wasm", ".whl"})
BEST = 11
TWINS = (".br", ".gz")
# The best packing takes a megabyte two or three seconds.
LARGE = 1_000_000


def packed(content: bytes, quality: int, cache: Path) -> bytes:
    """Return some content packed; `cache` is a folder that remembers what was packed."""
    return once(cache / _name(content, quality), partial(_pack, content, quality))


def original(name: str) -> str | None:
    """Return the name of the file of which a file with this name may be a smaller twin; `None` if it cannot be one."""
    stem, dot, ending = name.rpartition(".")
    return stem if f"{dot}{ending}" in TWINS and Path(stem).suffix in TEXT else None


def pack_ahead(files: Mapping[str, bytes], release: Path) -> None:
    """Pack the large ones of some files as tightly as can be, to be kept in the folder of a release."""
    for content in _large(files):
        packed(content, BEST, release)


def bring_packed(files: Mapping[str, bytes], release: Path, cache: Path) -> None:
    """Have at hand for `finish` what a release has packed of these files, which is nothing in a checkout of the kit.

    It is believed only where it is the same file when unpacked.
    """
    for content in _large(files):
        name = _name(content, BEST)
        if recalled(cache / name) is None and (found := recalled(release / name)) and _unpacked(found) == content:
            keep(cache / name, found)


def _large(files: Mapping[str, bytes]) -> Iterator[bytes]:
    return (content for name, content in files.items() if Path(name).suffix in TEXT and len(content) >= LARGE)


def _unpacked(found: bytes) -> bytes | None:
    try:
        return bytes(brotli.decompress(found))
    except brotli.error:
        return None


def _name(content: bytes, quality: int) -> str:
    return f"{name_of(content)}.{quality}.br"


def _pack(content: bytes, quality: int) -> bytes:
    return bytes(brotli.compress(content, quality=quality, lgwin=24))
