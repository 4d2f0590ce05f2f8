"""The memory of a Python that has imported our package: from it a page starts Python in moments."""

import hashlib
import re
import subprocess
import tempfile
from pathlib import Path

import withness
from withness.publishing.vendoring.wheel import WHEEL_NAME

SNAPSHOT = "snapshot.bin"

_MAKER = Path(__file__).with_name("snapshot.mjs")
_READER = Path(withness.__file__).parent / "web" / "python" / "snapshot.js"


class NoSnapshotError(Exception):
    """Why there is no snapshot."""


def release_of(pyodide: Path, wheel: bytes) -> str:
    """Return the name of all that belongs together: this very Pyodide, our package, and how a snapshot is written."""
    parts = [pyodide / "pyodide.asm.wasm", pyodide / "pyodide.asm.mjs", _MAKER, _READER]
    digests = [hashlib.sha256(content).digest() for content in (wheel, *(part.read_bytes() for part in parts))]
    return hashlib.sha256(b"".join(digests)).hexdigest()[:16]


def snapshot(pyodide: Path, wheel: bytes, release: str) -> bytes:
    """Return the snapshot of a release: Node runs Pyodide for some ten seconds; the same inputs give the same bytes.

    Raises `NoSnapshotError`, with the reason, when there is no Node or it cannot run Pyodide.
    """
    with tempfile.TemporaryDirectory() as folder:
        package, made = Path(folder) / WHEEL_NAME, Path(folder) / SNAPSHOT
        package.write_bytes(wheel)
        command = ["node", str(_MAKER), str(pyodide.resolve()), str(package), release, str(made)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError as error:
            raise NoSnapshotError("there is no program named node") from error
        if done.returncode != 0:
            said = re.findall(r"^\w*Error: .*", done.stderr, re.MULTILINE)
            raise NoSnapshotError(said[-1] if said else f"node ended with {done.returncode}")
        return made.read_bytes()
