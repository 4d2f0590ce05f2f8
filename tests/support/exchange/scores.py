"""Our scores as other programs tell them."""

from collections.abc import Mapping

from withness.instrument.instrument import Instrument, Number
from withness.instrument.scoring import score


def scores_elsewhere(instrument: Instrument, answers: Mapping[str, Number]) -> dict[str, float | None]:
    """Return our scores and counts of some answers, by the names that they have where they were carried."""
    profile = score(instrument, answers)
    if instrument.kinds and profile.total:
        return {f"count_{kind.id}": count for kind, count in profile.total.counts}
    return {f"score_{part.subscale.id}": part.score for part in profile.scores}
