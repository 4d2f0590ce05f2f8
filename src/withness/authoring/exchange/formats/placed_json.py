"""JSON whose objects know on which line they begin."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from withness.problem import Message, Problem

NOT_JSON = Message("This is not JSON ({reason})", "Export the file once more, and do not change it by hand.")

_MARKS = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\n]', re.DOTALL)


class Keyed(dict[str, Any]):
    """A JSON object with the line that it begins on."""

    line: int = 1

    def texts(self, *keys: str) -> Iterator[str]:
        """Yield the texts that stand at these keys."""
        yield from (value for key in keys if isinstance(value := self.get(key), str))

    def objects(self, key: str) -> Iterator["Keyed"]:
        """Yield the objects in the list at a key; whatever else is there is passed over."""
        found = self.get(key)
        yield from (entry for entry in found if isinstance(entry, Keyed)) if isinstance(found, list) else ()


def read_json(path: Path, text: str) -> tuple[Any, Problem | None]:
    """Return the data of a JSON text, or why it holds none."""
    lines = _lines(text)

    def keyed(pairs: list[tuple[str, Any]]) -> Keyed:
        # Objects are made in the order in which they are closed.
        found = Keyed(pairs)
        found.line = next(lines)
        return found

    try:
        return json.loads(text, object_pairs_hook=keyed), None
    except json.JSONDecodeError as error:
        return None, NOT_JSON.at(path, error.lineno, reason=error.msg)
    except (ValueError, RecursionError):
        return None, NOT_JSON.at(path, 1, reason="a number or a nesting that no questionnaire has")


def _lines(text: str) -> Iterator[int]:
    """Yield the line on which each object begins, in the order in which they end."""
    line, opened = 1, list[int]()
    for mark in _MARKS.finditer(text):
        if mark[0] == "{":
            opened.append(line)
        elif mark[0] == "}":
            yield opened.pop() if opened else line
        line += mark[0].count("\n")
