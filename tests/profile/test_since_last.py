"""What has moved since an earlier profile: a change is called one only beyond the scale's own error."""

import json
import re
from dataclasses import replace
from math import isclose

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from support.examples import a_subscale, an_instrument, an_item, instruments, responses_to
from support.norms import agreeableness
from support.reading_html import words
from withness.browser import score_form
from withness.instrument.change import difference_error
from withness.instrument.instrument import Instrument, Norm
from withness.instrument.scoring import Responses, score
from withness.instrument.serialization import dump_instrument, dump_profile
from withness.markup.html import Html
from withness.profile.report import report
from withness.profile.since_last import Earlier, change_since

EXACT = Norm(population="P", n=100, mean=3, sd=1, citation="Somebody (2020)", reliability=0.8)
ONE = an_instrument(an_item("a"), subscales=(replace(a_subscale(), norm=EXACT),))
UNSURE = an_instrument(an_item("a"))


def said(instrument: Instrument, then: Responses, now: Responses, date: str = "2026-10-05") -> str:
    """Return what a reader is told of two sets of answers."""
    earlier = Earlier(date=date, profile=score(instrument, then))
    return words(change_since(score(instrument, now), earlier))


def test_it_is_headed_by_the_day() -> None:
    assert said(UNSURE, {"a": 2}, {"a": 3}).startswith("Since October 5, 2026 ")


# 1.96 x sqrt(2) x 1 x sqrt(0.2) = 1.2396: a step of one point is within the error, and a step of two is not.
def test_a_small_difference_is_too_small_to_call() -> None:
    told = said(ONE, {"a": 3}, {"a": 4})
    assert "3.00 then, 4.00 now." in told
    assert "A difference of 1.00 is too small to call" in told
    assert "95 have two scores no further apart than 1.24." in told


@pytest.mark.parametrize(("then", "now", "side"), [(2, 4, "higher"), (5, 3, "lower")])
def test_a_difference_beyond_the_error_is_a_change_by_so_much(then: int, now: int, side: str) -> None:
    assert f"It is 2.00 {side}, more than chance alone usually makes" in said(ONE, {"a": then}, {"a": now})


def test_equal_scores_have_no_difference() -> None:
    assert "No change" in said(ONE, {"a": 3}, {"a": 3})


def test_the_sum_and_its_source_are_shown() -> None:
    told = said(ONE, {"a": 3}, {"a": 4})
    assert "1.96 × √2 × 1 × √(1 − 0.8) = 1.24 (Jacobson and Truax 1991;" in told
    assert "Somebody (2020)" in told


@pytest.mark.parametrize(
    "instrument", [UNSURE, replace(ONE, subscales=(replace(a_subscale(), norm=replace(EXACT, reliability=None)),))]
)
def test_without_a_reliability_both_scores_are_shown_with_no_verdict(instrument: Instrument) -> None:
    told = said(instrument, {"a": 1}, {"a": 5})
    assert "1.00 then, 5.00 now." in told
    assert "This page cannot tell a change from chance" in told
    assert not re.search("too small|more than chance|higher|lower", told)


def test_a_page_that_can_tell_of_one_part_says_so_of_the_others() -> None:
    items = (an_item("a", "one"), an_item("b", "two"))
    mixed = an_instrument(*items, subscales=(replace(a_subscale("one"), norm=EXACT), a_subscale("two")))
    told = said(mixed, {"a": 1, "b": 1}, {"a": 5, "b": 5})
    assert "It is 4.00 higher" in told
    assert "Where no more is said, this page cannot tell a change from chance" in told
    sure = said(ONE, {"a": 1}, {"a": 5})
    assert "cannot tell" not in sure


def test_a_score_that_is_missing_on_either_day_is_not_compared() -> None:
    assert "no score then, 3.00 now. There is nothing to compare." in said(ONE, {}, {"a": 3})
    assert "3.00 then, no score now. There is nothing to compare." in said(ONE, {"a": 3}, {})


@pytest.mark.parametrize(("then", "now"), [({"a": 1, "b": 1}, {"a": 5}), ({"a": 1}, {"a": 5, "b": 5})])
def test_a_verdict_on_fewer_answers_says_that_it_is_less_sure(then: Responses, now: Responses) -> None:
    two = an_instrument(an_item("a"), an_item("b"), subscales=(replace(a_subscale(), norm=EXACT),))
    assert "a score of fewer answers wavers more than this allows for" in said(two, then, now)
    assert "fewer answers" not in said(two, {"a": 1, "b": 1}, {"a": 5, "b": 5})
    assert "fewer answers" not in said(an_instrument(an_item("a"), an_item("b")), then, now)


