"""What travels arrives as it left, and what is wrong with it is said in a sentence."""

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.examples import an_instrument, an_item, instruments, responses_to
from withness.analysis.score_table import profile_cells, profile_columns
from withness.instrument.instrument import Instrument, Norm, Scoring, Subscale
from withness.instrument.scoring import SubscaleScore, score
from withness.instrument.serialization import dump_instrument, dump_profile, load_instrument, load_responses


@given(instruments())
def test_an_instrument_survives_the_wire_unchanged(instrument: Instrument) -> None:
    assert load_instrument(dump_instrument(instrument)) == instrument


def test_a_norm_survives_the_wire_too() -> None:
    norm = Norm(population="adults", n=2709, mean=4.64, sd=0.9, citation="Somebody (2020)", reliability=0.7)
    example = an_instrument()
    subscale = Subscale(id="listen", name="Listen", bands=example.subscales[0].bands, norm=norm)
    instrument = an_instrument(subscales=(subscale,))
    assert load_instrument(dump_instrument(instrument)) == instrument


def test_what_heads_one_reading_throughout_survives_the_wire() -> None:
    instrument = an_instrument(throughout=(("from 1", "It was little in all of them."),))
    assert load_instrument(dump_instrument(instrument)) == instrument


def test_it_travels_without_needless_spaces_and_with_every_letter_as_it_is() -> None:
    written = dump_instrument(an_instrument(title="Zuhören ist …"))
    assert written.startswith('{"name":"example","title":"Zuhören ist …","summary":"It shows how.","minutes":2,')


def test_a_shared_set_of_options_travels_once() -> None:
    assert dump_instrument(an_instrument()).count("option 5") == 1


def test_it_tells_how_many_answers_each_subscale_needs() -> None:
    items = tuple(an_item(f"item-{number}") for number in range(5))
    half = an_instrument(*items, scoring=Scoring(method="mean", missing=0.5))
    assert json.loads(dump_instrument(half))["needed"] == {"listen": 3}
    advice = an_instrument(*items, scoring=Scoring(method="mean", missing=0.5), shows="advice")
    assert json.loads(dump_instrument(advice))["needed"] == {"listen": 5}


@given(st.data())
def test_what_it_tells_of_the_answers_needed_is_what_scoring_asks_for(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    responses = data.draw(responses_to(instrument))
    needed = json.loads(dump_instrument(instrument))["needed"]
    for part in score(instrument, responses).subscales:
        assert (part.answered >= needed[part.subscale.id]) == (part.score is not None)


@given(st.data())
def test_responses_survive_the_wire_unchanged(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    responses = data.draw(responses_to(instrument))
    assert load_responses(instrument, json.dumps(responses)) == responses


def test_a_null_says_that_an_item_does_not_apply() -> None:
    assert load_responses(an_instrument(), '{"item-1": null, "item-2": 3}') == {"item-1": None, "item-2": 3}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[1]", 'The answers are not a JSON object. Write one: {"item-id": value, ...}.'),
        ('{"other": 1}', '"other" is not an item of example. Its items are ask, fix.'),
        ('{"ask": 9}', '9 is not an option of "ask". Use one of 1, 2, 3, 4, 5.'),
        ('{"ask": true}', 'true is not an option of "ask". Use one of 1, 2, 3, 4, 5.'),
        ('{"ask": "<b>"}', '"<b>" is not an option of "ask". Use one of 1, 2, 3, 4, 5.'),
        (
            '{"ask": 0, "x": 1}',
            '0 is not an option of "ask". Use one of 1, 2, 3, 4, 5.\n'
            '"x" is not an item of example. Its items are ask, fix.',
        ),
    ],
)
def test_every_wrong_response_is_named_at_once(text: str, message: str) -> None:
    with pytest.raises(ValueError) as caught:
        load_responses(an_instrument(an_item("ask"), an_item("fix")), text)
    assert str(caught.value) == message


@given(st.data())
def test_a_profile_survives_the_wire_unchanged(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    profile = score(instrument, data.draw(responses_to(instrument)))
    arrived = json.loads(dump_profile(profile))
    for result in profile.subscales:
        assert arrived["subscales"].pop(result.subscale.id) == as_sent(result)
    assert arrived == {"subscales": {}, "total": as_sent(profile.total) if profile.total else None}


@given(st.data())
def test_a_profile_survives_a_table_unchanged(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    profile = score(instrument, data.draw(responses_to(instrument)))
    table = io.StringIO(newline="")
    csv.writer(table).writerow(profile_cells(profile))
    (cells,) = csv.reader([table.getvalue()])
    arrived = dict(zip(profile_columns(instrument), cells, strict=True))
    for result in [*profile.subscales, *([profile.total] if profile.total else [])]:
        sent = as_sent(result)
        for part in ("score", "answered", "band"):
            value = sent[part]
            assert arrived[f"{result.subscale.id}.{part}"] == ("" if value is None else str(value))
        assert sent["score"] is None or float(arrived[f"{result.subscale.id}.score"]) == sent["score"]


def as_sent(result: SubscaleScore) -> dict[str, Any]:
    """Return what is promised of a score, taken from the score itself."""
    band = result.band.label if result.band else None
    return {"score": result.score, "answered": result.answered, "items": len(result.answers), "band": band}


def test_a_profile_is_written_as_the_command_line_promises() -> None:
    profile = score(an_instrument(), {"item-0": 2, "item-1": 4})
    assert json.loads(dump_profile(profile)) == {
        "subscales": {"listen": {"score": 3.0, "answered": 2, "items": 4, "band": "from 2.5"}},
        "total": None,
    }
