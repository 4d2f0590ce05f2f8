"""What heads a profile: the author's words for what stands out, by a rule that the working tells."""

from collections.abc import Sequence

from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Profile, SubscaleScore
from withness.profile.standing import band_of, heights, highest, label_of, lowest
from withness.words.lists import series
from withness.words.words import N_, _, counted

# More sentences than so many are no headline: the parts are then named in one.
_MOST = 2

RULES = {
    "better": N_(
        "The headline speaks of the part that lies highest in its own range and of the one that lies lowest, and of"
        " every other part with the same reading as one of the two."
    ),
    "worse": N_(
        "The headline speaks of the part that lies highest in its own range, which weighs most, and of every other part"
        " with the same reading."
    ),
}


def headline(instrument: Instrument, profile: Profile) -> str:
    """Return what stands out: where more is worse, all that weighs most; else what lies highest and what lowest."""
    scored = _scored(profile.subscales)
    if not scored:
        return _("There are not enough answers for a profile yet.")
    if len(scored) > 1 and len({label_of(score) for score in scored}) == 1:
        return _throughout(instrument, profile, scored)
    groups = [highest(scored)] if instrument.more_is == "worse" else [highest(scored), lowest(scored)]
    return " ".join(dict.fromkeys(sentence for group in groups for sentence in _told(group)))


def why_this_headline(instrument: Instrument, scores: Sequence[SubscaleScore]) -> str:
    """Return the rule of the headline, and what it rests on among the subscales."""
    shared = _("Where all parts have one reading, it says which.")
    return f"{_(RULES[instrument.more_is])} {shared} {heights(scores)}"


def _scored(scores: Sequence[SubscaleScore]) -> list[SubscaleScore]:
    return [score for score in scores if score.band is not None]


def _throughout(instrument: Instrument, profile: Profile, scored: list[SubscaleScore]) -> str:
    """Return the words for one reading all through: the author's, where every part has a score, or a plain sentence."""
    label, count = label_of(scored[0]), len(scored)
    if count < len(profile.subscales):
        words = counted("The {n} parts with a score all read “{reading}”.", count)
    else:
        every = counted("All {n} parts read “{reading}”.", count)
        words = _("Both parts read “{reading}”.") if count == 2 else every
        if own := dict(instrument.throughout).get(label):
            return own
    return words.format(n=count, reading=label)


def _told(group: list[SubscaleScore]) -> list[str]:
    """Return the author's headlines of the group, or its names by their readings where that would be too many."""
    sentences = [band_of(score).headline or "" for score in group]
    if all(sentences) and len(group) <= _MOST:
        return sentences
    names: dict[str, list[str]] = {}
    for score in group:
        names.setdefault(label_of(score), []).append(score.subscale.name)
    # Translators: a reading, and the names of the parts that have it: “Often”: Listening and Asking.
    words = _("“{reading}”: {names}.")
    return [words.format(reading=label, names=series(of_it)) for label, of_it in names.items()]
