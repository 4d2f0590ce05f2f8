"""What was read of an author's pages and tools, kept for the next command: of all files only what changed is read."""

import hashlib
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

from withness.authoring.pages.blocks import BlockLine
from withness.authoring.pages.page_file import PageFile
from withness.authoring.yaml.remembered import WithProblems
from withness.authoring.yaml.source import Source
from withness.publishing.cache import beside, opened, this_kit, writing

# What is kept may come from anywhere, as the rest of a folder does: nothing but these is made of it.
_MAY_BE_MADE = {(made.__module__, made.__qualname__): made for made in (PageFile, Source, BlockLine, type(Path()))}

type _Name = tuple[str, ...]
_NOTHING: tuple[bytes | None, Any] = (None, None)


class Memory:
    """Remembers what was read of the files of one docs folder and had no problems, by the content of each."""

    def __init__(self, docs: Path) -> None:
        self._kept = beside(docs) / "read.library"
        self._before = _known(self._kept)
        self._now: dict[_Name, tuple[bytes, Any]] = {}

    def __call__[Read: WithProblems](self, read: Callable[..., Read], file: Path, *folders: Path) -> Read:
        """Return what `read` makes of a file, or made of it when it was the same."""
        name, content = (read.__qualname__, *map(str, (file, *folders))), _content(file)
        known, found = self._before.get(name, _NOTHING)
        made: Read = found if known is not None and known == content else read(file, *folders)
        # Whoever writes the file meanwhile is to be read again.
        if content is not None and not made.problems and (known == content or content == _content(file)):
            self._now[name] = content, made
        return made

    def keep(self) -> None:
        """Keep what was read, if that is anything new."""
        if {name: of for name, (of, _) in self._now.items()} != {name: of for name, (of, _) in self._before.items()}:
            # It is as large as all that was read, so it is never held whole.
            with writing(self._kept) as file:
                for entry in self._now.items():
                    file.write(this_kit().encode())
                    pickle.dump(entry, file, pickle.HIGHEST_PROTOCOL)


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> type:
        """Return one of the few classes that may be made."""
        if (module, name) not in _MAY_BE_MADE:
            raise pickle.UnpicklingError(name)
        return _MAY_BE_MADE[module, name]


def _known(kept: Path) -> dict[_Name, tuple[bytes, Any]]:
    """Return what this very kit has kept."""
    file, kit, known = opened(kept), this_kit().encode(), dict[_Name, tuple[bytes, Any]]()
    if file is None:
        return {}
    with file:
        try:
            while file.read(len(kit)) == kit:
                name, found = _Unpickler(file).load()
                known[name] = found
        except Exception:  # whatever a file may raise that looks like ours and is not, it is read anew
            return {}
    return known


def _content(file: Path) -> bytes | None:
    try:
        return hashlib.blake2b(file.read_bytes(), digest_size=16).digest()
    except (OSError, ValueError):
        return None
