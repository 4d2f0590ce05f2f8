"""The sums: by hand where a hand can do them, by property where it cannot."""

from dataclasses import replace
from math import isclose

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from examples import FIVE, a_subscale, an_instrument, an_item, instruments, responses_to
from withness.instrument import Instrument, Item, Method, ResponseOption, Scoring
from withness.scoring import SubscaleScore, band_of, fewest_answers, score, scorer


def the_score(instrument: Instrument, *values: float | None) -> SubscaleScore:
    """Score an instrument of one subscale, the values given in the order of its items."""
    given = {item.id: value for item, value in zip(instrument.items, values, strict=True) if value is not None}
    return score(instrument, given).subscales[0]


def test_the_mean_of_the_answers_is_the_score() -> None:
    assert the_score(an_instrument(), 1, 2, 4, 5).score == 3.0


def test_reverse_keyed_answers_are_mirrored_before_averaging() -> None:
    instrument = an_instrument(an_item("ask"), an_item("fix", reverse_keyed=True))
    assert the_score(instrument, 4, 1).score == 4.5


def test_an_answer_is_mirrored_within_its_own_options() -> None:
    options = tuple(ResponseOption(value=value, label=str(value)) for value in (0, 10, 30))
    instrument = an_instrument(an_item("fix", reverse_keyed=True, options=options), an_item("ask"))
    assert [answer.counted for answer in the_score(instrument, 10, 5).answers] == [20, 5]


def test_blanks_are_prorated_by_the_mean_of_the_answers_given() -> None:
    instrument = an_instrument(scoring=Scoring(method="sum", missing=0.5))
    assert the_score(instrument, 2, None, 4, None).score == 12.0


def test_more_blanks_than_the_rule_allows_leave_no_score_and_no_band() -> None:
    result = the_score(an_instrument(), 2, None, None, None)
    assert (result.score, result.band, result.answered) == (None, None, 1)


def test_nothing_answered_is_never_a_score_even_where_every_item_may_be_blank() -> None:
    instrument = an_instrument(scoring=Scoring(method="mean", missing=1))
    assert the_score(instrument, None, None, None, None).score is None


def test_pomp_is_the_percent_of_the_range_that_was_possible() -> None:
    instrument = an_instrument(scoring=Scoring(method="pomp", missing=0))
    assert the_score(instrument, 2, 2, 2, 2).score == 25.0


def test_a_height_is_the_share_of_the_range_below_a_score() -> None:
    assert the_score(an_instrument(), 2, 2, 2, 2).height == 0.25
    assert the_score(an_instrument(), 2, None, None, None).height is None


@pytest.mark.parametrize(("method", "low", "high"), [("mean", 1, 5), ("sum", 4, 20), ("pomp", 0, 100)])
def test_the_range_is_what_the_method_can_give(method: Method, low: int, high: int) -> None:
    result = the_score(an_instrument(scoring=Scoring(method=method, missing=0)), 1, 2, 4, 5)
    assert (result.low, result.high) == (low, high)


def test_the_total_takes_every_item_of_every_subscale() -> None:
    items = (an_item("ask", "listen"), an_item("visit", "check-in"))
    subscales = (a_subscale("listen"), a_subscale("check-in"))
    total = score(an_instrument(*items, subscales=subscales, total=a_subscale("total")), {"ask": 1, "visit": 4}).total
    assert total is not None
    assert (total.score, len(total.answers)) == (2.5, 2)


@pytest.mark.parametrize(("points", "label"), [(1, "from 1"), (2.4999, "from 1"), (2.5, "from 2.5"), (5, "from 4")])
def test_a_band_begins_at_its_own_low_on_the_unrounded_score(points: float, label: str) -> None:
    assert band_of(a_subscale(), points).label == label


@pytest.mark.parametrize(
    ("missing", "count", "needed"), [(0.5, 5, 3), (0.5, 4, 2), (0, 4, 4), (1, 4, 1), (0.29, 100, 71)]
)
def test_the_missing_data_rule_counts_whole_answers(missing: float, count: int, needed: int) -> None:
    assert fewest_answers(an_instrument(scoring=Scoring(method="mean", missing=missing)), count) == needed


@given(st.data())
def test_mirroring_twice_is_where_one_began(data: st.DataObject) -> None:
    item = data.draw(instruments()).items[0]
    turned = replace(item, reverse_keyed=True)
    for option in item.options:
        assert isclose(turned.mirrored(turned.mirrored(option.value)), option.value, abs_tol=1e-12)


