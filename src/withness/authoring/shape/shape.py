"""The shape a file must have, as a model of its keys, and in plain words where it has not."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from withness.authoring.shape.as_keys import as_keys
from withness.authoring.shape.meant import as_a_list, as_a_number, colon_in_entry, commas
from withness.authoring.shape.other_keys import meant_by
from withness.authoring.yaml.dashes import no_dashes
from withness.authoring.yaml.mistakes import DASH_SPACE
from withness.authoring.yaml.scalars import described
from withness.authoring.yaml.source import Place, Source
from withness.problem import Message, Problem, did_you_mean, nearest_to, quoted

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, pattern=r"\S")]
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]

UNKNOWN_KEY = Message("{key} is not a key of {noun}", "{mend}")
MISSING = Message("This {noun} has no {key}", "Add {key}: {about}.")
NO_VALUE = Message("{name} has no value", "Write {about}.")
NOT_TEXT = Message("{name} is {found}, and a text is needed", "Put it in quotes.")
NOT_ONE_TEXT = Message("{name} is {found}, and one text is needed", "Write {about}.")
NOT_WHOLE = Message("{name} is {found}, and a whole number is needed", "{mend}")
NOT_NUMBER = Message("{name} is {found}, and a number is needed", "{mend}")
NOT_TRUE = Message("{name} is {found}, and true or false is needed", "Write true or false, without quotes.")
NOT_A_LIST = Message("{name} is {found}, and a list is needed", "{mend}")
NOT_KEYS = Message("{name} is {found}, and keys with values are needed", "Write {keys}.")
NOT_ONE_OF = Message("{name} is {found}, which is not known", "{mend}")
NOT_AN_ID = Message(
    "{name} is {found}, and lower-case words joined by hyphens are needed", 'Write it like "ask-first".'
)
NOT_A_DATE = Message("{name} is {found}, and a day is needed", "Write it as year-month-day, such as 2026-11-09.")
NO_SUCH_DAY = Message(
    "{name} is {found}, and the calendar has no such day", "Write one that it has, such as 2026-11-09."
)
OUT_OF_RANGE = Message("{name} is {found}, which cannot be", "Write a number {bound}.")
EMPTY_LIST = Message("{name} is an empty list", "Write {about}.")
NO_OPTIONS = Message("{name} is {found}, and a list or named lists are needed", "Write {about}.")
NO_ITEM_OPTIONS = Message("{name} is {found}, and a name or a list is needed", "Write {about}.")

_NEEDED = {
    "string_type": NOT_TEXT,
    "int_type": NOT_WHOLE,
    "float_type": NOT_NUMBER,
    "bool_type": NOT_TRUE,
    "list_type": NOT_A_LIST,
    "dict_type": NOT_KEYS,
    "model_type": NOT_KEYS,
    "literal_error": NOT_ONE_OF,
    "string_pattern_mismatch": NOT_AN_ID,
    "not_a_date": NOT_A_DATE,
    "no_such_day": NO_SUCH_DAY,
    "too_short": EMPTY_LIST,
    "list_or_sets": NO_OPTIONS,
    "list_or_name": NO_ITEM_OPTIONS,
}
_BOUNDS = {
    "greater_than": "above {gt:,.10g}",
    "greater_than_equal": "not below {ge:,.10g}",
    "less_than": "below {lt:,.10g}",
    "less_than_equal": "not above {le:,.10g}",
}


class Shape(BaseModel):
    """Keys and their values as an author writes them; nothing else is let in, and next to nothing is converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    called: ClassVar[str]
    parts: ClassVar[Mapping[str, type["Shape"]]] = {}


def keys_of(shape: type[Shape]) -> frozenset[str]:
    """Return every key that a file of this shape may have, wherever in it."""
    return frozenset(key for part in (shape, *shape.parts.values()) for key in part.model_fields)


def shape_problems(shape: type[Shape], source: Source) -> list[Problem]:
    """Return all that keeps the file's data from having this shape."""
    try:
        shape.model_validate(source.data)
    except ValidationError as error:
        errors = [(_place(source.data, found["loc"]), found) for found in error.errors(include_url=False)]
        misspelt = set(_misspelt(shape, source, errors))
        rest = dict(commas(source, _nothing_like_a_key(shape, errors)))
        told = [
            rest[place] if place in rest else _problem(shape, source, place, found)
            for place, found in errors
            if not (found["type"] == "missing" and place in misspelt)
        ]
        return [problem for problem in told if problem is not None]
    return []


def _nothing_like_a_key(shape: type[Shape], errors: Sequence[tuple[Place, Any]]) -> set[Place]:
    """Return the places of unknown keys that have no value or are several words, and are like none that is known."""
    unknown = ((place, str(place[-1]), found["input"]) for place, found in errors if found["type"] == "extra_forbidden")
    words = {place: key for place, key, value in unknown if value is None or " " in key}
    return {place for place, key in words.items() if not nearest_to(key, _keys(_shape_at(shape, place[:-1])))}


