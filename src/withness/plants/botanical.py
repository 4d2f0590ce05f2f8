"""The botanical of an article: a drawing of one of seven plants, dealt by its name, or of what its author asks for.

A drawing is `plates/PLANT-NUMBER.svg`, and in whole units, for small places, the file of that name in `vignettes/`: a
sheet of 240 by 320 with paths of these classes of the stylesheet. `leaf` is paper with an edge, `shade` its tinted
half, `ink` a solid stroke, `hair` a fine line; `petal` is cream, `yellow` its half in full color, `vein` a fine line
on it. `wash`, `mist`, `sun` and `glow` are translucent, without a pen's line, and grow deeper where they overlap.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree

from withness.markup.html import Html, element, join
from withness.words.words import N_, _

PlantName = Literal["daffodil", "crocus", "bulb", "fern", "seed-head", "branch", "spray", "umbrella"]
# What an author may ask for.
type PlantChoice = Literal[PlantName, "none"]

# What is said of each to readers who do not see it, where the author says nothing else.
_MEANINGS: Mapping[PlantName, str] = {
    "daffodil": N_("A daffodil in flower: it has come back after the winter, and not by its own strength alone."),
    "crocus": N_("Three crocuses close together: side by side they came up through cold ground."),
    "bulb": N_("A bulb with its roots in the ground and its first shoot in bud: what holds it cannot be seen."),
    "fern": N_("A fern’s frond, and beside it one that is still rolled up: each opens in its own time."),
    "seed-head": N_("A seed head letting go of its seeds: what one plant has made, others will grow from."),
    "branch": N_("A bare branch in bud, one blossom open: while nothing seemed to happen it was getting ready."),
    "spray": N_("A spray of leaves, two and two on one stem: each has its place in the light."),
    "umbrella": N_("An umbrella in the rain, held over one of four people who hold on to one another: help, offered."),
}

# No plant, and so never dealt: people under an umbrella go with the article for which they were drawn. They are a file
# picked by name, as the plants are: it can be looked at and drawn anew, and code for this one picture could not.
_ONLY_ASKED_FOR = frozenset({"umbrella"})

_DRAWINGS = Path(__file__).parent
_MIRROR = "matrix(-1 0 0 1 240 0)"  # a sheet is 240 wide


def plant_of(name: str) -> PlantName:
    """Return the plant that belongs to a name."""
    return dealt(name, (plant for plant in _MEANINGS if plant not in _ONLY_ASKED_FOR))


def meaning(plant: PlantName) -> str:
    """Return in words what the drawing of a plant says."""
    return _(_MEANINGS[plant])


def botanical(name: str, plant: PlantName | None = None, words: str | None = None) -> Html:
    """Return the drawing for a name as an `<svg>`, of the plant asked for, with the author's words for it."""
    plant = plant or plant_of(name)
    return _svg("plates", name, plant, role="img", aria_label=words or meaning(plant))


def vignette(name: str, plant: PlantName | None = None) -> Html:
    """Return the same drawing, smaller, for a place where its words would only repeat what stands beside it."""
    return _svg("vignettes", name, plant or plant_of(name), aria_hidden="true")


def _svg(folder: str, name: str, plant: PlantName, **attributes: str) -> Html:
    drawing = dealt(name, _drawings(folder, plant))
    given, marks = _sheet(folder, drawing)
    mirrored = dealt(name, ("as drawn", "mirrored")) == "mirrored"
    lines = element("g", marks, transform=_MIRROR) if mirrored else marks
    return element("svg", lines, class_=f"botanical {plant}", **given, **attributes)


@cache
def _drawings(folder: str, plant: PlantName) -> tuple[str, ...]:
    return tuple(file.stem for file in (_DRAWINGS / folder).glob(f"{plant}-?.svg"))


@cache
def _sheet(folder: str, drawing: str) -> tuple[dict[str, str], Html]:
    """Return the attributes of a drawing and its marks."""
    sheet = ElementTree.parse(_DRAWINGS / folder / f"{drawing}.svg").getroot()
    return dict(sheet.attrib), join(element("path", class_=mark.get("class"), d=mark.get("d")) for mark in sheet)


def dealt[Choice: str](name: str, choices: Iterable[Choice]) -> Choice:
    """Return the choice to which the name gives the highest number, so that one added later takes only what it wins.

    With "spring" in it the first nine articles have all seven plants, never one twice running.
    """
    return max(choices, key=lambda choice: sha256(f"{name} spring {choice} 1".encode()).digest())
