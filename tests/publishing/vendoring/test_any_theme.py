"""The stylesheet for pages of any theme: heavier than what a theme says, and about the tools alone."""

import re

import brotli

from support.stylesheet import rules_of
from withness.publishing.vendoring.scripts import elements
from withness.publishing.vendoring.stylesheet import any_theme

CSS = any_theme()


def test_it_knows_no_layers_and_no_fonts_of_ours() -> None:
    assert "@layer" not in CSS
    assert "Fraunces" not in CSS and "var(--serif)" not in CSS and "var(--text)" not in CSS


def test_every_size_goes_by_the_unit_of_the_page() -> None:
    """What is asked of the window does not, and keeps its rems."""
    declared = re.sub(r"@media[^{]*", "", CSS)
    assert set(re.findall(r"[\w-]+: [\d.]+rem(?=;)", declared)) == {
        "--unit: 1rem",
        "--unit: 0.8rem",
        "font-size: 0.8rem",
    }


def test_later_layers_are_heavier() -> None:
    weights = [found.count("#w") for found in re.findall(r"^:is\(.*(?:#w)+\) \{$", CSS, re.MULTILINE)]
    assert set(weights) >= {1, 2, 3, 4, 5}


def test_headings_keep_their_sizes_in_the_theme() -> None:
    for selectors, declared in rules_of(CSS):
        if re.fullmatch(r"h\d(, h\d)*", selectors):
            assert "font" not in declared, selectors


def test_every_tool_is_named() -> None:
    first = next(selectors for selectors, _ in rules_of(CSS))
    assert all(name in first for name in elements())
    assert "self-check" in elements() and "withness-tool" in elements()


def test_it_is_small_on_the_way() -> None:
    assert len(brotli.compress(CSS.encode())) < 12_000
