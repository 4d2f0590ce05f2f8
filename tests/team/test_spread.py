"""How far a team is apart: by published worked values, in words, and with nobody shown alone."""

from itertools import product

import pytest

from withness.team.counts import Counts
from withness.team.spread import agreement, berry_mielke, spread

# Worked values of both measures, by hand.
WORKED = [
    ((0, 0, 1, 4, 1), 0.28, 0.75),
    ((0, 0, 3, 3, 0), 0.25, 0.75),
    ((1, 1, 1, 1, 2), 0.83, 0.17),
    ((2, 0, 2, 0, 2), 0.89, -0.28),
    ((3, 0, 0, 0, 3), 1.0, -1.0),
    ((1, 0, 0, 0, 5), 0.56, 0.33),
    ((0, 3, 0, 3, 0), 0.5, 0.17),
]


@pytest.mark.parametrize(("counts", "index", "of_it"), WORKED, ids=str)
def test_both_measures_have_their_worked_values(counts: tuple[int, ...], index: float, of_it: float) -> None:
    assert berry_mielke(counts) == pytest.approx(index, abs=0.005)
    assert agreement(counts) == pytest.approx(of_it, abs=0.005)


def test_agreement_has_the_value_that_the_package_agrmt_publishes() -> None:
    assert agreement((30, 40, 210, 130, 530, 50, 10)) == pytest.approx(0.6113333, abs=5e-8)


def test_the_index_is_the_mean_distance_over_the_largest_that_so_many_people_can_have() -> None:
    for counts in product(range(4), repeat=4):
        people = [place for place, count in enumerate(counts) for _ in range(count)]
        if len(people) < 2:
            continue
        mean = sum(abs(one - other) for one in people for other in people) / 2
        half = len(people) // 2
        largest = half * (len(people) - half) * (len(counts) - 1)
        assert berry_mielke(counts) == pytest.approx(mean / largest)


def stand(*counts: int) -> str:
    return spread(Counts(people=sum(counts), parts=(counts,)), 0).stand


@pytest.mark.parametrize(
    ("counts", "word"),
    [
        ((0, 5, 3), "close"),
        ((1, 6, 1), "close"),
        ((2, 3, 3), "spread"),
        ((2, 4, 2), "spread"),
        ((4, 0, 4), "camps"),
        ((4, 1, 4), "camps"),
        ((0, 4, 0, 5), "camps"),
        # One person far from all others is no camp, and not to be pointed at.
        ((6, 1, 0, 1), "close"),
        ((8, 0, 0), "hidden"),
        ((7, 0, 1), "hidden"),
        ((4, 0, 1), "hidden"),
        ((1, 3, 1), "hidden"),
    ],
    ids=str,
)
def test_a_word_says_how_a_group_is_spread(counts: tuple[int, ...], word: str) -> None:
    assert stand(*counts) == word


@pytest.mark.parametrize("people", [5, 6, 7])
@pytest.mark.parametrize("readings", [2, 3, 4, 5])
def test_in_a_small_group_nobody_ever_stands_alone(people: int, readings: int) -> None:
    ways = [row for row in product(range(people + 1), repeat=readings) if sum(row) == people]
    for row in ways:
        shown = spread(Counts(people=people, parts=(row,)), 0)
        assert [count for _, _, count in shown.runs if count == 1] == []
        if shown.runs:
            assert [end for _, end, _ in shown.runs][-1] == readings
            assert sum(count for _, _, count in shown.runs) == people
            assert all(sum(row[start:end]) == count for start, end, count in shown.runs)


@pytest.mark.parametrize("people", range(5, 13))
def test_what_is_nearly_all_alike_is_never_drawn(people: int) -> None:
    for row in ((people, 0, 0), (0, people, 0), (people - 1, 1, 0), (1, 0, people - 1)):
        assert spread(Counts(people=people, parts=(row,)), 0).runs == ()


def test_no_more_is_joined_than_has_to_be() -> None:
    assert [count for *_, count in spread(Counts(people=6, parts=((2, 2, 2),)), 0).runs] == [2, 2, 2]
    assert spread(Counts(people=6, parts=((1, 2, 3),)), 0).runs == ((0, 2, 3), (2, 3, 3))
    assert spread(Counts(people=8, parts=((1, 3, 4),)), 0).runs == ((0, 1, 1), (1, 2, 3), (2, 3, 4))
