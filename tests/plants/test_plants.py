"""The plants: each article has its own, it stays as it is, and it says what it means."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest

from support.examples import AWKWARD
from support.published import DOCS
from withness.authoring.library.library import read_library
from withness.catalog.article import newest_first
from withness.markup.html import Html
from withness.plants import botanical as plants
from withness.plants.botanical import PlantName, botanical, dealt, plant_of, vignette

PLANTS: tuple[PlantName, ...] = get_args(PlantName)
DEALT = tuple(plant for plant in PLANTS if plant != "umbrella")
NAMES = [f"article-{number}" for number in range(200)]
FOLDER = Path(plants.__file__).parent
PLATES, VIGNETTES = (sorted((FOLDER / size).iterdir()) for size in ("plates", "vignettes"))
SHEET = {"viewBox": "0 0 240 320", "width": "120", "height": "160", "fill": "none", "stroke": "#1f5138"}
SVG = "{http://www.w3.org/2000/svg}"
# A path as a browser reads it: where it starts, how far it goes straight, and how far by the points of a curve.
STEP = re.compile(r"([MlcsZ])([^MlcsZ]*)")
POINTS = {"M": 1, "l": 1, "c": 3, "s": 2}

every_drawing = pytest.mark.parametrize(
    "file", [*PLATES, *VIGNETTES], ids=lambda file: f"{file.parent.name}-{file.stem}"
)


def points(path: str) -> list[complex]:
    """Return every point of a path, those that only pull its curves among them."""
    found: list[complex] = []
    at = 0j
    for letter, words in STEP.findall(path):
        numbers = [float(number) for number in re.findall(r"-?(?:\d+(?:\.\d+)?|\.\d+)", words)]
        steps = [complex(*pair) for pair in zip(numbers[::2], numbers[1::2], strict=True)]
        size = POINTS.get(letter, 1)
        assert len(steps) % size == 0
        for start in range(0, len(steps), size):
            found += [step if letter == "M" else at + step for step in steps[start : start + size]]
            at = found[-1]
    return found


def marks(drawing: str) -> list[tuple[str, str]]:
    """Return the kind of every mark of a drawing, and its path."""
    return [
        (mark.get("class", ""), mark.get("d", "")) for mark in ElementTree.fromstring(drawing).iter() if mark.get("d")
    ]


DRAWN = {tuple(marks(file.read_text("utf-8"))): file.stem for file in PLATES}


def look(name: str, plant: PlantName | None = None) -> str:
    """Return which drawing a name is given, with a < where it is shown from its other side."""
    drawn = botanical(name, plant)
    return DRAWN[tuple(marks(drawn))] + ("<" if "<g" in drawn else "")


def test_the_published_articles_have_all_the_plants_and_never_one_twice_running() -> None:
    articles = newest_first([*read_library(DOCS).contents.articles.values()])
    shown = [article.plant or plant_of(article.name) for article in articles]
    assert set(shown) == set(PLANTS)
    assert [at for at, (one, other) in enumerate(pairwise(shown)) if one == other] == [], (
        "Choose another with `plant:`."
    )


@pytest.mark.parametrize(
    ("name", "plant", "shown"),
    [
        ("five-drivers-of-burnout", None, "bulb-2"),
        ("partnerships-that-include-everyone", None, "seed-head-1<"),
        ("scale-your-influence", "seed-head", "seed-head-2<"),
        ("strong-and-soft", None, "fern-2"),
        ("the-good-day-check-in", None, "fern-1<"),
        ("trust-respect-transparency", None, "crocus-1"),
        ("what-a-balint-style-group-is", None, "branch-2"),
        ("what-a-daffodil-knows", "daffodil", "daffodil-1"),
        ("who-holds-the-umbrella", None, "spray-1"),
        ("who-holds-the-umbrella", "umbrella", "umbrella-1"),
    ],
)
def test_an_article_keeps_the_picture_that_its_readers_know(name: str, plant: PlantName | None, shown: str) -> None:
    assert look(name, plant) == shown


def test_every_plant_comes_up_about_equally_often() -> None:
    dealt = [plant_of(name) for name in NAMES]
    assert min(dealt.count(plant) for plant in DEALT) > len(NAMES) / len(DEALT) / 2


def test_the_umbrella_is_no_plant_and_only_there_where_it_was_asked_for() -> None:
    assert "umbrella" not in {plant_of(name) for name in (*NAMES, "umbrella", "who-holds-the-umbrella")}


@pytest.mark.parametrize("plant", DEALT)
def test_articles_with_one_plant_are_shown_its_drawings_and_their_sides_about_equally_often(plant: PlantName) -> None:
    looks = [look(name, plant) for name in NAMES]
    ways = [f"{plant}-{number}{side}" for number in (1, 2) for side in ("", "<")]
    assert min(looks.count(way) for way in ways) > len(NAMES) / len(ways) / 2
    assert set(looks) == set(ways)


@pytest.mark.parametrize("choices", [DEALT, ("fern-1", "fern-2"), ("as drawn", "mirrored")])
def test_a_plant_or_a_drawing_added_later_changes_only_the_articles_that_it_wins(choices: tuple[str, ...]) -> None:
    before = {name: dealt(name, choices) for name in NAMES}
    after = {name: dealt(name, ["added later", *choices]) for name in NAMES}
    won = {name for name in NAMES if after[name] == "added later"}
    assert {name for name in NAMES if after[name] != before[name]} == won
    assert 0.6 < len(won) * (len(choices) + 1) / len(NAMES) < 1.4


@pytest.mark.parametrize("name", NAMES[:40])
def test_plants_and_drawings_are_dealt_by_that_rule(name: str) -> None:
    plant = dealt(name, DEALT)
    assert plant_of(name) == plant
    assert look(name).rstrip("<") == dealt(name, [file.stem for file in PLATES if file.stem[:-2] == plant])


def test_every_drawing_is_there_in_both_sizes_and_there_is_only_one_of_it() -> None:
    assert [file.name for file in PLATES] == [file.name for file in VIGNETTES]
    assert {file.stem[:-2] for file in PLATES} == set(PLANTS)
    assert len(DRAWN) == len(PLATES)


@every_drawing
def test_a_drawing_is_paths_in_the_colors_of_the_stylesheet_and_nothing_that_could_clash(file: Path) -> None:
    sheet = ElementTree.parse(file).getroot()
    assert sheet.tag == f"{SVG}svg"
    assert sheet.attrib == SHEET
    assert {mark.tag for mark in sheet} == {f"{SVG}path"}
    assert {key for mark in sheet for key in mark.attrib} == {"class", "d"}
    assert [mark for mark in sheet if len(mark)] == []
    kinds = {mark.get("class") for mark in sheet}
    assert kinds <= {"leaf", "shade", "ink", "hair", "petal", "yellow", "vein", "wash", "mist", "sun", "glow"}
    assert kinds & {"yellow", "sun"}


@every_drawing
def test_a_drawing_stays_on_its_sheet_of_paper(file: Path) -> None:
    drawn = marks(file.read_text("utf-8"))
    assert len(drawn) > 2
    for _, path in drawn:
        assert re.fullmatch(r"(?:[MlcsZ]|-?(?:\d+(?:\.\d+)?|\.\d+) ?)+", path)
        assert all(0 <= point.real <= 240 and 0 <= point.imag <= 320 for point in points(path))


@pytest.mark.parametrize(("plate", "small"), list(zip(PLATES, VIGNETTES, strict=True)), ids=lambda file: file.stem)
def test_a_vignette_is_the_same_drawing_in_whole_units_and_weighs_less(plate: Path, small: Path) -> None:
    assert small.stat().st_size < plate.stat().st_size * 0.75
    assert plate.stat().st_size < 7_000
    pairs = list(zip(marks(small.read_text("utf-8")), marks(plate.read_text("utf-8")), strict=True))
    for (kind, whole), (same_kind, fine) in pairs:
        assert kind == same_kind
        assert "." not in whole
        starts = [[points(start)[0] for start in re.findall(r"M[^a-zA-Z]+", path)] for path in (whole, fine)]
        assert [abs(one - other) < 0.8 for one, other in zip(*starts, strict=True)] == [True] * len(starts[0])


@pytest.mark.parametrize("plant", PLANTS)
def test_every_plant_has_words_of_its_own_for_those_who_do_not_see_it(plant: PlantName) -> None:
    drawing = ElementTree.fromstring(botanical("example", plant))
    words = drawing.get("aria-label", "")
    assert drawing.get("role") == "img"
    assert drawing.get("class") == f"botanical {plant}"
    assert plant.partition("-")[0] in words.lower()
    assert re.fullmatch(r"An? .{40,}\.|Three .{40,}\.", words)


@pytest.mark.parametrize("draw", [botanical, vignette])
def test_where_the_stylesheet_is_missing_it_is_a_plain_drawing_in_ink_of_a_small_size(
    draw: Callable[[str], Html],
) -> None:
    drawing = ElementTree.fromstring(draw("example"))
    assert {key: drawing.get(key) for key in SHEET} == SHEET


def test_the_author_s_words_are_said_instead_and_are_text_whatever_they_hold() -> None:
    assert ElementTree.fromstring(botanical("example", words=AWKWARD)).get("aria-label") == AWKWARD


@pytest.mark.parametrize("plant", PLANTS)
def test_a_vignette_shows_what_the_plate_shows_and_says_nothing(plant: PlantName) -> None:
    for name in NAMES[:20]:
        small = vignette(name, plant)
        root = ElementTree.fromstring(small)
        assert root.get("aria-hidden") == "true"
        assert root.get("aria-label") is root.get("role") is None
        assert marks(small) == marks((FOLDER / "vignettes" / f"{look(name, plant).rstrip('<')}.svg").read_text("utf-8"))
        assert ("<g" in small) == look(name, plant).endswith("<")


def test_the_other_side_is_the_drawing_as_a_mirror_shows_it() -> None:
    turned = ElementTree.fromstring(botanical("the-good-day-check-in", "fern"))
    [group] = turned
    a, b, c, d, e, f = map(float, re.findall(r"-?\d+", group.get("transform", "")))
    assert [(a * x + c * y + e, b * x + d * y + f) for x, y in ((0, 0), (240, 320), (120, 7))] == [
        (240, 0),
        (0, 320),
        (120, 7),
    ]
