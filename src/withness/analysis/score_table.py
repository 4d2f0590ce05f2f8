"""Many people's scores as a table: the names of its columns, and a profile as one row."""

from withness.instrument.instrument import Instrument
from withness.instrument.scoring import Profile


def profile_columns(instrument: Instrument) -> list[str]:
    """Return the names of the cells that `profile_cells` gives."""
    ids = [part.id for part in instrument.parts]
    parts = [*(kind.id for kind in instrument.kinds), "answered"] if instrument.kinds else ["score", "answered", "band"]
    return [f"{id}.{part}" for id in ids for part in parts]


def profile_cells(profile: Profile) -> list[object]:
    """Return the profile as one row of a table: for each subscale, and then the total, what `dump_profile` tells."""
    cells: list[object] = []
    for score in profile.scores:
        if score.counts:
            cells += (*(times for _, times in score.counts), score.answered)
        else:
            cells += (score.score, score.answered, score.band.label if score.band else None)
    return cells
