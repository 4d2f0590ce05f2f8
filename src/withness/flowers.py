"""Plants that flower when winter ends: daffodil, crocus, and the bulb from which both come back."""

from withness.chance import Chance
from withness.curve import Curve, Outline, bent, toward
from withness.pen import blade, drop, frill, line, petal, through, turned
from withness.sketch import HIGH, WIDE, Sketch

_MIDDLE, _GROUND = WIDE / 2, HIGH - 6


def daffodil(chance: Chance) -> Sketch:
    """Return one daffodil seen from aside, its leaves around it."""
    sketch, side = Sketch(), chance.pick((-1, 1))
    foot = complex(_MIDDLE - side * 16, _GROUND)
    for lean, high in ((-16 * side, 206), (15 * side, 172)):
        spine = bent(foot + lean * 0.6, chance.about(lean), chance.about(high, 0.06), -side * chance.between(6, 14))
        sketch.leaf(spine, 6.5, 0.5, shaded=side)
    stalk = bent(foot, chance.between(-5, 0) * side, chance.between(192, 202), side * chance.between(6, 10))
    neck = bent(stalk.end, stalk.degrees, 32, side * chance.between(62, 82))
    sketch.leaf(bent(stalk.end, stalk.degrees + side * 4, 56, -side * 16), 6, 0.35, shaded=side)
    sketch.stem(neck, 5, 4.4)
    sketch.stem(stalk, 6.4, 5)
    _flower(sketch, neck.end, neck.heading(1), chance)
    for lean, high in ((-side * 7, 150), (side * 24, 116)):
        spine = bent(foot + lean * 0.5, chance.about(lean), chance.about(high), side * chance.between(10, 24))
        sketch.leaf(spine, 7, 0.5, shaded=side)
    return sketch


def _flower(sketch: Sketch, base: complex, ahead: complex, chance: Chance) -> None:
    """Draw a daffodil's flower that looks ahead: six petals in a disc seen at a slant, and the trumpet before it."""
    across, along = ahead * 1j, ahead * chance.between(0.5, 0.58)
    sketch.draw("shade", drop(base, ahead, 20, 12))
    base += ahead * 12
    first, size = chance.between(0, 60), chance.between(62, 68)
    for at in (0, 120, 240, 60, 180, 300):
        spine = bent(0j, first + at, chance.about(size, 0.04), chance.between(-14, 14))
        sketch.draw("petal", turned(petal(spine, size * 0.36, 0.5, 0.3), across, along, base))
        ribs = [spine.upto(0.86), spine.pushed(9, 12).upto(chance.between(0.55, 0.75))]
        sketch.draw("vein", *(turned(rib.outline(), across, along, base) for rib in ribs))
    _trumpet(sketch, base, ahead, along, size)


def _trumpet(sketch: Sketch, base: complex, ahead: complex, along: complex, size: float) -> None:
    across, mouth = ahead * 1j, base + ahead * size * 0.42
    narrow, wide = size * 0.19, size * 0.37
    edges = [_flared(base + aside * narrow, mouth, aside * wide, ahead * size) for aside in (-across, across)]
    back = base - ahead * narrow * 0.6
    sketch.draw("yellow", [
        *edges[0].outline(), mouth, mouth, edges[1].end, *edges[1].back().outline()[1:],
        back + across * narrow, back - across * narrow, edges[0].start,
    ])  # fmt: skip
    ribs = [edges[0].mixed(edges[1], share).upto(0.9).outline() for share in (0.2, 0.42, 0.7)]
    sketch.draw("vein", *ribs)
    sketch.draw("yellow", turned(frill(wide, 5, 11), across, along, mouth))
    sketch.draw("petal", turned(frill(wide * 0.62, 0, 5), across, along, mouth))
    folds = [line(toward(turn) * wide * 0.94, toward(turn) * wide * 0.68) for turn in range(0, 360, 33)]
    deep = [line(toward(turn) * wide * 0.5, toward(turn) * wide * 0.2) for turn in range(20, 360, 72)]
    sketch.draw("vein", *(turned(fold, across, along, mouth) for fold in folds + deep))


def _flared(start: complex, mouth: complex, out: complex, ahead: complex) -> Curve:
    return Curve(start, mouth + out * 0.5 - ahead * 0.1, mouth + out * 0.7, mouth + out)


