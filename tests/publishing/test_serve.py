"""The site on this machine answers as a good host does."""

import gzip
import re
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

import pytest

from withness.publishing.serve import serve, server

HEADERS_FILE = """\
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'
/worker.js
  Content-Security-Policy: script-src 'self'
/runtime/*
  Cache-Control: public, max-age=31536000, immutable
"""


class _StayHere(HTTPRedirectHandler):
    def redirect_request(self, *args: object) -> None:
        """Show the redirection itself."""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[str]:
    site = tmp_path / "site"
    (site / "articles").mkdir(parents=True)
    (site / "runtime").mkdir()
    (site / "index.html").write_text("home")
    (site / "articles" / "index.html").write_text("the articles")
    (site / "404.html").write_text("no such page")
    (site / "worker.js").write_text("work()")
    (site / "runtime" / "a.mjs").write_text("export {}")
    (site / "runtime" / "a.wasm").write_bytes(b"\0asm" * 300)
    (site / "runtime" / "a.wasm.gz").write_bytes(gzip.compress(b"\0asm" * 300, mtime=0))
    (site / "_headers").write_text(HEADERS_FILE)
    (tmp_path / "secret.txt").write_text("not part of the site")
    with serve(site) as address:
        yield address


def get(address: str, method: str = "GET", **headers: str) -> HTTPResponse | HTTPError:
    asked = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        answer = build_opener(_StayHere).open(Request(address, headers=asked, method=method))
        assert isinstance(answer, HTTPResponse)
        return answer
    except HTTPError as error:
        return error


def test_a_folder_is_its_index_page_and_its_address_ends_in_a_slash(home: str) -> None:
    assert get(f"{home}articles/").read() == b"the articles"
    moved = get(f"{home}articles")
    assert (moved.status, moved.headers["Location"]) == (301, "/articles/")


def test_a_missing_page_is_the_site_s_own_404_with_that_status(home: str) -> None:
    answer = get(f"{home}nothing/here/")
    assert (answer.status, answer.read()) == (404, b"no such page")


@pytest.mark.parametrize("path", ["../secret.txt", "%2e%2e/secret.txt", "articles/../../secret.txt", "%00"])
def test_nothing_outside_the_site_is_served(home: str, path: str) -> None:
    assert get(home + path).status == 404


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        ("runtime/a.mjs", "text/javascript; charset=utf-8"),
        ("runtime/a.wasm", "application/wasm"),
    ],
)
def test_files_have_the_types_that_browsers_insist_on(home: str, path: str, kind: str) -> None:
    assert get(home + path).headers["Content-Type"] == kind


def test_a_compressed_twin_is_sent_to_whoever_accepts_it(home: str) -> None:
    squeezed = get(f"{home}runtime/a.wasm", Accept_Encoding="gzip, br;q=0.9")
    assert squeezed.headers["Content-Encoding"] == "gzip"
    assert squeezed.headers["Content-Type"] == "application/wasm"
    assert gzip.decompress(squeezed.read()) == b"\0asm" * 300
    plain = get(f"{home}runtime/a.wasm", Accept_Encoding="identity")
    assert (plain.headers["Content-Encoding"], plain.read()) == (None, b"\0asm" * 300)


def test_a_page_is_asked_for_again_and_not_sent_twice(home: str) -> None:
    first = get(home)
    assert first.headers["Cache-Control"] == "no-cache"
    again = get(home, If_None_Match=first.headers["ETag"])
    assert (again.status, again.read()) == (304, b"")


def test_versioned_files_are_kept_for_ever(home: str) -> None:
    assert get(f"{home}runtime/a.mjs").headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_nobody_keeps_the_answer_that_a_versioned_file_is_missing(home: str) -> None:
    missing = get(f"{home}runtime/gone.mjs")
    assert (missing.status, missing.headers["Cache-Control"]) == (404, "no-cache")


def test_a_browser_that_hangs_up_leaves_no_trace_in_the_terminal(home: str, capfd: pytest.CaptureFixture[str]) -> None:
    address = urlsplit(home)
    with socket.create_connection((address.hostname or "", address.port or 0)) as caller:
        caller.sendall(b"GET / HTTP/1.1\r\n")
        # Closing with this option set resets the connection, as a browser does that is closed in the middle.
        caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    get(home)
    assert capfd.readouterr().err == ""


def test_the_headers_file_is_obeyed_and_two_rules_for_one_address_both_count(home: str) -> None:
    worker = get(f"{home}worker.js")
    assert worker.headers["X-Content-Type-Options"] == "nosniff"
    assert worker.headers["Content-Security-Policy"] == "default-src 'none', script-src 'self'"


def test_head_sends_no_content(home: str) -> None:
    answer = get(home, method="HEAD")
    assert (answer.headers["Content-Length"], answer.read()) == ("4", b"")


def test_the_next_free_port_is_taken_and_named(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("home")
    program = "import sys; from pathlib import Path; from withness.publishing.serve import serve_forever;"
    program += "serve_forever(Path(sys.argv[1]), int(sys.argv[2]))"
    with server(tmp_path, 0) as busy:
        command = [sys.executable, "-c", program, str(tmp_path), str(busy.server_port)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as serving:
            assert serving.stdout
            line = serving.stdout.readline()
            serving.terminate()
    assert re.search(rf"at http://127\.0\.0\.1:(?!{busy.server_port}/)\d+/ \(port {busy.server_port} is busy\)", line)
