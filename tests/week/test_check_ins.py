"""A plan of check-ins keeps to ordinary days, to the days and hours that are open, and to the gap asked for."""

import json
import sys
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support import week_papers
from withness.browser import week_paper
from withness.week import prompts
from withness.week.chance import Chance
from withness.week.check_ins import plan
from withness.week.plan_asked import PlanAsked, PlanError, open_for
from withness.week.prompts import Prompt

MONDAY = date(2026, 11, 30)


@st.composite
def plans(draw: st.DrawFn) -> PlanAsked:
    since = MONDAY + timedelta(draw(st.integers(0, 400)))
    length = draw(st.integers(0, 731) | st.integers(0, 120))
    hard = draw(st.lists(st.integers(-8, length), max_size=12) | st.just(list(range(0, length, 3))))
    earliest, latest = sorted(draw(st.tuples(st.integers(0, 1439), st.integers(0, 1439))))
    return PlanAsked(
        who="MK",
        every=draw(st.integers(1, 40) | st.sampled_from([7, 14, 30])),
        since=since.isoformat(),
        until=(since + timedelta(length)).isoformat(),
        days_off=tuple(draw(st.sets(st.integers(0, 6)))),
        hard_days=tuple((since + timedelta(day)).isoformat() for day in hard),
        earliest=f"{earliest // 60:02}:{earliest % 60:02}",
        latest=f"{latest // 60:02}:{latest % 60:02}",
        seed=draw(st.text(max_size=32)),
    )


