"""Whatever is sent to the server of a finished site, it answers in good order, and from its own folder alone."""

import random
import re
import socket
from collections.abc import Iterator

import h11
import pytest

from withness.publishing.serving.serve import serve

SECRET = "not part of the site"
MARK = "x-callers-own"
TARGETS = [
    "/", "//evil.example/..", "///evil.example/%2e%2e", "//evil.example/articles", "/\\evil.example/articles",
    "/articles", "/articles?next=//evil.example", "/articles%0d%0aX-Callers-Own:%201", "/articles/..%2farticles",
    "/../secret.txt", "/%2e%2e/secret.txt", "/..%5csecret.txt", "/articles/../../secret.txt", "/out/secret.txt",
    "/leak.txt", "/twin.txt", "/circle", "/circle/", "/out", "/pipe", "/%00", "/a%00.txt", "/%", "/%zz", "/%ed%a0%80",
    "/%c0%ae%c0%ae/secret.txt", "/%ff", "/\u00fc", "/" + "a" * 300, "/" + "a/" * 3000, "/index.html/", "/%2F%2Fe",
    "http://evil.example/", "http://evil.example", "http://[/articles", "http://localhost/", "https://", "*", "x",
    "/_headers", "/nginx.conf", "/./_headers", "/articles/../nginx.conf", "/C:/secret.txt", "//", "", "/;/../x",
    "/articles\x0bX-Callers-Own: 1", "/articles\x85X-Callers-Own: 1", "/articles\rX-Callers-Own: 1", "/\x1b[31m",
]  # fmt: skip
METHODS = ["GET", "GET", "GET", "HEAD", "POST", "PUT", "OPTIONS", "TRACE", "CONNECT", "get", "G\x00T", "", "X" * 400]
VERSIONS = ["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/1.1 X", "HTTP/-1", "ICY"]
HEADERS = [
    "Host: evil.example", "Host:", "Host: 127.0.0.1\r\n evil.example", "Host: 127.0.0.1@evil.example", "Host: [",
    "Accept-Encoding: br;q=0", "Accept-Encoding: *;q=0", "Accept-Encoding: identity;q=0, gzip", "Accept-Encoding: ,;q=",
    "Accept-Encoding: gzip;q=\u00b2", "If-None-Match: *", 'If-None-Match: W/"x", "y', "If-Modified-Since: yesterday",
    "If-Modified-Since: Sun, 06 Nov 99999 08:49:37 GMT", "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 +99999",
    "Range: bytes=0-1", "Range: bytes=-0", "Range: bytes=9-1", "Range: bytes=0-0,1-1", "Range: bytes=" + "9" * 5000,
    "Range: bytes=99-", "Range: lines=1-2", "If-Range: x", "If-Match: nothing", "Content-Length: -1",
    "Content-Length: 40\r\nTransfer-Encoding: chunked", "Expect: 100-continue", "Connection: keep-alive", ": nothing",
    "no colon", "X-Callers-Own: 1", "X" * 70000 + ": 1", "Folded: a\r\n\tb", "Nul: \x00", "Cookie: " + "c" * 9000,
    "\r\n".join(f"H{number}: 1" for number in range(120)),
]  # fmt: skip
REFUSALS = {301, 304, 400, 404, 405, 406, 412, 414, 416, 421, 431, 505}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    folder = tmp_path_factory.mktemp("hostile")
    site = folder / "site"
    (site / "articles").mkdir(parents=True)
    (site / "index.html").write_text("home")
    (site / "articles" / "index.html").write_text("the articles")
    (site / "404.html").write_text("no such page")
    (site / "_headers").write_text("/*\n  X-Content-Type-Options: nosniff\n")
    (site / "nginx.conf").write_text(SECRET)
    (folder / "secret.txt").write_text(SECRET)
    (site / "twin.txt").write_text("open")
    (site / "twin.txt.gz").symlink_to(folder / "secret.txt")
    (site / "leak.txt").symlink_to(folder / "secret.txt")
    (site / "out").symlink_to(folder)
    (site / "circle").symlink_to(site / "circle")
    with serve(site) as url:
        yield "127.0.0.1", int(url.rstrip("/").rpartition(":")[2])


