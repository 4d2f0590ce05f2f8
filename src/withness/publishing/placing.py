"""A finished site put where it lies: only what has changed is written, and what is no longer of it goes."""

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from withness.problem import Message, Problem
from withness.publishing.twins import original

NO_FOLDER = Message("The site is to be a folder, and this is a file", "Take it away, or name another folder.")
WITHIN = Message(
    "One of the two folders {site} and {drawn} lies in the other, and what is no page of the site would be lost",
    "Give the site a folder of its own.",
)
OTHER_THINGS = Message(
    "This folder holds other things than a site, which would be lost", "Name an empty folder, or a new one."
)

# Of a site that is only begun it is the first file, and only so is such a folder known.
SIGN = ".nojekyll"


def refused(site: Path, drawn: Path) -> list[Problem]:
    """Return why pages drawn in one folder may not be put into another as a site; nothing if they may.

    In a folder of a site, whatever does not belong to it is taken away.
    """
    if site.exists() and not site.is_dir():
        return [NO_FOLDER.at(site, 0)]
    here, there = site.resolve(), drawn.resolve()
    if here == there:
        return []
    if here.is_relative_to(there) or there.is_relative_to(here):
        return [WITHIN.at(site, 0, site=site.as_posix(), drawn=drawn.as_posix())]
    is_a_site = not site.is_dir() or (site / SIGN).exists() or (site / "index.html").exists()
    if is_a_site or all(_is_hidden(entry.name) for entry in site.iterdir()):
        return []
    return [OTHER_THINGS.at(site, 0)]


def begin(drawn: Path, site: Path, made: Collection[str]) -> frozenset[str]:
    """Put into a site what was drawn for it, and return the names of all its files, such as `articles/index.html`.

    Those that are `made` of what was drawn are for others to put there. What is no longer of the site goes, but for
    smaller twins of its files, and for what is hidden at the top of its folder, as the store of a version control is.
    """
    found = {name for name in names_in(drawn) if name not in made}
    names = frozenset(name for name in found if original(name) not in found).union(made)
    site.mkdir(parents=True, exist_ok=True)
    put(site / SIGN, b"")
    for entry in os.scandir(site):
        if not _is_hidden(entry.name):
            _clear(entry, entry.name, names)
    for name in names.difference(made) if drawn != site else ():
        put(site / name, (drawn / name).read_bytes())
    return names


def put(file: Path, content: bytes) -> None:
    """Write a file, unless that is what it holds."""
    if not _holds(file, content):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def names_in(folder: Path) -> Iterator[str]:
    """Yield the name of each file in a folder, but for what is hidden at its top."""
    for inner, _, files in os.walk(folder):
        way = inner.removeprefix(str(folder)).replace(os.sep, "/").lstrip("/")
        names = (f"{way}/{file}" if way else file for file in files)
        yield from (name for name in names if not _is_hidden(name))


def _clear(entry: os.DirEntry[str], name: str, names: Collection[str]) -> None:
    if entry.is_dir(follow_symlinks=False):
        for inner in os.scandir(entry.path):
            _clear(inner, f"{name}/{inner.name}", names)
        if not any(os.scandir(entry.path)):
            Path(entry.path).rmdir()
    elif entry.is_symlink() or (name not in names and original(name) not in names):
        Path(entry.path).unlink()


def _holds(file: Path, content: bytes) -> bool:
    try:
        return file.stat().st_size == len(content) and file.read_bytes() == content
    except OSError:
        return False


def _is_hidden(name: str) -> bool:
    return name.startswith(".")
