"""The checks of a code find what people do to it."""

import random
from itertools import combinations, product

import pytest

from withness.team.symbols import checked, in_doubt, length, unchecked

# A code is linear: whether damage is found depends on the damage alone, and not on what is damaged.
SHORT, LONGEST = [0] * 6, [0] * 31


def pairs_found(symbols: list[int]) -> bool:
    """Say whether every change of two symbols of a checked word is found."""
    word = checked(symbols)
    for (i, j), (one, other) in product(combinations(range(len(word)), 2), product(range(1, 32), repeat=2)):
        damaged = list(word)
        damaged[i] ^= one
        damaged[j] ^= other
        if unchecked(damaged) is not None:
            return False
    return True


@pytest.mark.parametrize("size", [1, 6, 31, 32, 60, 70])
def test_checking_is_undone(size: int) -> None:
    chance = random.Random(size)
    symbols = [chance.randrange(32) for _ in range(size)]
    word = checked(symbols)
    assert len(word) == length(size)
    assert unchecked(word) == symbols


@pytest.mark.parametrize("size", [6, 31, 40])
def test_every_wrong_symbol_is_found_and_its_place_named(size: int) -> None:
    chance = random.Random(size)
    word = checked([chance.randrange(32) for _ in range(size)])
    for place, change in product(range(len(word)), range(1, 32)):
        damaged = [*word[:place], word[place] ^ change, *word[place + 1 :]]
        assert unchecked(damaged) is None
        named = in_doubt(damaged)
        # Now and then two neighbors that changed places would explain it just as well.
        assert named is not None and (named[0] == place or named[1])


def test_a_wrong_symbol_is_seldom_taken_for_a_swap() -> None:
    chance, told = random.Random(3), list[bool]()
    for _ in range(400):
        word = checked([chance.randrange(32) for _ in range(31)])
        place = chance.randrange(33)
        named = in_doubt([*word[:place], word[place] ^ chance.randrange(1, 32), *word[place + 1 :]])
        assert named is not None
        told.append(named == (place, False))
    assert sum(told) / len(told) > 0.9


@pytest.mark.parametrize("size", [6, 31, 40])
def test_every_swap_of_neighbors_is_found_and_its_place_named(size: int) -> None:
    chance = random.Random(size)
    word = checked([chance.randrange(32) for _ in range(size)])
    border = len(word) // 2 if size > 31 else len(word)
    for place in range(len(word) - 1):
        damaged = [*word[:place], word[place + 1], word[place], *word[place + 2 :]]
        if damaged != word:
            assert unchecked(damaged) is None
            # Across the border of two blocks a swap is a wrong symbol in each of them.
            assert place + 1 == border or in_doubt(damaged) is not None


def test_every_pair_of_wrong_symbols_is_found_in_a_short_code() -> None:
    assert pairs_found(SHORT)


@pytest.mark.thorough
def test_every_pair_of_wrong_symbols_is_found_in_the_longest_block() -> None:
    assert pairs_found(LONGEST)


def test_two_wrong_symbols_may_be_in_two_blocks() -> None:
    word = checked([5] * 40)
    word[0] ^= 3
    word[-1] ^= 9
    assert unchecked(word) is None
    assert in_doubt(word) == (0, False)
