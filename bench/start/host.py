"""A host on this machine that counts what it sends, can be as slow as a phone's line, and hears what a page saw."""

import io
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from pathlib import Path
from queue import Queue
from typing import Any, BinaryIO, cast

from withness.publishing.finishing.hosting import Rule
from withness.publishing.serving.handler import Handler
from withness.publishing.serving.serve import Server

_BLOCK = 8192
_TELL = "/seen"
# A browser may ask for it of itself; no contender has it.
_UNCOUNTED = (_TELL, "/favicon.ico")


class Line:
    """A line of so many bits and so long a way, shared by all connections."""

    def __init__(self, bits_per_second: float, delay: float) -> None:
        self.delay = delay
        self._seconds_per_byte = 8 / bits_per_second
        self._free = 0.0
        self._lock = threading.Lock()

    def carry(self, size: int) -> None:
        """Return when so many bytes have gone through, one after the other whoever sends them."""
        with self._lock:
            self._free = max(self._free, time.monotonic()) + size * self._seconds_per_byte
            until = self._free
        time.sleep(max(until - time.monotonic(), 0))


@dataclass(slots=True, kw_only=True)
class Host:
    """A running host: what it has sent (bytes with their headers, by path), and what pages told of themselves."""

    url: str
    sent: list[tuple[str, int]] = field(default_factory=list)
    seen: Queue[dict[str, Any]] = field(default_factory=Queue)

    def total(self) -> tuple[int, int]:
        """Return the bytes and the requests so far."""
        sent = list(self.sent)
        return sum(size for _, size in sent), len(sent)


@contextmanager
def host(tree: Path, rules: list[Rule], line: Line | None = None, only_gzip: bool = False) -> Iterator[Host]:
    """Serve the tree on a port of its own: an origin of which the browser knows nothing."""
    handler = partial(_Handler, site=tree.resolve(), rules=rules, line=line, only_gzip=only_gzip)
    with Server(("127.0.0.1", 0), handler) as server:
        running = Host(url=f"http://127.0.0.1:{server.server_port}/")
        handler.keywords["host"] = running
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield running
        finally:
            server.shutdown()


class _Handler(Handler):
    """The host of `make serve`, with an account of what it sends, and slower if it is told so."""

    # Otherwise the kernel may hold a small answer back for 40 ms.
    disable_nagle_algorithm = True

    def __init__(self, *args: object, host: Host, line: Line | None, only_gzip: bool, **kwargs: Any) -> None:
        self.host = host
        self.line = line
        self.only_gzip = only_gzip
        super().__init__(*args, **kwargs)

    def setup(self) -> None:
        """Put the account, and the slow line, between the answer and the socket."""
        super().setup()
        self.wfile = cast(io.BufferedIOBase, _Counted(cast(BinaryIO, self.wfile), self.line))

    def do_GET(self) -> None:
        """Send a file, and note what that took."""
        if self.only_gzip:
            self.headers.replace_header("Accept-Encoding", "gzip")
        if self.line:
            time.sleep(self.line.delay)
        counted = cast(_Counted, self.wfile)
        before = counted.size
        super().do_GET()
        if self.path not in _UNCOUNTED:
            self.host.sent.append((self.path, counted.size - before))

    def do_POST(self) -> None:
        """Hear what a page has seen."""
        self.host.seen.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self._send(HTTPStatus.NO_CONTENT, None, {})


class _Counted(io.BufferedIOBase):
    """What is written goes to the socket, is counted, and waits for the line."""

    def __init__(self, socket: BinaryIO, line: Line | None) -> None:
        self.size = 0
        self._socket = socket
        self._line = line

    def writable(self) -> bool:
        """Say that it can be written to."""
        return True

    def write(self, content: Any) -> int:
        """Send all of it, in blocks where the line is slow."""
        view = memoryview(content)
        self.size += len(view)
        if not self._line:
            self._socket.write(view)
            return len(view)
        for start in range(0, len(view), _BLOCK):
            block = view[start : start + _BLOCK]
            self._line.carry(len(block))
            self._socket.write(block)
        return len(view)
