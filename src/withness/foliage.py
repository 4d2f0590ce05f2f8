"""Plants without a flower to show: fern, seed head, bare branch and leaf spray; the yellow in them is small."""

from withness.chance import Chance
from withness.curve import Curve, bent, toward
from withness.pen import blade, drop, line, ribbon, through
from withness.sketch import HIGH, WIDE, Sketch

_MIDDLE, _GROUND = WIDE / 2, HIGH - 6


def fern(chance: Chance) -> Sketch:
    """Return a fern's frond, and beside it one that is still curled up."""
    sketch, side = Sketch(), chance.pick((-1, 1))
    foot = complex(_MIDDLE + side * 12, _GROUND)
    rib = bent(foot, -side * chance.between(2, 6), 286, -side * chance.between(18, 30))
    pairs = 14
    for way in (-1, 1):
        leaflets = []
        for at in range(pairs):
            share = 0.2 + 0.77 * at / (pairs - 1)
            long = (70 * (1 - share) ** 0.75 + 5) * min(1, 0.5 + at * 0.25) * chance.between(0.93, 1.07)
            spine = bent(rib.at(share), rib.upto(share).degrees + way * (68 - 22 * share), long, -way * 22)
            leaflets.append((spine, max(2.2, long * 0.115), side))
        sketch.leaves(leaflets, 0.36)
    sketch.stem(rib, 2.8, 0.8)
    _crozier(sketch, foot + side * 6, side, chance)
    return sketch


def _crozier(sketch: Sketch, foot: complex, side: int, chance: Chance) -> None:
    """Draw a young frond with its head rolled in."""
    stalk = bent(foot, side * chance.between(30, 36), chance.between(96, 112), -side * 30)
    wide, steps = chance.between(19, 22), 14
    middle, start = stalk.end + stalk.heading(1) * 1j * side * wide, stalk.degrees - side * 90
    coil = [middle + toward(start + side * 46 * step) * wide * (1 - step / 17) for step in range(1, steps + 1)]
    sketch.draw("yellow", through([middle + toward(turn) * wide * 0.5 for turn in range(0, 361, 60)]))
    spine = [*(stalk.at(step / 3) for step in range(4)), *coil]
    sketch.draw("shade", ribbon(spine, 3, 1))
    bristles = [
        line(middle + toward(turn) * (wide + 4), middle + toward(turn + side * 9) * (wide + 9))
        for turn in (start + side * step * 24 for step in range(1, 9))
    ]
    sketch.draw("hair", *bristles)


def seed_head(chance: Chance) -> Sketch:
    """Return the dry umbel of a cow parsley that has begun to give its seeds away."""
    sketch, side = Sketch(), chance.pick((-1, 1))
    foot = complex(_MIDDLE - side * 14, _GROUND)
    stalk = bent(foot, -side * chance.between(1, 4), chance.between(182, 192), side * chance.between(8, 14))
    fork = stalk.upto(0.46)
    twig = bent(fork.end, fork.degrees + side * 38, chance.between(62, 72), -side * 24)
    for spine in (stalk, twig):
        sketch.stem(spine, 2.6, 1.3)
    _umbel(sketch, twig, 36, 5, 4, chance)
    _umbel(sketch, stalk, chance.between(82, 90), 9, 5, chance)
    for at in (complex(92, 60), complex(104, 92), complex(86, 118)):
        heading = toward(chance.between(20, 80) * side)
        husk = complex(_MIDDLE + side * at.real, at.imag + chance.between(-10, 10))
        sketch.draw("yellow", drop(husk, heading, 9, 5.5))
    for lean, high in ((-30 * side, 88), (24 * side, 62)):
        sketch.leaf(bent(foot, chance.about(lean), high, lean * 0.8), 5, 0.4, shaded=side)
    return sketch


def _umbel(sketch: Sketch, stalk: Curve, long: float, rays: int, seeds: int, chance: Chance) -> None:
    """Draw rays from a stalk's end, and at the end of each a smaller umbel of seeds."""
    lines, husks = [], []
    for ray in range(rays):
        turn = (ray - (rays - 1) / 2) * 136 / rays
        spine = bent(stalk.end, stalk.degrees + turn * 0.7, long * chance.between(0.92, 1.04), turn * 0.4)
        lines.append(spine.outline())
        for seed in range(seeds):
            fan = spine.degrees + (seed - (seeds - 1) / 2) * 150 / seeds
            tip = spine.end + toward(fan) * long * chance.between(0.15, 0.2)
            lines.append(line(spine.end, tip))
            husks.append(blade(bent(tip, fan, 8), 2, 0.6))
    sketch.draw("hair", *lines)
    sketch.draw("shade", *husks)


