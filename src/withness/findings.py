"""An analysis written out: as a table to read, and as JSON."""

import json
from collections.abc import Sequence
from dataclasses import fields
from textwrap import fill

from withness.analysis import Analysis, ItemAnalysis, ScaleAnalysis
from withness.cautions import cautions
from withness.instrument import Instrument
from withness.numbers import hundredths, percent, plain

_WIDE = 100
_SCALE_NUMBERS = [field.name for field in fields(ScaleAnalysis) if field.name not in {"subscale", "items"}]
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
    """Return the analysis as text for a terminal: for each scale what to mind and its tables, then how to read them."""
    head = whose(analysis.instrument, analysis.people)
    scales = [block for scale in analysis.scales for block in _scale(scale)]
    reading = "\n".join(["How to read this", *(point(line) for line in HOW_TO_READ)])
    return "\n\n".join([head, *scales, reading])


def findings_json(analysis: Analysis) -> str:
    """Return the analysis as JSON, its numbers unrounded, a `null` for what cannot be worked out."""
    return json.dumps(
        {
            "instrument": analysis.instrument.name,
            "version": analysis.instrument.version,
            "people": analysis.people,
            "subscales": {scale.subscale.id: _scale_data(scale) for scale in analysis.subscales},
            "total": _scale_data(analysis.total) if analysis.total else None,
        },
        ensure_ascii=False,
        indent=2,
    )


def _scale(scale: ScaleAnalysis) -> list[str]:
    title = f"{scale.subscale.name} ({_count(len(scale.items), 'item')})"
    minded = "\n".join(map(point, cautions(scale))) or "  Nothing to mend or to mind."
    return [
        f"{title}\n{'-' * len(title)}",
        minded,
        columns(_figures(scale), "<><"),
        columns(_items(scale), "<>>>>>"),
    ]


def _figures(scale: ScaleAnalysis) -> list[tuple[str, ...]]:
    interval = f"95 % interval {_two(scale.interval[0])} to {_two(scale.interval[1])}" if scale.interval else ""
    return [
        ("people with a score", str(scale.scored), f"of {scale.people}"),
        ("mean", _two(scale.mean), f"on a scale from {plain(scale.low)} to {plain(scale.high)}"),
        ("SD", _two(scale.sd), ""),
        ("lowest score possible", _percent(scale.lowest), "of those with a score"),
        ("highest score possible", _percent(scale.highest), "of those with a score"),
        ("people who answered every item", str(scale.complete), f"of {scale.people}"),
        ("Cronbach's alpha", _two(scale.alpha), interval),
        ("McDonald's omega", _two(scale.omega), ""),
        ("standard error of a score", _two(scale.standard_error), ""),
        ("smallest change that is not noise", _two(scale.smallest_change), ""),
    ]


def _items(scale: ScaleAnalysis) -> list[tuple[str, ...]]:
    return [("item", "blank", "mean", "SD", "with the rest", "alpha without it"), *map(_item, scale.items)]


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


def _scale_data(scale: ScaleAnalysis) -> dict[str, object]:
    return {
        **{name: getattr(scale, name) for name in _SCALE_NUMBERS},
        "items": {entry.item.id: _item_data(entry) for entry in scale.items},
        "cautions": cautions(scale),
    }


def _item_data(entry: ItemAnalysis) -> dict[str, object]:
    return {"reverse_keyed": entry.item.reverse_keyed, **{name: getattr(entry, name) for name in _ITEM_NUMBERS}}
