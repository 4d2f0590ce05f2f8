"""Every named color of Material can be read on this site's grounds, in the light and in the dark, or is refused."""

from pathlib import Path

import pytest

from support.stylesheet import TOKENS
from withness.authoring.settings.palette import (
    ACCENT,
    GROUNDS,
    NEAR,
    PRIMARY,
    Scheme,
    color_tokens,
    first_scheme,
    shaded,
)
from withness.authoring.settings.settings import Settings
from withness.authoring.yaml.reader import read_yaml_text

LINK_GROUNDS = ("paper", "raised", "leaf-tint")
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def settings(palette: str) -> Settings:
    return Settings(source=read_yaml_text(Path("mkdocs.yml"), f"theme: {{palette: {palette}}}\n", [], lenient=True))


def pair(token: str) -> tuple[str, str]:
    light, _, dark = token.removeprefix("light-dark(").removesuffix(")").partition(", ")
    return light, dark


def contrast(one: str, other: str) -> float:
    """The contrast by WCAG 2.2, as a table of its 256 steps of light."""
    table = [step / 255 / 12.92 if step < 11 else ((step / 255 + 0.055) / 1.055) ** 2.4 for step in range(256)]
    lights = []
    for color in (one, other):
        red, green, blue = bytes.fromhex(color.removeprefix("#"))
        lights.append(0.05 + 0.2126 * table[red] + 0.7152 * table[green] + 0.0722 * table[blue])
    return max(lights) / min(lights)


def test_the_grounds_are_those_of_the_stylesheet() -> None:
    found = [pair(TOKENS[name]) for name in LINK_GROUNDS]
    assert {"light": tuple(light for light, _ in found), "dark": tuple(dark for _, dark in found)} == GROUNDS


@pytest.mark.parametrize("color", [color for color in PRIMARY if color not in NEAR])
def test_words_in_a_color_and_on_it_can_be_read(color: str) -> None:
    chosen = color_tokens(settings(f"{{primary: {color}}}"))
    for at, scheme in enumerate(SCHEMES):
        shown, words = pair(chosen["moss"])[at], pair(TOKENS["on-moss"])[at]
        assert all(contrast(shown, ground) >= 4.5 for ground in GROUNDS[scheme])
        assert contrast(words, shown) >= 4.5


@pytest.mark.parametrize("color", NEAR)
def test_a_color_that_is_too_pale_is_left_out_and_the_one_beside_it_is_not(color: str) -> None:
    assert shaded(PRIMARY[color], "light") is None
    assert color_tokens(settings(f"{{primary: {color}}}")) == {}
    assert shaded(PRIMARY[NEAR[color]], "light")


def test_a_color_is_changed_no_more_than_it_must_be() -> None:
    assert shaded("#4051b5", "light") == "#4051b5"
    assert pair(color_tokens(settings("{primary: indigo}"))["moss"])[0] == PRIMARY["indigo"]
    assert shaded("#009485", "light") not in (None, "#009485")


def test_each_scheme_may_have_a_color_of_its_own() -> None:
    two = (
        '[{media: "(prefers-color-scheme: light)", scheme: default, primary: indigo}, {scheme: slate, primary: amber}]'
    )
    assert pair(color_tokens(settings(two))["moss"]) == (PRIMARY["indigo"], PRIMARY["amber"])


def test_the_accent_is_drawn_as_it_is() -> None:
    assert color_tokens(settings("{accent: deep purple}")) == {
        "daffodil": f"light-dark({ACCENT['deep purple']}, {ACCENT['deep purple']})"
    }


@pytest.mark.parametrize(
    "palette", ["{primary: custom, accent: custom}", "{scheme: default}", "{primary: no color}", "teal"]
)
def test_the_colors_of_this_site_stay_where_no_other_is_chosen(palette: str) -> None:
    assert color_tokens(settings(palette)) == {}


@pytest.mark.parametrize(
    ("palette", "first"),
    [
        ("{primary: teal}", None),
        ("{scheme: default}", "light"),
        ("{scheme: slate}", "dark"),
        ("[{scheme: slate}, {scheme: default}]", "dark"),
        ('[{media: "(prefers-color-scheme: light)", scheme: default}, {scheme: slate}]', None),
        ('[{media: "(prefers-color-scheme)"}, {scheme: slate}]', None),
    ],
)
def test_the_site_begins_in_the_scheme_that_is_set_without_asking_the_device(palette: str, first: str | None) -> None:
    assert first_scheme(settings(palette)) == first
