"""Many cases in three engines, where the cases differ in words and not in what a browser does.

Whatever is marked `thorough` says nearly the same again: `make test` leaves it out, and `make thorough` takes it.
"""

from collections.abc import Iterable, Sequence
from itertools import cycle
from pathlib import Path

import pytest

from support.browser.engines import ENGINES


def in_turn(names: str, cases: Iterable[object]) -> pytest.MarkDecorator:
    """Run a test with each case in one engine, the next one in turn; a case of several `names` is a tuple."""
    return _parametrized(names, [(case, engine, False) for case, engine in zip(cases, cycle(ENGINES), strict=False)])


def one_in_each(names: str, cases: Iterable[object]) -> pytest.MarkDecorator:
    """Run a test with the first cases, one in each engine; the others are thorough, each in one engine in turn."""
    pairs = zip(cases, cycle(ENGINES), strict=False)
    return _parametrized(names, [(case, engine, at >= len(ENGINES)) for at, (case, engine) in enumerate(pairs)])


def each_once(names: str, cases: Sequence[object]) -> pytest.MarkDecorator:
    """Run a test with each case and in each engine at least once; the other pairs of them are thorough."""
    engines = list(ENGINES)
    often = max(len(cases), len(engines))
    plain = {(at % len(cases), engines[at % len(engines)]) for at in range(often)}
    pairs = [(at, engine) for at in range(len(cases)) for engine in engines]
    return _parametrized(names, [(cases[at], engine, (at, engine) not in plain) for at, engine in pairs])


def _parametrized(names: str, rows: Iterable[tuple[object, str, bool]]) -> pytest.MarkDecorator:
    params = []
    for case, engine, is_thorough in rows:
        values = (*_parts(case), engine)
        id = "-".join(part.stem if isinstance(part, Path) else str(part) for part in values)
        params.append(pytest.param(*values, id=id, marks=[pytest.mark.thorough] if is_thorough else []))
    return pytest.mark.parametrize([*names.split(", "), "browser"], params, indirect=["browser"])


def _parts(case: object) -> tuple[object, ...]:
    return case if isinstance(case, tuple) else (case,)
