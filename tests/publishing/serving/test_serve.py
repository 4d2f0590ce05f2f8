"""The site on this machine answers as a good host does."""

import gzip
import re
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from support.hosts.requests import get
from withness.cli import main
from withness.publishing.serving.handler import Handler
from withness.publishing.serving.serve import serve, serve_forever, server

HEADERS_FILE = """\
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'
/worker.js
  Content-Security-Policy: script-src 'self'
/runtime/*
  Cache-Control: public, max-age=31536000, immutable
"""


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


@pytest.mark.parametrize(
    ("accepted", "sent"),
    [
        ("gzip", "gzip"),
        ("br, gzip", "gzip"),
        ("*", "gzip"),
        ("GZIP;Q=0.1, identity;q=0", "gzip"),
        ("gzip;q=0.5, identity;q=0.4", "gzip"),
        ("gzip;q=0", None),
        ("gzip;q=0.000, *", None),
        ("gzip;q=0.5, identity", None),
        ("gzip;q=lots", None),
        ("br", None),
        ("", None),
    ],
)
def test_a_twin_is_sent_where_it_is_as_welcome_as_the_file(home: str, accepted: str, sent: str | None) -> None:
    answer = get(f"{home}runtime/a.wasm", Accept_Encoding=accepted)
    assert (answer.status, answer.headers["Content-Encoding"]) == (200, sent)


@pytest.mark.parametrize("accepted", ["identity;q=0", "*;q=0", "br, *;q=0"])
def test_where_nothing_there_is_is_welcome_nothing_is_sent(home: str, accepted: str) -> None:
    assert get(home, Accept_Encoding=accepted).status == 406
    assert get(f"{home}gone", Accept_Encoding=accepted).status == 404


@pytest.mark.parametrize("known", ["*", "W/{tag}", '"other", {tag}', '"other",W/{tag}'])
def test_what_is_known_by_any_way_to_write_its_tag_is_not_sent_twice(home: str, known: str) -> None:
    tag = get(home).headers["ETag"]
    assert get(home, If_None_Match=known.format(tag=tag)).status == 304
    assert get(f"{home}gone", If_None_Match=known.format(tag=tag)).status == 404
    later = "Fri, 31 Dec 2999 23:59:59 GMT"
    assert get(home, If_None_Match='"other"', If_Modified_Since=later).status == 200, "the tag is the better witness"


def test_what_has_not_changed_since_is_not_sent_twice(home: str) -> None:
    changed = get(home).headers["Last-Modified"]
    assert get(home, If_Modified_Since=changed).status == 304
    assert get(home, If_Modified_Since="Sun, 06 Nov 1994 08:49:37 GMT").status == 200
    assert get(home, If_Modified_Since="yesterday").status == 200


@pytest.mark.parametrize(
    ("asked", "content", "told"),
    [
        ("bytes=0-1", b"ho", "bytes 0-1/4"),
        ("bytes=2-", b"me", "bytes 2-3/4"),
        ("bytes=-1", b"e", "bytes 3-3/4"),
        ("bytes=-99", b"home", "bytes 0-3/4"),
        ("bytes=1-99", b"ome", "bytes 1-3/4"),
        ("bytes=4-", b"", "bytes */4"),
        ("bytes=-0", b"", "bytes */4"),
        ("bytes=2-1", b"home", None),
        ("bytes=-", b"home", None),
        ("bytes=0-0,2-2", b"home", None),
        ("lines=0-1", b"home", None),
    ],
)
def test_a_part_is_sent_as_asked_and_else_the_whole(home: str, asked: str, content: bytes, told: str | None) -> None:
    answer = get(home, Range=asked)
    assert (answer.read(), answer.headers["Content-Range"]) == (content, told)
    assert answer.status == (200 if told is None else 206 if content else 416)
    assert get(home, Range=asked, If_Range='"another"').read() == b"home"
    assert get(home, Range=asked, If_Range=get(home).headers["ETag"]).read() == content
    assert get(home, "HEAD", Range=asked).status == 200


