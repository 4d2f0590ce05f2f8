"""An analysis written out: as a table to read, and as JSON."""

import json
from collections.abc import Sequence
from dataclasses import fields
from textwrap import fill

from withness.analysis.analysis import Analysis, ItemAnalysis, SubscaleAnalysis
from withness.analysis.cautions import cautions
from withness.instrument.instrument import Instrument
from withness.markup.numbers import hundredths, percent, plain

_WIDE = 100
_SUBSCALE_NUMBERS = [field.name for field in fields(SubscaleAnalysis) if field.name not in {"subscale", "items"}]
_ITEM_NUMBERS = [field.name for field in fields(ItemAnalysis) if field.name != "item"]

HOW_TO_READ = (
    "An answer to a reverse-keyed item is mirrored before anything is worked out.",
    "SD: how far people lie from the mean, most of them no further than this.",
    "Cronbach's alpha, McDonald's omega: how well the items hang together, at most 1, as the people who answered every"
    " item show it. In 95 of 100 such studies the interval holds the alpha of all people like these.",
    "Standard error: how far a score may lie from what many repetitions would give, in two cases of three.",
    "Smallest change: when two scores of one person differ by less, that may be chance.",
    "With the rest: the correlation of an item with the sum of the others, from −1 to 1. Without it: the alpha that the"
    " other items have. Do not delete items to raise alpha; ask first what the item means to people.",
    "None: these answers do not tell. (Omega takes three items or more that one common cause can explain.)",
    "All of this is about these people. It is no norm for others.",
)


def findings(analysis: Analysis) -> str:
    """Return the analysis as text for a terminal: for each subscale its tables and what to mind, then how to read."""
    head = whose(analysis.instrument, analysis.people)
    tables = [block for part in analysis.parts for block in _subscale(part)]
    reading = "\n".join(["How to read this", *(point(line) for line in HOW_TO_READ)])
    return "\n\n".join([head, *tables, reading])


def findings_json(analysis: Analysis) -> str:
    """Return the analysis as JSON, its numbers unrounded, a `null` for what cannot be worked out."""
    return json.dumps(
        {
            "instrument": analysis.instrument.name,
            "version": analysis.instrument.version,
            "people": analysis.people,
            "subscales": {part.subscale.id: _subscale_data(part) for part in analysis.subscales},
            "total": _subscale_data(analysis.total) if analysis.total else None,
        },
        ensure_ascii=False,
        indent=2,
    )


def _subscale(part: SubscaleAnalysis) -> list[str]:
    title = f"{part.subscale.name} ({_count(len(part.items), 'item')})"
    minded = "\n".join(map(point, cautions(part))) or "  Nothing to mend or to mind."
    return [
        f"{title}\n{'-' * len(title)}",
        minded,
        columns(_figures(part), "<><"),
        columns(_items(part), "<>>>>>"),
    ]


def _figures(part: SubscaleAnalysis) -> list[tuple[str, ...]]:
    interval = f"95 % interval {_two(part.interval[0])} to {_two(part.interval[1])}" if part.interval else ""
    return [
        ("people with a score", str(part.scored), f"of {part.people}"),
        ("mean", _two(part.mean), f"on a scale from {plain(part.low)} to {plain(part.high)}"),
        ("SD", _two(part.sd), ""),
        ("lowest score possible", _percent(part.lowest), "of those with a score"),
        ("highest score possible", _percent(part.highest), "of those with a score"),
        ("people who answered every item", str(part.complete), f"of {part.people}"),
        ("Cronbach's alpha", _two(part.alpha), interval),
        ("McDonald's omega", _two(part.omega), ""),
        ("standard error of a score", _two(part.standard_error), ""),
        ("smallest change that is not noise", _two(part.smallest_change), ""),
    ]


def _items(part: SubscaleAnalysis) -> list[tuple[str, ...]]:
    return [("item", "blank", "mean", "SD", "with the rest", "alpha without it"), *map(_item, part.items)]


def _item(entry: ItemAnalysis) -> tuple[str, ...]:
    name = f"{entry.item.id} (reverse-keyed)" if entry.item.reverse_keyed else entry.item.id
    return (name, str(entry.blank), *map(_two, (entry.mean, entry.sd, entry.with_rest, entry.alpha_without)))


def whose(instrument: Instrument, people: int) -> str:
    """Return the line that says which self-check so many people answered."""
    return f"{instrument.title}, version {instrument.version}: the answers of {_count(people, 'person')}"


def columns(rows: Sequence[Sequence[str]], sides: str) -> str:
    """Return rows of cells as lines, each column as wide as its widest cell, to the left (`<`) or right (`>`) side."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [[f"{cell:{side}{wide}}" for cell, side, wide in zip(row, sides, widths, strict=True)] for row in rows]
    return "\n".join(f"  {'  '.join(line)}".rstrip() for line in lines)


def point(words: str) -> str:
    """Return a sentence as an entry of a list, broken into lines of at most 100 letters."""
    return fill(words, _WIDE, initial_indent="  - ", subsequent_indent="    ", break_on_hyphens=False)


def _count(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {'people' if noun == 'person' else noun + 's'}"


def _two(value: float | None) -> str:
    return "none" if value is None else hundredths(value)


def _percent(share: float | None) -> str:
    return "none" if share is None else f"{percent(share, 1)} %"


def _subscale_data(part: SubscaleAnalysis) -> dict[str, object]:
    return {
        **{name: getattr(part, name) for name in _SUBSCALE_NUMBERS},
        "items": {entry.item.id: _item_data(entry) for entry in part.items},
        "cautions": cautions(part),
    }


def _item_data(entry: ItemAnalysis) -> dict[str, object]:
    return {"reverse_keyed": entry.item.reverse_keyed, **{name: getattr(entry, name) for name in _ITEM_NUMBERS}}
