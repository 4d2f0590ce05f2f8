"""One visit to a page, and what came of it."""

import time
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from start.browser import Browser, browser
from start.contenders import BARE, Contender, rules
from start.host import Host, Line, host
from start.phone import phone

AGAIN = 20
PHONE_LINE = 10_000_000, 0.040  # bits per second, seconds
_LONG = 50.0
_SETTLE = 3.0  # seconds after which memory is looked at, and a browser has put into its caches what it puts there
_PATIENCE = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What was seen of one visit: times in milliseconds since the navigation, memory in bytes.

    `tasks` are the long tasks of the main thread, each with its start and its length. Our page without its scripts
    is only looked at: nothing hears it, and there is no result.
    """

    there: float
    heard: float = 0
    touched: float = 0
    result: float = 0
    tasks: tuple[tuple[float, float], ...] = ()
    submits: tuple[float, ...] = ()
    memory: int = 0
    says: str = ""

    @property
    def blocked(self) -> float:
        """How long the main thread was blocked before the result: of each long task what is over 50 ms."""
        return sum(length - _LONG for start, length in self.tasks if start < (self.result or start + 1))

    @property
    def blocked_before_touch(self) -> float:
        """The same, before the first touch."""
        return sum(length - _LONG for start, length in self.tasks if start < (self.touched or start + 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """What travelled, with its headers: before the first touch and until the result."""

    before: int
    requests_before: int
    bytes: int
    requests: int
    python_before: bool


def visit_twice(tree: Path, contender: Contender, *, slow: bool) -> tuple[Visit, Visit]:
    """Return a first visit and a second one, of a fresh browser at a fresh origin; `slow` plays the phone.

    The port is new, so nothing of this origin lies in any cache; the profile and all processes are new, because V8
    keeps compiled code by its content as long as any page of a process uses it. Before the second visit the tab
    and every worker are gone, and only what the browser has stored is left.
    """
    line = Line(*PHONE_LINE) if slow else None
    with host(tree, rules(contender, tree), line) as at, browser() as chromium:
        first = _visit(chromium, at, contender, slow, again=0 if slow else AGAIN)
        return first, _visit(chromium, at, contender, slow, again=0)


def _visit(chromium: Browser, at: Host, contender: Contender, slow: bool, again: int) -> Visit:
    before = chromium.memory()
    with chromium.tab(touch="never" if contender is BARE else "at once", again=again):
        with phone(chromium.group) if slow else nullcontext():
            chromium.driver.get(at.url + contender.path)
            seen = at.seen.get(timeout=_PATIENCE)
        time.sleep(_SETTLE)
        return _seen(seen, chromium.memory() - before)


def _seen(seen: dict[str, Any], memory: int) -> Visit:
    said = " ".join([seen.pop("words", ""), *seen.pop("scores", [])])
    tasks = tuple((start, length) for start, length in seen.pop("tasks"))
    return Visit(**seen | {"submits": tuple(seen["submits"])}, tasks=tasks, memory=memory, says=said)


def weigh(tree: Path, contender: Contender, *, only_gzip: bool) -> Weight:
    """Return what a first visit takes from the network, with a touch only after three quiet seconds."""
    with host(tree, rules(contender, tree), only_gzip=only_gzip) as at, browser() as chromium:
        with chromium.tab(touch="never" if contender is BARE else "when told", again=0):
            chromium.driver.get(at.url + contender.path)
            _wait_for_quiet(at)
            before, requests_before = at.total()
            python_before = any("/pyodide/" in path for path, _ in at.sent)
            if contender is not BARE:
                while not chromium.driver.execute_script("return window.act !== undefined"):
                    time.sleep(0.1)
                chromium.driver.execute_script("window.act()")
            at.seen.get(timeout=_PATIENCE)
            size, requests = at.total()
        return Weight(
            before=before,
            requests_before=requests_before,
            bytes=size,
            requests=requests,
            python_before=python_before,
        )


def keeps_early_answers(tree: Path, contender: Contender) -> bool:
    """Say whether an answer given in the first frame is still there once a script hears the form."""
    # On a slow line there is time between the two.
    line = Line(*PHONE_LINE)
    with host(tree, rules(contender, tree), line) as at, browser() as chromium, chromium.tab(touch="early"):
        chromium.driver.get(at.url + contender.path)
        return bool(at.seen.get(timeout=_PATIENCE)["kept"])


def _wait_for_quiet(at: Host) -> None:
    seen, since = 0, time.monotonic()
    while not at.sent or time.monotonic() - since < _SETTLE:
        time.sleep(0.1)
        if len(at.sent) != seen:
            seen, since = len(at.sent), time.monotonic()


def speed_as_phone() -> float:
    """Return the share of its speed that is left to a worker when the browser plays a phone."""
    with browser() as chromium:
        chromium.driver.set_script_timeout(_PATIENCE)
        at_full: int = chromium.driver.execute_async_script(_SPIN)
        with phone(chromium.group):
            slowed: int = chromium.driver.execute_async_script(_SPIN)
        return slowed / at_full


_SPIN = """
const work = `
  const end = performance.now() + 3000;
  let turns = 0;
  while (performance.now() < end) turns++;
  postMessage(turns);
`;
new Worker(URL.createObjectURL(new Blob([work]))).onmessage = ({ data }) => arguments[0](data);
"""
