"""A drawing in the making: what was drawn later lies on top, and hides what it covers.

Every leaf and petal is paper, with one half of it tinted: that is all the light and shade there is. The kinds of mark
are classes of the stylesheet: `leaf` is paper with an edge, `shade` its tinted half, `ink` a solid stroke, `hair` a
fine line; `petal` is cream, `yellow` its half in full colour, `vein` a fine line on it.
"""

from withness.curve import Curve, Outline
from withness.html import Html, element, join
from withness.pen import blade, half_blade, half_petal, petal, stem, write

WIDE, HIGH = 240.0, 320.0  # the sheet of paper


class Sketch:
    """What a plant's drawing puts on the page: marks of a few kinds, one after the other."""

    def __init__(self) -> None:
        self._marks: list[tuple[str, list[Outline]]] = []

    def draw(self, kind: str, *outlines: Outline) -> None:
        """Add closed shapes, or open lines where the kind is a hair or a vein."""
        if self._marks and self._marks[-1][0] == kind:
            self._marks[-1][1].extend(outlines)
        else:
            self._marks.append((kind, list(outlines)))

    def leaf(self, spine: Curve, width: float, belly: float = 0.45, *, shaded: int = 1) -> None:
        """Add a leaf, one half of it in the shade: its right (1) or its left (-1)."""
        self.draw("leaf", blade(spine, width, belly))
        self.draw("shade", half_blade(spine, shaded * width, belly))

    def leaves(self, spines: list[tuple[Curve, float, int]], belly: float = 0.45) -> None:
        """Add leaves that do not cover one another: their spines, widths and shaded sides."""
        self.draw("leaf", *(blade(spine, width, belly) for spine, width, _ in spines))
        self.draw("shade", *(half_blade(spine, side * width, belly) for spine, width, side in spines))

    def stem(self, spine: Curve, foot: float, tip: float) -> None:
        """Add a stem with two edges; one thinner than three is a single stroke of ink."""
        self.draw("ink" if foot < 3 else "shade", stem(spine, foot, tip))

    def petal(self, spine: Curve, width: float, shoulder: float = 0.62, foot: float = 0.2, *, shaded: int = 1) -> None:
        """Add a petal, one half of it in full colour: its right (1) or its left (-1)."""
        self.draw("petal", petal(spine, width, shoulder, foot))
        self.draw("yellow", half_petal(spine, shaded * width, shoulder, foot))

    def marks(self, digits: int = 1) -> Html:
        """Return the drawing as paths, whose points have so many decimals."""
        return join([element("path", d=_path(kind, outlines, digits), class_=kind) for kind, outlines in self._marks])


def _path(kind: str, outlines: list[Outline], digits: int) -> str:
    return "".join(write(outline, closed=kind not in ("hair", "vein"), digits=digits) for outline in outlines)
