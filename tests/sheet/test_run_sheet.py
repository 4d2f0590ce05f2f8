"""The run sheet as a team finds it on the table."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.examples import AWKWARD, GUIDE, a_step
from support.reading_html import text_at, tree, words
from withness.markup.html import element
from withness.meeting.guide import FollowUp, GroupSize, Guide, Order
from withness.sheet.run_sheet import guide_opening, run_sheet
from withness.strict_json import load_json


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
    clock = tree(run_sheet(GUIDE)).find(".//form")
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


WHOLE = replace(
    GUIDE,
    difficulty=2,
    invitation="Come if you like.",
    prepare=("Read the sheet.",),
    handout=("What do you bring?",),
    follow_up=FollowUp(days=14, minutes=10, ask=("What has changed?",)),
)


def test_what_comes_before_the_meeting_stands_before_the_sheet() -> None:
    drawn = tree(run_sheet(WHOLE))
    assert [part.get("class") for part in drawn] == ["facts", "before", "sheet", "handout", "follow-up"]
    assert text_at(drawn, "section[@class='before']") == (
        "Before you meet Read the sheet. An invitation to send: Come if you like. Set a day, and invite people"
    )


def test_a_sheet_without_the_new_parts_is_the_sheet_alone() -> None:
    assert [part.get("class") for part in tree(run_sheet(GUIDE))] == ["sheet"]


def test_under_its_title_a_guide_says_how_long_for_how_many_and_how_hard() -> None:
    ways = "Run it now Print the sheet"
    assert words(element("div", guide_opening(WHOLE))) == f"30 minutes · 3 to 8 people · 2 of 3 to host {ways}"
    assert words(element("div", guide_opening(GUIDE))) == f"30 minutes · 3 to 8 people {ways}"


def test_the_handout_holds_what_participants_need_and_nothing_else() -> None:
    assert text_at(tree(run_sheet(WHOLE)), "section[@class='handout']") == (
        "Handout An example What do you bring? The handout alone, to send or to show"
    )


@pytest.mark.parametrize(
    ("days", "says"),
    [(1, "The next day"), (7, "A week later"), (14, "2 weeks later"), (10, "10 days later"), (28, "4 weeks later")],
)
def test_the_follow_up_says_when_how_long_and_what_to_ask(days: int, says: str) -> None:
    later = replace(WHOLE, follow_up=FollowUp(days=days, minutes=10, ask=("What has changed?",)))
    assert text_at(tree(run_sheet(later)), "section[@class='follow-up']") == (
        f"{says} Meet again for 10 minutes, and ask: What has changed?"
    )


def test_a_sheet_says_how_hard_it_is_to_host() -> None:
    said = [words(run_sheet(replace(WHOLE, difficulty=difficulty))) for difficulty in (1, 2, 3)]
    assert [f"To host {level} of 3:" in text for level, text in enumerate(said, 1)] == [True] * 3
    assert "To host" not in words(run_sheet(GUIDE))


@pytest.mark.parametrize(
    ("order", "says"),
    [
        ("draw", "Everyone draws a card; the lowest number begins, and so on upward."),
        ("volunteers", "Whoever would like to begins."),
        ("newest-first", "The newest person here begins; the one who has been here longest comes last."),
        (
            "senior-last",
            "Whoever would like to begins. The most senior person speaks last.",
        ),
    ],
)
def test_who_speaks_when_is_settled_in_the_sheet(order: Order, says: str) -> None:
    talk = a_step("Talk", 30, order=order, note="Let it be.")
    assert f"We talk. {says} Let it be." in words(run_sheet(replace(GUIDE, steps=(talk,))))


def test_a_page_has_the_whole_guide_for_its_script() -> None:
    drawn = tree(run_sheet(replace(WHOLE, purpose=AWKWARD)))
    assert load_json(Guide, drawn.attrib["data-guide"]) == replace(WHOLE, purpose=AWKWARD)


def test_a_step_says_whose_chair_is_turned() -> None:
    guess = a_step("Guess", 30, apart="Presenter", shortest=20)
    assert "30 min · everyone · at least 20 min · the Presenter’s chair is turned: they only listen We guess." in words(
        run_sheet(replace(GUIDE, steps=(guess,)))
    )


def test_a_step_says_its_least_minutes_what_to_show_and_that_it_is_silent() -> None:
    think = a_step("Think", 30, shortest=4, show="What do you bring?", silent=True)
    said = words(run_sheet(replace(GUIDE, steps=(think,))))
    assert "30 min · everyone · at least 4" in said
    assert "On the board: What do you bring? No signal in this step: let the silence be." in said


def test_a_step_says_when_its_one_turn_is_over_and_how_three_people_share_the_last() -> None:
    turn = a_step("Talk", 15, grouping="pairs", turn=3, settle=0.5, one_turn=True, silent=True)
    said = words(run_sheet(replace(GUIDE, steps=(turn, turn))))
    over = "After 3.5 min a hand goes up: this turn is over."
    shared = "In a group of three, the two who have not had a turn share it, and change over after 2 min."
    quiet = "No signal but the hand in this step: let the silence be."
    assert f"We talk. {over} {quiet}" in said
    assert f"We talk. {over} {shared} {quiet}" in said
    threes = replace(turn, grouping="trios")
    assert shared not in words(run_sheet(replace(GUIDE, steps=(threes, threes))))


def test_turns_begin_when_everybody_has_settled() -> None:
    turns = a_step("Talk", 30, grouping="pairs", turn=3, settle=1)
    said = words(run_sheet(replace(GUIDE, steps=(turns,))))
    assert "Pairs change over after 4 min; a group of three after 3 min and 5 min." in said


def test_a_group_of_three_shares_the_time_of_two_in_half_minutes() -> None:
    said = words(run_sheet(replace(GUIDE, steps=(a_step("Talk", 10, grouping="pairs", turn=5),))))
    assert "Pairs change over after 5 min; a group of three after 3.5 min and 6.5 min." in said
