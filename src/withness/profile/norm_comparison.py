"""How a score lies beside those of a published group: in the group's own figures, or not at all.

No curve is assumed: scores are often crowded at one end, where a share read off a normal curve would be wrong.
"""

from withness.instrument.instrument import Norm, Number
from withness.instrument.scoring import SubscaleScore
from withness.markup.html import Html, element
from withness.markup.numbers import MINUS, enough_places, fixed, grouped, in_full, plain, quotient, term
from withness.profile.figure import figure, long_figure
from withness.words.words import N_, _

NOT_A_VERDICT = N_(
    "This says where one number lies among others, for those people, at that time. It does not say what is usual where"
    " you are, or what would be right for you."
)

# Translators: one of a hundred people in a row: the 1st, the 25th, the 97.5th.
_ORDINALS = {1: N_("the {n}st"), 2: N_("the {n}nd"), 3: N_("the {n}rd")}


def compared_with_norm(score: SubscaleScore) -> Html | None:
    """Return where a score lies in its published group and who was asked, where there are a norm and a score."""
    norm = score.subscale.norm
    if norm is None or score.score is None:
        return None
    place = _in_order(norm, score, score.score) if norm.percentiles else _from_the_mean(norm, score, score.score)
    return element(
        "section",
        element("h4", _("Beside a published group")),
        element("p", place),
        element("p", _(NOT_A_VERDICT)),
        who_was_asked(norm),
        class_="norm",
    )


def who_was_asked(norm: Norm) -> Html:
    """Return who was asked, how many they were, and where it is published."""
    words = _("Who was asked: {population} (n = {n}). Source: {citation}")
    said = words.format(population=norm.population, n=grouped(norm.n), citation=norm.citation)
    return element("p", said, class_="source")


def _in_order(norm: Norm, score: SubscaleScore, points: float) -> str:
    """Return between which published percentiles a score lies."""
    below = [share for share, at in norm.percentiles if at < points]
    above = [share for share, at in norm.percentiles if at > points]
    same = [share for share, at in norm.percentiles if at == points]
    # Translators: "place" is one such as "between the 25th and the 50th".
    words = _(
        "Put 100 of these people in order of their scores, the lowest first. A score of {score} would stand {place}."
    )
    return words.format(score=figure(score), place=_place(below, same, above))


def _place(below: list[Number], same: list[Number], above: list[Number]) -> str:
    if not same:
        if below and above:
            return _("between {one} and {other}").format(one=_th(below[-1]), other=_th(above[0]))
        if below:
            return _("after {place}").format(place=_th(below[-1]))
        return _("before {place}").format(place=_th(above[0]))
    if len(same) > 1:
        return _("between {one} and {other}").format(one=_th(same[0]), other=_th(same[-1]))
    return _about(bool(below), bool(above)).format(place=_th(same[0]))


def _about(has_below: bool, has_above: bool) -> str:
    # At either end the published figures do not say how many more had the very same score.
    if not has_above:
        return _("at about {place} or after it")
    return _("at about {place}") if has_below else _("at about {place} or before it")


def _th(share: Number) -> str:
    """Return `the 25th`, `the 1st`, `the 97.5th`."""
    last = share % 10 if isinstance(share, int) and share // 10 != 1 else 0
    words = _(_ORDINALS[last]) if last in _ORDINALS else _("the {n}th")
    return words.format(n=plain(share))


def _from_the_mean(norm: Norm, score: SubscaleScore, points: float) -> str:
    deviations, mean = quotient(points, norm.mean, norm.sd), in_full(norm.mean)
    if not deviations:
        return _("A score of {score} lies at the mean of these people, {mean}.").format(score=figure(score), mean=mean)
    above = _(
        "A score of {score} lies {n} standard deviations above the mean of these people, {mean}. A standard deviation,"
        " here {sd}, says how widely their scores were spread. Worked out as {sum} = {exact}."
    )
    below = _(
        "A score of {score} lies {n} standard deviations below the mean of these people, {mean}. A standard deviation,"
        " here {sd}, says how widely their scores were spread. Worked out as {sum} = {exact}."
    )
    # Few decimals would put a score near the mean at the mean.
    some, exact = (fixed(deviations, enough_places(deviations, places, bool)) for places in (1, 2))
    sd = in_full(norm.sd)
    sum_ = f"({long_figure(score)} − {term(norm.mean)}) ÷ {sd}"
    words = above if deviations > 0 else below
    return words.format(score=figure(score), n=some.lstrip(MINUS), mean=mean, sd=sd, sum=sum_, exact=exact)
