"""Run inside the snapshot: ask for all that a page may ask for, and tell what was imported late, and what not run."""

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from types import CodeType, FunctionType

from withness import browser

OURS = "withness."
ran: dict[CodeType, set[int]] = {}


def codes() -> Iterator[tuple[str, CodeType]]:
    """Yield the code of every function and method of our package, by its full name."""
    for name, module in list(sys.modules.items()):
        if name.startswith(OURS):
            for value in list(vars(module).values()):
                yield from of_object(name, value)


def of_object(module: str, value: object) -> Iterator[tuple[str, CodeType]]:
    """Yield the code in a function or class that the module itself defines."""
    if getattr(value, "__module__", None) != module:
        return
    if isinstance(value, type):
        for part in list(vars(value).values()):
            yield from of_object(module, getattr(part, "fget", part))
    elif isinstance(value, FunctionType) and "/withness/" in value.__code__.co_filename:
        yield from of_code(module, value.__code__)


def of_code(module: str, code: CodeType) -> Iterator[tuple[str, CodeType]]:
    """Yield a code and all that stand in it."""
    yield f"{module}.{code.co_qualname}", code
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield from of_code(module, part)


def lines(code: CodeType) -> set[int]:
    """Return the lines on which something happens once the function is called."""
    return {line for _, _, line in code.co_lines() if line} - {code.co_firstlineno}


def note(code: CodeType, line: int) -> object:
    """Remember a line, and hear no more of it."""
    ran.setdefault(code, set()).add(line)
    return sys.monitoring.DISABLE


def walk(cases: str) -> str:
    """Return JSON: what was imported late, and for each function the lines that did not run."""
    before = set(sys.modules)
    sys.monitoring.use_tool_id(0, "walk")
    sys.monitoring.register_callback(0, sys.monitoring.events.LINE, note)
    sys.monitoring.set_events(0, sys.monitoring.events.LINE)
    for name, *given in json.loads(cases):
        with suppress(ValueError):
            getattr(browser, name)(*given)
    sys.monitoring.set_events(0, 0)
    missed = {name: sorted(lines(code) - ran.get(code, set())) for name, code in codes() if code in ran}
    never = sorted(name for name, code in codes() if lines(code) and code not in ran and "__annotate__" not in name)
    return json.dumps({"late": sorted(set(sys.modules) - before), "missed": missed, "never": never})
