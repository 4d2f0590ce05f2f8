"""Dataclasses as JSON and back: each key of its field's kind, none unknown, and none missing that has no default."""

import json
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeAliasType, Union, get_args, get_origin, get_type_hints


class JsonError(ValueError):
    """What JSON has that it should not have, in a sentence that names the place."""


def dump_json(value: object) -> str:
    """Return a dataclass as JSON, as short as it can be written: a field with its default is left out."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def load_json[Read](kind: type[Read], text: str) -> Read:
    """Return the dataclass that `dump_json` or a page has written; raises `JsonError` for whatever does not fit it."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise JsonError(f"This is not JSON: {problem}.") from None
    read: Read = _read(kind, data, "The JSON")
    return read


def _plain(value: object) -> object:
    if is_dataclass(value):
        values = {field.name: getattr(value, field.name) for field in fields(value)}
        defaults = {field.name: field.default for field in fields(value)}
        return {name: _plain(of_it) for name, of_it in values.items() if of_it != defaults[name]}
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _read(kind: Any, value: object, place: str) -> Any:
    kind = kind.__value__ if isinstance(kind, TypeAliasType) else kind
    of_it = get_args(kind)
    if get_origin(kind) in (Union, UnionType):
        return None if value is None else _read(of_it[0], value, place)
    if get_origin(kind) is tuple and isinstance(value, list):
        return tuple(_read(of_it[0], one, f"{place}[{number}]") for number, one in enumerate(value))
    if is_dataclass(kind) and isinstance(value, dict):
        return _read_fields(kind, value, place)
    # To Python, true is 1.
    options = of_it if get_origin(kind) is Literal else (value,) if type(value) is kind else ()
    if (type(value), value) not in [(type(option), option) for option in options]:
        raise JsonError(f"{place} is not what it should be.")
    return value


@cache
def _kinds(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _read_fields(kind: Any, data: dict[str, object], place: str) -> Any:
    kinds = _kinds(kind)
    needed = {field.name for field in fields(kind) if field.default is MISSING}
    if wrong := sorted(needed - data.keys()) + sorted(data.keys() - kinds.keys()):
        raise JsonError(f"{place} lacks or should not have {wrong[0]}.")
    return kind(**{name: _read(kinds[name], value, f"{place}.{name}") for name, value in data.items()})
