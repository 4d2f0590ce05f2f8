"""A file of answers to a self-check: JSON, `{item id: value}`, a `null` for an item that does not apply."""

import json
import re
from pathlib import Path
from typing import Any

from withness.authoring.yaml.scalars import described
from withness.authoring.yaml.text import read_text
from withness.instrument.instrument import Instrument, Item
from withness.instrument.scoring import Responses
from withness.instrument.serialization import NOT_AN_ITEM, NOT_AN_OPTION, OPTIONS
from withness.problem import Message, Problem, did_you_mean, quoted

NOT_JSON = Message("This is not JSON ({reason})", 'Write {{"item-id": value, ...}}.')
NOT_AN_OBJECT = Message("There is {found} in this file, and item ids are needed", 'Write {{"item-id": value, ...}}.')
ANSWERED_TWICE = Message("The item {id} is answered twice", "Keep one of the answers.")
NO_ITEM = Message(NOT_AN_ITEM, "{mend}")
NO_OPTION = Message(NOT_AN_OPTION, OPTIONS)


def read_answers(path: Path, instrument: Instrument) -> tuple[Responses, list[Problem]]:
    """Return the answers in a file, and what is wrong with them."""
    text, problems = read_text(path)
    if not text:
        return {}, problems
    pairs = _pairs(path, text)
    if isinstance(pairs, Problem):
        return {}, [*problems, pairs]
    for at, (id, value) in enumerate(pairs):
        before = [name for name, _ in pairs[:at]].count(id)
        line = _line(text, id, before)
        if before:
            problems.append(ANSWERED_TWICE.at(path, line, id=quoted(id)))
        else:
            problems += _wrong(path, line, instrument, id, value)
    return dict(pairs), problems


class _Pairs(list[tuple[str, Any]]):
    """The keys and values of a JSON object, keys that come twice included."""


def _pairs(path: Path, text: str) -> _Pairs | Problem:
    """Return the keys and values that a file holds, or why it holds none."""
    try:
        pairs = json.loads(text, object_pairs_hook=_Pairs)
    except json.JSONDecodeError as error:
        return NOT_JSON.at(path, error.lineno, reason=error.msg)
    except (ValueError, RecursionError):
        return NOT_JSON.at(path, 1, reason="a number or a nesting that no answer has")
    return pairs if isinstance(pairs, _Pairs) else NOT_AN_OBJECT.at(path, 1, found=described(pairs))


def _wrong(path: Path, line: int, instrument: Instrument, id: str, value: Any) -> list[Problem]:
    """Return what is wrong with one answer: a problem or none."""
    item = next((item for item in instrument.items if item.id == id), None)
    if item is None:
        mend = did_you_mean(id, [item.id for item in instrument.items], "Its items are")
        return [NO_ITEM.at(path, line, id=quoted(id), name=instrument.name, mend=mend)]
    if value is None or item.offers(value):
        return []
    return [no_option(path, line, item, "a set of keys" if isinstance(value, _Pairs) else described(value))]


def no_option(path: Path, line: int, item: Item, found: str) -> Problem:
    """Return what is wrong with an answer, described as `found`, that is no option of its item."""
    values = ", ".join(str(option.value) for option in item.options)
    return NO_OPTION.at(path, line, value=found[0].upper() + found[1:], id=quoted(item.id), values=values)


def _line(text: str, id: str, before: int) -> int:
    """Return the line of a key that has stood in the text `before` times already."""
    found = list(re.finditer(re.escape(json.dumps(id, ensure_ascii=False)) + r"\s*:", text))
    return text.count("\n", 0, found[before].start()) + 1 if before < len(found) else 1