def _place(data: Any, loc: Sequence[str | int]) -> Place:
    """Return where in the author's data an error lies: pydantic's `loc` also names the branches of a union."""
    place: Place = ()
    for at, step in enumerate(loc):
        keyed = isinstance(data, dict) and isinstance(step, str)
        listed = isinstance(data, list) and isinstance(step, int)
        if listed or (keyed and step in data):
            data, place = data[step], (*place, step)
        elif keyed and at == len(loc) - 1:
            return (*place, step)
    return place


def _misspelt(shape: type[Shape], source: Source, errors: Sequence[tuple[Place, Any]]) -> Iterator[Place]:
    """Yield the places of keys that seem to be missing only because they were written wrongly."""
    missing = {place for place, found in errors if found["type"] == "missing"}
    for place, found in errors:
        if found["type"] == "extra_forbidden":
            around = _shape_at(shape, place[:-1])
            near = None if _meant_by(around, source, place) else nearest_to(str(place[-1]), _keys(around))
            if near and (*place[:-1], near) in missing:
                yield (*place[:-1], near)


def _shape_at(shape: type[Shape], place: Place) -> type[Shape]:
    named = (shape.parts[step] for step in reversed(place) if isinstance(step, str) and step in shape.parts)
    return next(named, shape)


def _keys(shape: type[Shape]) -> list[str]:
    return list(shape.model_fields)


def _problem(shape: type[Shape], source: Source, place: Place, found: Any) -> Problem:
    around = _shape_at(shape, place[:-1])
    if found["type"] == "extra_forbidden":
        return _unknown_key(around, source, place)
    key = next((step for step in reversed(place) if isinstance(step, str)), "")
    field = around.model_fields.get(key)
    words = {
        "about": (field.description if field else None) or "at least one",
        "example": (field.examples or [1])[0] if field else 1,
    }
    if found["type"] == "missing":
        noun = around.called.split(" ", 1)[1]
        return source.problem(place[:-1], MISSING, noun=noun, key=quoted(key), **words)
    return _wrong_value(shape, source, place, found, words)


def _unknown_key(shape: type[Shape], source: Source, place: Place) -> Problem:
    key = str(place[-1])
    mend = _meant_by(shape, source, place) or did_you_mean(key, _keys(shape), "Its keys are")
    return source.problem(place, UNKNOWN_KEY, key=quoted(key), noun=shape.called, mend=mend)


def _meant_by(shape: type[Shape], source: Source, place: Place) -> str | None:
    around: Any = source.data
    for step in place[:-1]:
        around = around[step]
    return meant_by(str(place[-1]), around[place[-1]], _keys(shape))


def _wrong_value(shape: type[Shape], source: Source, place: Place, found: Any, words: dict[str, Any]) -> Problem:
    kind, value = found["type"], found["input"]
    words |= {"name": _name(place), "found": described(value)}
    if kind == "string_too_short" or value is None:
        return source.problem(place, NO_VALUE, **words)
    if kind == "list_type" and isinstance(value, str) and value.startswith("-"):
        return source.problem(place, DASH_SPACE)
    if kind == "list_type" and (told := no_dashes(source, place, value)):
        return told
    if kind in _BOUNDS:
        return source.problem(place, OUT_OF_RANGE, bound=_BOUNDS[kind].format(**found["ctx"]), **words)
    if kind == "literal_error":
        choices = str(found["ctx"]["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        return source.problem(place, NOT_ONE_OF, mend=did_you_mean(str(value), choices, likeness=0.7), **words)
    if kind == "string_type" and isinstance(value, dict) and (entry := colon_in_entry(source, place, value)):
        return entry
    if kind == "string_type" and isinstance(value, list | dict):
        return source.problem(place, NOT_ONE_TEXT, **words)
    keys = _with_keys(shape, place, value) or words["about"]
    return source.problem(
        place, _NEEDED[kind], keys=keys, mend=_mend(shape, kind, place, value, words["example"]), **words
    )


def _with_keys(shape: type[Shape], place: Place, value: object) -> str | None:
    """Return a value of the wrong kind as the keys that were needed, `None` where those are the author's to name."""
    key, fields = place[-1], _shape_at(shape, place).model_fields
    if isinstance(key, int):
        return as_keys(fields, value, entry=key)
    return f"{key}: {as_keys(fields, value)}" if key in shape.parts else None


def _mend(shape: type[Shape], kind: str, place: Place, value: object, example: object) -> str:
    """Return how to write the value that was meant, for the kinds of which that can be known."""
    if kind == "list_type" and isinstance(value, str) and value.strip() and place[-1] in shape.parts:
        return f"Write {place[-1]}: [{as_keys(_shape_at(shape, place).model_fields, value)}]."
    if kind == "list_type":
        return as_a_list(str(place[-1]), value)
    return as_a_number(value, example, whole=kind == "int_type")


def _name(place: Place) -> str:
    *around, last = place
    if isinstance(last, int):
        return f"Entry {last + 1} of {quoted(str(around[-1]))}" if around else f"Entry {last + 1}"
    return quoted(last)


def field(about: str, **rules: Any) -> Any:
    """Return a key's rules and the words that tell an author what to write there."""
    return Field(description=about, **rules)
