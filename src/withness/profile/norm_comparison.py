"""How a score lies beside those of a published group: in the group's own figures, or not at all.

No curve is assumed: scores are often crowded at one end, where a share read off a normal curve would be wrong.
"""

from withness.instrument.instrument import Norm, Number
from withness.instrument.scoring import SubscaleScore
from withness.markup.html import Html, element
from withness.markup.numbers import MINUS, enough_places, fixed, in_full, plain, quotient, term
from withness.profile.figure import figure, long_figure

NOT_A_VERDICT = (
    "This says where one number lies among others, for those people, at that time. It does not say what is usual where"
    " you are, or what would be right for you."
)

_ORDINALS = {1: "st", 2: "nd", 3: "rd"}


def compared_with_norm(score: SubscaleScore) -> Html | None:
    """Return where a score lies in its published group and who was asked, where there are a norm and a score."""
    norm = score.subscale.norm
    if norm is None or score.score is None:
        return None
    place = _in_order(norm, score, score.score) if norm.percentiles else _from_the_mean(norm, score, score.score)
    return element(
        "section",
        element("h4", "Beside a published group"),
        element("p", place),
        element("p", NOT_A_VERDICT),
        who_was_asked(norm),
        class_="norm",
    )


def who_was_asked(norm: Norm) -> Html:
    """Return who was asked, how many they were, and where it is published."""
    return element("p", f"Who was asked: {norm.population} (n = {norm.n:,}). Source: {norm.citation}", class_="source")


def _in_order(norm: Norm, score: SubscaleScore, points: float) -> str:
    """Return between which published percentiles a score lies."""
    below = [share for share, at in norm.percentiles if at < points]
    above = [share for share, at in norm.percentiles if at > points]
    same = [share for share, at in norm.percentiles if at == points]
    return (
        f"Put 100 of these people in order of their scores, the lowest first. A score of {figure(score)} would stand"
        f" {_place(below, same, above)}."
    )


def _place(below: list[Number], same: list[Number], above: list[Number]) -> str:
    if not same:
        if below and above:
            return f"between {_th(below[-1])} and {_th(above[0])}"
        return f"after {_th(below[-1])}" if below else f"before {_th(above[0])}"
    if len(same) > 1:
        return f"between {_th(same[0])} and {_th(same[-1])}"
    # At either end the published figures do not say how many more had the very same score.
    return f"at about {_th(same[0])}" + (" or after it" if not above else " or before it" if not below else "")


def _th(share: Number) -> str:
    """Return `the 25th`, `the 1st`, `the 97.5th`."""
    last = share % 10 if isinstance(share, int) and share // 10 != 1 else 0
    return f"the {plain(share)}{_ORDINALS.get(last, 'th')}"


def _from_the_mean(norm: Norm, score: SubscaleScore, points: float) -> str:
    deviations, mean = quotient(points, norm.mean, norm.sd), in_full(norm.mean)
    if not deviations:
        return f"A score of {figure(score)} lies at the mean of these people, {mean}."
    side = "above" if deviations > 0 else "below"
    # Few decimals would put a score near the mean at the mean.
    some, exact = (fixed(deviations, enough_places(deviations, places, bool)) for places in (1, 2))
    return (
        f"A score of {figure(score)} lies {some.lstrip(MINUS)} standard deviations {side} the mean of these people,"
        f" {mean}. A standard deviation, here {in_full(norm.sd)}, says how widely their scores were spread."
        f" Worked out as ({long_figure(score)} − {term(norm.mean)}) ÷ {in_full(norm.sd)} = {exact}."
    )
