"""Keys with values as they have to be written, with the author's own words and numbers where those are clear."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from withness.authoring.yaml.scalars import core_scalar
from withness.problem import in_quotes

_PLAIN = re.compile(r"[^\W\d_][\w .!?’-]*")


def as_keys(fields: Mapping[str, FieldInfo], value: object, entry: int = 0) -> str:
    """Return the keys that are needed, or all where none is, with their values; `entry` is the number in a list."""
    needed = {key: field for key, field in fields.items() if field.is_required()} or fields
    text = " ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value).strip()
    values = _numbers(needed, text) | _choices(needed, text)
    first = next((key for key, field in needed.items() if _kind(field) is str and not _is_an_id(field)), None)
    if first and text not in ("", *values.values()) and re.search(r"[^\W\d_]", text) and not isinstance(value, list):
        values[first] = text if _PLAIN.fullmatch(text) and isinstance(core_scalar(text), str) else in_quotes(text)
    written = (f"{key}: {values.get(key) or _example(field, entry)}" for key, field in needed.items())
    return f"{{{', '.join(written)}}}"


def _numbers(fields: Mapping[str, FieldInfo], text: str) -> dict[str, str]:
    """Return the numbers in a text, each for its key, if there are as many as keys that need one."""
    keys = [key for key, field in fields.items() if _kind(field) in (int, float)]
    found = [number.replace(",", ".") for number in re.findall(r"\d+(?:[.,]\d+)?", text)]
    return dict(zip(keys, found, strict=True)) if len(found) == len(keys) else {}


def _choices(fields: Mapping[str, FieldInfo], text: str) -> dict[str, str]:
    """Return the word for each key that is one of a few, if the text has it."""
    found = {key: next((word for word in _words(field) if word in text), None) for key, field in fields.items()}
    return {key: word for key, word in found.items() if word}


def _words(field: FieldInfo) -> list[str]:
    return list(map(str, get_args(_kind(field)))) if get_origin(_kind(field)) is Literal else []


def _kind(field: FieldInfo) -> Any:
    """Return the kind of value of a key, whether it may be left out or not."""
    kind: Any = field.annotation
    if type(None) in get_args(kind):
        kind = get_args(kind)[0]
    return get_args(kind)[0] if get_origin(kind) is Annotated else kind


def _is_an_id(field: FieldInfo) -> bool:
    return any("a-z" in str(getattr(rule, "pattern", "")) for rule in field.metadata)


def _example(field: FieldInfo, entry: int) -> Any:
    """Return what may stand there; where a number belongs to each entry of a list, they go up by one."""
    if field.examples:
        return field.examples[0] + entry if _kind(field) is float else field.examples[0]
    if words := _words(field):
        return words[0]
    return "[...]" if get_origin(_kind(field)) is list else "..."
