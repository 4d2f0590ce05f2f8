"""“It did not come up”: an answer with no points, in the author's words, which is no gap and no value."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.examples import a_scene, an_instrument, instruments, responses_to
from support.published import DOCS, SELF_CHECKS
from support.reading_html import tree, words
from withness.authoring.library.instruments import read_instrument
from withness.browser import score_form
from withness.form.form import form
from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Responses, score
from withness.instrument.serialization import dump_instrument, load_instrument
from withness.markup.html import Html
from withness.profile.report import report

WORDS = "It did not come up"
ONE = an_instrument(blank=WORDS)
INVITING = {"empathy-at-work", "a-partner-to-work-with", "trust-respect-transparency", "what-is-draining-you"}


def told(instrument: Instrument, responses: Responses) -> str:
    """Return the words of a result."""
    return words(Html(f"<div>{report(instrument, score(instrument, responses))}</div>"))


def test_it_is_drawn_as_one_more_answer_after_the_others_and_without_a_value() -> None:
    fieldsets = list(tree(form(ONE)).iter("fieldset"))
    assert len(fieldsets) == len(ONE.items)
    for fieldset in fieldsets:
        *others, last = fieldset.findall(".//label")
        assert last.get("class") == "option no-answer"
        assert "".join(last.itertext()).strip() == WORDS
        radio = last.find("input")
        assert radio is not None
        assert (radio.get("value"), radio.get("name")) == ("", fieldset.get("id", "").removeprefix("item-"))
        assert [label.get("class") for label in others] == ["option"] * 5


def test_a_scene_has_it_too() -> None:
    drawn = form(an_instrument(a_scene("late"), blank=WORDS))
    assert [label.get("class") for label in tree(drawn).iter("label")] == ["option"] * 3 + ["option no-answer"]


def test_without_words_for_it_nothing_is_drawn() -> None:
    assert "no-answer" not in form(an_instrument())
    assert "gives no points" not in form(an_instrument())


def test_the_paper_key_says_that_it_has_no_points() -> None:
    assert f"“{WORDS}” gives no points and is not counted: leave such a statement out" in words(form(ONE))


def test_the_working_has_the_readers_own_words_and_left_blank_where_nothing_was_said() -> None:
    said = told(ONE, {"item-0": 2, "item-1": 4, "item-2": None})
    assert f"3. I item-2. {WORDS} none not counted 4. I item-3. left blank none not counted" in said
    assert (
        f"You left 1 of 4 blank. Of 1 of 4 you said “{WORDS}”, which has no points. The mean of the other 2 stands in"
        " for each of them," in said
    )
    assert "left blank" not in told(ONE, {"item-0": 2, "item-1": 4, "item-2": 4, "item-3": None})
    assert WORDS not in told(ONE, {"item-0": 2, "item-1": 4})


def test_who_says_that_much_does_not_apply_is_not_told_to_have_left_it_out() -> None:
    said = told(ONE, {"item-0": 2, "item-1": None, "item-2": None, "item-3": None})
    assert "No score 1 of 4 counted: too few to say" in said
    assert "1 of 4 can be counted. It takes 2 for a score, so there is none." in said
    assert "1 of 4 answered: too few to say" in told(ONE, {"item-0": 2})


def test_a_scene_shows_what_was_said_of_it() -> None:
    scenes = an_instrument(a_scene("late"), a_scene("loud"), blank=WORDS)
    said = told(scenes, {"late": None})
    assert f"Somebody says late. You said “{WORDS}”. The replies to scene 1" in said
    assert "Somebody says loud. You left this one blank. The replies to scene 2" in said


def test_a_null_without_words_for_it_is_a_blank() -> None:
    said = told(an_instrument(), {"item-0": 2, "item-1": 4, "item-2": None})
    assert "3. I item-2. left blank none not counted" in said
    assert "You left 2 of 4 blank." in said


@given(st.data())
def test_it_counts_exactly_as_a_blank_does(data: st.DataObject) -> None:
    instrument = replace(data.draw(instruments()), blank=WORDS)
    given = data.draw(responses_to(instrument))
    said = dict(given) | {item.id: None for item in instrument.items if item.id not in given}
    results = [
        json.loads(score_form(dump_instrument(instrument), json.dumps(some)))["profile"] for some in (given, said)
    ]
    assert results[0] == results[1]


def test_it_survives_the_wire() -> None:
    assert load_instrument(dump_instrument(ONE)) == ONE


@pytest.mark.parametrize("file", [f for f in SELF_CHECKS if f.stem in INVITING], ids=lambda file: file.stem)
def test_every_self_check_that_asks_of_four_weeks_has_it(file: Path) -> None:
    instrument, problems = read_instrument(file, DOCS)
    assert instrument is not None, problems
    assert instrument.blank == WORDS
    assert "leave it blank" not in instrument.preamble
