"""The contrast of every pair of colours that the stylesheet puts together, computed as WCAG 2.2 defines it."""

import re
from pathlib import Path

import pytest

import withness
from support.stylesheet import CSS, TOKENS

SCHEMES = ("light", "dark")

# text, ground, least contrast
TEXT: list[tuple[str, str, float]] = [
    ("ink", "paper", 7),
    ("ink", "raised", 7),
    ("ink", "leaf-tint", 7),
    ("ink", "error-tint", 7),
    ("ink", "daffodil-tint", 7),
    ("quiet", "paper", 4.5),
    ("quiet", "raised", 4.5),
    ("quiet", "leaf-tint", 4.5),
    ("moss", "paper", 4.5),
    ("moss", "raised", 4.5),
    ("moss", "leaf-tint", 4.5),
    ("on-moss", "moss", 4.5),
    ("paper", "ink", 4.5),
    ("error", "paper", 4.5),
    ("error", "error-tint", 4.5),
]
# Shapes that carry meaning. Rules, tints and the daffodil's underlines are decoration: no meaning hangs on them alone.
SHAPES: list[tuple[str, str, float]] = [
    ("edge", "paper", 3),
    ("edge", "raised", 3),
    ("edge", "daffodil-tint", 3),
    ("edge", "leaf-tint", 3),
    ("moss", "paper", 3),
    ("leaf", "paper", 3),
    ("error", "paper", 3),
    ("petal-edge", "paper", 3),
    ("petal-mark", "petal", 3),
    ("trumpet-edge", "paper", 3),
]


def colour(token: str, scheme: str) -> str:
    colours: list[str] = re.findall(r"#\w{6}", TOKENS[token])
    return colours[SCHEMES.index(scheme)]


def luminance(value: str) -> float:
    channels = [int(value[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("mark", "ground", "least"), TEXT + SHAPES)
def test_every_pair_stands_out_enough(mark: str, ground: str, least: float, scheme: str) -> None:
    assert contrast(colour(mark, scheme), colour(ground, scheme)) >= least


def test_black_on_white_is_measured_as_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_every_colour_of_text_is_measured() -> None:
    used = set(re.findall(r"(?<![\w-])color: var\(--([\w-]+)\)", CSS))
    assert used == {mark for mark, _, _ in TEXT}


def test_the_page_colours_told_to_the_browser_are_those_of_the_paper() -> None:
    web = Path(withness.__file__).parent / "web"
    theme = (web / "theme-toggle" / "theme-toggle.js").read_text("utf-8")
    assert all(colour("paper", scheme) in theme for scheme in SCHEMES)


def test_every_block_of_the_stylesheet_is_closed_once() -> None:
    """A brace too many ended a cascade layer early, and nothing but a printed page showed it."""
    bare = re.sub(r"/\*.*?\*/|\"[^\"]*\"", "", CSS, flags=re.DOTALL)
    depth = 0
    for sign in re.findall(r"[{}]", bare):
        depth += 1 if sign == "{" else -1
        assert depth >= 0
    assert depth == 0
