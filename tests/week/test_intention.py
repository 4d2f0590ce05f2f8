"""Questions help an intention to be concrete, and whoever has been concrete is asked nothing."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support import week_papers
from withness.browser import week_paper
from withness.week.intention import Intention, questions, read_intention, sentence

HERE = Path(__file__).parent / "sentences"


def cases(name: str) -> list[Any]:
    """Return the cases of a file: every line of such a list in YAML is JSON as well, which any Python reads."""
    lines = (HERE / f"{name}.yml").read_text("utf-8").splitlines()
    return [json.loads(line.removeprefix("- ")) for line in lines if line.startswith("- ")]


def kinds(when: str, will: str) -> list[str]:
    return [question.kind for question in questions(read_intention(when, will))]


@pytest.mark.parametrize("name", ["shown", "held", "later"])
def test_what_people_write_is_asked_about_as_a_kind_coach_would(name: str) -> None:
    some = cases(name)
    assert len(some) >= 50
    assert sum(not case["asks"] for case in some) > 10
    fit = [case for case in some if kinds(case["when"], case["will"]) == case["asks"]]
    assert len(fit) >= 0.95 * len(some), [case for case in some if case not in fit]


@pytest.mark.parametrize(
    ("when", "will", "says"),
    [
        ("I hang up", "write it down", "When I hang up, I will write it down."),
        ("The call ends.", "Ask Ana.", "When the call ends, I will ask Ana."),
        ("when there is coffee", "I'll bring two", "When there is coffee, I will bring two."),
        ("Whenever Sam calls", "to stand up", "Whenever Sam calls, I will stand up."),
        ("tomorrow at 9", "call Jo", "Tomorrow at 9, I will call Jo."),
        ("", "tomorrow at 9 I ask Maria how her week is", "Tomorrow at 9, I will ask Maria how her week is."),
        ("", "When Tom talks, I’ll count to ten", "When Tom talks, I will count to ten."),
        ("I hang up, I will call Jo", "", "When I hang up, I will call Jo."),
        ("Ana’s shift ends", "don’t rush", "When Ana’s shift ends, I will not rush."),
        ("PTA night", "NOT now", "When PTA night, I will NOT now."),
        ("Sam is low", "ask, “What helps?”", "When Sam is low, I will ask, “What helps?”"),
        ("", "smile", "When …, I will smile."),
        ("lunch", "", "When lunch, I will …."),
        ("", "", "When …, I will …."),
        ("會議結束", "問她好不好", "When 會議結束, I will 問她好不好."),
        ("a\nb", "c\u2028d", "When a b, I will c d."),
    ],
)
def test_both_halves_make_one_sentence(when: str, will: str, says: str) -> None:
    assert sentence(read_intention(when, will)) == says


@pytest.mark.parametrize(
    ("when", "will", "asks"),
    [
        ("", "be kind", ["no moment", "unseen"]),
        ("Friday", "", ["no act"]),
        ("", "", []),
        ("every day at 9", "write", []),
        ("I’m stressed in the Monday call", "breathe out", []),
        ("Tom is late", "not sigh but say hello", []),
        ("Tom is late", "be kinder by asking how he is", []),
        ("Tom is late", "say “never mind, be calm”", []),
        ("Ana calls", "remember to ask about her son", []),
        ("Ana calls", "stop and look up", []),
        ("wenn es klingelt", "aufstehen und lüften", []),
    ],
)
def test_a_question_needs_a_reason(when: str, will: str, asks: list[str]) -> None:
    assert kinds(when, will) == asks


def test_a_page_gets_the_sentence_and_the_questions() -> None:
    asked = week_papers.intention("I'm stressed", "be more patient")
    assert json.loads(week_paper("intention", asked)) == {
        "sentence": "When I'm stressed, I will be more patient.",
        "questions": [
            {
                "about": "when",
                "asks": "Where are you then, and what would you see or hear that tells you it’s now?",
            },
            {"about": "will", "asks": "What would somebody see you do then, or hear you say?"},
        ],
    }


@given(st.text(max_size=200), st.text(max_size=200))
def test_whatever_is_written_there_is_a_sentence_and_at_most_a_question_for_each_half(when: str, will: str) -> None:
    intention = read_intention(when, will)
    assert isinstance(intention, Intention)
    assert "I will" in sentence(intention)
    asked = [question.about for question in questions(intention)]
    assert asked in ([], ["when"], ["will"], ["when", "will"])
    assert not any("\n" in question.asks for question in questions(intention))
