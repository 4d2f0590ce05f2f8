"""Items that follow one another and count in one subscale."""

from itertools import groupby

from withness.instrument.instrument import Instrument, Item

# What stands between the id of a subscale and the number of the run; no id has it.
RUN = "__"


def by_subscale(instrument: Instrument) -> list[tuple[str, str, list[Item]]]:
    """Return the items cut where the subscale changes: a name for each run, that of the subscale, and the items."""
    names = {subscale.id: subscale.name for subscale in instrument.subscales}
    runs = groupby(instrument.items, key=lambda item: item.subscale)
    return [(f"{id}{RUN}{at}", names[id], list(run)) for at, (id, run) in enumerate(runs, 1)]
