"""The list of packages that the page's Python may load: our wheel, by its hash, and nothing else."""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from withness.publishing.vendoring.wheel import WHEEL_NAME

LOCK = "pyodide-lock.json"


class NoLockError(Exception):
    """Why there is no list."""


def lock(pyodide: Path, wheel: bytes) -> bytes:
    """Return Pyodide's list of packages with ours in place of all others, as `pyodide lockfile add-wheels` writes it.

    It asks for nothing on the network. Raises `NoLockError`, with the reason, when the command fails.
    """
    stock = json.loads((pyodide / LOCK).read_text("utf-8"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / WHEEL_NAME).write_bytes(wheel)
        (folder / "none.json").write_text(json.dumps(stock | {"packages": {}}), "utf-8")
        # The `pyodide` of this very Python: on the PATH there may be another or none.
        command = [sys.executable, "-m", "pyodide_cli", "lockfile", "add-wheels", WHEEL_NAME]
        options = ["--input", "none.json", "--output", "ours.json"]
        done = subprocess.run([*command, *options], cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise NoLockError(_reason(done.stderr) or f"it ended with {done.returncode}")
        return (folder / "ours.json").read_bytes()


def _reason(stderr: str) -> str:
    """Return the last line of what a program said: a traceback ends with the error."""
    said = re.findall(r"\S.*", stderr)
    return said[-1].strip() if said else ""
