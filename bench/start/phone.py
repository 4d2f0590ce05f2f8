"""A browser as slow as on a phone: all its processes are stopped three quarters of the time."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

SHARE = 0.25
_ON = 0.005  # seconds; a page sees no gap longer than a frame of 60 Hz


@contextmanager
def phone(group: int) -> Iterator[None]:
    """Slow a process group down while the block runs.

    The throttles of the browser's own tools do not reach workers, and a worker is where Python runs.
    """
    # A process of its own: threads of ours that answer the page must not delay it.
    with subprocess.Popen([sys.executable, __file__, str(group)], stdout=subprocess.PIPE) as stopping:
        try:
            assert stopping.stdout and stopping.stdout.readline()
            yield
        finally:
            stopping.terminate()
            stopping.wait()
            with suppress(ProcessLookupError):
                os.killpg(group, signal.SIGCONT)


def _stop_and_go(group: int) -> None:
    """Stop a process group and let it go on, for ever; a turn that took longer is followed by a longer rest."""
    with suppress(PermissionError, AttributeError):
        # To be woken in time when the browser takes all processors.
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    print("It begins.", flush=True)
    with suppress(ProcessLookupError):
        while True:
            begun = time.monotonic()
            os.killpg(group, signal.SIGCONT)
            time.sleep(_ON)
            os.killpg(group, signal.SIGSTOP)
            time.sleep((time.monotonic() - begun) * (1 / SHARE - 1))


if __name__ == "__main__":
    _stop_and_go(int(sys.argv[1]))
