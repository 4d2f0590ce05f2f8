"""The kit's scripts as they are delivered: plain modules, the first of which knows what each part imports."""

import json
import posixpath
import re
from pathlib import Path

import withness

WEB = Path(withness.__file__).parent / "web"

_FIRST = "withness.js"
_UNKNOWN = "const IMPORTS = {};"
_TOLD = re.compile(r"^[ \t]*(?:/\*\*(?:(?!\*/).)*\*/|//[^\n]*)\n", re.MULTILINE | re.DOTALL)
_IMPORT = re.compile(r'^import [^"]*"(\.[^"]+)";', re.MULTILINE)


def scripts() -> dict[str, str]:
    """Return every script by its path, the first with the paths of all that is imported for each custom element."""
    files = {path.relative_to(WEB).as_posix(): _bare(path.read_text("utf-8")) for path in sorted(WEB.rglob("*.js"))}
    imports = {element: reached(f"{element}/{element}.js", files) for element in elements()}
    return files | {_FIRST: files[_FIRST].replace(_UNKNOWN, f"const IMPORTS = {json.dumps(imports)};")}


def elements() -> list[str]:
    """Return the names of the custom elements: each has a folder, and in it a script, of its own name."""
    return sorted(file.stem for file in WEB.glob("*-*/*.js") if file.stem == file.parent.name)


def _bare(script: str) -> str:
    """Return a script without the comments that have lines of their own: more than a quarter of its weight."""
    return _TOLD.sub("", script)


def reached(script: str, files: dict[str, str]) -> list[str]:
    """Return what a script imports and what that imports in turn, the nearest first."""
    found = [script]
    for name in found:
        addresses = _IMPORT.findall(files[name])
        imported = [posixpath.normpath(posixpath.join(posixpath.dirname(name), address)) for address in addresses]
        found += [other for other in imported if other not in found]
    return found[1:]
