"""What we set out to reach, each target beside what was measured, and what stands in the way of the rest."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

from start.contenders import BARE, HAND, OURS, STOCK
from start.measuring import COLD, PHONE_COLD, PHONE_WARM, WARM, Measured, Setting
from start.visits import PHONE_LINE, Visit

MOST_BEFORE_TOUCH = 250_000  # bytes
MOST_FOR_SUBMIT = 50.0  # milliseconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is to be reached, what was measured, whether that reaches it, and what is in the way where it does not."""

    words: str
    measured: str
    met: bool
    way: str


def targets(measured: Measured) -> list[Target]:
    """Return every target, judged by the medians."""
    return [
        _answerable(measured, COLD, ""),
        _answerable(measured, PHONE_COLD, ", as a phone"),
        *_before_touch(measured),
        _result(measured, COLD, "cold", 0.30),
        _result(measured, WARM, "warm", 0.40),
        _result(measured, PHONE_COLD, "as a phone, cold", 0.38),
        _result(measured, PHONE_WARM, "as a phone, warm", 0.35),
        _submit(measured),
        _bytes(measured, 0, "brotli", 1.10),
        _bytes(measured, 1, "where only text and wasm are compressed, with gzip", 1.20),
        _blocking(measured),
        _memory(measured),
    ]


def answerable(measured: Measured) -> Callable[[Visit], float]:
    """Return when our page can be answered: when its form is there, if what is ticked then is kept, or when heard."""
    return there if measured.keeps_early_answers else lambda visit: max(visit.there, visit.heard)


def there(visit: Visit) -> float:
    """Return the first frame that holds a radio."""
    return visit.there


def result(visit: Visit) -> float:
    """Return when the result was in the page."""
    return visit.result


def memory(visit: Visit) -> float:
    """Return the bytes that the visit held."""
    return visit.memory


def blocked(visit: Visit) -> float:
    """Return how long the main thread was blocked before the result."""
    return visit.blocked


def submit(visit: Visit) -> float:
    """Return the median time from submit to result while Python is up."""
    return median(visit.submits)


def _answerable(measured: Measured, setting: Setting, words: str) -> Target:
    ours = [measured.middle(OURS, setting, answerable(measured)), measured.middle(OURS, setting, there)]
    bare = measured.middle(BARE, setting, there)
    rule = "kept, so that frame counts" if measured.keeps_early_answers else "lost, so only being heard counts"
    return Target(
        words=f"Answerable no later than 1.1 × the same page without our scripts{words}",
        measured=f"{ours[0] / bare:.2f} × ({ours[0]:.0f} ms, {bare:.0f} ms)",
        met=ours[0] <= 1.1 * bare,
        way=f"The first frame with our form comes at {ours[1]:.0f} ms ({ours[1] / bare:.2f} ×);"
        f" an answer ticked then is {rule}.",
    )


def _before_touch(measured: Measured) -> list[Target]:
    weight = measured.weights[OURS][0]
    before, visits = _blocked(measured, COLD, lambda visit: visit.blocked_before_touch)
    bare = measured.middle(BARE, COLD, blocked)
    return [
        Target(
            words="Before the first touch no byte of Python",
            measured="some" if weight.python_before else "none",
            met=not weight.python_before,
            way="A file of Python was fetched before anybody touched the form.",
        ),
        Target(
            words=f"Before the first touch at most {MOST_BEFORE_TOUCH / 1000:.0f} kB in all",
            measured=f"{weight.before / 1000:.0f} kB",
            met=weight.before <= MOST_BEFORE_TOUCH,
            way=f"The page without our scripts takes {measured.weights[BARE][0].before / 1000:.0f} kB.",
        ),
        Target(
            words="Before the first touch no long task over 50 ms",
            measured=f"{before:.0f} ms over 50 ms in the median visit; none in {visits}",
            met=before == 0,
            way=f"The page without our scripts has {bare:.0f} ms of its own.",
        ),
    ]


def _result(measured: Measured, setting: Setting, words: str, most: float) -> Target:
    ratio, (low, high) = measured.ratio(setting, result), measured.spread(setting, result)
    ours, heard = measured.middle(OURS, setting, result), measured.middle(OURS, setting, lambda visit: visit.touched)
    way = f"Of {ours:.0f} ms, {heard:.0f} pass before the form is heard."
    if setting == PHONE_COLD:
        line = measured.weights[OURS][0].bytes * 8000 / PHONE_LINE[0]
        way += f" The line alone needs {line:.0f} ms for what has to arrive."
    return Target(
        words=f"Navigation to result, {words}: at most {most:.2f} × stock in a worker",
        measured=f"{ratio:.2f} × (in single rounds {low:.2f} to {high:.2f})",
        met=ratio <= most,
        way=way,
    )


def _submit(measured: Measured) -> Target:
    taken = measured.middle(OURS, COLD, submit)
    first = measured.middle(OURS, COLD, lambda visit: visit.submits[0])
    last = measured.middle(OURS, COLD, lambda visit: visit.submits[-1])
    return Target(
        words=f"Submit to result when warm: at most {MOST_FOR_SUBMIT:.0f} ms",
        measured=f"{taken:.0f} ms",
        met=taken <= MOST_FOR_SUBMIT,
        way=f"The first of twenty takes {first:.0f} ms and the last {last:.0f}: engines compile what runs often.",
    )


def _bytes(measured: Measured, host: int, words: str, most: float) -> Target:
    ours, stock, bare = (measured.weights[contender][host].bytes for contender in (OURS, STOCK, BARE))
    return Target(
        words=f"Bytes until the result, {words}: at most {most:.2f} × stock",
        measured=f"{ours / stock:.2f} × ({ours / 1e6:.2f} MB, {stock / 1e6:.2f} MB)",
        met=ours <= most * stock,
        way=f"{bare / 1000:.0f} kB of ours are the page itself, its fonts and its style, which the plain page has not.",
    )


def _blocking(measured: Measured) -> Target:
    (cold, visits), (warm, again) = (_blocked(measured, setting, blocked) for setting in (COLD, WARM))
    bare = measured.middle(BARE, COLD, blocked)
    return Target(
        words="Main-thread blocking from navigation to result: 0 ms over 50 ms tasks",
        measured=f"cold {cold:.0f} ms (none in {visits}), warm {warm:.0f} ms (none in {again})",
        met=cold == warm == 0,
        way=f"The page without our scripts has {bare:.0f} ms of its own; the rest is our scripts, hearing all answers"
        " at once, and the result.",
    )


def _memory(measured: Measured) -> Target:
    ours, stock = (measured.middle(contender, COLD, memory) for contender in (OURS, STOCK))
    bare, plain = (measured.middle(contender, COLD, memory) for contender in (BARE, HAND))
    return Target(
        words="Memory of the page and its worker: at most 1.25 × stock",
        measured=f"{ours / stock:.2f} × ({ours / 1e6:.0f} MB, {stock / 1e6:.0f} MB)",
        met=ours <= 1.25 * stock,
        way=f"Our page without its scripts holds {bare / 1e6:.0f} MB, a plain one without Python {plain / 1e6:.0f} MB.",
    )


def _blocked(measured: Measured, setting: Setting, of: Callable[[Visit], float]) -> tuple[float, str]:
    """Return our median, and in how many visits there was none."""
    seen = [of(visit) for visit in measured.visits[OURS, setting]]
    return median(seen), f"{seen.count(0)} of {len(seen)}"
