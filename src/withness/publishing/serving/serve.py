"""A finished site on this machine, sent the way a good host would send it."""

import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

from withness.problem import Message, Problem
from withness.publishing.finishing.hosting import read_rules
from withness.publishing.serving.handler import Handler

NO_SITE = Message(
    "There is no finished site in this folder",
    'Go with cd to the folder that has your mkdocs.yml, and run "withness serve" there: it builds the site first.',
)

_HIGHEST_PORT = 65535
_MOST_HEARD_OUT = 1 << 20  # bytes


class Server(ThreadingHTTPServer):
    """A server that stops when told to, and takes no notice of a browser that hangs up."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tell of every error but a lost connection."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Say that no more is coming, and hear out whoever still speaks: closing at once would undo the answer."""
        with suppress(OSError):
            request.shutdown(socket.SHUT_WR)
            request.settimeout(1)
            left = _MOST_HEARD_OUT
            while left > 0 and (more := request.recv(65536)):
                left -= len(more)
        self.close_request(request)


def server(site: Path, port: int, base: str = "/") -> Server:
    """Return a server for the site below a path at a port of 127.0.0.1; port 0 takes any free one."""
    site = site.resolve()
    return Server(("127.0.0.1", port), partial(Handler, site=site, rules=read_rules(site), base=base))


@contextmanager
def serve(site: Path, port: int = 0, base: str = "/") -> Iterator[str]:
    """Serve the site while the block runs, and yield its address."""
    with server(site, port, base) as host:
        threading.Thread(target=host.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{host.server_port}{base}"
        finally:
            host.shutdown()


def serve_forever(site: Path, port: int, base: str = "/") -> list[Problem]:
    """Serve the site below a path until Ctrl-C, at the next free port when the wanted one is busy, and say where."""
    if not (site / "index.html").is_file():
        return [NO_SITE.at(site, 0)]
    with _next_free(site, port, base) as host:
        busy = f" (port {port} is busy)" if host.server_port != port else ""
        print(f"Serving {site} at http://127.0.0.1:{host.server_port}{base}{busy}. Ctrl-C stops it.", flush=True)
        try:
            host.serve_forever()
        except KeyboardInterrupt:
            print()
    return []


def _next_free(site: Path, port: int, base: str) -> Server:
    for candidate in range(port, min(port + 20, _HIGHEST_PORT + 1)):
        try:
            return server(site, candidate, base)
        except OSError:
            continue
    return server(site, 0, base)
