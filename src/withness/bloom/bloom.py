"""The bloom: a profile drawn as a flower, one petal for each subscale, every text inside the picture.

A petal's *length* is its score, read on numbered rings: its tip touches the ring of its number. People also see area,
so petals hardly swell as they grow: half the length is two fifths of the area, where one that grew both ways would
show a quarter.
The lowest score is drawn as a bud, or the highest where petals show what is left; a petal with no score has no shape at
all, only a dotted line and the words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi, tan

from withness.bloom.labels import Label, place_labels
from withness.bloom.rays import Ray
from withness.markup.html import Html, element, join
from withness.markup.numbers import coordinate, plain
from withness.words.lists import set_apart
from withness.words.words import N_, _

CAPTION = N_(
    "Longer petal, higher score: its tip touches the ring of its number. The short lines mark where the next reading"
    " begins."
)
LEFT = N_(
    "This flower shows what is left: the longer the petal, the less of this weighs on you. Its tip touches the ring of"
    " its score, counted from the rim inward. The short lines mark where the next reading begins."
)

_BUD = 42.0  # the radius of the lowest score's ring
_TRUMPET = 24.0
_ROOT = 4.0  # where petals start, hidden under the trumpet
_WIDEST = 30.0  # half of it
_LONG = 1.9  # how much longer than half its width a petal's tapering end is
_FRILL = 12
_NUMBER = 30.0  # how large the numbers of petals are, outside the rim


@dataclass(frozen=True, slots=True)
class Petal:
    """One petal: its label, its score (`None` when there is none), and the scores at which a new band begins.

    `figure` is how its score is written, if there is one, and `note` what must be known to read it, as how many answers
    it rests on.
    """

    label: str
    score: float | None
    borders: tuple[float, ...] = ()
    figure: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class _Radius:
    """How far from the middle a score lies."""

    inner: float
    outer: float
    rim: float  # of the score `outer`

    def __call__(self, score: float) -> float:
        return _BUD + (self.rim - _BUD) * (score - self.inner) / (self.outer - self.inner)


def bloom(petals: Sequence[Petal], inner: float, outer: float, title: str) -> Html:
    """Return the flower as an `<svg>`: one petal for each score, at least one petal.

    A score of `inner` is drawn as a bud, and one of `outer` reaches the rim: the highest score, or the lowest where a
    petal shows what is left.
    """
    rays, rings = _rays(len(petals)), _rings(inner, outer)
    crowded = len(petals) > 4  # labels at the sides then leave the flower less room
    radius = _Radius(inner, outer, 108 if crowded else 128)
    texts = [(_figure(petal), petal.label, petal.note) for petal in petals]
    labels = place_labels(texts, rays, radius.rim, 17 if crowded else 15)
    between = Ray(rays[0].angle + pi / len(petals))
    return element(
        "svg",
        element("title", title, id="bloom-title"),
        element("desc", _in_words(petals, inner, outer), id="bloom-numbers"),
        _flower(petals, rays, radius, _ring_numbers(rings[1:] if len(petals) > 3 else rings, between, radius)),
        [label.draw() for label in labels],
        class_="bloom",
        viewBox=_view_box(labels, radius.rim),
        role="img",
        aria_labelledby="bloom-title",
        aria_describedby="bloom-numbers",
    )


def small_bloom(petals: Sequence[Petal], inner: float, outer: float) -> Html:
    """Return the flower without words: it stands beside a list that says the same, whose numbers its petals have."""
    rays, radius = _rays(len(petals)), _Radius(inner, outer, 128)
    edge = radius.rim + 2 * _NUMBER
    numbers = []
    for at, ray in enumerate(rays, 1):
        x, y = ray.at(radius.rim + _NUMBER).split()
        numbers.append(element("text", str(at), x=x, y=y, dy="0.35em", text_anchor="middle"))
    return element(
        "svg",
        _flower(petals, rays, radius),
        element("g", numbers, class_="petal-numbers", font_size=coordinate(_NUMBER), fill="currentColor"),
        class_="bloom",
        viewBox=" ".join(coordinate(value) for value in (-edge, -edge, 2 * edge, 2 * edge)),
        aria_hidden="true",
    )


def _flower(petals: Sequence[Petal], rays: Sequence[Ray], radius: _Radius, numbers: Html | None = None) -> Html:
    """Return rings, petals and trumpet, with the rings' numbers between what is empty and what is not."""
    half = min(_WIDEST, radius.rim * tan(pi / max(len(petals), 3)) * 0.47)
    pairs = list(zip(petals, rays, strict=True))
    rings = _rings(radius.inner, radius.outer)
    return join(
        [element("circle", r=coordinate(radius(at)), class_="ring", fill="none", stroke="#ccc3ae") for at in rings],
        [_behind(petal, ray, half, radius) for petal, ray in pairs],
        numbers,
        [_petal(petal, ray, half, radius) for petal, ray in pairs],
        element("path", d=_frill(), class_="trumpet", fill="#e38a2f", stroke="#8a4b0c", stroke_width="1.5"),
        element("circle", r="10", class_="throat", fill="#9c4a10"),
    )


def _rays(count: int) -> list[Ray]:
    # Half a step keeps four and eight petals off the horizontal, where labels would make the picture widest.
    start = pi / count if count % 4 == 0 else 0
    return [Ray(start + 2 * pi * place / count) for place in range(count)]


