"""Two envelopes add up to what was put in, and one alone says nothing: measured, and tried by an attacker."""

import random
from collections import Counter
from collections.abc import Sequence
from functools import partial
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.team import PARTS, ROUND, TEAM_CHECK, any_counts, counts_of, envelopes
from withness.team.codes import MODULUS, Code
from withness.team.counts import in_cells
from withness.team.envelopes import CHANCE, Envelopes, share
from withness.team.subtotals import subtotal

readings = st.tuples(*[st.integers(0, 2)] * len(PARTS))
# A chi-square of 255 degrees has mean 255 and deviation 22.6; six deviations are met once in some ten million.
DEGREES = 255
BOUND = DEGREES + 6 * (2 * DEGREES) ** 0.5


@given(readings, st.binary(min_size=CHANCE, max_size=CHANCE))
def test_two_envelopes_add_up_to_what_was_given(given: Sequence[int], chance: bytes) -> None:
    made = share(TEAM_CHECK, counts_of(*given), ROUND, chance)
    added = tuple((one + other) % MODULUS for one, other in zip(made.a.cells, made.b.cells, strict=True))
    assert added == in_cells(counts_of(*given))
    assert (made.a.number, made.a.round, made.a.instrument) == (made.b.number, made.b.round, made.b.instrument)


@given(st.integers(0, 10**9), st.randoms())
def test_the_order_of_adding_never_matters(seed: int, shuffle: random.Random) -> None:
    chance = random.Random(seed)
    codes = [envelopes(any_counts(chance), chance).b for _ in range(9)]
    first = subtotal(codes)
    shuffle.shuffle(codes)
    assert subtotal(codes) == first


def chi_square(seen: Sequence[object], values: int) -> float:
    expected = len(seen) / values
    counted = Counter(seen)
    return sum((count - expected) ** 2 for count in counted.values()) / expected + (values - len(counted)) * expected


def is_uniform(count: int, seed: int) -> None:
    """Assert that each cell of each envelope, and each two of them together, are as chance would have them."""
    chance = random.Random(seed)
    given = counts_of(0, 2, 1, 0)
    made = [envelopes(given, chance) for _ in range(count)]
    for kind in "ab":
        columns = list(zip(*(getattr(one, kind).cells for one in made), strict=True))
        assert max(chi_square(column, 256) for column in columns) < BOUND
        halves = [[cell >> 4 for cell in column] for column in columns]
        pairs = (list(zip(one, other, strict=True)) for one, other in combinations(halves, 2))
        assert max(chi_square(pair, 256) for pair in pairs) < BOUND


def is_independent(count: int, seed: int) -> None:
    """Assert that a cell of an envelope is spread alike whatever reading was given in it."""
    chance = random.Random(seed)
    given = [any_counts(chance) for _ in range(count)]
    made = [envelopes(one, chance) for one in given]
    rows = [in_cells(one) for one in given]
    for kind in "ab":
        for place in range(1, len(rows[0])):
            taken = [getattr(one, kind).cells[place] for one, row in zip(made, rows, strict=True) if row[place]]
            assert chi_square(taken, 256) < BOUND


def test_an_envelope_is_chance_whatever_is_in_it() -> None:
    is_uniform(4_000, seed=1)
    is_independent(4_000, seed=2)


@pytest.mark.thorough
def test_an_envelope_is_chance_whatever_is_in_it_a_hundred_thousand_times() -> None:
    is_uniform(100_000, seed=3)
    is_independent(100_000, seed=4)


def test_chance_is_used_once_and_is_long_enough() -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        share(TEAM_CHECK, counts_of(0, 0, 0, 0), ROUND, b"too few")


# The attacker: a naive Bayes classifier, which learns from rounds whose answers it is told.

type Seen = tuple[list[int], bool]


def a_round(kinds: str, chance: random.Random) -> Seen:
    """Return what is seen of a round of six, and whether the first or the second of two has the higher readings.

    The attacker has all codes of one keeper, the subtotals of both, and the answers of all people but two. Of these it
    is known that one read lowest in every part and the other highest: what is left to find out is who.
    """
    is_first = chance.random() < 0.5
    two = [counts_of(2, 2, 2, 2), counts_of(0, 0, 0, 0)]
    people = [*(two if is_first else two[::-1]), *(any_counts(chance) for _ in range(4))]
    made = [envelopes(one, chance) for one in people]
    cells = [cell for one in made[:2] for cell in _seen_of(one, kinds)]
    for kind in "ab":
        cells += subtotal([getattr(one, kind) for one in made]).cells
    return [bit for cell in cells for bit in _bits(cell)], is_first


def _seen_of(one: Envelopes, kinds: str) -> list[int]:
    codes: list[Code] = [getattr(one, kind) for kind in kinds]
    return [sum(column) % MODULUS for column in zip(*(code.cells for code in codes), strict=True)]


def _bits(cell: int) -> list[int]:
    return [cell >> place & 1 for place in range(8)]


def accuracy(kinds: str, rounds: int, seed: int) -> float:
    """Return in which share of new rounds the attacker is right who has learned from as many."""
    draw = partial(a_round, kinds, random.Random(seed))
    learned: list[Seen] = [draw() for _ in range(rounds)]
    groups = [[seen for seen, is_first in learned if is_first is answer] for answer in (False, True)]
    # The log-likelihoods as a linear rule: near one half, the difference of two shares.
    shares = [[(sum(column) + 1) / (len(group) + 2) for column in zip(*group, strict=True)] for group in groups]
    weights = [(high - low) / (low + high - (low + high) ** 2 / 2) for low, high in zip(*shares, strict=True)]
    middles = [(low + high) / 2 for low, high in zip(*shares, strict=True)]
    right = 0
    for seen, is_first in (draw() for _ in range(rounds)):
        found = sum(w * (bit - m) for w, bit, m in zip(weights, seen, middles, strict=True))
        right += (found > 0) is is_first
    return right / rounds


def attack(rounds: int, seed: int) -> None:
    """Assert that one keeper does no better than guessing, within four deviations, and that both together know all."""
    bound = 4 * (0.25 / rounds) ** 0.5
    for kinds in ("a", "b"):
        assert abs(accuracy(kinds, rounds, seed) - 0.5) < bound
    assert accuracy("ab", rounds // 4, seed) > 0.99


def test_a_keeper_who_knows_all_others_and_the_total_guesses_no_better() -> None:
    attack(400, seed=1)


@pytest.mark.thorough
def test_a_keeper_guesses_no_better_from_ten_thousand_rounds() -> None:
    attack(10_000, seed=2)
