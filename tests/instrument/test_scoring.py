"""The sums: by hand where a hand can do them, by property where it cannot."""

from dataclasses import replace
from fractions import Fraction
from math import isclose

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from support.examples import FIVE, a_subscale, an_instrument, an_item, instruments, responses_to, unlike
from withness.instrument.instrument import Instrument, Item, Method, ResponseOption, Scoring
from withness.instrument.scoring import SubscaleScore, band_of, fewest_answers, score, scorer


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
            assert result.low <= result.score <= result.high
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
        assert result.score is None or 0 <= result.score <= 100


@given(st.data())
def test_a_blank_filled_with_the_mean_of_the_others_changes_nothing(data: st.DataObject) -> None:
    """Prorating is that, and where nothing is blank it is plain scoring."""
    method: Method = data.draw(st.sampled_from(["mean", "sum", "pomp"]))
    # Of one to five answers, the mean is a whole number of sixtieths.
    sixtieths = tuple(ResponseOption(value=value, label=str(value)) for value in range(60, 301))
    keyed = [an_item(f"item-{n}", reverse_keyed=data.draw(st.booleans()), options=sixtieths) for n in range(5)]
    instrument = an_instrument(*keyed, scoring=Scoring(method=method, missing=1))
    values: list[float | None] = data.draw(
        st.lists(st.none() | st.sampled_from(range(60, 301, 60)), min_size=5, max_size=5)
    )
    given = [item.mirrored(value) for item, value in zip(keyed, values, strict=True) if value is not None]
    assume(given)
    filled = [
        item.mirrored(sum(given) // len(given)) if value is None else value
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


THREE_AND_TEN = ((1, 2, 3), (0, 10))


@pytest.mark.parametrize(("method", "low", "high"), [("mean", 0.5, 6.5), ("sum", 1, 13), ("pomp", 0, 100)])
def test_a_range_is_made_of_the_items_own_ranges(method: Method, low: float, high: float) -> None:
    instrument = unlike(method, *THREE_AND_TEN)
    lowest, highest = the_score(instrument, 1, 0), the_score(instrument, 3, 10)
    assert (lowest.low, lowest.high) == (low, high)
    assert (lowest.score, highest.score) == (low, high)
    assert (lowest.height, highest.height) == (0, 1)


# Items of 1 to 3, 0 to 10 and 0 to 2, the last one blank. 2 and 10 are 12; they could have come to 1 at the least and
# 13 at the most, so they lie 11/12 of the way up. All three go from 1 to 15: 1 + 14 x 11/12 = 83/6, or the 12 given and
# 0 + 2 x 11/12 = 11/6 for the blank.
@pytest.mark.parametrize(("method", "points"), [("mean", 83 / 18), ("sum", 83 / 6), ("pomp", 1100 / 12)])
def test_a_blank_lies_as_far_up_its_own_range_as_the_answers_given_lie_in_theirs(method: Method, points: float) -> None:
    result = the_score(unlike(method, *THREE_AND_TEN, (0, 1, 2)), 2, 10, None)
    assert (result.score, result.height) == (points, 11 / 12)


# Two of the six items of the Fagerström test for nicotine dependence give 0 to 3 points and four of them 0 or 1, in all
# 0 to 10: Heatherton, Kozlowski, Frecker & Fagerström (1991), British Journal of Addiction 86, 1119-1127.
FAGERSTROM = ((0, 1, 2, 3), (0, 1), (0, 1), (0, 1, 2, 3), (0, 1), (0, 1))


@pytest.mark.parametrize(
    ("answers", "points"),
    [
        ((0, 0, 0, 0, 0, 0), 0),
        ((3, 1, 1, 3, 1, 1), 10),
        ((3, 1, 0, 2, 1, 1), 8),
        ((3, 1, 0, None, 1, 1), 10 * 6 / 7),
        ((3, 1, 1, None, 1, 1), 10),
        ((None, 1, 0, 2, 1, 1), 10 * 5 / 7),
    ],
)
def test_a_published_sum_of_items_with_unlike_ranges(answers: tuple[float | None, ...], points: float) -> None:
    result = the_score(unlike("sum", *FAGERSTROM), *answers)
    assert (result.low, result.high) == (0, 10)
    assert result.score == pytest.approx(points, rel=1e-15)


@given(st.data(), st.sampled_from(["mean", "sum", "pomp"]))
def test_the_lowest_and_highest_of_what_was_answered_are_the_ends_of_the_range(
    data: st.DataObject, method: Method
) -> None:
    """Whatever is blank, and however unlike the items' ranges are."""
    instrument = data.draw(instruments())
    instrument = replace(instrument, scoring=Scoring(method=method, missing=1))
    answered = data.draw(st.sets(st.sampled_from(instrument.items), min_size=1))
    for end in ("lowest", "highest"):
        turned = {"lowest": "highest", "highest": "lowest"}
        given = {item.id: getattr(item, turned[end] if item.reverse_keyed else end) for item in answered}
        for result in score(instrument, given).subscales:
            if result.score is not None:
                assert result.score == {"lowest": result.low, "highest": result.high}[end]
                assert result.height == {"lowest": 0, "highest": 1}[end]


@given(st.data())
def test_a_score_is_the_exact_one_rounded_once(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    for result in score(instrument, data.draw(responses_to(instrument))).subscales:
        if result.score is not None:
            exact = in_fractions(instrument.scoring.method, result)
            assert (result.score, result.height) == (float(exact), float(share_of(result)))
            assert result.low <= result.score <= result.high


def exactly(value: float) -> Fraction:
    """Return a number as it is written."""
    return Fraction(repr(value))


def share_of(result: SubscaleScore) -> Fraction:
    """Return how far up what they could have come to the answers lie."""
    answers = [answer for answer in result.answers if answer.value is not None]
    above = sum(
        exactly(item.highest) - exactly(answer.value or 0)
        if item.reverse_keyed
        else exactly(answer.value or 0) - exactly(item.lowest)
        for answer in answers
        for item in [answer.item]
    )
    return Fraction(above) / sum(exactly(answer.item.highest) - exactly(answer.item.lowest) for answer in answers)


def in_fractions(method: Method, result: SubscaleScore) -> Fraction:
    """Work a score out in exact fractions, each blank filled in by itself, as no line of our code does."""
    share = share_of(result)
    if method == "pomp":
        return 100 * share
    points = [
        exactly(item.lowest) + share * (exactly(item.highest) - exactly(item.lowest))
        if answer.value is None
        else exactly(item.lowest) + exactly(item.highest) - exactly(answer.value)
        if item.reverse_keyed
        else exactly(answer.value)
        for answer in result.answers
        for item in [answer.item]
    ]
    return sum(points, Fraction(0)) / (1 if method == "sum" else len(points))


@pytest.mark.parametrize(("values", "points"), [((0.1, 0.7), 0.8), ((0.1, 0.2), 0.3), ((33.3, 66.7), 100)])
def test_a_decimal_border_is_reached_whatever_the_binary_fractions_are(
    values: tuple[float, ...], points: float
) -> None:
    """In floating point 0.1 + 0.7 is less than 0.8."""
    options = tuple(ResponseOption(value=value, label=str(value)) for value in (0, 0.1, 0.2, 0.7, 33.3, 66.7))
    subscales = (a_subscale(lows=(0, points)),)
    items = [an_item(name, options=options) for name in ("ask", "fix")]
    result = the_score(an_instrument(*items, subscales=subscales, scoring=Scoring(method="sum", missing=0)), *values)
    assert (result.score, result.band) == (points, subscales[0].bands[1])


def test_a_percent_reaches_its_border() -> None:
    """In floating point 100 x (2.4 - 1) / 4 is less than 35."""
    items = [an_item(f"item-{at}") for at in range(5)]
    subscales = (a_subscale(lows=(0, 35)),)
    instrument = an_instrument(*items, subscales=subscales, scoring=Scoring(method="pomp", missing=0))
    result = the_score(instrument, 2, 2, 2, 3, 3)
    assert (result.score, result.band) == (35, subscales[0].bands[1])


def test_equal_heights_of_unlike_scales_are_equal_numbers() -> None:
    items = (*(an_item(f"item-{at}", "listen") for at in range(5)), an_item("visit", "check-in", options=TEN))
    instrument = an_instrument(*items, subscales=(a_subscale("listen"), a_subscale("check-in")))
    given = {f"item-{at}": value for at, value in enumerate((3, 3, 3, 4, 4))} | {"visit": 6}
    assert [part.height for part in score(instrument, given).subscales] == [0.6, 0.6]


TEN = tuple(ResponseOption(value=value, label=str(value)) for value in range(11))


def _shifted(item: Item, constant: int) -> Item:
    return replace(item, options=tuple(replace(option, value=option.value + constant) for option in FIVE))
