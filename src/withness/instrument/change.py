"""Whether two results of one person differ by more than the scale's own error.

Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology 59, 12-19. All take the standard deviation of a
group's scores, and a reliability from 0 to 1.
"""

from math import sqrt

# So many standard errors on either side hold so many of 100 people who did not change.
CERTAINTY, OF_HUNDRED = 1.96, 95


def standard_error(sd: float, reliability: float) -> float:
    """Return the standard error of measurement of one score, sd x sqrt(1 - reliability), in points of the scale."""
    return sd * sqrt(1 - reliability)


def difference_error(sd: float, reliability: float) -> float:
    """Return the standard error of the difference of two scores, sqrt(2) x the standard error of measurement."""
    return sqrt(2) * standard_error(sd, reliability)


def smallest_change(sd: float, reliability: float) -> float:
    """Return the smallest difference of two scores that is not noise: 1.96 x its error, in points of the scale."""
    return CERTAINTY * difference_error(sd, reliability)
