"""How well the items of a scale hang together, from the covariances of their mirrored answers.

Only people who answered every item of the scale count (listwise): the same answers give another alpha when blanks
are left out pair by pair or filled in.
"""

from collections.abc import Sequence
from math import exp, fsum, log, sqrt, sumprod

from withness.analysis.spread import Matrix

_ROUNDS, _STILL = 10_000, 1e-12


def cronbach_alpha(covariances: Matrix) -> float | None:
    """Return alpha, k / (k - 1) x (1 - sum of the items' variances / variance of their sum).

    `None` for a single item, or when all sums are the same. Cronbach (1951), Psychometrika 16, 297-334.
    """
    count, total = len(covariances), _total(covariances)
    if count < 2 or total <= 0:
        return None
    return count / (count - 1) * (1 - _trace(covariances) / total)


def alpha_interval(alpha: float, items: int, people: int) -> tuple[float, float] | None:
    """Return the 95 % interval of an alpha, or `None` for fewer than three people or a perfect alpha.

    1 - exp(ln(1 - alpha) - ln(n / (n - 1)) +- 1.96 x sqrt(2k / ((k - 1)(n - 2)))).
    Bonett & Wright (2015), Journal of Organizational Behavior 36, 3-15.
    """
    if people < 3 or alpha >= 1:
        return None
    middle = log(1 - alpha) - log(people / (people - 1))
    reach = 1.96 * sqrt(2 * items / ((items - 1) * (people - 2)))
    return 1 - exp(middle + reach), 1 - exp(middle - reach)


def item_rest_correlation(covariances: Matrix, item: int) -> float | None:
    """Return the correlation of an item with the sum of the others (corrected item-total correlation).

    `None` when either never changes. Nunnally & Bernstein (1994), Psychometric Theory, 3rd edition, chapter 8.
    """
    own = covariances[item][item]
    with_rest = fsum(covariances[item]) - own
    rest = _total(covariances) - 2 * with_rest - own
    # What should be 0 may come out as a last digit of the whole.
    if own <= 0 or rest <= 1e-12 * own:
        return None
    return with_rest / sqrt(own * rest)


def alpha_without(covariances: Matrix, item: int) -> float | None:
    """Return the alpha of the other items, or `None` when there is none."""
    others = [at for at in range(len(covariances)) if at != item]
    return cronbach_alpha([[covariances[a][b] for b in others] for a in others])


def mcdonald_omega(covariances: Matrix) -> float | None:
    """Return omega, the share of the variance of the sum that one common factor explains.

    (sum of loadings)^2 / ((sum of loadings)^2 + sum of the items' own variances), the loadings being those of one
    factor, fitted to the correlations by least squares (minres). `None` for fewer than three items, and when no such
    factor fits: an item never changes, or would be explained by more than its whole variance (a Heywood case).
    McDonald (1999), Test Theory, chapter 6; Harman & Jones (1966), Psychometrika 31, 351-368.
    """
    variances = [row[at] for at, row in enumerate(covariances)]
    if len(covariances) < 3 or min(variances) <= 0:
        return None
    widths = [sqrt(variance) for variance in variances]
    loadings = _one_factor(_correlations(covariances, widths))
    if loadings is None:
        return None
    common = sumprod(loadings, widths) ** 2
    own = sumprod([1 - loading**2 for loading in loadings], variances)
    return common / (common + own)


def _correlations(covariances: Matrix, widths: Sequence[float]) -> Matrix:
    places = range(len(widths))
    return [[covariances[a][b] / (widths[a] * widths[b]) for b in places] for a in places]


def _one_factor(correlations: Matrix) -> list[float] | None:
    """Return loadings whose products come nearest, by least squares, to the correlations of each two items.

    With the others held, the best loading of one item is a plain division; so each round can only come nearer.
    """
    total = _total(correlations)
    if total <= 0:
        return None
    loadings = [fsum(row) / sqrt(total) for row in correlations]
    for _ in range(_ROUNDS):
        before = list(loadings)
        for item, row in enumerate(correlations):
            squares = sumprod(loadings, loadings) - loadings[item] ** 2
            if squares <= 0:
                return None
            loadings[item] = (sumprod(row, loadings) - row[item] * loadings[item]) / squares
        if max(abs(now - then) for now, then in zip(loadings, before, strict=True)) < _STILL:
            return loadings if max(map(abs, loadings)) <= 1 + _STILL else None
    return None


def _trace(matrix: Matrix) -> float:
    return fsum(row[at] for at, row in enumerate(matrix))


def _total(matrix: Matrix) -> float:
    return fsum(fsum(row) for row in matrix)