def test_a_part_of_another_file_is_refused(home: str) -> None:
    tag = get(home).headers["ETag"]
    assert get(home, If_Match=f'"other", {tag}', Range="bytes=0-1").status == 206
    assert get(home, If_Match='"other"', Range="bytes=0-1").status == 412
    assert get(home, If_Match=f"W/{tag}").status == 412
    assert get(home, If_Unmodified_Since="Sun, 06 Nov 1994 08:49:37 GMT").status == 412


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "a@localhost:x"])
def test_a_name_that_was_led_to_this_machine_gets_nothing(home: str, host: str) -> None:
    assert get(home, Host=host).status == 421


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8000", "a.localhost", "127.0.0.1:1", "[::1]:8000"])
def test_every_name_of_this_machine_is_answered(home: str, host: str) -> None:
    assert get(home, Host=host).status == 200


def test_what_is_not_to_be_done_with_a_file_is_refused_by_name(home: str) -> None:
    answer = get(home, "DELETE")
    assert (answer.status, answer.headers["Allow"], answer.headers["Connection"]) == (405, "GET, HEAD", "close")


@pytest.mark.parametrize("name", ["_headers", "nginx.conf", "./_headers", "articles/../%5fheaders"])
def test_what_hosts_read_is_for_hosts_alone(home: str, name: str) -> None:
    assert get(home + name).status == 404


def test_headers_go_with_the_file_however_its_address_is_written(home: str) -> None:
    for path in ("runtime/a.mjs", "runtime/./a.mjs", "articles/../runtime/a%2emjs"):
        assert get(home + path).headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_a_redirection_is_made_from_the_folder_and_not_from_the_address(home: str) -> None:
    for path in ("/evil.example/../articles", "/\\evil.example/..//articles?to=//evil.example", "runtime/../articles"):
        answer = get(f"{home}{path}")
        assert (answer.status, answer.headers["Location"]) in [(301, "/articles/"), (404, None)]


def test_a_connection_that_says_nothing_is_closed(home: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Handler, "timeout", 0.1)
    address = urlsplit(home)
    with socket.create_connection((address.hostname or "", address.port or 0), timeout=20) as caller:
        assert caller.recv(1) == b""
    # What has begun to speak and then falls silent is not kept either.
    with socket.create_connection((address.hostname or "", address.port or 0), timeout=20) as caller:
        caller.sendall(b"GET / HTT")
        assert caller.recv(1) == b""


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


def test_a_site_below_a_path_is_served_below_it_and_found_from_above(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    for name in ("index.html", "articles/index.html", "404.html"):
        (tmp_path / name).write_text(name)
    (tmp_path / "_headers").write_text(HEADERS_FILE)
    with serve(tmp_path, base="/my-site/") as home:
        host = home.removesuffix("my-site/")
        assert home != host
        page = get(home)
        assert (page.read(), page.headers["X-Content-Type-Options"]) == (b"index.html", "nosniff")
        assert get(f"{home}articles/").read() == b"articles/index.html"
        assert get(f"{home}articles").headers["Location"] == "/my-site/articles/"
        for above in (host, f"{host}my-site"):
            moved = get(above)
            assert (moved.status, moved.headers["Location"]) == (302, "/my-site/")
        for elsewhere in ("articles/", "my-site-2/", "my-site/../index.html"):
            missing = get(f"{host}{elsewhere}")
            assert (missing.status, missing.read()) == (404, b"404.html")


def test_the_next_free_port_is_taken_and_named(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("home")
    program = "import sys; from pathlib import Path; from withness.publishing.serving.serve import serve_forever;"
    program += "serve_forever(Path(sys.argv[1]), int(sys.argv[2]))"
    with server(tmp_path, 0) as busy:
        command = [sys.executable, "-c", program, str(tmp_path), str(busy.server_port)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as serving:
            assert serving.stdout
            line = serving.stdout.readline()
            serving.terminate()
    assert re.search(rf"at http://127\.0\.0\.1:(?!{busy.server_port}/)\d+/ \(port {busy.server_port} is busy\)", line)


def test_a_folder_without_a_site_and_a_number_that_is_no_port_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [problem] = serve_forever(tmp_path / "nowhere", 0)
    said = (
        "There is no finished site in this folder. Go with cd to the folder that has your mkdocs.yml, and run"
        ' "withness serve" there: it builds the site first.'
    )
    assert str(problem) == f"{(tmp_path / 'nowhere').as_posix()}: {said}"
    with pytest.raises(SystemExit):
        main(["serve", str(tmp_path), "--port", "99999"])
    assert "'99999' is no port: name a number from 0 to 65535" in capsys.readouterr().err
