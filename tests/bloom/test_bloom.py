"""The bloom: what its shapes and words promise, for any scores and labels."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import hypot
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st

from withness.bloom.bloom import Petal, bloom

type Point = tuple[float, float]

labels = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=60)
scores = st.none() | st.floats(0, 100)
petal_lists = st.lists(st.builds(Petal, labels, scores), min_size=1, max_size=8)


def drawn(petals: Sequence[Petal], low: float = 0, high: float = 100) -> Element:
    return ElementTree.fromstring(bloom(petals, low, high, "Your result"))


def shapes(svg: Element, name: str) -> list[Element]:
    return [node for node in svg.iter() if node.get("class") == name]


def points(node: Element) -> list[Point]:
    numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", node.get("d", ""))]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def length(petal: Element) -> float:
    """How far the tip is from the middle: a petal's path is two curves up to its tip, and two back."""
    x, y = points(petal)[6]
    return hypot(x, y)


def box(svg: Element) -> tuple[float, float, float, float]:
    left, top, width, height = (float(number) for number in svg.get("viewBox", "").split())
    return left, top, left + width, top + height


@given(petal_lists)
def test_every_score_has_one_petal_and_every_gap_a_dotted_line(petals: list[Petal]) -> None:
    svg = drawn(petals)
    scored = sum(petal.score is not None for petal in petals)
    assert len(shapes(svg, "petal")) == len(shapes(svg, "whole")) == scored
    assert len(shapes(svg, "unscored")) == len(petals) - scored


@given(petal_lists)
def test_every_shape_stays_inside_the_picture(petals: list[Petal]) -> None:
    svg = drawn(petals)
    left, top, right, bottom = box(svg)
    for node in [*shapes(svg, "petal"), *shapes(svg, "whole"), *shapes(svg, "unscored"), *shapes(svg, "trumpet")]:
        assert all(left <= x <= right and top <= y <= bottom for x, y in points(node))


@given(petal_lists)
def test_every_label_starts_inside_the_picture_and_is_complete(petals: list[Petal]) -> None:
    svg = drawn(petals)
    left, top, right, bottom = box(svg)
    for petal, label in zip(petals, shapes(svg, "label"), strict=True):
        said = "".join(label.itertext())
        assert "".join(petal.label.split()) in "".join(said.split())
        assert top <= float(label.get("y", "")) <= bottom
        assert all(left <= float(line.get("x", "")) <= right for line in label)


@given(st.integers(1, 8), st.floats(1, 5), st.floats(1, 5))
def test_a_higher_score_never_has_the_shorter_petal(count: int, one: float, other: float) -> None:
    lower, higher = sorted((one, other))
    short, long = (length(shapes(drawn([Petal("A", score)] * count, 1, 5), "petal")[0]) for score in (lower, higher))
    assert short <= long


def test_the_tip_of_a_petal_touches_the_ring_of_its_number() -> None:
    svg = drawn([Petal("A", 1), Petal("B", 3), Petal("C", 5)], 1, 5)
    rings = [float(ring.get("r", "")) for ring in shapes(svg, "ring")]
    tips = [length(petal) for petal in shapes(svg, "petal")]
    assert len(rings) == 5
    assert all(abs(tip - ring) < 0.1 for tip, ring in zip(tips, rings[::2], strict=True))


def test_the_lowest_score_is_a_bud_that_shows_beyond_the_trumpet() -> None:
    svg = drawn([Petal("A", 1)], 1, 5)
    [bud] = shapes(svg, "petal")
    [trumpet] = shapes(svg, "trumpet")
    assert length(bud) > max(-y for _, y in points(trumpet)) + 10


def test_a_missing_score_is_said_in_words_and_not_in_numbers() -> None:
    svg = drawn([Petal("Make space", None), Petal("Listen", 0, figure="0.0")], 0, 4)
    assert "".join(shapes(svg, "label")[0].itertext()) == "no scoreMake space"
    assert svg.findtext("desc") == "Make space: no score; Listen: 0.0. The scale goes from 0 to 4."


def test_band_borders_lie_across_the_petal_at_their_own_score() -> None:
    svg = drawn([Petal("A", 5, (2, 4))], 1, 5)
    rings = [float(ring.get("r", "")) for ring in shapes(svg, "ring")]
    [border] = shapes(svg, "border")
    assert [-y for _, y in points(border)] == [rings[1], rings[1], rings[3], rings[3]]


def test_a_short_scale_has_a_ring_for_every_whole_number_and_a_long_one_for_its_quarters() -> None:
    assert len(shapes(drawn([Petal("A", 1)], 0, 6), "ring")) == 7
    assert len(shapes(drawn([Petal("A", 20)], 16, 80), "ring")) == 5
    assert len(shapes(drawn([Petal("A", 0.5)], 0, 1), "ring")) == 5


def along(curve: Sequence[Point], steps: int = 20) -> Iterator[Point]:
    start, one, two, end = curve
    for step in range(steps):
        t = step / steps
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        x, y = (sum(w * p[axis] for w, p in zip(weights, (start, one, two, end), strict=True)) for axis in (0, 1))
        yield x, y


def area(score: float) -> float:
    corners = points(shapes(drawn([Petal("A", score)], 0, 1), "petal")[0])
    outline = [point for at in range(0, len(corners) - 1, 3) for point in along(corners[at : at + 4])]
    return abs(sum(x * v - u * y for (x, y), (u, v) in zip(outline, outline[1:] + outline[:1], strict=True))) / 2


def test_half_the_length_is_not_far_from_half_the_area() -> None:
    assert 0.38 < (area(0.5) - area(0)) / (area(1) - area(0)) < 0.6


@given(labels)
def test_a_label_is_text_whatever_it_holds(label: str) -> None:
    svg = drawn([Petal(f"<script>alert('{label}')</script>&", 1)], 0, 5)
    assert not [node for node in svg.iter() if node.tag == "script"]


type Box = tuple[float, float, float, float]

# Of a letter's size, as wide as the page's own type is on average.
LETTER = 0.5


def boxes(label: Element) -> list[Box]:
    """Return the left edge, top, right edge and bottom of each line of a label."""
    found, bottom = [], float(label.get("y", "")) + 3
    for line in label:
        size = float(line.get("font-size", label.get("font-size", "")))
        width = LETTER * size * len(line.text or "")
        left = (
            float(line.get("x", "")) - width * {"start": 0.0, "middle": 0.5, "end": 1.0}[label.get("text-anchor", "")]
        )
        bottom += float(line.get("dy", 0))
        found.append((left, bottom - size, left + width, bottom))
    return found


def touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@pytest.mark.parametrize("count", range(2, 9))
def test_labels_of_neighbouring_petals_do_not_touch(count: int) -> None:
    names = ["Responsibility and accountability", "Long hours and heavy workloads", "Listen and acknowledge"]
    svg = drawn([Petal(names[place % 3], 50) for place in range(count)])
    labels = [boxes(label) for label in shapes(svg, "label")]
    assert len(labels) == count
    pairs = [(one, other) for label, next_one in combinations(labels, 2) for one in label for other in next_one]
    assert not [pair for pair in pairs if touch(*pair)]


def test_no_number_is_a_zero_with_a_minus() -> None:
    assert "-0 " not in bloom([Petal("A", 10 / 3), Petal("B", None), Petal("C", 4.999999)], 1, 5, "Your result")
