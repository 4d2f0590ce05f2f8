"""The JSON Schemas by which an editor completes and explains an author's file, and that of a reader's own file."""

import json
from pathlib import Path
from typing import Any

from withness.authoring.shape.guide import GuideShape
from withness.authoring.shape.instrument import InstrumentShape
from withness.authoring.shape.record import RecordShape
from withness.authoring.shape.shape import Shape

SCHEMAS: dict[str, type[Shape]] = {
    "instrument.json": InstrumentShape,
    "guide.json": GuideShape,
    "record.json": RecordShape,
}


def schema(shape: type[Shape]) -> str:
    """Return a shape as the text of a JSON Schema."""
    made = _plain(shape.model_json_schema())
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": shape.called.split(" ", 1)[1]}
    return json.dumps({**head, **made}, indent=2, ensure_ascii=False) + "\n"


def write_schemas(folder: Path) -> None:
    """Write every schema into the folder, under the name that the files' first lines give."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, shape in SCHEMAS.items():
        (folder / name).write_text(schema(shape), "utf-8")


def _plain(made: Any) -> Any:
    """Return the schema without the titles that pydantic makes up from the names of keys and classes."""
    if isinstance(made, list):
        return [_plain(part) for part in made]
    if not isinstance(made, dict):
        return made
    plain = {key: _plain(part) for key, part in made.items() if not (key == "title" and isinstance(part, str))}
    # JSON Schema lets every other key in unless told not to.
    return {**plain, "additionalProperties": False} if "patternProperties" in plain else plain
