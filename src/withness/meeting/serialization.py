"""How a guide travels to the page: as JSON, for the host's view and for the papers that Python writes there."""

from withness.meeting.guide import Guide
from withness.strict_json import dump_json, load_json


def dump_guide(guide: Guide) -> str:
    """Return the guide as JSON; what its author left out is left out of it."""
    return dump_json(guide)


def load_guide(text: str) -> Guide:
    """Return the guide that `dump_guide` wrote; raises `ValueError` for anything else."""
    return load_json(Guide, text)
