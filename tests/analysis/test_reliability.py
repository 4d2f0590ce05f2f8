"""Alpha, omega and what goes with them: by hand, and against independent judges that share none of our code."""

from math import log

import numpy as np
import pandas
import pingouin
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.stats import f
from statsmodels.multivariate.factor import Factor

from withness.analysis.reliability import (
    alpha_interval,
    alpha_without,
    cronbach_alpha,
    item_rest_correlation,
    mcdonald_omega,
)
from withness.analysis.spread import covariances

type Rows = list[list[int]]


def of(rows: Rows) -> list[list[float]]:
    """Return the covariances of the columns of a table."""
    return [list(row) for row in covariances(list(zip(*rows, strict=True)))]


# Three items of variance 1 that vary together by 1/2: alpha is 3/2 x (1 - 3/6).
EVEN = [[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]


@st.composite
def tables(draw: st.DrawFn) -> Rows:
    """Draw the answers of 10 to 40 people to four items, each of which goes more or less with the others."""
    leanings = draw(st.lists(st.integers(0, 4), min_size=10, max_size=40))
    noise = st.integers(-1, 1)
    return [[leaning + draw(noise) for _ in range(4)] for leaning in leanings]


def test_alpha_by_hand() -> None:
    assert cronbach_alpha(EVEN) == pytest.approx(0.75)
    assert cronbach_alpha([[value / 10 for value in row] for row in EVEN]) == pytest.approx(0.75)


def test_the_others_by_hand() -> None:
    # The rest is two items: variance 3, and 1 in common with the third.
    assert item_rest_correlation(EVEN, 0) == pytest.approx(1 / 3**0.5)
    assert alpha_without(EVEN, 0) == pytest.approx(2 * (1 - 2 / 3))
    assert item_rest_correlation([[1, 0.25], [0.25, 0.25]], 0) == pytest.approx(0.5)


def test_omega_by_hand() -> None:
    # Each loading is the root of 1/2: of the sum's variance of 6, 9/2 is common.
    assert mcdonald_omega(EVEN) == pytest.approx(0.75)


def test_what_cannot_be_known_is_none() -> None:
    assert cronbach_alpha([]) is None
    assert cronbach_alpha([[1.0]]) is None
    assert cronbach_alpha([[1, -1], [-1, 1]]) is None, "everybody's sum is the same"
    assert alpha_without([[1, 0], [0, 1]], 0) is None
    assert item_rest_correlation([[0, 0], [0, 1]], 0) is None, "nobody's answer differs"
    assert item_rest_correlation([[1.0]], 0) is None
    assert item_rest_correlation([[1e4, 0], [0, 1e-10]], 0) is None, "the rest is a rounding error of the item"
    assert mcdonald_omega([[1, 0, 0], [0, 1, 0], [0, 0, 1]]) is None, "the items have nothing in common"
    assert alpha_interval(1, 3, 50) is None
    assert alpha_interval(0.8, 3, 2) is None
    assert alpha_interval(0.8, 3, 3) is not None


@given(tables())
def test_pingouin_finds_the_same_alpha(rows: Rows) -> None:
    alpha = cronbach_alpha(of(rows))
    assume(alpha is not None)
    assert alpha == pytest.approx(pingouin.cronbach_alpha(pandas.DataFrame(rows))[0])


@given(tables())
def test_pandas_finds_the_same_correlation_with_the_rest(rows: Rows) -> None:
    frame = pandas.DataFrame(rows)
    for item in frame.columns:
        ours = item_rest_correlation(of(rows), item)
        if ours is not None:
            assert ours == pytest.approx(frame[item].corr(frame.drop(columns=item).sum(axis=1)), abs=1e-9)


@given(tables())
def test_pingouin_finds_the_same_alpha_without_an_item(rows: Rows) -> None:
    ours = alpha_without(of(rows), 1)
    assume(ours is not None)
    assert ours == pytest.approx(pingouin.cronbach_alpha(pandas.DataFrame(rows).drop(columns=1))[0])


@pytest.mark.parametrize(("alpha", "items", "people"), [(0.85, 7, 89), (0.91, 16, 240), (0.7, 5, 2709), (0.6, 4, 60)])
def test_the_interval_lies_near_the_exact_one(alpha: float, items: int, people: int) -> None:
    """Feldt's interval is exact for normal answers; ours needs no F distribution."""
    freedom = people - 1, (people - 1) * (items - 1)
    exact = [1 - (1 - alpha) * f.ppf(share, *freedom) for share in (0.975, 0.025)]
    assert alpha_interval(alpha, items, people) == pytest.approx(exact, abs=0.005)


def test_the_interval_rests_on_the_published_standard_error() -> None:
    """Bonett's own package (statpsych, ci.cronbach) gives 0.02456518 for an alpha of .85, 7 items and 89 people."""
    low, high = alpha_interval(0.85, 7, 89) or (0, 0)
    assert (1 - 0.85) * log((1 - low) / (1 - high)) / (2 * 1.96) == pytest.approx(0.02456518, abs=5e-9)


@pytest.mark.parametrize("strength", [(0.9, 0.7, 0.5, 0.6), (0.95, 0.95, -0.85, -0.85)])
def test_one_factor_that_is_there_is_found(strength: tuple[float, ...]) -> None:
    loadings, widths = np.array(strength), np.array([1.0, 2.0, 0.5, 3.0])
    correlations = np.outer(loadings, loadings)
    np.fill_diagonal(correlations, 1)
    covariance = correlations * np.outer(widths, widths)
    share = (loadings @ widths) ** 2 / covariance.sum()
    assert mcdonald_omega(covariance.tolist()) == pytest.approx(share)


@pytest.mark.parametrize("seed", range(20))
def test_statsmodels_finds_the_same_omega_by_principal_axes(seed: int) -> None:
    """Principal axes, repeated until they stand still, are another way to the least squares."""
    chance = np.random.default_rng(seed)
    leaning, own = chance.normal(size=(200, 1)), chance.normal(size=(200, 5))
    answers = (leaning * chance.uniform(0.3, 1.5, 5) + own).round()
    widths = answers.std(axis=0, ddof=1)
    loadings = Factor(answers, n_factor=1, method="pa").fit(maxiter=20_000, tol=1e-12).loadings[:, 0]
    common = (loadings @ widths) ** 2
    share = common / (common + ((1 - loadings**2) * widths**2).sum())
    assert mcdonald_omega(of(answers.tolist())) == pytest.approx(share, abs=1e-9)


def test_items_that_always_agree_have_nothing_of_their_own() -> None:
    assert mcdonald_omega([[2.0] * 4] * 4) == pytest.approx(1)


def test_omega_is_none_where_no_single_factor_fits() -> None:
    assert mcdonald_omega([[1, 0.5], [0.5, 1]]) is None, "two items fit any"
    assert mcdonald_omega([[1, 0, 0.5], [0, 0, 0], [0.5, 0, 1]]) is None, "an item that never changes"
    # The first loading would have to be 1.2, whose square is more than the whole of its item.
    assert mcdonald_omega([[1, 0.9, 0.9], [0.9, 1, 0.5625], [0.9, 0.5625, 1]]) is None
    assert mcdonald_omega([[1, -0.5, -0.5], [-0.5, 1, -0.5], [-0.5, -0.5, 1]]) is None, "everybody's sum is the same"
