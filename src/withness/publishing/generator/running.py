"""The site generator of the live preview as a process: started, heard, and ended with the preview whatever happens."""

import os
import re
import socket
import subprocess
import sys
from collections import deque
from contextlib import suppress
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Self

from withness.publishing.generator.preview_notices import PREVIEW

# Material would say each time that its line ends in May 2027; the kit's README says it once, with the way on.
QUIET = {"NO_MKDOCS_2_WARNING": "true"}

_COLORS = re.compile(r"\x1b\[[0-9;]*m")
_SAYS_WHY = re.compile(r"error\s*[:-]\s*(?P<why>.+)", re.IGNORECASE)
_PATIENCE = 5  # seconds


class Running:
    """A generator that shows the pages at a port for as long as the block runs, and passes on what it says."""

    def __init__(self, generator: str, settings: Path, port: int, drafts: Path) -> None:
        child = "withness.publishing.generator.unwatched"
        # What it draws goes into a folder that the preview takes away, however the generator ends.
        folders = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(drafts))
        spoken = {"PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
        self._said: deque[str] = deque(maxlen=50)
        self._is_heard = True
        self._port = port
        self._process = subprocess.Popen(
            [sys.executable, "-m", child, generator, settings.name, str(port)],
            cwd=settings.parent,
            env=QUIET | os.environ | folders | spoken | {PREVIEW: "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
        self._listener = Thread(target=self._pass_on, daemon=True)

    @property
    def goes_on(self) -> bool:
        """Whether it has not ended by itself."""
        return self._process.poll() is None

    @property
    def answers(self) -> bool:
        """Whether it has begun to show the pages, which is after it has drawn them all."""
        with suppress(OSError), socket.create_connection(("127.0.0.1", self._port), timeout=1):
            return True
        return False

    @property
    def last_words(self) -> str:
        """Why it has ended, in its own words."""
        whys = [found["why"] for line in self._said if (found := _SAYS_WHY.match(line))]
        return (whys or [line for line in self._said if line] or ["it does not say why"])[-1].rstrip(".")

    def __enter__(self) -> Self:
        self._listener.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        if self.goes_on:
            # It has nothing more to say to anybody; told to end while it works, it would answer with a traceback.
            self._is_heard = False
            self._process.terminate()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._listener.join(_PATIENCE)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()

    def _pass_on(self) -> None:
        """Pass on what the generator says; of a traceback only what it ends with, which is the error itself."""
        is_traced = False
        for row in self._process.stdout or ():
            line = _COLORS.sub("", row.rstrip())
            is_traced = line.lstrip().startswith("Traceback (most") or (is_traced and line[:1] in ("", " "))
            if self._is_heard and not is_traced:
                self._said.append(line)
                print(row.rstrip(), file=sys.stderr, flush=True)
