"""The botanical of an article: a plant drawn by code from the article's own name, so that each has its own.

The plant and its every line come from the name, and stay as they are while the name does. A plant added here later
becomes that of some articles; the others keep theirs.
"""

from collections.abc import Callable, Mapping
from typing import Literal

from withness.chance import Chance
from withness.flowers import bulb, crocus, daffodil
from withness.foliage import branch, fern, seed_head, spray
from withness.html import Html, element
from withness.ray import number
from withness.sketch import HIGH, WIDE, Sketch

type PlantName = Literal["daffodil", "crocus", "bulb", "fern", "seed-head", "branch", "spray"]

# How each is drawn, and what is said of it to readers who do not see it, where the author says nothing else.
_PLANTS: Mapping[PlantName, tuple[Callable[[Chance], Sketch], str]] = {
    "daffodil": (
        daffodil,
        "A daffodil in flower: it has come back after the winter, and not by its own strength alone.",
    ),
    "crocus": (crocus, "Three crocuses close together: side by side they came up through cold ground."),
    "bulb": (bulb, "A bulb with its roots in the ground and its first shoot in bud: what holds it cannot be seen."),
    "fern": (fern, "A fern’s frond, and beside it one that is still rolled up: each opens in its own time."),
    "seed-head": (seed_head, "A seed head letting go of its seeds: what one plant has made, others will grow from."),
    "branch": (branch, "A bare branch in bud, one blossom open: while nothing seemed to happen it was getting ready."),
    "spray": (spray, "A spray of leaves, two and two on one stem: each has its place in the light."),
}

# Another word would deal other plants; by this one the first nine articles have all seven, never one twice running.
_SEASON = "spring"


def plant_of(name: str) -> PlantName:
    """Return the plant that belongs to a name."""
    return max(_PLANTS, key=lambda plant: Chance(f"{name} {_SEASON} {plant}").between(0, 1))


def meaning(plant: PlantName) -> str:
    """Return in words what the drawing of a plant says."""
    return _PLANTS[plant][1]


def botanical(name: str, plant: PlantName | None = None, words: str | None = None) -> Html:
    """Return the drawing for a name as an `<svg>`, of the plant asked for, with the author's words for it."""
    plant = plant or plant_of(name)
    return _svg(name, plant, 1, role="img", aria_label=words or meaning(plant))


def vignette(name: str, plant: PlantName | None = None) -> Html:
    """Return the same drawing, smaller, for a place where its words would only repeat what stands beside it."""
    return _svg(name, plant or plant_of(name), 0, aria_hidden="true")


def _svg(name: str, plant: PlantName, digits: int, **attributes: str) -> Html:
    draw, _ = _PLANTS[plant]
    return element(
        "svg",
        draw(Chance(name)).marks(digits),
        class_=f"botanical {plant}",
        viewBox=f"0 0 {number(WIDE)} {number(HIGH)}",
        width="120",
        height="160",
        # Where the stylesheet is missing, a plain drawing in ink.
        fill="none",
        stroke="#1f5138",
        **attributes,
    )
