"""How often many people chose each kind of reply: all that there is to analyse where replies are counted."""

import json
from collections.abc import Sequence

from withness.analysis.findings import columns, point, whose
from withness.instrument.instrument import Instrument, Item
from withness.instrument.scoring import Responses

NOTHING_MORE = (
    "Replies are counted by kind here and give no score, so there is no mean, no alpha and nothing to compare. A reply"
    " that hardly anybody chooses may be one that nobody would say."
)

type Row = tuple[Item, int, dict[str, int]]


def _tallies(instrument: Instrument, people: Sequence[Responses]) -> list[Row]:
    """Return for each item how many people left it blank, and how many chose a reply of each kind, by the kind's id."""
    return [
        (item, sum(given.get(item.id) is None for given in people), _counts(instrument, item, people))
        for item in instrument.items
    ]


def _counts(instrument: Instrument, item: Item, people: Sequence[Responses]) -> dict[str, int]:
    kinds = {option.value: option.kind for option in item.options}
    values = [value for given in people if (value := given.get(item.id)) is not None]
    chosen = [kinds[value] for value in values]
    return {kind.id: chosen.count(kind.id) for kind in instrument.kinds}


def tallies_table(instrument: Instrument, people: Sequence[Responses]) -> str:
    """Return the counts as text for a terminal: a row for each item, a column for each kind."""
    head = ("item", "blank", *(kind.id for kind in instrument.kinds))
    rows = [(item.id, str(blank), *map(str, counts.values())) for item, blank, counts in _tallies(instrument, people)]
    table = columns([head, *rows], "<" + ">" * (len(head) - 1))
    return "\n\n".join([whose(instrument, len(people)), point(NOTHING_MORE), table])


def tallies_json(instrument: Instrument, people: Sequence[Responses]) -> str:
    """Return the counts as JSON."""
    rows = _tallies(instrument, people)
    data = {
        "instrument": instrument.name,
        "version": instrument.version,
        "people": len(people),
        "items": {item.id: {"blank": blank, "counts": counts} for item, blank, counts in rows},
    }
    return json.dumps(data, ensure_ascii=False, indent=2)
