"""How an instrument and its items are named in a sentence, on paper and in a table."""

from withness.instrument.instrument import Instrument, Item, ResponseOption
from withness.markup.numbers import plain

# More than so many letters do not stand beside one another.
_LONG = 40


def item_noun(instrument: Instrument) -> str:
    """Return what its items are called: scenes where all of them have replies with feedback, and else statements."""
    return "scene" if all(item.is_scene for item in instrument.items) else "statement"


def one_below_the_other(item: Item) -> bool:
    """Return whether the item's options are whole sentences, which need a line each."""
    return item.is_scene or any(len(option.label) > _LONG for option in item.options)


def title_of(instrument: Instrument, item: Item) -> str:
    """Return how an item is named on paper and in tables: by its number, and by its stem unless that is a scene."""
    number = instrument.items.index(item) + 1
    return f"Scene {number}" if item.is_scene else f"{number}. {item.stem}"


def counts_as(instrument: Instrument, item: Item, option: ResponseOption) -> str:
    """Return what an option counts as: the name of its kind where replies are counted, and else its points."""
    names = [kind.name for kind in instrument.kinds if kind.id == option.kind]
    return names[0] if names else plain(item.mirrored(option.value))
