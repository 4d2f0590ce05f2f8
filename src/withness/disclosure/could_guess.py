"""Before a result is shown to anybody: what each line of it could be taken for, and that nobody may ask for it."""

from collections.abc import Iterator, Sequence

from withness.instrument.instrument import Instrument, Number, Subscale
from withness.instrument.scoring import Profile, SubscaleScore
from withness.markup.html import Html, element
from withness.words.words import N_, _

_PROFILE = N_(
    "It could be taken for how you are, or for how well you work. It says what you counted yourself, over a short time,"
    " and next month it may read differently."
)
_ADVICE = N_(
    "It could be taken for a verdict on the people it is about. It says what one person knew on one day, and what that"
    " person didn’t know."
)
_TALLY = N_(
    "It could be taken for how you talk with people. It counts what you chose on a page, with time to think and nobody"
    " waiting."
)


def could_guess(instrument: Instrument, profile: Profile) -> Html:
    """Return, folded, how each line of a result could be read by somebody else, a manager for instance."""
    return element(
        "details",
        element("summary", element("h3", _("What could they guess about me?"))),
        element(
            "p",
            _(
                "Read this before you show your result to anybody. Somebody who reads a line of it, a manager for"
                " instance, doesn’t know what you thought of as you answered, and may make more of it than it says."
            ),
        ),
        element("dl", [[element("dt", line), element("dd", guess)] for line, guess in _lines(instrument, profile)]),
        element(
            "p",
            _(
                "The headline says which part stands out, and “How this was worked out” has your answers one by one:"
                " both are on the page that you print."
            ),
        ),
        element(
            "p",
            element("strong", _("Nobody may ask you for this.")),
            " ",
            _(
                "It was made for you alone. “I keep that to myself” is a whole answer, and you owe nobody a reason."
                " If you want something to be known, a sentence of your own gives away less than any line here."
            ),
        ),
        class_="could-guess",
        data_pagefind_ignore=True,
    )


def _lines(instrument: Instrument, profile: Profile) -> Iterator[tuple[str, str]]:
    """Yield each line that somebody could read, and what they could read into it."""
    if instrument.kinds:
        yield from _counted(profile)
        return
    gives_advice = instrument.shows == "advice"
    general = _(_ADVICE if gives_advice else _PROFILE)
    for score in profile.scores:
        if score.band:
            guess = _guess(score, score.subscale, instrument)
            yield f"{score.subscale.name}: {score.band.label}", guess or general


def _counted(profile: Profile) -> Iterator[tuple[str, str]]:
    counts = profile.total.counts if profile.total else ()
    for kind, times in counts:
        if times:
            yield f"{kind.name}: {times}", kind.could_be_read_as or _(_TALLY)


def _guess(score: SubscaleScore, subscale: Subscale, instrument: Instrument) -> str | None:
    if subscale.could_be_read_as is None:
        return None
    lows = [band.low for band in subscale.bands]
    assert score.band is not None
    is_high = _is_upper(score.band.low, lows, middle=instrument.more_is == "worse")
    return subscale.could_be_read_as.high if is_high else subscale.could_be_read_as.low


def _is_upper(low: Number, lows: Sequence[Number], *, middle: bool) -> bool:
    """Say whether a band lies in the upper half, and of the `middle` one what the caller says."""
    twice, last = 2 * lows.index(low), len(lows) - 1
    return middle if twice == last else twice > last
