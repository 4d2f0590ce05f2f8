"""Whether every item has options to choose from, each with a value and words of its own.

Options are one list for all items, several with a name each, or an item's own.
"""

from collections.abc import Iterator
from typing import Any

from withness.authoring.shape.instrument import InstrumentShape
from withness.authoring.shape.shape import MISSING
from withness.authoring.yaml.source import Place, Source
from withness.instrument.instrument import is_number
from withness.problem import Message, Problem, did_you_mean, nearest_to, quoted

VALUE_TWICE = Message(
    "The value {value} belongs to two options; the first is on line {first}", "Give each option a value of its own."
)
A_GAP = Message(
    "The values of these options count {values}, and {missing} is not among them",
    "If an option was lost, write it again; if the step is meant to be larger there, leave it.",
    minor=True,
)
LABEL_TWICE = Message(
    "The label {label} belongs to two options; the first is on line {first}", "Give each option words of its own."
)
ONE_OPTION = Message("There is only one option to choose", "Write two options or more.")
ONE_WAY = Message(
    "This item is reverse-keyed, and its only option has nothing to be mirrored to",
    "Give it two options or more, or take reverse_keyed out.",
)
BLANK_IS_AN_OPTION = Message(
    'The label {label} is also what "blank" on line {first} says, which has no value',
    "Delete this option, or give one of the two other words.",
)
NO_FEEDBACK = Message(
    "This option has no feedback, and others of the same item have",
    'Add "feedback": why it lands as it does, or take it out of all of them.',
)
NO_SUCH_SET = Message("There is no set of options {name}", "{mend}")
WHICH_SET = Message("This item does not say which set of options it has", 'Add "options": {sets}.')
NO_SETS = Message("There is one list of options for all items", 'Take "options" out of this item.')
UNUSED_SET = Message("No item has the set of options {name}", 'Write "options: {name_only}" in items, or delete it.')
UNUSED_LIST = Message("Every item has options of its own, so these are never shown", "Delete them.")

type Entries = list[tuple[Place, dict[str, Any]]]


def option_problems(source: Source) -> Iterator[Problem]:
    """Yield what is wrong with a self-check's options, and with the choice of them that its items make."""
    items = list(source.entries(("items",)))
    for place in option_sets(source):
        yield from _option_set(source, place)
        yield from _blank_words(source, place)
    sharing = [(place, item) for place, item in items if not isinstance(item.get("options"), list)]
    yield from _choice_of_set(source, sharing) if _shared(source) else _nothing_to_choose(source, sharing)
    if items and not sharing and None in _shared(source):
        yield source.problem(("options",), UNUSED_LIST)
    for place, item in items:
        if item.get("reverse_keyed") is True and len(values_of(source, item)) == 1:
            yield source.problem((*place, "reverse_keyed"), ONE_WAY)


def gaps(source: Source) -> Iterator[Problem]:
    """Yield every set of options in which one whole number is left out, and all others from end to end are there."""
    for place in option_sets(source):
        values = [option.get("value") for _, option in source.entries(place)]
        whole = sorted({value for value in values if isinstance(value, int) and not isinstance(value, bool)})
        if 2 < len(whole) == len(values) == whole[-1] - whole[0]:
            [missing] = set(range(whole[0], whole[-1])) - set(whole)
            yield source.problem(place, A_GAP, values=", ".join(map(str, whole)), missing=missing)


def option_sets(source: Source) -> list[Place]:
    """Return where each list of options stands, those for many items and those of one."""
    items = source.entries(("items",))
    own = [(*place, "options") for place, item in items if isinstance(item.get("options"), list)]
    return [*_shared(source).values(), *own]


def values_of(source: Source, item: dict[str, Any]) -> list[int | float]:
    """Return the values of an item's options; none when it is not clear which they are."""
    options = item.get("options")
    if not isinstance(options, list):
        place = _shared(source).get(options if isinstance(options, str) else None)
        options = [entry for _, entry in source.entries(place)] if place else []
    values = [option.get("value") if isinstance(option, dict) else None for option in options]
    numbers = [value for value in values if is_number(value)]
    return numbers if len(numbers) == len(values) and all(abs(number) <= 1_000_000 for number in numbers) else []


def twice(source: Source, entries: Entries, key: str, message: Message, **words: object) -> Iterator[Problem]:
    """Yield every entry whose value of `key` an entry before it has, too."""
    first: dict[object, Place] = {}
    for place, entry in entries:
        value = entry.get(key)
        if isinstance(value, str) or is_number(value):
            before = first.setdefault(value, place)
            if before != place:
                shown = quoted(value) if isinstance(value, str) else value
                at = source.line((*before, key))
                yield source.problem((*place, key), message, first=at, **{key: shown}, **words)


def _shared(source: Source) -> dict[str | None, Place]:
    """Return where each set of options stands, by its name; the one list for all items has the name `None`."""
    options = (source.data or {}).get("options")
    if isinstance(options, list):
        return {None: ("options",)}
    return {name: ("options", name) for name in options} if isinstance(options, dict) else {}


def _option_set(source: Source, place: Place) -> Iterator[Problem]:
    options = list(source.entries(place))
    yield from twice(source, options, "value", VALUE_TWICE)
    yield from twice(source, options, "label", LABEL_TWICE)
    if len(options) == 1:
        yield source.problem(place, ONE_OPTION)
    if any("feedback" in option for _, option in options):
        for at, option in options:
            if "feedback" not in option:
                yield source.problem(at, NO_FEEDBACK)


def _blank_words(source: Source, place: Place) -> Iterator[Problem]:
    """Yield an option with the words by which a reader says that an item does not apply."""
    blank = (source.data or {}).get("blank")
    for at, option in source.entries(place):
        label = option.get("label")
        if isinstance(blank, str) and isinstance(label, str) and _alike(blank, label):
            line = source.line(("blank",))
            yield source.problem((*at, "label"), BLANK_IS_AN_OPTION, label=quoted(label), first=line)


def _alike(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def _choice_of_set(source: Source, items: Entries) -> Iterator[Problem]:
    """Yield every item that names no set of options, or none that is there, and every set that no item names."""
    names = [name for name in _shared(source) if name is not None]
    for place, item in items:
        name = item.get("options")
        if name is None and names:
            yield source.problem(place, WHICH_SET, sets=" or ".join(names))
        elif isinstance(name, str) and not names:
            yield source.problem((*place, "options"), NO_SETS)
        elif isinstance(name, str) and name not in names:
            mend = did_you_mean(name, names)
            yield source.problem((*place, "options"), NO_SUCH_SET, name=quoted(name), mend=mend)
    for name in set(names) - {str(item.get("options")) for _, item in items}:
        yield source.problem(("options", name), UNUSED_SET, name=quoted(name), name_only=name)


def _nothing_to_choose(source: Source, items: Entries) -> Iterator[Problem]:
    """Yield that a self-check has no options, where some of its items have none of their own either."""
    data = source.data or {}
    field = InstrumentShape.model_fields["options"]
    misspelt = nearest_to("options", [key for key in data if key not in InstrumentShape.model_fields])
    if items and data.get("options") is None and not misspelt:
        yield source.problem((), MISSING, noun="self-check", key=quoted("options"), about=field.description)
