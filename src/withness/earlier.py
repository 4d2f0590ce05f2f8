"""What has moved since an earlier profile of the same reader, as far as the scale is exact enough to tell."""

from dataclasses import dataclass

from withness.change import smallest_change
from withness.day import day_in_words
from withness.form import button
from withness.html import Html, element
from withness.instrument import Norm
from withness.numbers import hundredths, plain
from withness.scoring import Profile, SubscaleScore

_CANNOT_TELL = (
    "cannot tell a change from chance: nobody has measured how much such scores waver in people who stay the same. Both"
    " are shown, and what they mean is for you to say."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A profile of the day `date`, an ISO date, by the same version of the same instrument."""

    date: str
    profile: Profile


def since(profile: Profile, earlier: Earlier, *, in_words: bool = False) -> Html:
    """Return each score beside the one of the earlier profile, and whether the two differ by more than chance.

    `in_words` leaves the scores out, and with them every verdict: the two readings then stand side by side.
    """
    pairs = list(zip(_scores(earlier.profile), _scores(profile), strict=True))
    counted = bool(profile.subscales[0].counts)
    move = _counts if counted else _words if in_words else _move
    moves = [element("div", element("dt", now.subscale.name), move(then, now)) for then, now in pairs]
    return element(
        "section",
        element("h3", f"Since {day_in_words(earlier.date)}"),
        element("dl", moves),
        None if in_words or counted else _caveat([now for _, now in pairs]),
        element("p", "Your answers of that day are kept on this device only."),
        element("p", button("Erase the answers of that day", do="erase-earlier"), class_="actions"),
        class_="since",
    )


def _scores(profile: Profile) -> list[SubscaleScore]:
    return [*profile.subscales, *([profile.total] if profile.total else [])]


def _words(then: SubscaleScore, now: SubscaleScore) -> list[Html]:
    before, after = (score.band.label if score.band else "no reading" for score in (then, now))
    return [element("dd", f"{before} then, {after} now.")]


def _counts(then: SubscaleScore, now: SubscaleScore) -> list[Html]:
    """Return how often each kind of reply was chosen on both days."""
    pairs = zip(then.counts, now.counts, strict=True)
    return [element("dd", f"{kind.name}: {before} then, {after} now.") for (kind, before), (_, after) in pairs]


def _move(then: SubscaleScore, now: SubscaleScore) -> list[Html]:
    if then.score is None or now.score is None:
        return [element("dd", f"{_figure(then)} then, {_figure(now)} now. There is nothing to compare.")]
    norm = now.subscale.norm
    lines = [f"{_figure(then)} then, {_figure(now)} now."]
    if norm is not None and norm.reliability is not None:
        lines += _verdict(now.score - then.score, norm, norm.reliability)
        if min(then.answered, now.answered) < len(now.answers):
            lines.append("Some answers are blank, and a score of fewer answers wavers more than this allows for.")
    return [element("dd", line) for line in lines]


def _figure(score: SubscaleScore) -> str:
    return "no score" if score.score is None else hundredths(score.score)


def _verdict(difference: float, norm: Norm, reliability: float) -> list[str]:
    """Return whether a difference is more than the scale's own error, and the sum behind that."""
    least = smallest_change(norm.sd, reliability)
    if abs(difference) > least:
        side = "higher" if difference > 0 else "lower"
        says = f"It is {hundredths(abs(difference))} {side}, more than chance alone usually makes:"
    elif difference:
        says = f"A difference of {hundredths(abs(difference))} is too small to call:"
    else:
        says = "There is no difference to call:"
    why = f"of 100 people who stay the same, 95 have two scores no further apart than {hundredths(least)}."
    sum_ = f"1.96 × √2 × {plain(norm.sd)} × √(1 − {plain(reliability)}) = {hundredths(least)}"
    return [f"{says} {why}", f"{sum_} (Jacobson and Truax 1991; standard deviation and reliability: {norm.citation})"]


def _caveat(scores: list[SubscaleScore]) -> Html | None:
    unsure = [score for score in scores if score.subscale.norm is None or score.subscale.norm.reliability is None]
    if not unsure:
        return None
    where = "This page" if len(unsure) == len(scores) else "Where no more is said, this page"
    return element("p", f"{where} {_CANNOT_TELL}")
