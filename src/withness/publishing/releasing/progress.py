"""What somebody at a terminal sees while a step takes its time: the seconds it has taken so far."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread


@contextmanager
def progress(words: str, every: float = 1.0) -> Iterator[None]:
    """Say what begins, and at a terminal once in so many seconds how long it takes; a file gets the words alone."""
    print(words, flush=True)
    if not sys.stdout.isatty():
        yield
        return
    ended = Event()
    thread = Thread(target=_tell, args=(ended, every), daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _tell(ended: Event, every: float) -> None:
    seconds, told = 0.0, ""
    while not ended.wait(every):
        seconds += every
        told = f"  {seconds:.0f} s"
        # The next line, whoever writes it, begins where this one does.
        print(f"{told}\r", end="", flush=True)
    print(" " * len(told), end="\r", flush=True)
