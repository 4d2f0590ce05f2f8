"""How far the people of a team are apart in one part, and what of it may be shown without showing anybody.

Inside is the Berry-Mielke index of ordinal variation: the average distance between two people, in readings, over the
largest that so many people can have. So it is exact for small groups too. Readers get words only. Whether a group
stands in two camps is told by van der Eijk's agreement (2001), which falls below 0 where the middle is emptier than the
ends, or by a reading that nobody has between others that people have.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Literal

from withness.team.counts import Counts

type Stand = Literal["close", "spread", "camps", "hidden"]
# Up to so many people, a reading that only one of them has is joined with its neighbor.
_FEW = 7
_CLOSE = 0.5
# Or so many of them in two neighbors, where there are readings beyond.
_MOST, _BEYOND = 0.8, 4
# Of each camp, at least so many people, and such a share of all.
_CAMP, _SHARE = 2, 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """What may be shown of a part: runs of readings, from `start` up to before `end`, with how many people they have.

    `index` is the Berry-Mielke index of what is shown, and there are no `runs` where the part is `hidden`.
    """

    stand: Stand
    index: float
    runs: tuple[tuple[int, int, int], ...]


def spread(counts: Counts, part: int) -> Spread:
    """Return what may be shown of a part, by its place."""
    row, people = counts.parts[part], counts.people
    if max(row) >= people - 1:
        return Spread(stand="hidden", index=0, runs=())
    runs = _joined(row) if people <= _FEW else [(place, place + 1) for place in range(len(row))]
    if len(runs) == 1:
        return Spread(stand="hidden", index=0, runs=())
    shown = [sum(row[start:end]) for start, end in runs]
    index = berry_mielke(shown)
    told = tuple((start, end, count) for (start, end), count in zip(runs, shown, strict=True))
    return Spread(stand=_stand(shown, index), index=index, runs=told)


def berry_mielke(counts: Sequence[int]) -> float:
    """Return the index of ordinal variation, 0 where all are alike and 1 where half stand at each end.

    Σ nᵢ nⱼ (j − i) ÷ its largest, N²(k − 1) ÷ 4, where N is odd (N² − 1)(k − 1) ÷ 4. Berry and Mielke (1992).
    """
    people = sum(counts)
    distances = sum(n * m * (j - i) for (i, n), (j, m) in combinations(enumerate(counts), 2))
    largest = (people * people - people % 2) * (len(counts) - 1)
    return 4 * distances / largest if largest else 0.0


def agreement(counts: Sequence[int]) -> float:
    """Return van der Eijk's agreement, −1 where half stand at each end, 0 where all readings are as frequent, 1 alike.

    Counts are peeled into layers, in each of which every reading is there or not: the mean of the layers' agreements,
    weighted by their people. Quality & Quantity 35, 325-341. It takes three readings or more.
    """
    left, people, found = list(counts), sum(counts), 0.0
    while any(left):
        height = min(count for count in left if count)
        layer = [count > 0 for count in left]
        found += height * sum(layer) / people * _of_layer(layer)
        left = [max(count - height, 0) for count in left]
    return found


def _of_layer(layer: Sequence[bool]) -> float:
    size, there = len(layer), sum(layer)
    if there == size:
        return 0.0
    if there == 1:
        return 1.0
    triples = list(combinations(layer, 3))
    apart = triples.count((True, False, True))
    joined = triples.count((True, True, False)) + triples.count((False, True, True))
    unimodal = ((size - 2) * joined - (size - 1) * apart) / ((size - 2) * (joined + apart))
    return unimodal * (1 - (there - 1) / (size - 1))


def _stand(counts: Sequence[int], index: float) -> Stand:
    if len(counts) > 2 and any(_are_camps(counts, place) for place in range(1, len(counts) - 1)):
        return "camps"
    return "close" if index <= _CLOSE or _are_neighbors(counts) else "spread"


def _are_neighbors(counts: Sequence[int]) -> bool:
    most = max(sum(pair) for pair in pairwise(counts))
    return len(counts) >= _BEYOND and most >= _MOST * sum(counts)


def _are_camps(counts: Sequence[int], middle: int) -> bool:
    """Say whether a reading parts a group into two camps: nobody has it, or the ends outweigh it."""
    below, above = sum(counts[:middle]), sum(counts[middle + 1 :])
    smaller = min(below, above)
    if smaller < _CAMP or smaller < _SHARE * sum(counts):
        return False
    return counts[middle] == 0 or agreement(counts) < 0


def _joined(row: Sequence[int]) -> list[tuple[int, int]]:
    """Return the finest runs of readings in which nobody stands alone."""
    fit = [runs for runs in _ways(len(row)) if all(sum(row[start:end]) != 1 for start, end in runs)]
    return max(fit, key=len)


def _ways(size: int) -> Iterator[list[tuple[int, int]]]:
    """Yield each way to join neighbors into runs, from none joined to all."""
    for count in range(size - 1, -1, -1):
        for borders in combinations(range(1, size), count):
            yield list(pairwise((0, *borders, size)))
