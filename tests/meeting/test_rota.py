"""A rota is fair: nobody a second time before everyone once, and nobody twice in one meeting."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from support.languages import spoken
from support.papers import BEGINS, HOUR, PLAIN
from withness.meeting.guide import Guide
from withness.meeting.rota import Rota, Sitting, rota_events, rota_text, turns
from withness.week.calendar import calendar_file, moment
from withness.words.words import Language

WEEK = 7 * 24 * 3600 * 1000
names = st.lists(st.text(st.characters(categories=["Lu", "Ll"]), min_size=1, max_size=5), min_size=1, max_size=9)
distinct = names.map(lambda some: [f"{name} {number}" for number, name in enumerate(some)])


def a_rota(people: list[str], count: int, guide: Guide = HOUR) -> Rota:
    sittings = tuple(Sitting(day=f"day {at}", time="10", begins=BEGINS + at * WEEK) for at in range(count))
    return Rota(uid="a1b2", made=BEGINS, guide=guide, people=tuple(people), meetings=sittings)


@given(distinct, st.integers(1, 40))
def test_nobody_hosts_or_presents_twice_before_everyone_has_once(people: list[str], count: int) -> None:
    found = turns(a_rota(people, count))
    for taken in ([turn.host for turn in found], [turn.presenter for turn in found]):
        for start in range(0, count, len(people)):
            of_a_round = taken[start : start + len(people)]
            assert len(set(of_a_round)) == len(of_a_round)
        assert set(taken) <= set(people)
        assert max(map(taken.count, people)) - min(map(taken.count, people)) <= 1


@given(distinct.filter(lambda people: len(people) > 1), st.integers(1, 40))
def test_of_two_or_more_nobody_hosts_and_presents_in_one_meeting(people: list[str], count: int) -> None:
    assert [turn for turn in turns(a_rota(people, count)) if turn.host == turn.presenter] == []


@given(distinct.filter(lambda people: len(people) > 3), st.integers(2, 40))
def test_of_four_or_more_nobody_has_a_turn_two_meetings_running(people: list[str], count: int) -> None:
    found = [{turn.host, turn.presenter} for turn in turns(a_rota(people, count))]
    assert all(not before & after for before, after in pairwise(found))


def test_one_alone_does_both() -> None:
    assert [(turn.host, turn.presenter) for turn in turns(a_rota(["Ana"], 2))] == [("Ana", "Ana")] * 2


def test_without_a_presenter_there_is_a_host_alone() -> None:
    assert rota_text(a_rota(["Ana", "Ben"], 2, PLAIN)) == "Day\tTime\tHost\nday 0\t10\tAna\nday 1\t10\tBen"


@given(distinct, st.integers(1, 40))
def test_the_table_and_the_calendar_have_a_line_and_an_event_for_each_meeting(people: list[str], count: int) -> None:
    rota = a_rota(people, count)
    assert [len(line.split("\t")) for line in rota_text(rota).split("\n")] == [4] * (count + 1)
    events = rota_events(rota)
    assert [event.begins for event in events] == [moment(meeting.begins) for meeting in rota.meetings]
    assert {event.ends - event.begins for event in events if event.begins and event.ends} == {timedelta(minutes=50)}
    assert calendar_file(events).count("BEGIN:VEVENT") == count


def test_a_name_with_a_tab_or_a_line_break_stays_in_its_cell() -> None:
    table = rota_text(replace(a_rota(["Ana\tB", "Ben\nC"], 1), guide=PLAIN))
    assert table == "Day\tTime\tHost\nday 0\t10\tAna B"


def test_a_presenter_is_called_so_in_the_language_of_the_site() -> None:
    roles = tuple(replace(role, name=role.name.replace("Presenter", "Quien presenta")) for role in HOUR.roles)
    spanish = Language(messages={"Presenter": ("Quien presenta",)}, forms="1" * 200)
    with spoken(spanish):
        [turn] = turns(a_rota(["Ana", "Bo"], 1, replace(HOUR, roles=roles)))
    assert (turn.host, turn.presenter) == ("Ana", "Bo")
