"""How an instrument and its items are named in a sentence, on paper and in a table."""

from withness.instrument.instrument import Instrument, Item


def item_noun(instrument: Instrument) -> str:
    """Return what its items are called: scenes where all of them have replies with feedback, and else statements."""
    return "scene" if all(item.is_scene for item in instrument.items) else "statement"


def title_of(instrument: Instrument, item: Item) -> str:
    """Return how an item is named on paper and in tables: by its number, and by its stem unless that is a scene."""
    number = instrument.items.index(item) + 1
    return f"Scene {number}" if item.is_scene else f"{number}. {item.stem}"