# The browser's Python is slower, and has the same to say.
@settings(
    max_examples=100 if sys.platform == "emscripten" else 2000, deadline=None, suppress_health_check=list(HealthCheck)
)
@given(plans())
def test_two_thousand_plans_keep_what_was_asked_for(asked: PlanAsked) -> None:
    hard = {date.fromisoformat(day) for day in asked.hard_days}
    there = open_for(asked)
    try:
        planned = plan(asked).planned
    except PlanError:
        # Half of no check-ins is none, so a day after a hard one alone gets none either.
        assert set(there.days) == there.after_hard
        return
    days = [date.fromisoformat(one.day) for one in planned]
    assert date.fromisoformat(asked.since) <= days[0] and days[-1] <= date.fromisoformat(asked.until)
    assert not hard & set(days)
    assert not set(asked.days_off) & {day.weekday() for day in days}
    assert all((after - before).days >= asked.every for before, after in pairwise(days))
    after_hard = [day in there.after_hard or day - timedelta(1) in hard for day in days]
    assert all(2 * sum(after_hard[:number]) <= number for number in range(len(days) + 1))
    assert all(asked.earliest <= one.time <= asked.latest for one in planned)
    for before, after in pairwise(days):
        if before.weekday() == after.weekday():
            following = [day for day in there.days if (day - before).days >= asked.every]
            assert all(
                day.weekday() == before.weekday() or day in there.after_hard
                for day in following
                if (day - following[0]).days < 7
            )
    hours = {time // 60 for time in there.times}
    assert len(hours) == 1 or all(before.time[:2] != after.time[:2] for before, after in pairwise(planned))
    assert all(before.about != after.about for before, after in pairwise(planned))


def test_weekdays_and_hours_are_spread() -> None:
    for every in (1, 2, 3, 5, 7, 10, 14):
        for off in ((), (5, 6), (0, 2, 5, 6)):
            planned = planned_by(every=every, days_off=list(off), hard_days=[], until="2028-11-29")
            weekdays = Counter(date.fromisoformat(one["day"]).weekday() for one in planned)
            assert len(weekdays) == 7 - len(off)
            assert max(weekdays.values()) <= 1.5 * len(planned) / len(weekdays) + 1, (every, off, weekdays)
            hours = Counter(one["time"][:2] for one in planned)
            assert max(hours.values()) - min(hours.values()) <= 2


def planned_by(**changes: object) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(week_paper("check-ins", week_papers.check_ins(**changes)))["planned"]
    return found


def test_a_plan_for_each_week_has_one_on_average_every_eight_to_nine_days() -> None:
    days = [date.fromisoformat(one["day"]) for one in planned_by(days_off=[], hard_days=[], until="2028-11-29")]
    assert 8 <= (days[-1] - days[0]).days / (len(days) - 1) <= 9


def test_a_day_after_a_hard_one_is_taken_where_half_stay_on_others() -> None:
    drawn = [[one["day"] for one in planned_by(seed=str(seed), hard_days=["2026-12-08"])] for seed in range(30)]
    firsts = {days[0] for days in drawn}
    assert firsts == {"2026-11-30", "2026-12-01", "2026-12-02"}
    # December 2 is a Wednesday as well, and no weekday comes twice running.
    assert {days[1] == "2026-12-09" for days in drawn if days[0] != "2026-12-02"} == {True}
    assert {days[1] == "2026-12-09" for days in drawn if days[0] == "2026-12-02"} == {False}


def test_one_seed_draws_one_plan_and_another_seed_another() -> None:
    assert planned_by(seed="a") == planned_by(seed="a") != planned_by(seed="b")


def test_a_page_is_told_what_it_got() -> None:
    found = json.loads(week_paper("check-ins", week_papers.check_ins()))
    after = sum(one["day"] in {"2026-12-21", "2027-01-15"} for one in found["planned"])
    told = [f"{len(found['planned'])} check-ins, at least 7 days from one to the next."]
    words = "comes" if after == 1 else "come"
    told += [f"{after} of them {words} after a day that you called hard."] if after else []
    assert found["says"] == told
    alone = json.loads(week_paper("check-ins", week_papers.check_ins(until="2026-12-01")))
    assert alone["says"] == ["There is room for one check-in."]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"who": " "}, "Write down for whom it is. Initials are enough."),
        ({"who": "Maria"}, "Initials are enough, up to four letters."),
        ({"every": 0}, "Between two check-ins there is a day at least, and two years at most."),
        ({"every": 731}, "Between two check-ins there is a day at least, and two years at most."),
        ({"until": "2026-11-29"}, "The plan ends before it begins. Set its last day later."),
        ({"until": "2028-12-01"}, "A plan can be two years long. Set its last day earlier."),
        ({"until": "9999-12-31"}, "A plan can be two years long. Set its last day earlier."),
        ({"from": "2026-11-31"}, "“2026-11-31” is no day. Write it as 2026-12-31."),
        ({"until": ""}, "“” is no day. Write it as 2026-12-31."),
        ({"hard_days": ["Dec 18"]}, "“Dec 18” is no day. Write it as 2026-12-31."),
        ({"earliest": "24:00"}, "“24:00” is no time of day. Write it as 09:00."),
        ({"latest": "08:59"}, "The latest time comes before the earliest one. Set one of them anew."),
        (
            {"days_off": [0, 1, 2, 3, 4, 5, 6]},
            "No day is left for a check-in. Open a weekday, or make the plan longer.",
        ),
        (
            {"until": "2026-11-30", "hard_days": ["2026-11-30"]},
            "No day is left for a check-in. Open a weekday, or make the plan longer.",
        ),
        (
            {"until": "2026-11-30", "hard_days": ["2026-11-29"]},
            "No day is left for a check-in. Open a weekday, or make the plan longer.",
        ),
        ({"seed": 5}, "The JSON.seed is not what it should be."),
        ({"mood": 5}, "The JSON lacks or should not have mood."),
    ],
)
def test_what_cannot_be_planned_is_refused_in_a_sentence(changes: dict[str, object], says: str) -> None:
    assert json.loads(week_paper("check-ins", week_papers.check_ins(**changes))) == {"problem": says}


@pytest.mark.parametrize("who", ["M.K.", "莉", "ÅÖ", "A B", "Zoë"])
def test_initials_may_be_written_in_any_way(who: str) -> None:
    assert planned_by(who=who)


def test_the_prompts_take_turns_and_none_comes_again_before_all_of_its_kind() -> None:
    dealt: list[Prompt] = [card for card, _ in zip(prompts.prompts(Chance("x")), range(28), strict=False)]
    abouts = Counter(card.about for card in dealt)
    assert set(abouts.values()) == {7}
    assert set(abouts) == {"Work", "What went well", "Life outside work", "What is coming"}
    assert len({card.prompt for card in dealt}) == 28
    assert all(before.about != after.about for before, after in pairwise(dealt))


def test_chance_is_fair_and_the_same_everywhere() -> None:
    chance = Chance("withness")
    counts = Counter(chance.below(7) for _ in range(7000))
    assert all(850 < counts[number] < 1150 for number in range(7))
    chance = Chance("withness")
    assert [chance.below(1000) for _ in range(5)] == KNOWN
    assert sorted(chance.shuffled("abcdefg")) == list("abcdefg")


# Worked out once by the formula, in another program.
KNOWN = [171, 886, 268, 870, 342]
