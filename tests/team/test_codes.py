"""Codes can be typed, read back, and found out when they are damaged."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.team import ROUND, TEAM_CHECK, WANTED, a_team_check, any_counts, envelopes
from withness.team.codes import NUMBERS, Code, read, signs_of, written
from withness.team.refused import RefusalError
from withness.team.rounds import fingerprint, read_round, round_print
from withness.team.subtotals import Line, fitting
from withness.team.symbols import SIGNS

cells = st.lists(st.integers(0, 255), min_size=1, max_size=62).map(tuple)


def a_code(chance: random.Random) -> Code:
    return envelopes(any_counts(chance), chance).a


@given(
    kind=st.sampled_from(["A", "B"]),
    instrument=st.integers(0, 2**10 - 1),
    round=st.integers(0, 2**20 - 1),
    number=st.integers(0, NUMBERS - 1),
    cells=cells,
)
def test_a_code_is_read_as_it_was_written(**parts: object) -> None:
    code = Code(**parts)  # type: ignore[arg-type]
    assert read(written(code), len(code.cells)) == code


@given(kind=st.sampled_from(["X", "Y"]), number=st.integers(0, NUMBERS - 1), cells=cells, people=st.integers(5, 255))
def test_a_subtotal_is_read_as_it_was_written(**parts: object) -> None:
    code = Code(instrument=7, round=9, **parts)  # type: ignore[arg-type]
    text = written(code)
    assert read(text) == code
    assert len(text.replace("-", "")) == signs_of(code.kind, len(code.cells))


def test_four_parts_of_three_readings_take_eight_groups_of_four() -> None:
    assert [len(group) for group in written(a_code(random.Random(1))).split("-")] == [4] * 8
    assert signs_of("X", WANTED.cells) == 36


@pytest.mark.parametrize(
    "change",
    [
        str.lower,
        lambda code: code.replace("-", ""),
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", "\N{EN DASH}"),
        lambda code: f"\N{ZERO WIDTH SPACE} {code}\n",
        lambda code: code.replace("1", "l").replace("0", "o"),
        lambda code: code.replace("1", "I").replace("0", "O"),
    ],
)
def test_what_people_and_phones_do_to_a_code_is_forgiven(change: object) -> None:
    chance = random.Random(5)
    codes = [a_code(chance) for _ in range(20)]
    assert {"0", "1"} < set("".join(map(written, codes)))
    assert [read(change(written(code))) for code in codes] == codes  # type: ignore[operator]


def slips(damages: int, seed: int) -> int:
    """Return how many of so many codes with three to eight wrong signs are still taken for codes of the round."""
    chance, slipped = random.Random(seed), 0
    for _ in range(damages):
        signs = list(written(a_code(chance)).replace("-", ""))
        for place in chance.sample(range(len(signs)), chance.randint(3, 8)):
            signs[place] = chance.choice(SIGNS.replace(signs[place], ""))
        try:
            fitting(Line(number=1, typed="".join(signs)), WANTED)
        except RefusalError:
            continue
        slipped += 1
    return slipped


def test_random_damage_is_found() -> None:
    # One in a thousand may slip through; of five hundred, more than five would in one run of a million.
    assert slips(500, seed=1) <= 5


@pytest.mark.thorough
def test_random_damage_is_found_in_all_but_one_of_a_thousand() -> None:
    assert slips(100_000, seed=2) <= 100


def test_a_round_is_its_word_and_its_day_however_they_are_written() -> None:
    assert read_round(" TuL ip", " 2026-11-30 ") == ROUND
    assert read_round("Straße", "2026-11-30").word == "strasse"
    prints = {round_print(TEAM_CHECK, read_round(word, "2026-11-30")) for word in ("tulip", "crocus", "daffodil")}
    prints.add(round_print(TEAM_CHECK, read_round("tulip", "2026-12-01")))
    prints.add(round_print(a_team_check(version=2), ROUND))
    assert len(prints) == 5


@pytest.mark.parametrize(("word", "day"), [("it", "2026-11-30"), ("a" * 21, "2026-11-30"), ("t1p", "2026-11-30")])
def test_a_word_has_three_to_twenty_letters(word: str, day: str) -> None:
    with pytest.raises(ValueError, match="3 to 20 letters"):
        read_round(word, day)


@pytest.mark.parametrize("day", ["", "2026-02-30", "November 30"])
def test_a_day_is_one_of_the_calendar(day: str) -> None:
    with pytest.raises(ValueError, match="such as 2026-11-30"):
        read_round("tulip", day)


def test_a_self_check_is_told_by_its_name_its_version_and_its_readings() -> None:
    others = [a_team_check(version=2), a_team_check(name="other"), a_team_check(readings=("No", "Partly", "Yes"))]
    assert len({fingerprint(one) for one in (TEAM_CHECK, *others)}) == 4
    assert fingerprint(a_team_check(title="Another title")) == fingerprint(TEAM_CHECK)
