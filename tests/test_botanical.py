"""The botanicals: each article has its own, it stays as it is, and it says what it means."""

import re
from typing import get_args
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examples import AWKWARD
from withness.botanical import PlantName, botanical, plant_of, vignette

PLANTS: tuple[PlantName, ...] = get_args(PlantName.__value__)
NAMES = [f"article-{number}" for number in range(200)]
# A path as a browser reads it: where it starts, how far it goes straight, and how far by three points of a curve.
STEP = re.compile(r"([MlcZ])([^MlcZ]*)")


def points(path: str) -> list[complex]:
    """Return every point of a path, those that only pull its curves among them."""
    found: list[complex] = []
    at = 0j
    for letter, words in STEP.findall(path):
        numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", words)]
        steps = [complex(*pair) for pair in zip(numbers[::2], numbers[1::2], strict=True)]
        assert len(steps) == {"M": 1, "l": 1, "c": 3, "Z": 0}[letter]
        found += [step if letter == "M" else at + step for step in steps]
        at = found[-1]
    return found


def paths(drawing: str) -> list[tuple[str, str]]:
    """Return the kind of every mark of a drawing, and its path."""
    return [(mark.get("class", ""), mark.get("d", "")) for mark in ElementTree.fromstring(drawing)]


def starts(path: str) -> list[tuple[float, ...]]:
    """Return where each line of a path begins."""
    return [tuple(map(float, re.findall(r"-?[\d.]+", start))) for start in re.findall(r"M[^a-zA-Z]+", path)]


@pytest.mark.parametrize("plant", PLANTS)
@given(name=st.text(min_size=1, max_size=40))
def test_every_plant_stays_on_its_sheet_of_paper_whatever_the_name(plant: PlantName, name: str) -> None:
    for _, path in paths(botanical(name, plant)):
        assert all(0 <= point.real <= 240 and 0 <= point.imag <= 320 for point in points(path))


@pytest.mark.parametrize("plant", PLANTS)
def test_no_two_names_share_a_drawing_and_one_name_keeps_its_own(plant: PlantName) -> None:
    drawings = [botanical(name, plant) for name in NAMES]
    assert len(set(drawings)) == len(NAMES)
    assert drawings == [botanical(name, plant) for name in NAMES]


def test_every_plant_comes_up_about_equally_often() -> None:
    plants = [plant_of(name) for name in NAMES]
    assert min(plants.count(plant) for plant in PLANTS) > len(NAMES) / len(PLANTS) / 2


@pytest.mark.parametrize("plant", PLANTS)
def test_every_plant_is_drawn_in_the_kinds_that_the_stylesheet_knows_and_has_some_yellow(plant: PlantName) -> None:
    kinds = {kind for kind, _ in paths(botanical("example", plant))}
    assert kinds <= {"leaf", "shade", "ink", "hair", "petal", "yellow", "vein"}
    assert "yellow" in kinds


@pytest.mark.parametrize("plant", PLANTS)
def test_a_drawing_weighs_little(plant: PlantName) -> None:
    assert max(len(botanical(name, plant)) for name in NAMES) < 8_000


@pytest.mark.parametrize("plant", PLANTS)
def test_every_plant_has_words_of_its_own_for_those_who_do_not_see_it(plant: PlantName) -> None:
    drawing = ElementTree.fromstring(botanical("example", plant))
    words = drawing.get("aria-label", "")
    assert drawing.get("role") == "img"
    assert plant.partition("-")[0] in words.lower()
    assert re.fullmatch(r"An? .{40,}\.|Three .{40,}\.", words)


def test_the_author_s_words_are_said_instead_and_are_text_whatever_they_hold() -> None:
    assert ElementTree.fromstring(botanical("example", words=AWKWARD)).get("aria-label") == AWKWARD


@pytest.mark.parametrize("plant", PLANTS)
def test_a_vignette_is_the_same_drawing_in_whole_units_and_says_nothing(plant: PlantName) -> None:
    small = ElementTree.fromstring(vignette("example", plant))
    marks = list(zip(paths(vignette("example", plant)), paths(botanical("example", plant)), strict=True))
    assert [kind for (kind, _), _ in marks] == [kind for _, (kind, _) in marks]
    for (_, whole), (_, fine) in marks:
        assert "." not in whole
        assert starts(whole) == [pytest.approx(start, abs=0.56) for start in starts(fine)]
    assert small.get("aria-hidden") == "true"
    assert small.get("aria-label") is small.get("role") is None
