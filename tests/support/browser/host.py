"""A host that serves a finished site, notes what it is asked, and can fail on purpose."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from withness.publishing.finishing.hosting import read_rules
from withness.publishing.serving.handler import Handler
from withness.publishing.serving.serve import Server

POLICY_REPORT = "policy-report"

type Fault = Callable[[bytes], bytes | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request as it reached the host."""

    method: str
    path: str
    headers: str
    body: str


@dataclass(slots=True, kw_only=True)
class Host:
    """A running host: where it is, what it was asked, and how it fails.

    `faults` maps the ending of a path to what becomes of that file: other content, or `None` for 404.
    `types` maps the ending of a path to the type that the host gives out for it. `headers` are sent with every page on
    top of the site's own; a host that `is_plain` knows files and their types, and sends nothing else. One that `is_off`
    hears what is asked and never answers, as where there is no network.
    """

    url: str
    requests: list[Request] = field(default_factory=list)
    faults: dict[str, Fault] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    is_plain: bool = False
    is_off: bool = False

    def paths(self) -> list[str]:
        """The paths asked for so far."""
        return [request.path for request in self.requests]


def missing(content: bytes) -> None:
    """Answer 404."""


def truncated(content: bytes) -> bytes:
    """Serve only the first half of the file."""
    return content[: len(content) // 2]


@contextmanager
def host(site: Path) -> Iterator[Host]:
    """Serve the finished site on a port of its own, which makes it an origin with nothing stored yet."""
    handler = partial(_Handler, site=site.resolve(), rules=read_rules(site))
    with _at_new_port(handler) as server:
        running = Host(url=f"http://127.0.0.1:{server.server_port}/")
        handler.keywords["host"] = running
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield running
        finally:
            server.shutdown()


# A browser keeps what an origin stored for as long as it runs, so a port that came back would bring old answers along.
_had: set[int] = set()


def _at_new_port(handler: Callable[..., BaseHTTPRequestHandler]) -> Server:
    while (server := Server(("127.0.0.1", 0), handler)).server_port in _had:
        server.server_close()
    _had.add(server.server_port)
    return server


_PLAIN = frozenset({"Content-Type", "Content-Length", "Content-Encoding", "Location", "Connection"})


class _Handler(Handler):
    """The host of `make serve`, with ears and with faults."""

    def __init__(self, *args: object, host: Host, **kwargs: Any) -> None:
        self.host = host
        super().__init__(*args, **kwargs)

    def parse_request(self) -> bool:
        """Hang up on everybody while the host is off."""
        if not super().parse_request():
            return False
        if not self.host.is_off:
            return True
        self._note()
        self.close_connection = True
        return False

    def do_GET(self) -> None:
        self._note()
        path = urlsplit(self.path).path
        fault = next((fault for ending, fault in self.host.faults.items() if path.endswith(ending)), None)
        if not fault:
            super().do_GET()
            return
        content = fault((self.site / path.lstrip("/")).read_bytes())
        status = HTTPStatus.NOT_FOUND if content is None else HTTPStatus.OK
        self.address = path
        self._send(status, content, {"Content-Type": _type_of(path)})

    def do_POST(self) -> None:
        """Take what a page sends, if it ever does: reports of a broken policy come this way too."""
        self._note()
        self._send(HTTPStatus.NO_CONTENT, None, {})

    do_PUT = do_PATCH = do_DELETE = do_POST

    def send_header(self, keyword: str, value: str) -> None:
        if keyword == "Cross-Origin-Opener-Policy" and self._is_for_webkit:
            return
        if self.host.is_plain and keyword not in _PLAIN:
            return
        if keyword == "Content-Type":
            path = urlsplit(self.path).path
            value = next((kind for ending, kind in self.host.types.items() if path.endswith(ending)), value)
        if keyword == "Content-Security-Policy":
            value = ", ".join(f"{policy}; report-uri /{POLICY_REPORT}" for policy in value.split(", "))
        super().send_header(keyword, value)

    @property
    def _is_for_webkit(self) -> bool:
        """WebKit moves a page with that policy into another process, where its driver soon loses it."""
        agent = self.headers.get("User-Agent", "")
        return "AppleWebKit" in agent and "Chrome" not in agent

    def end_headers(self) -> None:
        for name, value in self.host.headers.items():
            super().send_header(name, value)
        super().end_headers()

    def _note(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        asked = Request(method=self.command, path=self.path, headers=str(self.headers), body=body)
        self.host.requests.append(asked)


@contextmanager
def stranger() -> Iterator[list[str]]:
    """Run another host on this machine, which takes whatever comes; yield its address and then whatever came."""
    heard: list[str] = []
    with _at_new_port(partial(_Stranger, heard=heard)) as server:
        heard.append(f"http://127.0.0.1:{server.server_port}/")
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield heard
        finally:
            server.shutdown()


class _Stranger(BaseHTTPRequestHandler):
    """Take every request as welcome, from any page."""

    def __init__(self, *args: Any, heard: list[str]) -> None:
        self.heard = heard
        super().__init__(*args)

    def do_GET(self) -> None:
        """Note what was asked, and answer with a script that does nothing."""
        self.heard.append(self.path)
        self.send_response(HTTPStatus.OK)
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Content-Type", "text/javascript")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_POST = do_OPTIONS = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def _type_of(path: str) -> str:
    types = {"wasm": "application/wasm", "js": "text/javascript", "html": "text/html", "css": "text/css"}
    return types.get(path.rpartition(".")[2], "application/octet-stream")
