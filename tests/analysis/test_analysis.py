"""What an analysis finds in the answers of many people."""

import random
from dataclasses import replace

import pandas
import pingouin
import pytest

from support.answers_of_many import AGREED, AKIN, ASK, FIX, SAY, THREE, people, the_scale
from support.examples import a_subscale, an_instrument, an_item
from withness.analysis.analysis import analyse
from withness.instrument.instrument import ResponseOption, Scoring

FIX_TOO = an_item("fix-too")


def test_only_people_who_answered_every_item_count_for_alpha() -> None:
    whole, with_blanks = the_scale(AGREED), the_scale([*AGREED, (5, None, 1), (None, None, None)])
    assert with_blanks.alpha == whole.alpha
    assert (with_blanks.people, with_blanks.scored, with_blanks.complete) == (10, 9, 8)
    assert [entry.blank for entry in with_blanks.items] == [1, 2, 1]


@pytest.mark.parametrize("seed", range(10))
def test_pingouin_finds_the_same_alpha_when_told_to_leave_people_with_blanks_out(seed: int) -> None:
    chance = random.Random(seed)
    rows = [[None if chance.random() < 0.1 else value for value in row] for row in AGREED * 10]
    frame = pandas.DataFrame(rows, columns=["ask", "fix", "say"], dtype=float)
    frame["fix"] = 6 - frame["fix"]
    scale = the_scale(rows)
    assert scale.alpha == pytest.approx(pingouin.cronbach_alpha(frame, nan_policy="listwise")[0])
    # Pingouin 0.7 would count the people left out in its interval, so they are taken out before.
    exact = pingouin.cronbach_alpha(frame.dropna())[1].tolist()
    assert scale.interval == pytest.approx(tuple(exact), abs=0.002), "Feldt's, with three decimals"


def test_omega_of_three_items_is_what_their_three_correlations_say() -> None:
    """With three items each loading is a plain root: the first is sqrt(r12 x r13 / r23)."""
    frame = pandas.DataFrame([(ask, 6 - fix, say) for ask, fix, say in AKIN])
    r, sd = frame.corr().to_numpy(), frame.std().to_numpy()
    loadings = [(r[a, b] * r[a, c] / r[b, c]) ** 0.5 for a, b, c in ((0, 1, 2), (1, 0, 2), (2, 0, 1))]
    common = sum(loading * wide for loading, wide in zip(loadings, sd, strict=True)) ** 2
    own = sum((1 - loading**2) * wide**2 for loading, wide in zip(loadings, sd, strict=True))
    assert the_scale(AKIN).omega == pytest.approx(common / (common + own))


def test_rounding_at_an_end_does_not_hide_who_is_there() -> None:
    # In floating point a third of 0.1 + 0.1 + 0.1 is a last digit more than 0.1.
    tenths = tuple(ResponseOption(value=value, label=str(value)) for value in (0.1, 0.3, 0.5))
    items = [replace(item, options=tenths) for item in (ASK, SAY, FIX_TOO)]
    instrument = an_instrument(*items, scoring=Scoring(method="pomp", missing=0))
    scale = analyse(instrument, [{item.id: 0.1 for item in items}]).subscales[0]
    assert scale.mean == 0
    assert scale.lowest == 1


def test_a_blank_is_prorated_for_the_mean_as_it_is_for_a_reader() -> None:
    scale = the_scale([(1, 5, 1), (5, None, 5)])
    assert scale.mean == 3
    assert scale.sd == pytest.approx(8**0.5)


def test_items_are_described_as_they_count() -> None:
    assert [entry.mean for entry in the_scale([(1, 5, 1), (3, 5, None)]).items] == [2, 1, 1]


def test_the_ends_are_the_lowest_and_the_highest_score_possible() -> None:
    scale = the_scale([(1, 5, 1), (5, 1, 5), (5, 1, 5), (3, 3, 3)])
    assert (scale.lowest, scale.highest) == (0.25, 0.5)


@pytest.mark.parametrize("method", ["mean", "sum", "pomp"])
def test_alpha_is_the_same_for_every_method_and_errors_are_in_points_of_the_score(method: str) -> None:
    instrument = replace(THREE, scoring=Scoring(method=method, missing=0.5))  # type: ignore[arg-type]
    mean, other = the_scale(AGREED), the_scale(AGREED, instrument)
    points = {"mean": 1, "sum": 3, "pomp": 25}[method]
    assert other.alpha == mean.alpha
    assert mean.standard_error is not None
    assert other.standard_error == pytest.approx(points * mean.standard_error)


def test_nobody_with_a_score_leaves_everything_unknown() -> None:
    scale = the_scale([(None, None, None)])
    assert (scale.mean, scale.sd, scale.lowest, scale.alpha, scale.interval, scale.standard_error) == (None,) * 6
    assert [entry.mean for entry in scale.items] == [None] * 3


def test_two_people_are_enough_for_an_alpha() -> None:
    assert the_scale([(1, 5, 1), (5, 1, 5)]).alpha == pytest.approx(1)


def test_an_alpha_of_zero_gives_no_error_of_measurement() -> None:
    scale = the_scale([(1, 1), (1, 5), (5, 1), (5, 5)], an_instrument(ASK, SAY))
    assert (scale.alpha, scale.standard_error) == (0, None)


def test_an_alpha_under_zero_gives_no_error_of_measurement() -> None:
    scale = the_scale([(1, 1, 1), (5, 5, 4), (2, 2, 2), (4, 5, 5), (3, 1, 1)], an_instrument(ASK, FIX, FIX_TOO))
    assert scale.alpha is not None and scale.alpha < 0
    assert (scale.standard_error, scale.smallest_change) == (None, None)


def test_the_total_is_analysed_as_one_more_scale() -> None:
    subscales = (a_subscale("listen"), a_subscale("check-in"))
    items = (ASK, an_item("visit", "check-in"))
    instrument = an_instrument(*items, subscales=subscales, total=a_subscale("total"))
    analysis = analyse(instrument, people(instrument, [(1, 2), (4, 4), (5, 5)]))
    assert [len(scale.items) for scale in analysis.parts] == [1, 1, 2]
    assert analysis.total is not None and analysis.total.alpha is not None
