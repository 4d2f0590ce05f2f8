"""A finished site on this machine, sent the way a good host would send it."""

import hashlib
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import MimeTypes
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from withness.publishing.hosting import Rule, headers_for, read_rules

_TYPES = MimeTypes()
for _type, _ending in (
    ("text/javascript", ".mjs"),
    ("application/wasm", ".wasm"),
    ("font/woff2", ".woff2"),
    ("application/feed+json", ".jsonfeed"),
):
    _TYPES.add_type(_type, _ending)
_ENCODINGS = (("br", ".br"), ("gzip", ".gz"))


class Handler(BaseHTTPRequestHandler):
    """Answer GET and HEAD with a file of the site, its shortest accepted twin, and the headers of `_headers`."""

    protocol_version = "HTTP/1.1"
    server_version = "Withness"

    def __init__(self, *args: object, site: Path, rules: list[Rule], **kwargs: object) -> None:
        self.site = site
        self.rules = rules
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Send the file that the address names."""
        path = unquote(urlsplit(self.path).path)
        file = _file(self.site, path)
        if file is not None and file.is_dir():
            self._send(HTTPStatus.MOVED_PERMANENTLY, None, {"Location": path + "/"})
        elif file is not None:
            self._send_file(HTTPStatus.OK, file)
        else:
            self._send_file(HTTPStatus.NOT_FOUND, self.site / "404.html")

    do_HEAD = do_GET

    def _send_file(self, status: HTTPStatus, file: Path) -> None:
        kind = _TYPES.guess_type(file.name)[0] or "application/octet-stream"
        charset = "; charset=utf-8" if kind.startswith("text/") else ""
        headers = {"Content-Type": kind + charset, "Vary": "Accept-Encoding"}
        accepted = [part.split(";")[0].strip() for part in self.headers.get("Accept-Encoding", "").split(",")]
        for encoding, ending in _ENCODINGS:
            twin = file.with_name(file.name + ending)
            if encoding in accepted and twin.is_file():
                file = twin
                headers["Content-Encoding"] = encoding
                break
        content = file.read_bytes() if file.is_file() else b"There is no such page."
        headers["ETag"] = f'"{hashlib.sha256(content).hexdigest()[:20]}"'
        if status is HTTPStatus.OK and self.headers.get("If-None-Match") == headers["ETag"]:
            self._send(HTTPStatus.NOT_MODIFIED, None, headers)
        else:
            self._send(status, content, headers)

    def _send(self, status: HTTPStatus, content: bytes | None, headers: dict[str, str]) -> None:
        self.send_response(status)
        # A host that is told nothing lets the reader's browser ask again each time, and so do we.
        every = {"Cache-Control": "no-cache"} | headers_for(self.rules, urlsplit(self.path).path) | headers
        if status is HTTPStatus.NOT_FOUND:
            every["Cache-Control"] = "no-cache"
        if status is not HTTPStatus.NOT_MODIFIED:
            every["Content-Length"] = str(len(content or b""))
        for name, value in every.items():
            self.send_header(name, value)
        self.end_headers()
        if content and self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: whoever wants to see what a page asks for has the browser's own network log."""


def _file(site: Path, path: str) -> Path | None:
    """Return the file at an address, the folder when its last `/` is missing, or `None`."""
    if "\0" in path:
        return None
    target = (site / path.lstrip("/")).resolve()
    if not target.is_relative_to(site):
        return None
    if path.endswith("/"):
        target /= "index.html"
    return target if target.is_file() or (target / "index.html").is_file() else None


class Server(ThreadingHTTPServer):
    """A server that stops when told to, and takes no notice of a browser that hangs up."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tell of every error but a lost connection."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def server(site: Path, port: int) -> Server:
    """Return a server for the site at a port of 127.0.0.1; port 0 takes any free one."""
    site = site.resolve()
    return Server(("127.0.0.1", port), partial(Handler, site=site, rules=read_rules(site)))


@contextmanager
def serve(site: Path, port: int = 0) -> Iterator[str]:
    """Serve the site while the block runs, and yield its address."""
    with server(site, port) as host:
        threading.Thread(target=host.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{host.server_port}/"
        finally:
            host.shutdown()


def serve_forever(site: Path, port: int) -> None:
    """Serve the site until Ctrl-C, at the next free port when the wanted one is busy, and say where."""
    with _next_free(site, port) as host:
        busy = f" (port {port} is busy)" if host.server_port != port else ""
        print(f"Serving {site} at http://127.0.0.1:{host.server_port}/{busy}. Ctrl-C stops it.", flush=True)
        try:
            host.serve_forever()
        except KeyboardInterrupt:
            print()


def _next_free(site: Path, port: int) -> Server:
    for candidate in range(port, port + 20):
        try:
            return server(site, candidate)
        except OSError:
            continue
    return server(site, 0)
