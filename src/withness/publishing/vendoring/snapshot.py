"""The memory of a Python that has imported our package, from which a page starts Python in moments.

And what a page starts Python with where that memory does not serve.
"""

import hashlib
import re
import subprocess
import tempfile
from pathlib import Path

import withness

SNAPSHOT = "snapshot.bin"
STDLIB = "python_stdlib.zip"

_MAKER = Path(__file__).with_name("snapshot.mjs")
_COMPILER = Path(__file__).with_name("compiled_stdlib.py")
_READER = Path(withness.__file__).parent / "web" / "python" / "snapshot.js"


class NoSnapshotError(Exception):
    """Why there is no snapshot."""


def release_of(pyodide: Path, wheel: bytes) -> str:
    """Return the name of all that belongs together: this very Pyodide, our package, and how a snapshot is written."""
    parts = [pyodide / "pyodide.asm.wasm", pyodide / "pyodide.asm.mjs", _MAKER, _COMPILER, _READER]
    digests = [hashlib.sha256(content).digest() for content in (wheel, *(part.read_bytes() for part in parts))]
    return hashlib.sha256(b"".join(digests)).hexdigest()[:16]


def snapshot(pyodide: Path, ours: dict[str, bytes], release: str) -> dict[str, bytes]:
    """Return the snapshot of a release and its standard library by their names; `ours` are its wheel and its lock.

    Node runs Pyodide for some ten seconds; the same inputs give the same bytes. Raises `NoSnapshotError`, with the
    reason, when there is no Node or it cannot run Pyodide.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        for file, content in ours.items():
            (folder / file).write_bytes(content)
        command = ["node", str(_MAKER), str(pyodide.resolve()), release, str(folder), str(_COMPILER)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError as error:
            raise NoSnapshotError("there is no program named node") from error
        if done.returncode != 0:
            said = re.findall(r"^\w*Error: .*", done.stderr, re.MULTILINE)
            raise NoSnapshotError(said[-1] if said else f"node ended with {done.returncode}")
        return {file: (folder / file).read_bytes() for file in (SNAPSHOT, STDLIB)}
