"""What has moved since an earlier profile of the same reader, as far as the scale is exact enough to tell."""

from dataclasses import dataclass

from withness.instrument.change import CERTAINTY, OF_HUNDRED, smallest_change
from withness.instrument.instrument import Norm
from withness.instrument.scoring import Profile, SubscaleScore
from withness.markup.controls import button
from withness.markup.days import day_in_words
from withness.markup.html import Html, element
from withness.markup.numbers import decimals, difference, fixed, in_full, rounded
from withness.profile.figure import figure, says_the_same
from withness.profile.readings import partly

_CANNOT_TELL = (
    "cannot tell a change from chance: nobody has measured how much such scores waver in people who stay the same. Both"
    " are shown, and what they mean is for you to say."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A profile of the day `date`, an ISO date, by the same version of the same instrument."""

    date: str
    profile: Profile


def change_since(profile: Profile, earlier: Earlier, *, in_words: bool = False) -> Html:
    """Return each score beside the one of the earlier profile, and whether the two differ by more than chance.

    `in_words` leaves the scores out, and with them every verdict: the two readings then stand side by side.
    """
    pairs = list(zip(earlier.profile.scores, profile.scores, strict=True))
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


def _words(then: SubscaleScore, now: SubscaleScore) -> list[Html]:
    before, after = (score.band.label if score.band else "no reading" for score in (then, now))
    return [element("dd", f"{before} then, {after} now.")]


def _counts(then: SubscaleScore, now: SubscaleScore) -> list[Html]:
    """Return how often each kind of reply was chosen on both days."""
    pairs = zip(then.counts, now.counts, strict=True)
    return [element("dd", f"{kind.name}: {before} then, {after} now.") for (kind, before), (_, after) in pairs]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Move:
    """Two scores of one subscale, and the smallest difference of two that is more than chance, 0 where none is known.

    All are written with so many `places` that the figures differ as the scores do.
    """

    before: float
    after: float
    least: float
    places: int

    @property
    def difference(self) -> float:
        """By how much the two differ as they are written."""
        return difference(rounded(self.after, self.places), rounded(self.before, self.places))

    def written(self, value: float) -> str:
        """Return a number with as many decimals as the two scores have."""
        return fixed(value, self.places)


def _move_of(then: SubscaleScore, now: SubscaleScore, before: float, after: float, least: float) -> _Move:
    def fits(places: int) -> bool:
        one, other = rounded(before, places), rounded(after, places)
        is_told = _call(one, other, rounded(least, places)) == _call(before, after, least)
        return is_told and says_the_same(then, one) and says_the_same(now, other)

    most = max(2, decimals(before), decimals(after))
    return _Move(before=before, after=after, least=least, places=next(filter(fits, range(2, most)), most))


def _call(before: float, after: float, least: float) -> tuple[bool, bool, bool]:
    """Return what is to be said of two scores: whether the later is lower, or higher, and by more than chance."""
    return after < before, after > before, abs(difference(after, before)) > least


def _move(then: SubscaleScore, now: SubscaleScore) -> list[Html]:
    if then.score is None or now.score is None:
        both = f"{_alone(then)}{_mark(then)} then, {_alone(now)}{_mark(now)} now."
        return [element("dd", f"{both} There is nothing to compare.")]
    norm = now.subscale.norm
    least = smallest_change(norm.sd, norm.reliability) if norm and norm.reliability is not None else 0
    move = _move_of(then, now, then.score, now.score, least)
    lines = [f"{move.written(move.before)}{_mark(then)} then, {move.written(move.after)}{_mark(now)} now."]
    if norm and norm.reliability is not None:
        lines += _verdict(move, norm, norm.reliability)
        if min(then.answered, now.answered) < len(now.answers):
            lines.append("Some answers are blank, and a score of fewer answers wavers more than this allows for.")
    return [element("dd", line) for line in lines]


def _mark(score: SubscaleScore) -> str:
    """Return how many answers a score rests on, where that is not all of them."""
    fewer = partly(score) if score.band else None
    return f" ({fewer})" if fewer else ""


def _alone(score: SubscaleScore) -> str:
    return "no score" if score.score is None else figure(score, 2)


def _verdict(move: _Move, norm: Norm, reliability: float) -> list[str]:
    """Return whether a difference is more than the scale's own error, and the sum behind that."""
    least, apart = move.written(move.least), move.written(abs(move.difference))
    lower, higher, beyond_chance = _call(move.before, move.after, move.least)
    if beyond_chance:
        says = f"It is {apart} {'higher' if higher else 'lower'}, more than chance alone usually makes:"
    elif lower or higher:
        says = f"A difference of {apart} is too small to call:"
    else:
        says = "No change:"
    why = f"of 100 people who stay the same, {OF_HUNDRED} have two scores no further apart than {least}."
    sum_ = f"{CERTAINTY} × √2 × {in_full(norm.sd)} × √(1 − {in_full(reliability)}) = {least}"
    return [f"{says} {why}", f"{sum_} (Jacobson and Truax 1991; standard deviation and reliability: {norm.citation})"]


def _caveat(scores: list[SubscaleScore]) -> Html | None:
    unsure = [score for score in scores if score.subscale.norm is None or score.subscale.norm.reliability is None]
    if not unsure:
        return None
    where = "This page" if len(unsure) == len(scores) else "Where no more is said, this page"
    return element("p", f"{where} {_CANNOT_TELL}")