def a_request(chance: random.Random) -> bytes:
    """Return a whole request: mostly a good one with something hostile in one or more places."""
    method = chance.choice(METHODS) if chance.random() < 0.3 else chance.choice(["GET", "HEAD"])
    version = chance.choice(VERSIONS) if chance.random() < 0.2 else "HTTP/1.1"
    target = chance.choice([*TARGETS, *["/"] * 20])
    if chance.random() < 0.3:
        target += chance.choice(TARGETS)
    headers = chance.sample(HEADERS, chance.randrange(4))
    if chance.random() < 0.9:
        headers.insert(0, "Host: 127.0.0.1")
    lines = [f"{method} {target} {version}", *headers]
    whole = "\r\n".join(lines).encode("utf-8" if chance.random() < 0.5 else "latin-1", "replace")
    return whole[: chance.randrange(len(whole))] if chance.random() < 0.05 else whole + b"\r\n\r\n"


def ask(address: tuple[str, int], request: bytes) -> bytes:
    """Send the request over a connection of its own, say that nothing follows, and return all that comes back."""
    with socket.create_connection(address, timeout=20) as caller:
        caller.sendall(request)
        caller.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: caller.recv(65536), b""))


def answers(request: bytes, sent: bytes) -> Iterator[tuple[h11.Response, bytes]]:
    """Yield the answers that a strict reader of HTTP finds in what was sent; it raises where that is not in order."""
    reader = h11.Connection(our_role=h11.CLIENT)
    asked = h11.Request(method="HEAD" if request.startswith(b"HEAD ") else "GET", target="/", headers=[("Host", "a")])
    reader.send(asked)
    reader.send(h11.EndOfMessage())
    reader.receive_data(sent)
    reader.receive_data(b"")
    response, content = None, b""
    while not isinstance(event := reader.next_event(), h11.EndOfMessage):
        if isinstance(event, h11.Response):
            response = event
        elif isinstance(event, h11.Data):
            content += bytes(event.data)
        else:
            assert isinstance(event, h11.InformationalResponse), event
    assert response
    yield response, content
    left = reader.trailing_data[0]
    assert not left, "there is more than one answer to one request"


def test_five_hundred_hostile_requests_are_answered_in_good_order(
    address: tuple[str, int], capfd: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(20261127)
    met = set()
    for _ in range(500):
        request = a_request(chance)
        sent = ask(address, request)
        assert SECRET.encode() not in sent, request
        if not sent:  # nobody answers what is no request at all
            assert b"\r\n\r\n" not in request or not request.split(), request
            continue
        for response, content in answers(request, sent):
            met.add(response.status_code)
            in_order(response, content, request)
    assert met >= {200, 206, 301, 400, 404, 405, 421}, "the requests reach every kind of answer"
    assert capfd.readouterr().err == "", "no error is told in the terminal"
    assert b"home" in ask(address, b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")


def in_order(response: h11.Response, content: bytes, request: bytes) -> None:
    """Fail where an answer says what it should not."""
    headers = {name.decode(): value.decode() for name, value in response.headers}
    assert response.status_code in {200, 206, *REFUSALS}, request
    assert MARK not in headers, request
    assert headers["x-content-type-options"] == "nosniff", request
    assert headers["server"] == "Withness"
    assert re.fullmatch(r"/([\w.~-]+/)*", headers.get("location", "/"), re.ASCII), request
    assert b"evil" not in content and "evil" not in str(headers), request
    if response.status_code == 206:
        assert re.fullmatch(r"bytes \d+-\d+/\d+", headers["content-range"])


@pytest.mark.parametrize("target", TARGETS)
def test_no_address_leads_out_of_the_site(address: tuple[str, int], target: str) -> None:
    sent = ask(address, f"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    assert SECRET.encode() not in sent and MARK not in sent.decode("latin-1").lower()
    assert re.match(rb"HTTP/1\.1 (200|301|400|404|414|421) ", sent), sent[:80]


@pytest.mark.parametrize("encoding", ["gzip", "br", "identity"])
def test_a_link_out_of_the_site_is_not_followed_for_a_twin_either(address: tuple[str, int], encoding: str) -> None:
    request = f"GET /twin.txt HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: {encoding}\r\n\r\n"
    assert ask(address, request.encode()).endswith(b"\r\n\r\nopen")