def crocus(chance: Chance) -> Sketch:
    """Return three crocuses close together, one of them in bud."""
    sketch, side = Sketch(), chance.pick((-1, 1))
    feet = [(-side * 40, 184, -side * 7, 0.2), (side * 37, 148, side * 7, 0.0), (0, 256, -side * 2, 1.0)]
    for at, high, lean, opened in feet:
        foot, size = complex(_MIDDLE + at, _GROUND), chance.about(high, 0.05)
        tube = bent(foot, lean * 0.3, size * 0.56, lean)
        for blade_lean in (-17, 6, 19):
            spine = bent(foot, chance.about(blade_lean, 0.2) + lean, size * chance.between(0.5, 0.66), blade_lean)
            sketch.draw("shade", blade(spine, 2.8, 0.5))
        sketch.stem(tube, 4.6, 7)
        sheath = bent(foot, lean * 0.3, size * 0.4, lean * 0.8)
        sketch.leaf(sheath, 8, 0.4, shaded=side)
        _goblet(sketch, tube, size * 0.45, opened, side, chance)
    return sketch


def _goblet(sketch: Sketch, tube: Curve, size: float, opened: float, side: int, chance: Chance) -> None:
    """Draw a crocus's flower on its tube, `opened` from 0, a bud, to 1."""
    spread, wide = 5 + 9 * opened, size * (0.15 + 0.05 * opened)
    behind, before = ((-0.8, 6), (0.8, -6)), ((-2, 18), (2, -18), (0, 3 * side))
    for turn, bow in behind if opened else ():
        spine = bent(tube.end, tube.degrees + turn * spread, size * chance.between(0.9, 0.96), bow)
        sketch.petal(spine, wide, 0.54, 0.16, shaded=side)
    for turn, bow in before:
        spine = bent(tube.end, tube.degrees + turn * spread, size * chance.between(0.94, 1), bow * (0.4 + opened))
        sketch.petal(spine, wide, 0.54, 0.16, shaded=side)
        ribs = [
            spine.pushed(push * wide, push * wide).upto(chance.between(0.45, 0.7)).outline() for push in (-0.5, 0.5)
        ]
        sketch.draw("vein", *ribs)


def bulb(chance: Chance) -> Sketch:
    """Return a bulb under the ground, its roots below it and its first shoot above."""
    sketch, side = Sketch(), chance.pick((-1, 1))
    middle = complex(_MIDDLE, 224)
    sketch.draw("hair", *(_root(middle + 34j, turn, chance) for turn in range(-68, 69, 17)))
    for lean, high in ((-14, 164), (16, 138)):
        spine = bent(middle - 30j, lean * side * chance.about(1, 0.2), chance.about(high, 0.07), lean * side * 0.5)
        sketch.leaf(spine, 8, 0.55, shaded=side)
    stalk = bent(middle - 30j, side * 2, chance.between(118, 132), side * 6)
    bud = bent(stalk.end, stalk.degrees, chance.between(50, 58), side * 12)
    sketch.stem(stalk, 6, 5)
    sketch.petal(bud, 10, 0.42, 0.4, shaded=side)
    sketch.leaf(bent(stalk.end - stalk.heading(1) * 8, stalk.degrees, 44, side * 6), 9.5, 0.4, shaded=side)
    _coats(sketch, middle, side)
    for start, end in ((8, 82), (156, 232)):
        points = [complex(x, middle.imag - 44 + chance.between(-1.6, 1.6)) for x in range(start, end, 18)]
        sketch.draw("hair", through(points))
    return sketch


def _coats(sketch: Sketch, middle: complex, side: int) -> None:
    """Draw the skins of a bulb, one half of it in the shade."""
    left, right = (
        Curve(
            *(middle + point for point in (complex(way * 6, 36), complex(way * 60, 44), complex(way * 44, -22), -50j))
        )
        for way in (-side, side)
    )
    sketch.draw("leaf", [*left.outline(), *right.back().outline()[1:], right.start, left.start, left.start])
    near = left.mixed(right, 0.62)
    sketch.draw("shade", [*near.outline(), *right.back().outline()[1:], right.start, near.start, near.start])
    sketch.draw("hair", *(left.mixed(right, share).outline() for share in (0.14, 0.3, 0.46)))


def _root(start: complex, turn: float, chance: Chance) -> Outline:
    ahead, length = toward(180 - turn), chance.between(36, 52)
    steps = (start + turn * 0.16 + ahead * (length * step / 4 + 1j * chance.between(-3, 3)) for step in range(5))
    return through(list(steps))
