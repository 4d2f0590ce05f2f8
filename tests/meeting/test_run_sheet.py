"""The run sheet as a team finds it on the table."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from support.examples import AWKWARD, GUIDE, a_step
from support.reading_html import tree, words
from withness.meeting.guide import GroupSize
from withness.meeting.run_sheet import run_sheet


def test_each_step_starts_when_the_ones_before_it_are_over() -> None:
    steps = [step.attrib for step in tree(run_sheet(GUIDE)).iter("li") if step.get("class") == "step"]
    assert [(step["data-start"], step["data-minutes"]) for step in steps] == [("0", "5"), ("5", "20"), ("25", "5")]


def test_a_step_says_how_long_with_whom_what_to_say_and_what_to_mind() -> None:
    assert "Talk 20 min · pairs We talk. Let silence be." in words(run_sheet(GUIDE))


def test_everything_a_team_needs_stands_before_the_steps() -> None:
    said = words(run_sheet(GUIDE))
    before = said[: said.index("Open")]
    for fact in ("To show how.", "30 minutes", "3 to 8 people", "Host : keeps the time", "paper", "stays here"):
        assert fact in before


def test_the_clock_waits_for_a_script() -> None:
    clock = tree(run_sheet(GUIDE)).find("form")
    assert clock is not None
    assert "hidden" in clock.attrib


def test_a_size_of_one_number_is_said_with_one_number() -> None:
    assert GroupSize(low=2, high=2).in_words == "2 people"


@given(st.lists(st.integers(1, 90), min_size=1, max_size=12))
def test_steps_follow_each_other_without_a_gap_to_the_last_minute(timeboxes: list[int]) -> None:
    steps = tuple(a_step(f"Step {number}", minutes) for number, minutes in enumerate(timeboxes))
    drawn = tree(run_sheet(replace(GUIDE, steps=steps, minutes=sum(timeboxes))))
    times = [
        (int(li.attrib["data-start"]), int(li.attrib["data-minutes"]))
        for li in drawn.iter("li")
        if "class" in li.attrib
    ]
    assert all(start + minutes == later for (start, minutes), (later, _) in pairwise(times))
    assert sum(times[-1]) == int(drawn.attrib["data-minutes"])


def test_hostile_text_stays_text() -> None:
    guide = replace(GUIDE, purpose=AWKWARD, source=AWKWARD, ground_rules=(AWKWARD,), steps=(a_step(AWKWARD, 30),))
    drawn = run_sheet(guide)
    assert "<script" not in drawn
    places = ["purpose", "ground rule", "step title", "what is said", "source"]
    assert words(drawn).count('<script>alert("1")</script>') == len(places)
