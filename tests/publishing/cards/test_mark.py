"""The mark on cards and on a phone's screen: the site's own logo, or else the kit's."""

import struct
from pathlib import Path

import pytest

from support.needs import needs
from support.published import ROOT
from withness.markup.html import element
from withness.publishing.cards.cards import drawing_cards
from withness.publishing.cards.mark import logo_of, write_touch_icon
from withness.publishing.finished.finished_page import FinishedPage, read_pages

HOME = "https://example.org/"
SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#4051b5"/></svg>'


def a_site(folder: Path, logo: str = "", address: str = "") -> list[FinishedPage]:
    """Write a site of one page that shows this logo beside its name and asks for an icon, and return its pages."""
    fonts = ROOT / "docs" / "assets" / "fonts"
    needs(fonts.is_dir(), "The fonts are not in place. Run `make vendor` first.")
    (folder / address / "assets").mkdir(parents=True)
    (folder / "logo.svg").write_text(SQUARE, "utf-8")
    (folder / "assets").mkdir(exist_ok=True)
    (folder / "assets" / "fonts").symlink_to(fonts)
    head = [
        element("link", rel="canonical", href=HOME + address),
        element("link", rel="apple-touch-icon", href="../apple-touch-icon.png"),
        element("meta", property="og:title", content="Rain"),
        element("meta", property="og:site_name", content="Our house"),
    ]
    shown = element("img", class_="mark", src=logo) if logo else ""
    page = f"<html><head>{''.join(map(str, head))}</head><body><header>{shown}</header></body></html>"
    (folder / address / "index.html").write_text(page, "utf-8")
    return read_pages(folder)


@pytest.mark.parametrize(
    ("way", "found"), [("../logo.svg", True), ("", False), ("https://elsewhere.example/a.svg", False)]
)
def test_the_logo_is_the_picture_beside_the_name(tmp_path: Path, way: str, found: bool) -> None:
    assert logo_of(tmp_path, a_site(tmp_path, way, "rain/")) == (tmp_path / "logo.svg" if found else None)


def test_a_card_bears_the_logo_and_that_of_the_first_page_shows_it(tmp_path: Path) -> None:
    cards: dict[tuple[bool, str], bytes] = {}
    words: dict[tuple[bool, str], str] = {}
    for logo, address in (("logo.svg", ""), ("", ""), ("../logo.svg", "rain/"), ("", "rain/")):
        folder = tmp_path / f"{len(cards)}"
        [page] = a_site(folder, logo, address)
        with drawing_cards(folder, [page], HOME, tmp_path / "cache", ROOT / "node_modules") as drawn:
            page.file.write_bytes(drawn.put(folder, page, page.file.read_bytes()))
        assert drawn.notes == []
        cards[bool(logo), address] = (folder / "cards" / f"{address.strip('/') or 'home'}.png").read_bytes()
        [told] = read_pages(folder)
        words[bool(logo), address] = told.meta("og:image:alt") or ""
    assert cards[True, ""] != cards[False, ""] and cards[True, "rain/"] != cards[False, "rain/"]
    assert words[True, ""] == "Rain. Our house"
    assert words[True, "rain/"] == words[False, "rain/"] != "Rain. Our house"


def test_a_phone_s_screen_gets_the_mark_unless_its_author_has_drawn_one(tmp_path: Path) -> None:
    drawn = []
    for logo in ("logo.svg", ""):
        folder = tmp_path / f"{logo}."
        pages = a_site(folder, logo)
        write_touch_icon(folder, pages, tmp_path / "cache")
        drawn.append((folder / "apple-touch-icon.png").read_bytes())
        (folder / "apple-touch-icon.png").write_bytes(b"my own")
        write_touch_icon(folder, pages, tmp_path / "cache")
        assert (folder / "apple-touch-icon.png").read_bytes() == b"my own"
    assert drawn[0] != drawn[1]
    assert [struct.unpack(">2I", icon[16:24]) for icon in drawn] == [(180, 180)] * 2


def test_pages_that_ask_for_no_icon_get_none(tmp_path: Path) -> None:
    [page] = a_site(tmp_path)
    page.root.xpath("//link[@rel='apple-touch-icon']")[0].drop_tree()
    write_touch_icon(tmp_path, [page], tmp_path / "cache")
    assert not (tmp_path / "apple-touch-icon.png").exists()
