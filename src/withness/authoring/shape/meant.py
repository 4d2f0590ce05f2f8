"""What an author meant by a value of the wrong kind, where that can be known, as it has to be written."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from withness.authoring.yaml.mistakes import COLON_IN_TEXT
from withness.authoring.yaml.source import Place, Source
from withness.problem import Message, Problem, in_quotes, quoted

COMMA_IN_TEXT = Message(
    "The text {text} has a comma in it, and inside braces a comma ends a text",
    "Put the whole text in quotes: {mended}.",
)
COMMA_IN_NUMBER = Message("{number} has a comma in it, and inside braces a comma ends a number", "Write {mended}.")

_NUMBER = re.compile(r"(?P<whole>[-+]?\d+)(?:[.,](?P<part>\d+))?(?: ?[^\W\d_]+\.?)?")
_THOUSANDS = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+")
_NAMES = re.compile(r"[\w./-]+(?: [\w-]+)*(?:, *[\w./-]+(?: [\w-]+)*)*")


def as_a_number(value: object, example: object, *, whole: bool = False) -> str:
    """Return how to write a text such as "2,5" or "10 min" as a number, or any number where none is meant."""
    text = value.strip() if isinstance(value, str) else ""
    if _THOUSANDS.fullmatch(text):
        return f"Write {text.replace(',', '')}."
    found = _NUMBER.fullmatch(text)
    if found is None or (whole and found["part"]):
        return f"Write digits only, such as {example}."
    return f"Write {found['whole']}{'.' if found['part'] else ''}{found['part'] or ''}."


def as_a_list(key: str, value: object) -> str:
    """Return how to write one text as a list: words in lower case are names, with commas between them."""
    if not isinstance(value, str) or not value.strip():
        return 'Begin each entry on a line of its own with "- ".'
    text = value.strip()
    names = text == text.lower() and _NAMES.fullmatch(text)
    return f"Write {key}: [{text if names else in_quotes(text)}]."


def colon_in_entry(source: Source, place: Place, value: Mapping[str, Any]) -> Problem | None:
    """Return the problem of an entry of a list that was one text, if it was, and became a key by its colon."""
    if not isinstance(place[-1], int) or len(value) != 1:
        return None
    text = _text(*next(iter(value.items())))
    return None if text is None else source.problem(place, COLON_IN_TEXT, text=quoted(text), mended=in_quotes(text))


def commas(source: Source, unknown: Collection[Place]) -> Iterator[tuple[Place, Problem | None]]:
    """Yield the places of unknown keys that are the rest of a text with commas in braces; the first has its problem."""
    for place in unknown:
        around = _at(source.data, place[:-1])
        keys = list(around)
        at = keys.index(str(place[-1]))
        begins = next((n for n in range(at - 1, -1, -1) if (*place[:-1], keys[n]) not in unknown), -1)
        if begins < 0 or not _on_one_line(source, (*place[:-1], keys[begins]), place):
            continue
        rest = [_text(key, around[key]) for key in _while_unknown(keys[begins + 1 :], place[:-1], unknown)]
        if None not in rest:
            told = _told(source, place, keys[begins], around[keys[begins]], [part for part in rest if part])
            if told is not None:
                yield place, told if begins == at - 1 else None


def _while_unknown(keys: list[str], around: Place, unknown: Collection[Place]) -> Iterator[str]:
    for key in keys:
        if (*around, key) not in unknown:
            return
        yield key


def _told(source: Source, place: Place, key: str, before: object, rest: list[str]) -> Problem | None:
    if isinstance(before, str):
        text = ", ".join([before, *rest])
        return source.problem(place, COMMA_IN_TEXT, text=quoted(text), mended=f"{key}: {in_quotes(text)}")
    if isinstance(before, int | float) and len(rest) == 1 and rest[0].isdigit():
        mended = f"{key}: {before}.{rest[0]}"
        return source.problem(place, COMMA_IN_NUMBER, number=quoted(f"{before},{rest[0]}"), mended=mended)
    return None


def _on_one_line(source: Source, first: Place, second: Place) -> bool:
    return source.line(first) == source.line(second)


def _text(key: str, value: object) -> str | None:
    """Return a key and its value as the one text they were, `None` where they cannot have been one."""
    if isinstance(value, dict | list):
        return None
    if isinstance(value, bool):
        return f"{key}: {str(value).lower()}"
    return key if value is None else f"{key}: {value}"


def _at(data: Any, place: Place) -> dict[str, Any]:
    for step in place:
        data = data[step]
    return dict(data)
