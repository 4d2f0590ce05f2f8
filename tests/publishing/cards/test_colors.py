"""The colors of a card are those of its site, deep enough to be read."""

from operator import sub
from pathlib import Path

import pytest
from PIL.ImageColor import getrgb

from publishing.cards.test_cards import a_site, card, draw
from support.stylesheet import TOKENS
from withness.authoring.settings.palette import contrast
from withness.authoring.settings.settings import read_settings
from withness.markup.html import Html, element
from withness.publishing.cards.card import HIGH, PAPER, WIDE
from withness.publishing.cards.colors import DAFFODIL, MOSS, colors_of
from withness.publishing.cards.raster import opened
from withness.publishing.finished.finished_page import FinishedPage
from withness.publishing.vendoring.stylesheet import chosen_colors, stylesheet

LINKED = element("link", rel="stylesheet", href="../../look.css")
NAMED = element("meta", property="og:site_name", content="Withness")


def dressed(folder: Path, css: str, head: Html | str = "") -> FinishedPage:
    """Return the page of a site with this stylesheet."""
    page = a_site(folder, "Rain", f"{LINKED}{head}")
    (folder / "look.css").write_text(css, "utf-8")
    return page


def of_palette(folder: Path, palette: str) -> str:
    """Return the stylesheet of a site with this palette."""
    file = folder / "mkdocs.yml"
    file.write_text(f"theme: {{name: material, custom_dir: overrides, palette: {palette}}}\n", "utf-8")
    return stylesheet() + chosen_colors(read_settings(file))


def test_a_palette_colors_the_name_and_the_bar(tmp_path: Path) -> None:
    css = of_palette(tmp_path, "{primary: deep purple, accent: amber}")
    page = dressed(tmp_path, css, NAMED)
    moss, daffodil = colors_of(tmp_path, [page])
    assert (moss, daffodil) == ("#7e56c2", "#ffaa00")
    assert contrast(moss, PAPER) >= 4.5
    draw(tmp_path, page)
    picture = opened((tmp_path / "cards" / "articles-rain.png").read_bytes()).convert("RGB")
    assert picture.getpixel((100, 541)) == getrgb("#ffaa00")
    name = picture.crop((148, 66, 350, 126)).getcolors(WIDE * HIGH) or []
    # Packed in few colors, the letters are a shade lighter or darker.
    assert min(sum(map(abs, map(sub, color, getrgb(moss)))) for _, color in name if isinstance(color, tuple)) < 20
    assert all(sum(map(abs, map(sub, color, getrgb(MOSS)))) > 60 for _, color in name if isinstance(color, tuple))


@pytest.mark.parametrize("palette", ["{primary: custom, accent: custom}", "{}"])
def test_the_kit_s_own_colors_change_no_card(tmp_path: Path, palette: str) -> None:
    page = dressed(tmp_path / "with", of_palette(tmp_path, palette))
    draw(tmp_path / "with", page)
    drawn, _ = card(tmp_path / "without", "Rain")
    assert colors_of(tmp_path / "with", [page]) == (MOSS, DAFFODIL)
    assert (tmp_path / "with" / "cards" / "articles-rain.png").read_bytes() == drawn


@pytest.mark.parametrize(
    ("css", "moss"),
    [
        (":root { --moss: light-dark(#7E56C2, #bfe0bd); }", "#7e56c2"),
        (":root { --moss: #102030 }", "#102030"),
        (":root { --moss: light-dark(#102030, #fff) } :root { --moss: #302010 }", "#302010"),
        (":root { --moss: #ff6e42 }", "#b54e2f"),
        (":root { --moss: #ffec3d }", MOSS),
        (":root { --moss: var(--own); --mossy: #102030 }", MOSS),
        ("", MOSS),
    ],
)
def test_a_color_of_the_author_s_own_stylesheet_counts_if_it_can_be_read(tmp_path: Path, css: str, moss: str) -> None:
    assert colors_of(tmp_path, [dressed(tmp_path, css)])[0] == moss


def test_these_two_are_those_of_the_stylesheet() -> None:
    assert TOKENS["moss"].startswith(f"light-dark({MOSS},")
    assert TOKENS["daffodil"].startswith(f"light-dark({DAFFODIL},")
