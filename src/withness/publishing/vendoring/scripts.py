"""The kit's scripts as they are delivered: joined to a few files, the first of which knows what each part imports."""

import json
import posixpath
import re
from pathlib import Path

import withness
from withness.publishing.constants import filled
from withness.publishing.node import made_by_node

WEB = Path(withness.__file__).parent / "web"
# What most parts import, and what Python's worker runs.
SHARED, WORKER = "shared/shared.js", "python/score-worker.js"

_JOIN = Path(__file__).with_name("scripts.mjs")
_FIRST = "withness.js"
_TOLD = re.compile(r"^[ \t]*(?:/\*\*(?:(?!\*/).)*\*/|//[^\n]*)\n", re.MULTILINE | re.DOTALL)
_IMPORT = re.compile(r"^import [^']*'(\.[^']+)';", re.MULTILINE)


def scripts(packages: Path) -> dict[str, str]:
    """Return every file by its path, the first with the paths of all that is imported for each custom element.

    Rollup joins the modules, once. Raises `NotMadeError`.
    """
    joined: dict[str, str] = json.loads(made_by_node(_JOIN, WEB, sorted(WEB.rglob("*.js")), packages))
    files = {name: _bare(script) for name, script in sorted(joined.items())}
    elements = [folder for folder, _, file in (name.partition("/") for name in files) if file == f"{folder}.js"]
    imports = {element: reached(f"{element}/{element}.js", files) for element in elements if "-" in element}
    return files | {_FIRST: filled(files[_FIRST], "IMPORTS", "{}", imports)}


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
