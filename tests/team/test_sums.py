"""Keepers and totals: what is refused says why, and no wrong picture is ever shown for a right one."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from support.team import ROUND, TEAM_CHECK, WANTED, a_team_check, any_counts, envelopes, typed
from withness.team.codes import Code, written
from withness.team.counts import Counts, nobody, together
from withness.team.envelopes import CHANCE, Envelopes, share
from withness.team.refused import RefusalError
from withness.team.rounds import read_round
from withness.team.subtotals import Line, add, commonest, subtotal
from withness.team.symbols import SIGNS
from withness.team.totals import total

OTHER_ROUND = read_round("crocus", "2026-11-30")


def a_team(size: int, seed: int) -> tuple[list[Envelopes], Counts]:
    chance = random.Random(seed)
    given = [any_counts(chance) for _ in range(size)]
    whole = nobody(TEAM_CHECK)
    for one in given:
        whole = together(whole, one)
    return [envelopes(one, chance) for one in given], whole


def causes(lines: Sequence[Line]) -> list[tuple[int, str]]:
    return [(line.number, refusal.cause) for line, refusal in add(lines, WANTED).refused]


def refusal(*codes: Code | str) -> str:
    with pytest.raises(RefusalError) as raised:
        total(TEAM_CHECK, typed(codes), WANTED)
    return raised.value.cause


@pytest.mark.parametrize("size", [5, 12, 40, 255])
def test_two_subtotals_give_the_counts_of_the_team(size: int) -> None:
    made, whole = a_team(size, seed=size)
    first, second = (add(typed(getattr(one, kind) for one in made), WANTED) for kind in "ab")
    subtotals = typed([subtotal(first.codes), subtotal(second.codes)])
    assert total(TEAM_CHECK, subtotals, WANTED) == whole
    assert total(TEAM_CHECK, subtotals[::-1], WANTED) == whole
    assert (first.refused, second.refused) == ((), ())


def test_bad_codes_are_named_and_hinder_no_good_one() -> None:
    made, _ = a_team(6, seed=1)
    good = [written(one.a) for one in made]
    wrong = good[0][:9] + ("7" if good[0][9] != "7" else "8") + good[0][10:]
    newer = share(a_team_check(version=2), any_counts(random.Random(2)), ROUND, bytes(CHANCE))
    smaller = share(a_team_check("listen"), Counts(people=1, parts=((1, 0, 0),)), ROUND, bytes(CHANCE))
    lines = typed([*good, good[2], made[0].b, wrong, newer.a, smaller.a, subtotal([one.a for one in made])])
    added = add(lines, WANTED)
    assert (added.kind, added.codes) == ("A", tuple(one.a for one in made))
    assert causes(lines) == [
        (7, "twice"),
        (8, "kind"),
        (9, "damaged"),
        (10, "instrument"),
        (11, "instrument"),
        (12, "kind"),
    ]


def test_two_people_may_have_one_number_by_chance() -> None:
    made, whole = a_team(6, seed=8)
    made = [replace(one, a=replace(one.a, number=5), b=replace(one.b, number=5)) for one in made]
    both = [subtotal(add(typed(getattr(one, kind) for one in made), WANTED).codes) for kind in "ab"]
    assert total(TEAM_CHECK, typed(both), WANTED) == whole


def test_no_more_than_255_people_are_counted() -> None:
    made, _ = a_team(257, seed=3)
    added = add(typed(one.a for one in made), WANTED)
    assert (len(added.codes), [why.cause for _, why in added.refused]) == (255, ["many", "many"])


def test_where_nobody_says_it_the_commonest_round_is_meant() -> None:
    made, _ = a_team(5, seed=4)
    other = share(TEAM_CHECK, any_counts(random.Random(1)), OTHER_ROUND, bytes(CHANCE))
    lines = typed([other.a, *(one.a for one in made), "Dear Ana"])
    assert commonest(lines) == WANTED
    assert commonest(typed(["Dear Ana"])) is None
    assert [why.cause for _, why in add(typed(["Dear Ana"]), None).refused] == ["damaged"]


def test_fewer_than_five_have_no_subtotal() -> None:
    made, _ = a_team(4, seed=5)
    with pytest.raises(RefusalError, match="Only 4 people"):
        subtotal([one.a for one in made])


def test_every_total_that_cannot_be_has_its_own_cause() -> None:
    made, _ = a_team(7, seed=6)
    a, b = ([getattr(one, kind) for one in made] for kind in "ab")
    whole = subtotal(a), subtotal(b)
    assert refusal(whole[0]) == refusal() == "two"
    assert refusal(whole[0], whole[0]) == refusal(whole[0], b[0]) == "kind"
    assert refusal(whole[0], subtotal(b[1:])) == "unequal"
    assert refusal(subtotal(a[1:]), subtotal(b[:-1])) == "people"
    assert refusal(replace(whole[0], people=4), replace(whole[1], people=4)) == "few"
    assert refusal(whole[0], replace(whole[1], cells=(*whole[1].cells[:-1], 77))) == "sums"
    assert refusal(whole[0], replace(whole[1], round=5)) == "round"
    assert refusal(whole[0], written(whole[1])[:-1]) == "damaged"


# Teams by chance, with what goes wrong in real ones. A keeper leaves out whatever is refused, and so makes a total of
# what is left: the worst that can be done with a refusal.


@dataclass(slots=True)
class Keeper:
    """The codes that reach a keeper, with the cause for which each should be refused, and whose they are."""

    lines: list[tuple[str, str | None, int]] = field(default_factory=list)


@dataclass(slots=True)
class Tally:
    """What became of the teams, and how often a refusal had the cause that was made."""

    shown: int = 0
    wrong: int = 0
    refused: int = 0
    named: int = 0
    causes: Counter[str] = field(default_factory=Counter)


def simulate(teams: int, seed: int) -> Tally:
    chance, tally = random.Random(seed), Tally()
    for _ in range(teams):
        one_team(chance, tally)
    return tally


def one_team(chance: random.Random, tally: Tally) -> None:
    given = [any_counts(chance) for _ in range(chance.randint(5, 40))]
    keepers = {"a": Keeper(), "b": Keeper()}
    trouble = chance.choice([0, 0, 0.02, 0.1])
    for person, counts in enumerate(given):
        made = envelopes(counts, chance)
        foreign = share(TEAM_CHECK, counts, OTHER_ROUND, chance.randbytes(CHANCE))
        for kind, keeper in keepers.items():
            keeper.lines += sent(getattr(made, kind), getattr(foreign, kind), person, trouble, chance)
    kept = {kind: at_the_keeper(keeper, kind, tally, chance) for kind, keeper in keepers.items()}
    laid_together(given, kept["a"], kept["b"], tally)


def sent(
    code: Code, foreign: Code, person: int, trouble: float, chance: random.Random
) -> list[tuple[str, str | None, int]]:
    """Return what reaches a keeper of one envelope: it, it twice, it damaged, one of another round, or nothing."""
    text = written(code)
    if chance.random() >= trouble:
        return [(text, None, person)]
    match chance.randrange(5):
        case 0:
            return []
        case 1:
            return [(text, None, person), (text.lower(), "twice", person)]
        case 2:
            return [(damaged(text, chance), "damaged", person)]
        case 3:
            return [(written(foreign), "round", person)]
        case _:
            # Too late for the subtotal.
            return []


def damaged(text: str, chance: random.Random) -> str:
    signs = list(text.replace("-", ""))
    match chance.randrange(3):
        case 0:
            del signs[chance.randrange(1, len(signs))]
        case 1:
            place = next(at for at in range(1, len(signs) - 1) if signs[at] != signs[at + 1])
            signs[place], signs[place + 1] = signs[place + 1], signs[place]
        case _:
            for place in chance.sample(range(1, len(signs)), chance.randint(1, 6)):
                signs[place] = chance.choice(SIGNS.replace(signs[place], ""))
    return "".join(signs)


def at_the_keeper(
    keeper: Keeper, kind: str, tally: Tally, chance: random.Random
) -> tuple[Code, frozenset[int], bool] | None:
    """Return a keeper's subtotal, whose codes are in it, and whether one of them is damaged unnoticed."""
    chance.shuffle(keeper.lines)
    added = add(typed(text for text, _, _ in keeper.lines), WANTED)
    why = {line.number: refusal.cause for line, refusal in added.refused}
    for number, (_, cause, _) in enumerate(keeper.lines, 1):
        if cause or number in why:
            # Of two alike, the later one is refused, whichever it is.
            expected = cause or "twice"
            is_named = why.get(number) == expected or (expected == "twice" and number not in why)
            tally.refused += 1
            tally.named += is_named
            tally.causes[expected] += 1
    if len(added.codes) < 5:
        return None
    counted = [keeper.lines[number - 1] for number in range(1, len(keeper.lines) + 1) if number not in why]
    unnoticed = any(cause == "damaged" for _, cause, _ in counted)
    return subtotal(added.codes), frozenset(person for _, _, person in counted), unnoticed


