"""Intentions and check-ins go into a calendar whole, come again under the same UIDs, and can be taken out."""

import json
from typing import Any

import pytest

from support.week_papers import BEGINS, QUARTER, check_ins_calendar, intention_calendar
from withness.browser import week_paper

ASKED = {"intention-calendar": intention_calendar, "check-ins-calendar": check_ins_calendar}


def read(name: str, **changes: Any) -> dict[str, str]:
    found: dict[str, str] = json.loads(week_paper(name, ASKED[name](**changes)))
    return found


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_an_intention_has_its_moment_and_a_day_to_look_back() -> None:
    found = read("intention-calendar")
    lines = unfolded(found["calendar"])
    for line in (
        "UID:3f2b8c1e9d474b0a8f6e2a1c5d7e9b30.intention",
        "DTSTART:20261201T150000Z",
        "DTEND:20261201T151500Z",
        r"SUMMARY:When I hang up\, I will write to Ana.",
        "UID:3f2b8c1e9d474b0a8f6e2a1c5d7e9b30.look-back",
        "DTSTART;VALUE=DATE:20261215",
        r"SUMMARY:Looking back: When I hang up\, I will write to Ana.",
    ):
        assert lines.count(line) == 1
    assert lines.count("CLASS:PRIVATE") == 2
    assert found["text"] == (
        "When I hang up, I will write to Ana.\n"
        "When I hang up, I will write to Ana.\n\nPicture the moment for a few seconds, and what you do in it.\n\n"
        "Looking back: When I hang up, I will write to Ana.\n"
        "When I hang up, I will write to Ana.\n\nWhat happened?\nThe moment came, and I …\n"
        "The moment came, and I did something else: …\nThe moment didn’t come, because …\n\n"
        "You may keep it, change it or let it go."
    )


def test_an_intention_without_an_hour_lies_on_its_day() -> None:
    lines = unfolded(read("intention-calendar", day="2026-12-01", begins=None, ends=None)["calendar"])
    assert "DTSTART;VALUE=DATE:20261201" in lines


def test_an_intention_may_have_a_day_to_look_back_alone() -> None:
    assert read("intention-calendar", begins=None, ends=None)["calendar"].count("BEGIN:VEVENT") == 1
    assert read("intention-calendar", look_back="")["calendar"].count("BEGIN:VEVENT") == 1


def test_what_comes_afterwards_stands_in_both_events_and_in_no_title() -> None:
    text = read("intention-calendar", afterwards=" ask what came of it. ")["text"]
    assert text.count("When I hang up, I will write to Ana.\nAnd afterwards: ask what came of it.\n\n") == 2
    asks = read("intention-calendar", afterwards="ask, “What came of it?”")["text"]
    assert asks.count("And afterwards: ask, “What came of it?”\n") == 2
    assert "afterwards" not in read("intention-calendar", afterwards=" … ")["text"]


def test_each_check_in_has_its_whole_prompt() -> None:
    found = read("check-ins-calendar", check_ins=[a_check_in("Ask.\nStay; listen, and leave.")])
    lines = unfolded(found["calendar"])
    assert r"DESCRIPTION:What went well\nAsk.\nStay\; listen\, and leave." in lines
    assert "SUMMARY:Check in with MK" in lines
    assert found["text"] == "Check in with MK\nWhat went well\nAsk.\nStay; listen, and leave."


def a_check_in(prompt: str) -> dict[str, object]:
    return {"begins": BEGINS, "ends": BEGINS + QUARTER, "about": "What went well", "prompt": prompt}


@pytest.mark.parametrize(("name", "count"), [("intention-calendar", 2), ("check-ins-calendar", 3)])
def test_what_is_sent_again_has_the_same_uids_and_can_be_taken_out(name: str, count: int) -> None:
    texts = [read(name)["calendar"], read(name)["calendar"], read(name, sequence=2, is_cancelled=True)["calendar"]]
    uids = [[line for line in unfolded(text) if line.startswith("UID:")] for text in texts]
    assert uids[0] == uids[1] == uids[2]
    assert len(set(uids[0])) == count
    assert texts[0] == texts[1]
    assert ("METHOD:PUBLISH" in texts[0], "METHOD:CANCEL" in texts[2]) == (True, True)
    assert texts[2].count("STATUS:CANCELLED") == texts[2].count("SEQUENCE:2") == count


@pytest.mark.parametrize(
    ("name", "changes", "says"),
    [
        ("intention-calendar", {"begins": None, "look_back": ""}, "Choose a day for it first, or a day to look back."),
        ("intention-calendar", {"look_back": "soon"}, "“soon” is no day. Write it as 2026-12-31."),
        ("intention-calendar", {"ends": BEGINS}, "An event ends after it begins."),
        ("check-ins-calendar", {"check_ins": []}, "There is no check-in in this plan."),
        ("check-ins-calendar", {"who": "Maria"}, "Initials are enough, up to four letters."),
        (
            "check-ins-calendar",
            {"uid": "a b"},
            "The uid of an event has up to 200 letters and digits, and between them the signs . @ _ and -.",
        ),
    ],
)
def test_what_makes_no_file_is_refused_in_a_sentence(name: str, changes: dict[str, Any], says: str) -> None:
    assert json.loads(week_paper(name, ASKED[name](**changes))) == {"problem": says}


def test_a_page_is_told_of_a_paper_that_there_is_none() -> None:
    assert json.loads(week_paper("letter", "{}")) == {"problem": "There is no paper called letter."}
