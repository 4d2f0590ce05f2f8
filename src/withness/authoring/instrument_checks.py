"""What a self-check must keep to beyond its shape: names that meet, options that differ.

Each check looks at what is there and leaves out what has no shape, so that one run finds every problem.
"""

from collections.abc import Iterator
from typing import Any

from withness.authoring.problem import Message, Problem, did_you_mean, quoted
from withness.authoring.source import Place, Source

ID_TWICE = Message("The id {id} is here twice; the first is on line {first}", "Give each {noun} an id of its own.")
TOTAL_TAKEN = Message(
    'The id "total" is that of the score over every item, which this self-check has too',
    "Give this subscale another id.",
)
NO_SUCH_SUBSCALE = Message("There is no subscale {id}", "{mend}")
NO_ITEMS = Message("No item counts in the subscale {id}", 'Write "subscale: {id_only}" in its items, or delete it.')
VALUE_TWICE = Message(
    "The value {value} belongs to two options; the first is on line {first}", "Give each option a value of its own."
)
LABEL_TWICE = Message(
    "The label {label} belongs to two options; the first is on line {first}", "Give each option words of its own."
)
ONE_OPTION = Message("There is only one option to choose", "Write two options or more.")
ONE_WAY = Message(
    "This item is reverse-keyed, and its only option has nothing to be mirrored to",
    "Give it two options or more, or take reverse_keyed out.",
)
NO_SUCH_SET = Message("There is no set of options {name}", "{mend}")
WHICH_SET = Message("This item does not say which set of options it has", 'Add "options": {sets}.')
NO_SETS = Message("There is one list of options for all items", 'Take "options" out of this item.')
UNUSED_SET = Message("No item has the set of options {name}", 'Write "options: {name_only}" in items, or delete it.')

type Entries = list[tuple[Place, dict[str, Any]]]


def instrument_problems(source: Source) -> Iterator[Problem]:
    """Yield what is wrong with a self-check's ids, subscales and options."""
    items, subscales = list(source.entries(("items",))), list(source.entries(("subscales",)))
    yield from _twice(source, items, "id", ID_TWICE, noun="item")
    yield from _twice(source, subscales, "id", ID_TWICE, noun="subscale")
    yield from _total_taken(source, subscales)
    yield from _membership(source, items, subscales)
    for place in option_sets(source).values():
        yield from _option_set(source, place)
    yield from _choice_of_set(source, items)
    yield from _reversals(source, items)


def option_sets(source: Source) -> dict[str | None, Place]:
    """Return where each set of options stands, by its name; the one list for all items has the name `None`."""
    options = (source.data or {}).get("options")
    if isinstance(options, list):
        return {None: ("options",)}
    return {name: ("options", name) for name in options} if isinstance(options, dict) else {}


def values_of(source: Source, item: dict[str, Any]) -> list[int | float]:
    """Return the values of an item's options; none when it is not clear which they are."""
    place = option_sets(source).get(_set_of(item))
    values = [entry.get("value") for _, entry in source.entries(place)] if place else []
    numbers = [value for value in values if isinstance(value, int | float) and not isinstance(value, bool)]
    return numbers if len(numbers) == len(values) and all(abs(number) <= 1_000_000 for number in numbers) else []


def _set_of(item: dict[str, Any]) -> str | None:
    name = item.get("options")
    return name if isinstance(name, str) else None


def _twice(source: Source, entries: Entries, key: str, message: Message, **words: object) -> Iterator[Problem]:
    first: dict[object, Place] = {}
    for place, entry in entries:
        value = entry.get(key)
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            before = first.setdefault(value, place)
            if before != place:
                shown = quoted(value) if isinstance(value, str) else value
                at = source.line((*before, key))
                yield source.problem((*place, key), message, first=at, **{key: shown}, **words)


def _total_taken(source: Source, subscales: Entries) -> Iterator[Problem]:
    """Yield a subscale whose scores would have the total's column in a table of scores."""
    for place, subscale in subscales:
        if subscale.get("id") == "total" and (source.data or {}).get("total") is not None:
            yield source.problem((*place, "id"), TOTAL_TAKEN)


def _membership(source: Source, items: Entries, subscales: Entries) -> Iterator[Problem]:
    known = {name: place for place, entry in subscales if isinstance(name := entry.get("id"), str)}
    wanted = [(place, name) for place, item in items if isinstance(name := item.get("subscale"), str)]
    if subscales and len({place for place, _ in subscales}) == len([e for _, e in subscales if e.get("id")]):
        for place, name in wanted:
            if name not in known:
                mend = did_you_mean(name, known)
                yield source.problem((*place, "subscale"), NO_SUCH_SUBSCALE, id=quoted(name), mend=mend)
    if items and len(wanted) == len(items):
        for name in known.keys() - {name for _, name in wanted}:
            yield source.problem((*known[name], "id"), NO_ITEMS, id=quoted(name), id_only=name)


def _option_set(source: Source, place: Place) -> Iterator[Problem]:
    options = list(source.entries(place))
    yield from _twice(source, options, "value", VALUE_TWICE)
    yield from _twice(source, options, "label", LABEL_TWICE)
    if len(options) == 1:
        yield source.problem(place, ONE_OPTION)


def _choice_of_set(source: Source, items: Entries) -> Iterator[Problem]:
    sets = option_sets(source)
    if not sets:
        return
    names = [name for name in sets if name is not None]
    for place, item in items:
        name = item.get("options")
        if name is None and names:
            yield source.problem(place, WHICH_SET, sets=" or ".join(names))
        elif isinstance(name, str) and not names:
            yield source.problem((*place, "options"), NO_SETS)
        elif isinstance(name, str) and name not in sets:
            mend = did_you_mean(name, names)
            yield source.problem((*place, "options"), NO_SUCH_SET, name=quoted(name), mend=mend)
    for name in set(names) - {_set_of(item) for _, item in items}:
        yield source.problem(("options", name), UNUSED_SET, name=quoted(name), name_only=name)


def _reversals(source: Source, items: Entries) -> Iterator[Problem]:
    for place, item in items:
        if item.get("reverse_keyed") is True and len(values_of(source, item)) == 1:
            yield source.problem((*place, "reverse_keyed"), ONE_WAY)
