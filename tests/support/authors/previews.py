"""The live preview as its author has it: the program itself, what it says, and what stands at its address."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from urllib.error import HTTPError

from support.needs import needs

_PATIENCE = 60  # seconds


@dataclass(frozen=True)
class Preview:
    """A preview that runs."""

    process: subprocess.Popen[bytes]
    output: Path

    @property
    def said(self) -> str:
        """Everything that stands in the terminal by now."""
        return self.output.read_text("utf-8")

    def says(self, words: str) -> str:
        """Return the terminal as soon as these words stand there."""
        return until(lambda: self.said, words)

    def shows(self, address: str, words: str) -> str:
        """Return what stands at an address as soon as it has these words."""
        return until(lambda: got(address)[1], words)


@contextmanager
def preview(tree: Path, *options: str, python: Path = Path(sys.executable)) -> Iterator[Preview]:
    """Run `withness dev` in a folder, and end it as Ctrl-C in its window would."""
    needs(find_spec("mkdocs") is not None, "There is no mkdocs here. Run `make test`.")
    output = tree.with_name(f"{tree.name}-said.txt")
    with output.open("wb") as file, heeding_ctrl_c():
        process = subprocess.Popen(
            [str(python), "-m", "withness", "dev", "docs", *options],
            cwd=tree,
            env=os.environ | {"PYTHONUNBUFFERED": "1", "TMPDIR": str(tree.parent)},
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield Preview(process, output)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGINT)
        process.wait(_PATIENCE)


@contextmanager
def heeding_ctrl_c() -> Iterator[None]:
    """Let what is started here heed Ctrl-C: behind a shell, tests and all they start are told to take no notice."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def got(address: str) -> tuple[int, str]:
    """Return the status and the words at an address; 0 and none where nobody answers."""
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as error:
        return error.code, error.read().decode()
    except OSError:
        return 0, ""


def until(look: Callable[[], str], words: str) -> str:
    """Return what is seen as soon as it has these words."""
    deadline = time.monotonic() + _PATIENCE
    while words not in (seen := look()):
        assert time.monotonic() < deadline, f"{words!r} is not in:\n{seen}"
        time.sleep(0.05)
    return seen