def laid_together(
    given: Sequence[Counts],
    first: tuple[Code, frozenset[int], bool] | None,
    second: tuple[Code, frozenset[int], bool] | None,
    tally: Tally,
) -> None:
    if first is None or second is None:
        return
    (one, here, hurt), (other, there, also_hurt) = first, second
    expected = "unequal" if len(here) != len(there) else "people" if here != there else None
    try:
        found = total(TEAM_CHECK, typed([one, other]), WANTED)
    except RefusalError as refusal:
        tally.refused += 1
        tally.named += refusal.cause == (expected or ("sums" if hurt or also_hurt else None))
        tally.causes[refusal.cause] += 1
        return
    whole = nobody(TEAM_CHECK)
    for person in here & there:
        whole = together(whole, given[person])
    tally.shown += 1
    tally.wrong += found != whole or here != there


def is_sound(tally: Tally) -> None:
    assert tally.wrong == 0
    assert tally.shown > 0
    assert {"twice", "damaged", "round", "unequal", "people"} <= tally.causes.keys()
    assert tally.named / tally.refused >= 0.95


def test_no_wrong_picture_is_shown_for_a_right_one() -> None:
    is_sound(simulate(150, seed=1))


@pytest.mark.thorough
def test_no_wrong_picture_is_shown_for_a_right_one_in_ten_thousand_teams() -> None:
    is_sound(simulate(10_000, seed=2))
