"""A text brought as if it were a file."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from withness.authoring.exchange.bringing.bring import read_brought
from withness.authoring.exchange.draft.notes import Notes
from withness.instrument.instrument import Instrument

type Json = dict[str, object]


def brought(content: str | bytes | Json, name: str = "source") -> tuple[Instrument | None, list[str]]:
    """Return the self-check that a file with this content becomes, and what is told about it, without the path."""
    if isinstance(content, dict):
        content = json.dumps(content)
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        notes = Notes(path)
        instrument = read_brought(path, "source", notes)
        prefix = f"{path.as_posix()}:"
        return instrument, [str(problem).removeprefix(prefix) for problem in notes.problems()]


def whole(content: str | Json) -> Instrument:
    """Return the self-check that a file becomes of which nothing is lost."""
    instrument, told = brought(content)
    assert instrument is not None and told == []
    return instrument
