"""A device whose clock really runs, sixty times as fast: a minute takes a second, in every tab and through a reload."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.device import BEGINNING
from support.browser.host import Host

SPEED = 60
# Within one task the clock stands still, so that a test notes the very moment that the page takes. It is worked out
# from the machine's own, and so knows nothing of tabs that are slowed down, closed or asleep.
_CLOCK = f"""
{{
  const real = Date.now.bind(Date);
  const began = Number(localStorage.getItem("clock of the test") ?? real());
  localStorage.setItem("clock of the test", String(began));
  const ended = new MessageChannel();
  let held;
  ended.port1.onmessage = () => (held = undefined);
  Date.now = () => {{
    if (held === undefined) ended.port2.postMessage("");
    return (held ??= {BEGINNING} + (real() - began) * {SPEED});
  }};
  for (const name of ["setTimeout", "setInterval"]) {{
    const own = globalThis[name].bind(globalThis);
    globalThis[name] = (call, wait = 0, ...given) => own(call, wait / {SPEED}, ...given);
  }}
  // A driver's own scripts may have another clock.
  globalThis.momentOfTheTest = () => Date.now();
  addEventListener("click", ({{ target }}) => {{
    const pressed = target.closest("[data-action], [type=submit]");
    if (pressed) localStorage.setItem("last press of the test", String(Date.now()));
  }}, true);
}}
"""


def with_fast_clock(at: Host) -> Host:
    """Give every page of a host such a clock."""
    at.faults["/withness.js"] = lambda content: _CLOCK.encode() + content
    return at


def pressed_at(browser: WebDriver) -> int:
    """Return the moment at which a button was last pressed."""
    return int(browser.execute_script("return localStorage.getItem('last press of the test')"))


def wait_until(browser: WebDriver, moment: float) -> None:
    """Wait until the device's clock has come so far."""
    while (left := moment - browser.execute_script("return momentOfTheTest()")) > 0:
        time.sleep(left / 1000 / SPEED)


def sleep(browser: WebDriver, seconds: float) -> None:
    """Let the machine sleep for so long by its own clock: every process of the browser stands still."""
    with _stopped(browser.service.process.pid):  # type: ignore[attr-defined]
        time.sleep(seconds / SPEED)


@contextmanager
def _stopped(driver: int) -> Iterator[None]:
    processes = [driver, *_descendants(driver)]
    try:
        _tell(processes, signal.SIGSTOP)
        yield
    finally:
        _tell(processes, signal.SIGCONT)


def _tell(processes: list[int], what: signal.Signals) -> None:
    for process in processes:
        # A browser ends processes that it no longer needs.
        with suppress(ProcessLookupError):
            os.kill(process, what)


def _descendants(process: int) -> Iterator[int]:
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            for child in map(int, task.read_text().split()):
                yield child
                yield from _descendants(child)
