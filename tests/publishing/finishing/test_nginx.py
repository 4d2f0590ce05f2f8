"""A site on nginx is sent as `withness serve` sends it."""

from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path
from urllib.error import HTTPError

import pytest

from support.hosts.nginx import nginx
from support.hosts.requests import get
from support.published import PAGES
from withness.publishing.finishing.hosting import headers_for, read_rules
from withness.publishing.serving.serve import serve

# The folders of the kit and of a release have names that change: `*` stands for what changes.
FILES = [
    *PAGES.values(),
    "articles",
    "assets/withness-*/withness.js",
    "assets/withness-*/python/score-worker.js",
    "assets/withness-*/withness.css",
    "assets/withness-*/mark.svg",
    "assets/fonts/fraunces-latin-opsz-normal.woff2",
    "assets/pyodide/*/pyodide.js",
    "assets/pyodide/*/pyodide.asm.js",
    "assets/pyodide/*/pyodide.asm.wasm",
    "assets/pyodide/*/*/python_stdlib.zip",
    "assets/pyodide/*/*/pyodide-lock.json",
    "assets/pyodide/*/*/*.whl",
    "assets/pyodide/*/*/snapshot.bin",
    "assets/pyodide/no-such.js",
    "pagefind/pagefind.js",
    "pagefind/wasm.en.pagefind",
    "sitemap.xml",
    "feed.xml",
    "feed.json",
    "robots.txt",
    "_headers",
    "nginx.conf",
]
# Two names for one type.
SAME = {"application/javascript": "text/javascript", "text/xml": "application/xml"}


@pytest.fixture(scope="module")
def hosts(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The addresses of the same site on nginx and on our own server."""
    with nginx(site, tmp_path_factory.mktemp("nginx")) as theirs, serve(site) as ours:
        yield theirs, ours


@pytest.mark.parametrize("encoding", ["gzip", "identity"])
@pytest.mark.parametrize("path", FILES)
def test_nginx_sends_what_our_own_server_sends(hosts: tuple[str, str], site: Path, path: str, encoding: str) -> None:
    if "*" in path:
        [file] = site.glob(path)
        path = file.relative_to(site).as_posix()
    theirs, ours = (get(host + path, Accept_Encoding=encoding) for host in hosts)
    assert theirs.status == ours.status
    for name in {"Content-Encoding", "Location", *headers_for(read_rules(site), f"/{path}")} - {"Cache-Control"}:
        assert theirs.headers[name] == ours.headers[name], name
    if ours.status == 404:
        assert theirs.headers["Cache-Control"] is None, "a missing file must not be kept"
    else:
        assert theirs.headers["Cache-Control"] == ours.headers["Cache-Control"]
    if ours.status != 301:
        assert kind(theirs) == kind(ours)
        assert theirs.read() == ours.read()
    if theirs.headers["Content-Encoding"]:
        assert theirs.headers["Vary"] == "Accept-Encoding"


def test_https_is_asked_for_by_hosts_and_not_on_this_machine(hosts: tuple[str, str]) -> None:
    theirs, ours = (get(host) for host in hosts)
    assert theirs.headers["Strict-Transport-Security"] == "max-age=31536000"
    assert ours.headers["Strict-Transport-Security"] is None
    for name in ("Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"):
        assert theirs.headers[name] == ours.headers[name] == "same-origin"


def kind(answer: HTTPResponse | HTTPError) -> str:
    """Return the type of what was sent, by one name."""
    sent = answer.headers.get_content_type()
    return SAME.get(sent, sent)
