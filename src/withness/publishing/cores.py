"""Work on many pages, spread over the cores of this machine."""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any

# Below this a second process takes longer to begin than it saves.
_FEW = 200
_AT_ONCE = 32


def spread[Item, Made](work: Callable[[Item], Made], items: Sequence[Item]) -> Iterator[Made]:
    """Yield what the work makes of each item, in their order; of many items on every core where the system can fork."""
    cores = os.cpu_count() or 1
    if len(items) < _FEW or cores == 1 or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(work, items)
        return
    # A fork inherits the work with all that it knows already; only the items have to travel.
    fork = multiprocessing.get_context("fork")
    pool = ProcessPoolExecutor(cores, mp_context=fork, initializer=_begin, initargs=(work,))
    try:
        # Ctrl-C reaches all of these processes, and only this one shall answer it.
        heeded = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        made = pool.map(_do, items, chunksize=_AT_ONCE)
        signal.pthread_sigmask(signal.SIG_SETMASK, heeded)
        yield from made
    finally:
        pool.shutdown(cancel_futures=True)


_given: list[Callable[[Any], Any]] = []


def _begin(work: Callable[[Any], Any]) -> None:
    _given[:] = [work]


def _do(item: object) -> Any:
    return _given[0](item)
