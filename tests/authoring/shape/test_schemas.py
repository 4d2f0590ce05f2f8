"""The JSON Schemas: made from the shapes, current, and at one with the check."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from support.authors.golden_cases import SITE, golden_cases, lay_out
from support.published import DOCS, GUIDES, SELF_CHECKS
from withness.authoring.shape.guide import GuideShape
from withness.authoring.shape.instrument import InstrumentShape
from withness.authoring.shape.schemas import SCHEMAS, schema
from withness.authoring.shape.shape import Shape, shape_problems
from withness.authoring.yaml.reader import read_yaml
from withness.cli import main

PUBLISHED = [(path, "instrument.json") for path in SELF_CHECKS] + [(path, "guide.json") for path in GUIDES]
SHAPES: dict[str, type[Shape]] = {"listening.yml": InstrumentShape, "round.yml": GuideShape}


def test_the_published_schemas_are_current(tmp_path: Path) -> None:
    assert main(["schemas", str(tmp_path / "schemas")]) == 0
    for name in SCHEMAS:
        assert (DOCS / "schemas" / name).read_text("utf-8") == (tmp_path / "schemas" / name).read_text("utf-8")


@pytest.mark.parametrize(("path", "name"), PUBLISHED, ids=lambda value: Path(value).name)
def test_every_published_file_names_its_schema_and_keeps_to_it(path: Path, name: str) -> None:
    first_line = path.read_text("utf-8").split("\n")[0]
    assert first_line == f"# yaml-language-server: $schema=../../schemas/{name}"
    validator = Draft202012Validator(json.loads((DOCS / "schemas" / name).read_text("utf-8")))
    assert [error.message for error in validator.iter_errors(read_yaml(path).data)] == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_explains_every_key(name: str) -> None:
    made = json.loads(schema(SCHEMAS[name]))
    Draft202012Validator.check_schema(made)
    parts = [made, *made["$defs"].values()]
    keys = [(key, about) for part in parts for key, about in part.get("properties", {}).items()]
    assert len(keys) > 15
    assert [key for key, about in keys if not about.get("description")] == []


CASES = [(name, case) for name, case in golden_cases() if Path(case.get("in", "")).name in SHAPES]


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[name for name, _ in CASES])
def test_an_editor_marks_what_the_check_refuses(case: dict[str, Any], tmp_path: Path) -> None:
    lay_out(case, tmp_path)
    name = Path(case["in"]).name
    path = tmp_path / case["in"]
    source = read_yaml(path) if path.is_file() else read_yaml(SITE / case["in"])
    if source.data is not None:
        marks = list(Draft202012Validator(json.loads(schema(SHAPES[name]))).iter_errors(source.data))
        # An unknown licence is in the schema, and is told by a check of its own.
        marks = [mark for mark in marks if list(mark.path) != ["licence"]]
        assert bool(marks) == bool(shape_problems(SHAPES[name], source)), [mark.message for mark in marks]
