"""The icons of a tab and of a phone's screen, made from the one mark."""

import struct
from pathlib import Path

from lxml import html

from withness.publishing.cards.icons import write_icons
from withness.publishing.finished.finished_page import FinishedPage

ASKED = '<link rel="icon" href="../favicon.ico"><link rel="apple-touch-icon" href="../apple-touch-icon.png">'


def pages(head: str) -> list[FinishedPage]:
    root = html.document_fromstring(f"<html><head>{head}</head><body></body></html>")
    return [FinishedPage(file=Path("index.html"), address="", root=root)]


def size(png: bytes) -> tuple[int, ...]:
    """Return the width and height that a PNG has."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">2I", png[16:24])


def test_a_phone_gets_a_mark_that_it_can_put_on_its_screen(tmp_path: Path) -> None:
    write_icons(tmp_path, pages(ASKED), tmp_path / "cache")
    assert size((tmp_path / "apple-touch-icon.png").read_bytes()) == (180, 180)


def test_a_favicon_holds_the_sizes_it_says_at_the_places_it_says(tmp_path: Path) -> None:
    write_icons(tmp_path, pages(ASKED), tmp_path / "cache")
    icon = (tmp_path / "favicon.ico").read_bytes()
    zero, kind, count = struct.unpack("<3H", icon[:6])
    assert (zero, kind, count) == (0, 1, 3)
    end = 6 + 16 * count
    for number in range(count):
        wide, high, _, _, _, _, length, start = struct.unpack_from("<4B2H2I", icon, 6 + 16 * number)
        assert start == end
        assert size(icon[start : start + length]) == (wide, high) == ((16, 16), (32, 32), (48, 48))[number]
        end = start + length
    assert end == len(icon)


def test_what_no_page_asks_for_is_not_made_and_what_the_author_made_is_kept(tmp_path: Path) -> None:
    write_icons(tmp_path, pages(""), tmp_path / "cache")
    assert list(tmp_path.glob("*.*")) == []
    (tmp_path / "favicon.ico").write_bytes(b"mine")
    write_icons(tmp_path, pages(ASKED), tmp_path / "cache")
    assert (tmp_path / "favicon.ico").read_bytes() == b"mine"
