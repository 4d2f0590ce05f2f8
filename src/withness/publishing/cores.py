"""Work on many pages, spread over the cores of this machine."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

# Below this a second process takes longer to begin than it saves.
_FEW = 200


def spread[Item, Made](work: Callable[[Item], Made], items: Sequence[Item]) -> Iterator[Made]:
    """Yield what the work makes of each item, in their order; of many items on every core where the system can fork."""
    cores = os.cpu_count() or 1
    if len(items) < _FEW or cores == 1 or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(work, items)
        return
    with ProcessPoolExecutor(cores, mp_context=multiprocessing.get_context("fork")) as pool:
        yield from pool.map(work, items, chunksize=32)
