"""Work on many pages, spread over the cores of this machine."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any

# Where nearly all is known from the last time, a second process takes more than it saves: so long one works alone.
_SECONDS = 1.0
_AT_ONCE = 32


def spread[Item, Made](work: Callable[[Item], Made], items: Sequence[Item]) -> Iterator[Made]:
    """Yield what the work makes of each item, in their order; what takes long on every core if the system can fork."""
    cores = os.cpu_count() or 1
    can_fork = cores > 1 and "fork" in multiprocessing.get_all_start_methods()
    took, done = 0.0, 0
    while done < len(items) and not (can_fork and took >= _SECONDS):
        begun = time.perf_counter()
        made = work(items[done])
        took += time.perf_counter() - begun
        done += 1
        yield made
    if done < len(items):
        yield from _on_every_core(work, items[done:], cores)


def _on_every_core[Item, Made](work: Callable[[Item], Made], items: Sequence[Item], cores: int) -> Iterator[Made]:
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