def _rings(inner: float, outer: float) -> list[float]:
    """Return the numbers that get a ring, from the middle out: every whole one, or the quarters of a long scale."""
    span = outer - inner
    steps = int(abs(span)) if span == int(span) and 1 < abs(span) <= 6 else 4
    return [inner + span * step / steps for step in range(steps + 1)]


def _ring_numbers(rings: list[float], ray: Ray, radius: _Radius) -> Html:
    every = 1 if len(rings) < 4 else 2  # the numbers of more rings would touch
    texts = []
    for at in rings[::-every]:
        x, y = ray.at(radius(at)).split()
        texts.append(element("text", plain(at), x=x, y=y, dy="0.35em", text_anchor="middle"))
    return element("g", texts, class_="ring-numbers", font_size="15", fill="currentColor", aria_hidden="true")


def _behind(petal: Petal, ray: Ray, half: float, radius: _Radius) -> Html:
    if petal.score is None:
        line = f"M{ray.at(_TRUMPET)}L{ray.at(radius.rim)}"
        return element("path", d=line, class_="unscored", fill="none", stroke="#6b7469", stroke_dasharray="0.1 7")
    whole = _outline(ray, radius.rim, half, radius.rim)
    return element(
        "g",
        element("path", d=whole, class_="whole", fill="none", stroke="#6b7469", stroke_dasharray="3 3"),
        _borders([at for at in petal.borders if radius(at) > radius(petal.score)], ray, half, radius, "border ahead"),
    )


def _petal(petal: Petal, ray: Ray, half: float, radius: _Radius) -> Html | None:
    if petal.score is None:
        return None
    outline = _outline(ray, radius(petal.score), half, radius.rim)
    return element(
        "g",
        element("path", d=outline, class_="petal", fill="#f6c52e", stroke="#8a6100", stroke_width="2"),
        _borders([at for at in petal.borders if radius(at) <= radius(petal.score)], ray, half, radius, "border"),
    )


def _borders(borders: list[float], ray: Ray, half: float, radius: _Radius, name: str) -> Html | None:
    """Return a short line across the petal wherever a new band begins."""
    if not borders:
        return None
    lines = [f"M{ray.at(radius(at), -half / 4)}L{ray.at(radius(at), half / 4)}" for at in borders]
    return element("path", d="".join(lines), class_=name, stroke="#5c4300", stroke_width="1.5")


def _outline(ray: Ray, tip: float, half: float, rim: float) -> str:
    """Return a petal's path: narrow at the root, its sides parallel at the shoulder, round at the tip."""
    shoulder = max(tip - _LONG * half, _ROOT + 4)
    root = 0.7 * half
    wide = root + (half - root) * (shoulder - _ROOT) / (rim - _LONG * half - _ROOT)
    third, cap = (shoulder - _ROOT) / 3, tip - shoulder

    def side(way: int) -> list[str]:
        return [
            ray.at(_ROOT, way * root),
            ray.at(_ROOT + third, way * (root + wide) / 2),
            ray.at(shoulder - third, way * wide),
            ray.at(shoulder, way * wide),
            ray.at(shoulder + cap * 0.48, way * wide),
            ray.at(tip, way * wide * 0.46),
            ray.at(tip),
        ]

    left, right = side(-1), side(1)[::-1]
    points = [f"M{left[0]}", *_curves(left[1:]), *_curves(right[1:])]
    return f"{''.join(points)}Z"


def _curves(points: list[str]) -> list[str]:
    return [f"C{' '.join(points[start : start + 3])}" for start in range(0, len(points), 3)]


def _frill() -> str:
    turn = 2 * pi / _FRILL
    outer = [Ray(turn * (lobe + 0.5)).at(_TRUMPET + 4) for lobe in range(_FRILL)]
    inner = [Ray(turn * lobe).at(_TRUMPET - 3) for lobe in range(_FRILL + 1)]
    return f"M{inner[0]}{''.join(f'Q{lobe} {end}' for lobe, end in zip(outer, inner[1:], strict=True))}Z"


def _in_words(petals: Sequence[Petal], inner: float, outer: float) -> str:
    low, high = map(plain, sorted((inner, outer)))
    # Translators: "scores" are names with their scores: "Listening: 3.2; Asking: 4.0 (3 of 4 answered)".
    more = _("{scores}. The scale goes from {low} to {high}.")
    left = _(
        "{scores}. The scale goes from {low} to {high}. The petals show what is left: the lower the score, the longer"
        " the petal."
    )
    words = left if inner > outer else more
    return words.format(scores=set_apart(map(_told, petals)), low=low, high=high)


def _told(petal: Petal) -> str:
    # Translators: a part's name and its score.
    told = _("{name}: {score}").format(name=petal.label, score=_figure(petal))
    return f"{told} ({petal.note})" if petal.note else told


def _figure(petal: Petal) -> str:
    return _("no score") if petal.figure is None else petal.figure


def _view_box(labels: list[Label], rim: float) -> str:
    """Return the smallest box around rim and labels that has the flower in the middle of its width."""
    edge = rim + 8  # half of a ring's number stands outside the ring
    side = max(edge, *(max(-label.left, label.left + label.width) for label in labels)) + 2
    top = min(-edge, *(label.top for label in labels)) - 2
    bottom = max(edge, *(label.top + label.height for label in labels)) + 2
    return " ".join(coordinate(value) for value in (-side, top, 2 * side, bottom - top))