def test_the_total_is_compared_too() -> None:
    whole = an_instrument(an_item("a"), total=a_subscale("total", "Overall"))
    assert said(whole, {"a": 2}, {"a": 3}).count("2.00 then, 3.00 now.") == 2


@given(st.data())
def test_a_change_is_called_one_exactly_where_the_index_is_beyond_its_bound(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    then, now = (score(instrument, data.draw(responses_to(instrument))) for _ in range(2))
    told = words(change_since(now, Earlier(date="2026-01-31", profile=then)))
    parts = [*zip(then.subscales, now.subscales, strict=True)]
    if then.total and now.total:
        parts.append((then.total, now.total))
    calls = 0
    fewer = r"(?: \(\d+ of \d+ answered\))?"
    written = re.findall(rf"([−\d.]+|no score){fewer} then, ([−\d.]+|no score){fewer} now\.", told)
    for (before, after), figures in zip(parts, written, strict=True):
        norm = after.subscale.norm
        if before.score is None or after.score is None:
            continue
        one, other = (float(figure.replace("−", "-")) for figure in figures)
        assert (one < other, one > other) == (before.score < after.score, before.score > after.score)
        assert [one, other] == pytest.approx([before.score, after.score], abs=0.00501)
        if norm and norm.reliability == 1:
            # With no error at all, the index divides by nothing, and every difference is one.
            calls += before.score != after.score
        elif norm and norm.reliability is not None:
            index = abs(after.score - before.score) / difference_error(norm.sd, norm.reliability)
            assume(not isclose(index, 1.96))
            calls += index > 1.96
    assert told.count("more than chance alone usually makes") == calls


def test_a_score_of_fewer_answers_is_marked_beside_one_of_all() -> None:
    instrument = an_instrument()
    whole = {item.id: 3 for item in instrument.items}
    assert "3.00 (2 of 4 answered) then, 3.00 now." in said(instrument, {"item-0": 3, "item-1": 3}, whole)
    assert "3.00 then, no score now." in said(instrument, whole, {"item-0": 3})


def test_five_public_domain_items_move_by_their_published_error() -> None:
    instrument = agreeableness()
    then = {item.id: 3 for item in instrument.items}
    # 1.96 x sqrt(2) x 0.9 x sqrt(0.3) = 1.3664
    told = said(instrument, then, then | {"inquire": 6})
    assert "3.20 then, 3.80 now. A difference of 0.60 is too small to call" in told
    assert "no further apart than 1.37." in told
    assert "It is 1.80 higher" in said(instrument, then, then | {"inquire": 6, "comfort": 6, "children": 6})


def test_the_page_sends_the_earlier_answers_as_one_more_string() -> None:
    before = json.dumps({"date": "2026-10-05", "responses": {"a": 2}})
    answer = json.loads(score_form(dump_instrument(ONE), '{"a": 5}', before))
    profile = score(ONE, {"a": 5})
    assert answer["html"] == report(ONE, profile, Earlier(date="2026-10-05", profile=score(ONE, {"a": 2})))
    assert answer["profile"] == json.loads(dump_profile(profile))


def test_without_earlier_answers_nothing_is_said_of_them() -> None:
    for before in ([], [""]):
        assert 'class="since"' not in json.loads(score_form(dump_instrument(ONE), '{"a": 5}', *before))["html"]


@pytest.mark.parametrize(
    "before",
    [
        '{"date": "2026-10-05", "responses": {"b": 2}}',
        '{"date": "soon", "responses": {"a": 2}}',
        '{"date": "2026-13-05", "responses": {"a": 2}}',
    ],
)
def test_earlier_answers_that_cannot_be_are_refused(before: str) -> None:
    with pytest.raises(ValueError):
        score_form(dump_instrument(ONE), '{"a": 5}', before)


def test_hostile_names_stay_text() -> None:
    hostile = an_instrument(an_item("a"), subscales=(a_subscale(name="<script>"),))
    assert "<script>" not in change_since(
        score(hostile, {"a": 1}), Earlier(date="2026-01-01", profile=score(hostile, {}))
    )
    assert isinstance(change_since(score(hostile, {}), Earlier(date="2026-01-01", profile=score(hostile, {}))), Html)
