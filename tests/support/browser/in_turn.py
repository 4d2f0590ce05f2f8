"""Many cases in three engines, where the cases differ in words and not in what a browser does: each in one of them."""

from collections.abc import Iterable
from itertools import cycle
from pathlib import Path

import pytest

from support.browser.engines import ENGINES


def in_turn(names: str, cases: Iterable[object]) -> pytest.MarkDecorator:
    """Run a test with each case in one engine, the next one in turn; a case of several `names` is a tuple."""
    rows = [(*_parts(case), engine) for case, engine in zip(cases, cycle(ENGINES), strict=False)]
    ids = ["-".join(part.stem if isinstance(part, Path) else str(part) for part in row) for row in rows]
    return pytest.mark.parametrize([*names.split(", "), "browser"], rows, indirect=["browser"], ids=ids)


def _parts(case: object) -> tuple[object, ...]:
    return case if isinstance(case, tuple) else (case,)
