"""What was measured of every contender, as a section of RESULTS.md."""

from collections.abc import Callable

from start.contenders import BARE, CONTENDERS, STOCK, Contender
from start.measuring import COLD, PHONE_COLD, PHONE_WARM, WARM, Measured, Setting
from start.phone import SHARE
from start.targets import Target, blocked, memory, result, submit, targets, there
from start.visits import AGAIN, PHONE_LINE, Visit

_HOW = (
    "One quiz, the form our build draws for “Empathy at work”, made to work in several ways and visited in turn, round"
    " after round: medians, and behind each × the ratio to stock Pyodide in a module worker. Cold is a new browser at a"
    " new address; warm is the second visit, with what the browser has kept but with no Python running. *There* is the"
    " first frame in which the form can be ticked, *heard* the moment a script hears it; then twenty answers are given"
    " at once and submitted, and *result* is when the profile is in the page. All say the same, to the digit. The other"
    " pages with Python start it as soon as they open. PyScript runs where it does by default, and unpacks our package"
    " as a file; its Pyodide is the same as ours, from the same host.\n"
)
_PHONE = (
    "All processes of the browser are stopped for {stopped:.0%} of the time, which left a worker {speed:.0%} of its"
    " speed; the host sends {megabits:.0f} Mbit/s, and each answer {delay:.0f} ms late.\n"
)
_REST = (
    f"*Submit* is from submit to result while Python is up, the median of {AGAIN}, on the first visit. Bytes are"
    " counted by the host, with headers; before the touch it was left in peace for three seconds, and the others had"
    " started Python by then. *Gzip* is a host that compresses only text and wasm, with gzip. *Blocked* adds up what"
    " the main thread’s long tasks had over 50 ms, from navigation to result, cold. Memory is the proportional share"
    " (PSS) of all the browser’s renderer processes, where pages and workers live, three seconds after the last"
    " result, less the same before the visit.\n"
)


def start_section(measured: Measured) -> list[str]:
    """Return the lines of the section below its heading."""
    megabits, delay = PHONE_LINE[0] / 1e6, PHONE_LINE[1] * 1000
    phone = _PHONE.format(stopped=1 - SHARE, speed=measured.speed_as_phone, megabits=megabits, delay=delay)
    judged = targets(measured)
    return [
        _HOW,
        *_times(measured, COLD, WARM),
        f"### As a phone\n\n{phone}",
        *_times(measured, PHONE_COLD, PHONE_WARM),
        f"### What else it costs\n\n{_REST}",
        *_costs(measured),
        "### What it was to reach\n",
        *_judged(judged),
        *_in_the_way(judged),
    ]


def _times(measured: Measured, cold: Setting, warm: Setting) -> list[str]:
    columns = "there | heard | result | ×"
    rows = [
        f"| {contender.words} | {len(measured.visits[contender, cold])} |"
        f" {_time_cells(measured, contender, cold)} | {_time_cells(measured, contender, warm)} |"
        for contender in CONTENDERS
    ]
    return [f"| in ms | n | cold: {columns} | warm: {columns} |", f"|{'---|' * 10}", *rows, ""]


def _time_cells(measured: Measured, contender: Contender, setting: Setting) -> str:
    seen = f"{measured.middle(contender, setting, there):.0f}"
    if contender is BARE:
        return f"{seen} | – | – | –"
    heard, done = (measured.middle(contender, setting, of) for of in (_heard, result))
    return f"{seen} | {heard:.0f} | {done:.0f} | {_times_stock(measured, contender, setting, result)}"


def _heard(visit: Visit) -> float:
    return visit.heard


def _times_stock(measured: Measured, contender: Contender, setting: Setting, of: Callable[[Visit], float]) -> str:
    return _ratio(measured.middle(contender, setting, of), measured.middle(STOCK, setting, of))


def _ratio(value: float, to: float) -> str:
    return f"{value / to:.2f}" if to else "–"


def _costs(measured: Measured) -> list[str]:
    head = (
        "| | submit, ms | × | before touch, kB | requests | until result, MB | requests | × | gzip, MB | ×"
        " | blocked, ms | as a phone | memory, MB | × |"
    )
    return [head, f"|{'---|' * 14}", *(_cost_row(measured, contender) for contender in CONTENDERS), ""]


def _cost_row(measured: Measured, contender: Contender) -> str:
    (brotli, gzip), (stock, stock_gzip) = measured.weights[contender], measured.weights[STOCK]
    answers = contender is not BARE
    held = measured.middle(contender, COLD, memory)
    cells = [
        contender.words,
        f"{measured.middle(contender, COLD, submit):.0f}" if answers else "–",
        _times_stock(measured, contender, COLD, submit) if answers else "–",
        f"{brotli.before / 1000:.0f}",
        str(brotli.requests_before),
        f"{brotli.bytes / 1e6:.2f}",
        str(brotli.requests),
        _ratio(brotli.bytes, stock.bytes),
        f"{gzip.bytes / 1e6:.2f}",
        _ratio(gzip.bytes, stock_gzip.bytes),
        *(f"{measured.middle(contender, setting, blocked):.0f}" for setting in (COLD, PHONE_COLD)),
        f"{held / 1e6:.0f}",
        _times_stock(measured, contender, COLD, memory),
    ]
    return f"| {' | '.join(cells)} |"


def _judged(judged: list[Target]) -> list[str]:
    rows = [f"| {target.words} | {target.measured} | {'yes' if target.met else '**no**'} |" for target in judged]
    return ["| target | measured | met |\n|---|---|---|", *rows, ""]


def _in_the_way(judged: list[Target]) -> list[str]:
    missed = [target for target in judged if not target.met]
    if not missed:
        return ["All of it is reached."]
    return ["### What stands in the way of the rest\n", *(f"- {target.words}: {target.way}" for target in missed)]
