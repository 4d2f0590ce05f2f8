"""A site generator that leaves it to the preview to watch the settings: broken ones would make it hang."""

import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from runpy import run_module
from threading import Thread
from typing import Any


def run(generator: str, settings: str, port: str) -> None:
    """Let the generator serve the site, as its own command does."""
    Thread(target=_end_with_the_preview, daemon=True).start()
    # MkDocs and ProperDocs watch by this class; Zensical has a way of its own, and takes broken settings as they come.
    with suppress(ImportError):
        _leave_alone(Path(settings).resolve(), import_module(f"{generator}.livereload").LiveReloadServer)
    sys.argv[1:] = ["serve", "--config-file", settings, "--dev-addr", f"127.0.0.1:{port}"]
    run_module(generator, run_name="__main__", alter_sys=True)


def _leave_alone(settings: Path, server: Any) -> None:
    watch = server.watch

    def watched(self: Any, path: str, *others: Any, **named: Any) -> None:
        if Path(path).resolve() != settings:
            watch(self, path, *others, **named)

    server.watch = watched


def _end_with_the_preview() -> None:
    """Wait for the other end of this pipe to be closed, as it is however the preview ends."""
    # Not by way of sys.stdin, whose lock an interpreter that ends could not have.
    os.read(0, 1)
    os._exit(0)


if __name__ == "__main__":
    run(*sys.argv[1:])
