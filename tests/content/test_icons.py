"""The icons of a tab and of a phone's screen, drawn once from the mark."""

import struct

from support.published import DOCS


def size(png: bytes) -> tuple[int, ...]:
    """Return the width and height that a PNG has."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">2I", png[16:24])


def test_a_phone_gets_a_mark_that_it_can_put_on_its_screen() -> None:
    assert size((DOCS / "apple-touch-icon.png").read_bytes()) == (180, 180)


def test_a_favicon_holds_the_sizes_it_says_at_the_places_it_says() -> None:
    icon = (DOCS / "favicon.ico").read_bytes()
    zero, kind, count = struct.unpack("<3H", icon[:6])
    assert (zero, kind, count) == (0, 1, 3)
    end = 6 + 16 * count
    for number in range(count):
        wide, high, _, _, _, _, length, start = struct.unpack_from("<4B2H2I", icon, 6 + 16 * number)
        assert start == end
        assert size(icon[start : start + length]) == (wide, high) == ((16, 16), (32, 32), (48, 48))[number]
        end = start + length
    assert end == len(icon)
