"""What has moved since an earlier profile of the same reader, as far as the scale is exact enough to tell."""

from dataclasses import dataclass

from withness.instrument.change import CERTAINTY, OF_HUNDRED, smallest_change
from withness.instrument.instrument import Norm
from withness.instrument.scoring import Profile, SubscaleScore
from withness.markup.controls import button
from withness.markup.days import day_in_words
from withness.markup.html import Html, element, join
from withness.markup.numbers import decimals, difference, fixed, in_full, plain, rounded
from withness.profile.figure import figure, says_the_same
from withness.profile.readings import partly
from withness.words.words import _


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A profile of the day `date`, an ISO date, by the same version of the same instrument."""

    date: str
    profile: Profile


def change_since(profile: Profile, earlier: Earlier, *, in_words: bool = False) -> Html:
    """Return each score beside the one of the earlier profile, and whether the two differ by more than chance.

    `in_words` leaves the scores out, and with them every verdict: the two readings then stand side by side.
    """
    return element(
        "section",
        element("h3", _("Since {day}").format(day=day_in_words(earlier.date))),
        # Translators: a score or a reading of an earlier day, and today's.
        what_moved(earlier.profile, profile, _("{before} then, {after} now."), in_words=in_words),
        element("p", _("Your answers of that day are kept on this device only.")),
        element("p", button(_("Erase the answers of that day"), do="erase-earlier"), class_="actions"),
        class_="since",
    )


def what_moved(before: Profile, after: Profile, says: str, *, in_words: bool = False) -> Html:
    """Return each score of two profiles, as `says` has them, and whether they differ by more than chance."""
    pairs = list(zip(before.scores, after.scores, strict=True))
    counted = bool(after.subscales[0].counts)
    move = _counts if counted else _words if in_words else _move
    moves = [element("div", element("dt", now.subscale.name), move(then, now, says)) for then, now in pairs]
    return join(
        element("dl", moves, class_="counts" if counted else None),
        None if in_words or counted else _caveat([now for _, now in pairs]),
    )


def _words(then: SubscaleScore, now: SubscaleScore, says: str) -> list[Html]:
    before, after = (score.band.label if score.band else _("no reading") for score in (then, now))
    return [element("dd", says.format(before=before, after=after))]


def _counts(then: SubscaleScore, now: SubscaleScore, says: str) -> list[Html]:
    """Return how often each kind of reply was chosen on both days."""
    pairs = zip(then.counts, now.counts, strict=True)
    # Translators: a kind of reply, and how often it was chosen on two days: "Asking: 3 then, 1 now."
    words = _("{kind}: {counts}")
    return [
        element("dd", words.format(kind=kind.name, counts=says.format(before=before, after=after)))
        for (kind, before), (_, after) in pairs
    ]


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


def _move(then: SubscaleScore, now: SubscaleScore, says: str) -> list[Html]:
    if then.score is None or now.score is None:
        both = says.format(before=_marked(then, _alone(then)), after=_marked(now, _alone(now)))
        return [element("dd", f"{both} {_('There is nothing to compare.')}")]
    norm = now.subscale.norm
    least = smallest_change(norm.sd, norm.reliability) if norm and norm.reliability is not None else 0
    move = _move_of(then, now, then.score, now.score, least)
    before, after = _marked(then, move.written(move.before)), _marked(now, move.written(move.after))
    lines = [says.format(before=before, after=after)]
    if norm and norm.reliability is not None:
        lines += _verdict(move, norm, norm.reliability)
        if min(then.answered, now.answered) < len(now.answers):
            lines.append(_("Some answers are blank, and a score of fewer answers wavers more than this allows for."))
    return [element("dd", line) for line in lines]


def _marked(score: SubscaleScore, written: str) -> str:
    """Return a score as it is written, and how many answers it rests on where that is not all of them."""
    fewer = partly(score) if score.band else None
    return f"{written} ({fewer})" if fewer else written


def _alone(score: SubscaleScore) -> str:
    return _("no score") if score.score is None else figure(score, 2)


def _verdict(move: _Move, norm: Norm, reliability: float) -> list[str]:
    """Return whether a difference is more than the scale's own error, and the sum behind that."""
    least, apart = move.written(move.least), move.written(abs(move.difference))
    lower, higher, beyond_chance = _call(move.before, move.after, move.least)
    # Translators: "why" is "of 100 people who stay the same, 95 have two scores no further apart than 0.8."
    if beyond_chance and higher:
        says = _("It is {apart} higher, more than chance alone usually makes: {why}")
    elif beyond_chance:
        says = _("It is {apart} lower, more than chance alone usually makes: {why}")
    elif lower or higher:
        says = _("A difference of {apart} is too small to call: {why}")
    else:
        says = _("No change: {why}")
    why = _("of 100 people who stay the same, {n} have two scores no further apart than {least}.")
    sum_ = f"{plain(CERTAINTY)} × √2 × {in_full(norm.sd)} × √(1 − {in_full(reliability)}) = {least}"
    source = _("{sum} (Jacobson and Truax 1991; standard deviation and reliability: {citation})")
    return [
        says.format(apart=apart, why=why.format(n=OF_HUNDRED, least=least)),
        source.format(sum=sum_, citation=norm.citation),
    ]


def _caveat(scores: list[SubscaleScore]) -> Html | None:
    unsure = [score for score in scores if score.subscale.norm is None or score.subscale.norm.reliability is None]
    if not unsure:
        return None
    everywhere = _(
        "This page cannot tell a change from chance: nobody has measured how much such scores waver in people who stay"
        " the same. Both are shown, and what they mean is for you to say."
    )
    elsewhere = _(
        "Where no more is said, this page cannot tell a change from chance: nobody has measured how much such scores"
        " waver in people who stay the same. Both are shown, and what they mean is for you to say."
    )
    return element("p", everywhere if len(unsure) == len(scores) else elsewhere)
