"""The live preview: it starts whatever is wrong with the pages, and waits while the settings cannot be used."""

import socket
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from withness.authoring.library.held import held_to
from withness.authoring.library.library import read_library
from withness.authoring.settings.settings import GENERATORS, key_problems, read_settings, settings_file
from withness.problem import Message, Problem
from withness.publishing.cache import beside
from withness.publishing.generator.installed import is_installed, missing
from withness.publishing.generator.running import Running
from withness.publishing.generator.waiting import waiting_page
from withness.publishing.memory import Memory
from withness.publishing.proof.proofread import proofread

NOT_USABLE = Message(
    "{generator} has stopped ({words})", "Mend that and save {settings} again: the preview then goes on by itself."
)
GONE = Message("These settings are no longer there", "Bring the file back, or write it anew.")

# An editor may write a file in several goes; between two looks it has done so.
_LOOK = 0.1  # seconds

type Tell = Callable[[Iterable[Problem]], object]


def preview(docs: Path, generator: str | None, port: int, tell: Tell) -> str:
    """Let a site generator show the pages while they are written, until Ctrl-C; return why that cannot be.

    The generator is the one that reads such settings as are there, unless another is named. The next free port is taken
    when the wanted one is busy. What is wrong with the settings is told each time that they are saved; at the start all
    that is wrong has been told already.
    """
    settings = settings_file(docs)
    generator = generator or GENERATORS[settings.name]
    if not is_installed(generator):
        return f"There is no {generator} beside {sys.executable}. Install it, or name another with --with."
    with TemporaryDirectory(prefix="withness-", ignore_cleanup_errors=True) as drafts:
        _Preview(docs, settings, generator, port, free_port(port), tell, Path(drafts)).go_on()
    return ""


@dataclass
class _Preview:
    """One preview, and what it has told so far."""

    docs: Path
    settings: Path
    generator: str
    wanted: int
    port: int
    tell: Tell
    drafts: Path
    path: str = "/"
    is_told: bool = True
    has_shown: bool = False

    def go_on(self) -> None:
        """Show the pages while the settings can be used, and what to mend in them while they cannot."""
        while True:
            state = _settled(self.settings)
            wrong = in_the_way(self.settings, self.generator) or self._show(state)
            if wrong:
                self._wait(wrong, state)
            self.is_told = False

    def _show(self, state: object) -> list[Problem]:
        """Let the generator show the pages until the settings are saved; return why it has ended before that."""
        # Zensical shows every site at the top.
        self.path = "/" if self.generator == "zensical" else read_settings(self.settings).path
        with Running(self.generator, self.settings, self.port, self.drafts) as running:
            if not self.is_told:
                self.tell(mistakes_in(self.settings, self.docs))
            is_up = False
            while running.goes_on and _state(self.settings) == state:
                if not is_up and (is_up := running.answers):
                    self._say_where()
                time.sleep(_LOOK)
            if running.goes_on:
                return []
        self.is_told = False
        words = {"generator": self.generator, "words": running.last_words, "settings": self.settings.name}
        return mistakes_in(self.settings, self.docs) or [NOT_USABLE.at(self.settings, 0, **words)]

    def _wait(self, wrong: list[Problem], state: object) -> None:
        """Tell what to mend, also at the address of the preview, until the settings are saved."""
        if not self.is_told:
            self.tell(wrong)
        goes_on = "goes on" if self.has_shown else "starts"
        print(f"The preview waits, and {goes_on} by itself as soon as {self.settings.name} is mended.", flush=True)
        print(f"Until then {self._address}{self._busy} says the same. Ctrl-C stops it.", flush=True)
        with waiting_page(self.port, wrong):
            while _state(self.settings) == state:
                time.sleep(_LOOK)

    def _say_where(self) -> None:
        verb = "goes on" if self.has_shown else "is"
        print(f"The preview {verb} at {self._address}{self._busy}. Ctrl-C stops it.", flush=True)
        self.has_shown = True

    @property
    def _address(self) -> str:
        return f"http://127.0.0.1:{self.port}{self.path}"

    @property
    def _busy(self) -> str:
        return f" (port {self.wanted} is busy)" if self.port != self.wanted else ""


def in_the_way(settings: Path, generator: str | None = None) -> list[Problem]:
    """Return what keeps a generator from using the settings.

    They cannot be read, `site_name` is misspelt, or a theme, a plugin or an extension is not installed.
    """
    if not settings.is_file():
        return [GONE.at(settings, 0)]
    read = read_settings(settings)
    found = read.source.problems
    if not found and "site_name" not in (read.source.data or {}):
        found = tuple(key_problems(read))
    return [problem for problem in found if not problem.is_minor] or list(missing(read, generator))


def mistakes_in(settings: Path, docs: Path) -> list[Problem]:
    """Return what the check finds to mend in the settings."""
    library = read_library(docs, reading=Memory(docs))
    found = held_to(library, [*library.problems, *proofread(docs, library, beside(docs))])
    return [problem for problem in found if problem.path == settings and not problem.is_minor]


def _settled(settings: Path) -> object:
    """Return the state of the settings once nobody is writing them."""
    state, before = _state(settings), object()
    while state != before:
        time.sleep(_LOOK)
        state, before = _state(settings), state
    return state


def _state(settings: Path) -> object:
    try:
        found = settings.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def free_port(wanted: int) -> int:
    """Return a port of this machine that nobody listens at: the wanted one, one of the next, or any."""
    for port in (*range(wanted, min(wanted + 20, 65536)), 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    return wanted
