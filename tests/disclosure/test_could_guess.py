"""Before it is shown to anybody, a result says what each of its lines could be taken for."""

from dataclasses import replace

import pytest

from support.examples import a_subscale, an_instrument
from support.reading_html import words
from withness.disclosure.could_guess import could_guess
from withness.instrument.instrument import Instrument, Kind, ReadAs, ResponseOption, Scoring, Subscale
from withness.instrument.scoring import score
from withness.instrument.serialization import dump_instrument, load_instrument
from withness.profile.report import report

READ_AS = ReadAs(low="It could be taken for coldness.", high="It could be taken for spare time.")
LISTEN = replace(a_subscale(), could_be_read_as=READ_AS)
GENERAL = "It could be taken for how you are"


def told(instrument: Instrument, answer: float) -> str:
    """Return what could be guessed from the result of one answer to every item."""
    return words(could_guess(instrument, score(instrument, {item.id: answer for item in instrument.items})))


def test_a_low_score_is_told_as_a_low_one_and_a_high_one_as_high() -> None:
    instrument = an_instrument(subscales=(LISTEN,))
    assert f"Listen: from 1 {READ_AS.low}" in told(instrument, 1)
    assert f"Listen: from 4 {READ_AS.high}" in told(instrument, 5)
    assert READ_AS.high not in told(instrument, 1)


@pytest.mark.parametrize(("more_is", "said"), [("better", READ_AS.low), ("worse", READ_AS.high)])
def test_the_middle_reading_is_told_as_what_could_be_held_against_somebody(more_is: str, said: str) -> None:
    assert f"Listen: from 2.5 {said}" in told(an_instrument(subscales=(LISTEN,), more_is=more_is), 3)


def test_of_four_readings_two_are_low() -> None:
    four = replace(a_subscale(lows=(1, 2, 3, 4)), could_be_read_as=READ_AS)
    said = [READ_AS.low in told(an_instrument(subscales=(four,)), answer) for answer in (1, 2, 3, 4)]
    assert said == [True, True, False, False]


def test_without_the_author_s_words_it_is_said_in_general_ones() -> None:
    assert GENERAL in told(an_instrument(), 4)
    assert "It could be taken for a verdict" in told(an_instrument(shows="advice"), 4)


def test_nobody_may_ask_for_it() -> None:
    assert "Nobody may ask you for this." in told(an_instrument(), 4)


def test_without_a_score_nothing_can_be_read_into_it() -> None:
    instrument = an_instrument()
    assert GENERAL not in words(could_guess(instrument, score(instrument, {})))


def test_counted_replies_are_told_by_kind() -> None:
    kinds = (
        Kind(id="ask", name="Asking", meaning="It asks.", could_be_read_as="It could be taken for prying."),
        Kind(id="mend", name="Mending", meaning="It mends."),
        Kind(id="rest", name="Resting", meaning="It rests.", could_be_read_as="Never chosen."),
    )
    options = tuple(ResponseOption(value=at, label=kind.name, kind=kind.id) for at, kind in enumerate(kinds))
    plain = an_instrument()
    items = tuple(replace(item, options=options) for item in plain.items)
    counting = replace(
        plain,
        items=items,
        kinds=kinds,
        scoring=Scoring(method="tally", missing=1),
        total=Subscale(id="total", name="All", bands=()),
    )
    profile = score(counting, {item.id: min(at, 1) for at, item in enumerate(items)})
    said = words(could_guess(counting, profile))
    assert "Asking: 1 It could be taken for prying. Mending: 3 It could be taken for how you talk" in said
    assert "Never chosen." not in said


def test_it_stands_above_the_way_to_print() -> None:
    instrument = an_instrument()
    shown = report(instrument, score(instrument, {item.id: 4 for item in instrument.items}))
    assert 0 < shown.index("What could they guess") < shown.index('data-action="print"')


def test_the_words_travel_to_the_page() -> None:
    instrument = an_instrument(subscales=(LISTEN,))
    assert load_instrument(dump_instrument(instrument)) == instrument