def branch(chance: Chance) -> Sketch:
    """Return a bare branch with its buds closed, and the first one opening."""
    sketch, side = Sketch(), chance.pick((-1, 1))
    joints, at, angle = [], complex(_MIDDLE - side * 66, _GROUND), side * 8.0
    for joint in range(6):
        way, wide = (-side, side)[joint % 2 == 0], 8 - 1.1 * joint
        angle += way * chance.between(9, 15) + side * 3.2
        spine = bent(at, angle, 58 - joint * 4.2, -way * 4)
        sketch.stem(spine, max(wide, 3), max(wide - 1.1, 3))
        rings = [line(spine.beside(share, -wide * 0.4), spine.beside(share, wide * 0.1)) for share in (0.3, 0.55, 0.7)]
        sketch.draw("hair", *rings[: chance.pick((1, 2, 3))])
        at = spine.end - spine.heading(1)
        joints.append((at, angle, -way))
    first = chance.pick((2, 3, 4))
    for joint, (place, lean, way) in enumerate(joints[:-1]):
        if joint == first:
            _blossom(sketch, place, lean + way * 40, chance)
        elif joint in (first - 2, first + 1):
            _twig(sketch, place, lean + way * 44, way, chance)
        else:
            _bud(sketch, place, lean + way * 34, 19, way)
    _bud(sketch, at, angle, 24, side)
    return sketch


def _bud(sketch: Sketch, at: complex, angle: float, long: float, shaded: int) -> None:
    spine = bent(at, angle, long, -shaded * 10)
    sketch.leaf(spine, long * 0.24, 0.36, shaded=shaded)
    sketch.leaf(spine.upto(0.62), long * 0.2, 0.3, shaded=-shaded)


def _twig(sketch: Sketch, at: complex, angle: float, way: int, chance: Chance) -> None:
    spine = bent(at, angle, chance.between(34, 44), -way * 16)
    sketch.stem(spine, 3.4, 3)
    _bud(sketch, spine.at(0.55), spine.degrees + way * 46, 15, way)
    _bud(sketch, spine.end, spine.degrees, 18, -way)


def _blossom(sketch: Sketch, at: complex, angle: float, chance: Chance) -> None:
    stalk = bent(at, angle, 10)
    for turn in (-58, 58, -30, 30, 0):
        sketch.petal(bent(stalk.end, angle + turn, chance.between(25, 30), -turn * 0.2), 6.5, 0.6, 0.3)
    sketch.leaf(bent(at, angle, 22), 6, 0.36)


def spray(chance: Chance) -> Sketch:
    """Return a spray of leaves, two and two on one stem."""
    sketch, side = Sketch(), chance.pick((-1, 1))
    rib = bent(complex(_MIDDLE - side * 40, _GROUND), side * chance.between(-2, 4), 268, side * chance.between(30, 44))
    pairs, ribs = 6, []
    for at in range(pairs):
        share = 0.22 + 0.7 * at / (pairs - 1)
        ahead, long = rib.upto(share).degrees, 82 * (1 - share * 0.62)
        for way in (-side, side):
            spine = bent(rib.at(share), ahead + way * chance.between(48, 56), chance.about(long, 0.06), -way * 24)
            sketch.leaf(spine, long * 0.2, 0.42, shaded=side)
            ribs += [_rib(spine, out, -side, long * 0.2) for out in (0.25, 0.42, 0.58)]
    sketch.draw("hair", *ribs)
    sketch.stem(rib, 2.9, 1.4)
    for turn in (-34, 30, 0):
        foot = bent(rib.end, rib.degrees + turn, 16)
        sketch.draw("hair", foot.outline())
        sketch.draw("yellow", drop(foot.end + toward(foot.degrees) * 4, toward(foot.degrees), 13, 10))
    return sketch


def _rib(spine: Curve, share: float, side: int, width: float) -> list[complex]:
    """Return a fine line from a leaf's rib towards its edge."""
    start = spine.at(share)
    return line(start, start + spine.heading(share) * width * 0.9 + spine.heading(share) * 1j * side * width * 0.62)
