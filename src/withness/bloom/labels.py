"""Where the labels of a bloom stand: outside its rim and clear of one another, so that none leaves the picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from withness.bloom.rays import Ray
from withness.markup.html import Html, element
from withness.markup.numbers import coordinate

# In sizes of the name's own type: how large the number is, and how high its line and the others are.
_VALUE, _FIRST, _OTHER = 1.2, 1.5, 1.12
_GAP = 7.0


@dataclass(frozen=True, slots=True)
class Label:
    """A number and a name, and the box they need: its left edge, top, width and height, and where its text hangs.

    `size` is that of the name's type; the number is a little larger.
    """

    lines: tuple[str, ...]
    left: float
    top: float
    width: float
    height: float
    anchor: str
    size: float

    def draw(self) -> Html:
        """Return the label as one `<text>` of several lines."""
        x = coordinate(self.left + self.width * {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor])
        value, *name = self.lines
        return element(
            "text",
            element("tspan", value, x=x, class_="value", font_size=coordinate(_VALUE * self.size)),
            [element("tspan", line, x=x, dy=coordinate(_OTHER * self.size)) for line in name],
            y=coordinate(self.top + _FIRST * self.size * 0.8),
            class_="label",
            text_anchor=self.anchor,
            font_size=coordinate(self.size),
            fill="currentColor",
        )


def place_labels(
    texts: Sequence[tuple[str, str, str | None]], rays: Sequence[Ray], rim: float, size: float
) -> list[Label]:
    """Return a label for each number, name and note, at the end of its ray just outside a circle of radius `rim`."""
    lines = [(value, *_wrapped(name), *([note] if note else [])) for value, name, note in texts]
    widths = [size * max([_VALUE * _width(value), *(_width(line) for line in name)]) for value, *name in lines]
    # A label straight above or below takes half its width from the two beside it.
    upright = {ray.y > 0: width / 2 for ray, width in zip(rays, widths, strict=True) if _is_upright(ray)}
    return [
        _place(ray, text, width, upright.get(ray.y > 0, 0) + _GAP, rim, size)
        for ray, text, width in zip(rays, lines, widths, strict=True)
    ]


def _is_upright(ray: Ray) -> bool:
    return abs(ray.x) < 0.01


def _place(ray: Ray, lines: tuple[str, ...], width: float, clear: float, rim: float, size: float) -> Label:
    height = size * (_FIRST + _OTHER * (len(lines) - 1))
    out = rim + _GAP
    if abs(ray.y) < 0.49:  # at the side
        left = ray.x * out if ray.x > 0 else ray.x * out - width
        return Label(lines, left, ray.y * out - height / 2, width, height, "start" if ray.x > 0 else "end", size)
    inner = -width / 2 if _is_upright(ray) else max(abs(ray.x) * rim - width / 2, clear)
    near = out if _is_upright(ray) else sqrt(max(out**2 - inner**2, (ray.y * rim * 0.7) ** 2))
    left = -inner - width if ray.x < 0 and not _is_upright(ray) else inner
    return Label(lines, left, near if ray.y > 0 else -near - height, width, height, "middle", size)


def _wrapped(name: str) -> list[str]:
    """Return the name in at most three lines, each as short as that allows."""
    longest = max(10, *(min(len(word), 24) for word in name.split()), 0)
    while len(lines := _lines(name, longest)) > 3:
        longest += 2
    return lines


def _lines(name: str, longest: int) -> list[str]:
    lines: list[str] = []
    for word in name.split():
        if lines and len(lines[-1]) + 1 + len(word) <= longest:
            lines[-1] += f" {word}"
        else:
            lines.extend(word[start : start + longest] for start in range(0, len(word), longest))
    return lines


def _width(line: str) -> float:
    """Return a generous guess at a line's width in its own type size: there is no font here to measure with."""
    narrow, wide = "fijlrtI.,:;|!' ", 0.95
    return sum(0.32 if sign in narrow else 0.56 if sign.islower() or sign.isdigit() else wide for sign in line)