@given(st.data())
def test_a_score_lies_in_its_range_and_in_a_band(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    profile = score(instrument, data.draw(responses_to(instrument)))
    for result in profile.subscales:
        if result.score is not None:
            slack = 1e-9 * max(1, abs(result.low), abs(result.high))
            assert result.low - slack <= result.score <= result.high + slack
            assert result.band in result.subscale.bands


@given(st.data())
def test_the_order_of_the_items_never_matters(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    responses = data.draw(responses_to(instrument))
    shuffled = replace(instrument, items=tuple(data.draw(st.permutations(instrument.items))))
    assert [s.score for s in score(instrument, responses).subscales] == [
        s.score for s in score(shuffled, responses).subscales
    ]


@given(st.data(), st.integers(-9, 9))
def test_a_constant_added_to_every_option_shifts_a_mean_by_it(data: st.DataObject, constant: int) -> None:
    values = data.draw(st.lists(st.integers(1, 5), min_size=4, max_size=4))
    keyed = [an_item(f"item-{n}", reverse_keyed=data.draw(st.booleans())) for n in range(4)]
    before = the_score(an_instrument(*keyed), *values).score
    after = the_score(
        an_instrument(*[_shifted(item, constant) for item in keyed]), *[v + constant for v in values]
    ).score
    assert before is not None
    assert after == pytest.approx(before + constant)


@given(st.data())
def test_a_percent_of_the_maximum_possible_lies_from_0_to_100(data: st.DataObject) -> None:
    instrument = replace(data.draw(instruments()), scoring=Scoring(method="pomp", missing=0.8))
    for result in score(instrument, data.draw(responses_to(instrument))).subscales:
        assert result.score is None or -1e-9 <= result.score <= 100 + 1e-9


@given(st.data())
def test_a_blank_filled_with_the_mean_of_the_others_changes_nothing(data: st.DataObject) -> None:
    """Prorating is that, and where nothing is blank it is plain scoring."""
    method: Method = data.draw(st.sampled_from(["mean", "sum", "pomp"]))
    keyed = [an_item(f"item-{n}", reverse_keyed=data.draw(st.booleans())) for n in range(5)]
    instrument = an_instrument(*keyed, scoring=Scoring(method=method, missing=1))
    values: list[float | None] = data.draw(st.lists(st.none() | st.integers(1, 5), min_size=5, max_size=5))
    given = [item.mirrored(value) for item, value in zip(keyed, values, strict=True) if value is not None]
    assume(given)
    filled = [
        item.mirrored(sum(given) / len(given)) if value is None else value
        for item, value in zip(keyed, values, strict=True)
    ]
    prorated, plain = the_score(instrument, *values).score, the_score(instrument, *filled).score
    assert prorated == (plain if None not in values else pytest.approx(plain))


@given(st.data(), st.sampled_from([0, 0.3, 1]), st.sampled_from([0, 0.3, 1]))
def test_the_rule_for_blanks_never_matters_when_nothing_is_blank(data: st.DataObject, one: float, other: float) -> None:
    instrument = data.draw(instruments())
    responses = data.draw(responses_to(instrument, blanks=False))
    strict, lenient = (
        score(replace(instrument, scoring=replace(instrument.scoring, missing=missing)), responses)
        for missing in (one, other)
    )
    assert strict == lenient
    assert all(result.score is not None for result in strict.subscales)


@given(st.data())
def test_a_band_changes_only_where_a_border_is_crossed(data: st.DataObject) -> None:
    subscale = data.draw(instruments()).subscales[0]
    lows = [band.low for band in subscale.bands]
    points = st.floats(lows[0], lows[-1] + 10) | st.sampled_from(lows)
    lower, upper = sorted([data.draw(points), data.draw(points)])
    crossed = [low for low in lows if lower < low <= upper]
    steps = subscale.bands.index(band_of(subscale, upper)) - subscale.bands.index(band_of(subscale, lower))
    assert steps == len(crossed)


@given(st.data())
def test_every_score_that_can_be_reached_has_the_band_whose_borders_hold_it(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    for result in score(instrument, data.draw(responses_to(instrument, blanks=False))).subscales:
        assert result.score is not None and result.band is not None
        bands = result.subscale.bands
        above = bands[bands.index(result.band) + 1 :]
        # Rounding may land a last digit under the lowest border, which is the first band's all the same.
        assert result.band.low <= result.score or result.band is bands[0]
        assert not above or result.score < above[0].low


@given(st.data())
def test_one_scorer_scores_many_readers_as_each_alone(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    many = scorer(instrument)
    for responses in data.draw(st.lists(responses_to(instrument), max_size=4)):
        assert many(responses) == score(instrument, responses)


def _shifted(item: Item, constant: int) -> Item:
    return replace(item, options=tuple(replace(option, value=option.value + constant) for option in FIVE))
