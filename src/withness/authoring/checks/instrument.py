"""What a self-check must keep to beyond its shape: names that meet, and headlines that can be met.

Each check looks at what is there and leaves out what has no shape, so that one run finds every problem.
"""

from collections.abc import Iterator

from withness.authoring.checks.options import Entries, twice
from withness.authoring.yaml.source import Source
from withness.problem import Message, Problem, did_you_mean, quoted

ID_TWICE = Message("The id {id} is here twice; the first is on line {first}", "Give each {noun} an id of its own.")
TOTAL_TAKEN = Message(
    'The id "total" is that of the score over every item, which this self-check has too',
    "Give this subscale another id.",
)
NO_SUCH_SUBSCALE = Message("There is no subscale {id}", "{mend}")
NO_ITEMS = Message("No item counts in the subscale {id}", 'Write "subscale: {id_only}" in its items, or delete it.')
NO_SUCH_READING = Message(
    "No result can have the reading {label} throughout, because not every subscale has a band of this name", "{mend}"
)


def instrument_problems(source: Source) -> Iterator[Problem]:
    """Yield what is wrong with a self-check's ids, its subscales and its headlines for one reading throughout."""
    items, subscales = list(source.entries(("items",))), list(source.entries(("subscales",)))
    yield from twice(source, items, "id", ID_TWICE, noun="item")
    yield from twice(source, subscales, "id", ID_TWICE, noun="subscale")
    yield from _total_taken(source, subscales)
    yield from _membership(source, items, subscales)
    if (source.data or {}).get("shows") != "advice":
        yield from _throughout(source, subscales)


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


def _throughout(source: Source, subscales: Entries) -> Iterator[Problem]:
    """Yield every headline for one reading all through that no result can have."""
    named = (source.data or {}).get("throughout")
    labels = [[band.get("label") for _, band in source.entries((*place, "bands"))] for place, _ in subscales]
    if not isinstance(named, dict) or not labels or not all(labels):
        return
    shared = [str(label) for label in labels[0] if all(label in own for own in labels)]
    for label in named:
        if label not in shared:
            mend = did_you_mean(str(label), shared, "Such bands are") if shared else "Delete it."
            yield source.problem(("throughout", label), NO_SUCH_READING, label=quoted(str(label)), mend=mend)
