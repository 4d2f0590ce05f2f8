"""How an instrument and its items are named in a sentence, on paper and in a table."""

from withness.instrument.instrument import Instrument, Item
from withness.words.words import _


def has_scenes_alone(instrument: Instrument) -> bool:
    """Say whether its items are called scenes, as all of them have replies with feedback; else they are statements."""
    return all(item.is_scene for item in instrument.items)


def title_of(instrument: Instrument, item: Item) -> str:
    """Return how an item is named on paper and in tables: by its number, and by its stem unless that is a scene."""
    number = instrument.items.index(item) + 1
    return _("Scene {number}").format(number=number) if item.is_scene else f"{number}. {item.stem}"


def validation(instrument: Instrument) -> str | None:
    """Return where its validation is published, or `None` where that is nowhere."""
    return _("Validation: {citation}").format(citation=instrument.citation) if instrument.citation else None
