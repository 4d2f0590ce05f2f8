"""How a request is answered: with a file of the site, its shortest accepted twin, and the headers of `_headers`."""

import hashlib
import re
from datetime import UTC, datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from mimetypes import MimeTypes
from pathlib import Path

from withness.publishing.finishing.hosting import Rule, headers_for
from withness.publishing.rules.places import inside, place
from withness.publishing.serving import request_target as asked

_TYPES = MimeTypes()
for _type, _ending in (
    ("text/javascript", ".mjs"),
    ("application/wasm", ".wasm"),
    ("font/woff2", ".woff2"),
    ("application/feed+json", ".jsonfeed"),
):
    _TYPES.add_type(_type, _ending)
_TWINS = {"br": ".br", "gzip": ".gz"}
# A page elsewhere can have its own name lead to this machine, and would then read the site as if it were its own.
_FOR_HOST = re.compile(r"^https?://([^/?#]*)", re.IGNORECASE)
_HERE = re.compile(r"(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d*)?", re.ASCII | re.IGNORECASE)


class Handler(BaseHTTPRequestHandler):
    """Answer GET and HEAD with a file of the site, its shortest accepted twin, and the headers of `_headers`."""

    protocol_version = "HTTP/1.1"
    default_request_version = "HTTP/1.1"  # else an answer to a broken line would have neither status nor headers
    raw_requestline: bytes
    timeout = 30  # seconds after which a connection that says nothing is closed

    def __init__(self, *args: object, site: Path, rules: list[Rule], base: str = "/", **kwargs: object) -> None:
        self.site = site
        self.base = base
        self.rules = rules
        self.address = ""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def parse_request(self) -> bool:
        """Read the request line and the headers; refuse what is meant for another host, or for none."""
        self.address = ""
        if not super().parse_request():
            return False
        hosts = _FOR_HOST.findall(self.path) or self.headers.get_all("Host", [])
        if not self.request_version.startswith("HTTP/1."):
            self.send_error(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED)
        elif len(hosts) > 1 or (not hosts and self.request_version != "HTTP/1.0"):
            self.send_error(HTTPStatus.BAD_REQUEST)
        elif hosts and not _HERE.fullmatch(hosts[0].strip()):
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
        else:
            return True
        return False

    def do_GET(self) -> None:
        """Send the file that the address names."""
        if "Content-Length" in self.headers or "Transfer-Encoding" in self.headers:
            self.close_connection = True  # what follows would be read as the next request
        target = asked.below(self.path, self.base)
        found = place(self.site, target) if target else None
        self.address = found.address if found else ""
        if asked.is_above(self.path, self.base):
            self._send(HTTPStatus.FOUND, None, {"Location": self.base})
        elif found is None:
            self._send_missing()
        elif found.is_folder:
            self._send(HTTPStatus.MOVED_PERMANENTLY, None, {"Location": self.base + found.address[1:]})
        else:
            self._send_file(HTTPStatus.OK, found.file)

    do_HEAD = do_GET

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse in the status's own words, and hang up: nothing that somebody sent comes back in an answer."""
        status = HTTPStatus.METHOD_NOT_ALLOWED if code == HTTPStatus.NOT_IMPLEMENTED else HTTPStatus(code)
        allow = {"Allow": "GET, HEAD"} if status is HTTPStatus.METHOD_NOT_ALLOWED else {}
        self.close_connection = True
        self.request_version = self.protocol_version  # to HTTP/0.9 it would write neither status nor headers
        self._send(status, f"{status.phrase}.".encode(), {"Content-Type": "text/plain; charset=utf-8"} | allow)

    def version_string(self) -> str:
        """Return the name of this server, and not which Python it runs on."""
        return "Withness"

    def _send_missing(self) -> None:
        page = inside(self.site, self.site / "404.html")
        if page and page.is_file():
            self._send_file(HTTPStatus.NOT_FOUND, page)
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _send_file(self, status: HTTPStatus, file: Path) -> None:
        coding, twin = self._encoded(file)
        if twin is None and status is HTTPStatus.OK:
            self.send_error(HTTPStatus.NOT_ACCEPTABLE)
            return
        try:
            content = (twin or file).read_bytes()
            changed = datetime.fromtimestamp(int(file.stat().st_mtime), UTC)
        except OSError:  # it may not be read, or has just gone
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        headers = {"Content-Type": _content_type(file), "Vary": "Accept-Encoding"}
        if twin and coding != "identity":
            headers["Content-Encoding"] = coding
        if status is HTTPStatus.OK:
            self._send_wanted(content, changed, headers)
        else:
            self._send(status, content, headers)

    def _encoded(self, file: Path) -> tuple[str, Path | None]:
        """Return the file or the twin of it that is most welcome, with the name of its encoding."""
        twins = ((name, inside(self.site, file.with_name(file.name + ending))) for name, ending in _TWINS.items())
        there = {name: twin for name, twin in twins if twin and twin.is_file()}
        coding = asked.encoding(", ".join(self.headers.get_all("Accept-Encoding", [])), there)
        return coding or "", ({**there, "identity": file}).get(coding or "")

    def _send_wanted(self, content: bytes, changed: datetime, headers: dict[str, str]) -> None:
        """Send the file, the part of it that is asked for, or word that nothing has changed."""
        get, tag = self.headers.get, f'"{hashlib.sha256(content).hexdigest()[:20]}"'
        headers |= {"ETag": tag, "Last-Modified": asked.http_date(changed), "Accept-Ranges": "bytes"}
        if asked.is_another(tag, changed, get("If-Match"), get("If-Unmodified-Since")):
            self.send_error(HTTPStatus.PRECONDITION_FAILED)
        elif asked.has_already(tag, changed, get("If-None-Match"), get("If-Modified-Since")):
            self._send(HTTPStatus.NOT_MODIFIED, None, headers)
        elif self.command == "GET" and asked.is_of(get("If-Range"), tag, changed):
            self._send_part(content, asked.part(get("Range"), len(content)), headers)
        else:
            self._send(HTTPStatus.OK, content, headers)

    def _send_part(self, content: bytes, part: range | None, headers: dict[str, str]) -> None:
        if part is None:
            self._send(HTTPStatus.OK, content, headers)
        elif not part:
            nothing = {"Content-Range": f"bytes */{len(content)}"}
            self._send(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, None, nothing)
        else:
            headers["Content-Range"] = f"bytes {part.start}-{part.stop - 1}/{len(content)}"
            self._send(HTTPStatus.PARTIAL_CONTENT, content[part.start : part.stop], headers)

    def _send(self, status: HTTPStatus, content: bytes | None, headers: dict[str, str]) -> None:
        self.send_response(status)
        # A host that is told nothing lets the reader's browser ask again each time, and so do we.
        every = {"Cache-Control": "no-cache"} | headers_for(self.rules, self.address or "/") | headers
        if status >= HTTPStatus.BAD_REQUEST:
            every["Cache-Control"] = "no-cache"
        if status not in (HTTPStatus.NOT_MODIFIED, HTTPStatus.NO_CONTENT):
            every["Content-Length"] = str(len(content or b""))
        if self.close_connection:
            every["Connection"] = "close"
        for name, value in every.items():
            self.send_header(name, value)
        self.end_headers()
        # A request that is refused before it is understood has no command yet.
        if content and self.command != "HEAD" and not self.raw_requestline.startswith(b"HEAD "):
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: whoever wants to see what a page asks for has the browser's own network log."""


def _content_type(file: Path) -> str:
    kind, packed = _TYPES.guess_type(file.name)
    if kind is None or packed:
        return "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
