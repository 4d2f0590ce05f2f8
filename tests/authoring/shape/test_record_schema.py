"""The schema of a reader's file is at one with the page that writes and reads it."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from support.published import DOCS

ROOT = Path(__file__).resolve().parents[3]
WEB = ROOT / "src" / "withness" / "web" / "record"
SCHEMA = json.loads((DOCS / "schemas" / "record.json").read_text("utf-8"))
CHECK_IN = {"day": "2026-11-09", "time": "09:30", "about": "work", "prompt": "What went well?"}
SOUND: dict[str, Any] = {
    "format": "withness-record/1",
    "made": "2026-11-28T08:00:00.000Z",
    "site": "/",
    "results": [
        {"id": "a", "self_check": "e", "version": 2, "date": "2026-11-09", "responses": {"x": 1, "y": None}},
        {"id": "b", "gone": 5, "changed": {}},
    ],
    "notes": [{"id": "n#1", "page": "", "title": "T", "question": "Q?", "text": "x", "changed": {"text": 5}}],
    "intentions": [{"id": "i", "when": "w", "afterwards": "a", "from": "f", "day": "2026-12-01", "sequence": 1}],
    "days": [{"id": "2026-11-09", "line": "l", "is_put_away": True}],
    "check_ins": [{"id": "c", "who": "M", "every": 14, "days_off": [5], "seed": "s", "planned": [CHECK_IN]}],
    "letters": [{"id": "of a later version", "words": {}}],
}
# One thing of the sound file, and what is wrong with it then.
WRONG: list[tuple[str, dict[str, Any]]] = [
    ("results", {"version": "2"}),
    ("results", {"version": None}),
    ("results", {"date": "November"}),
    ("results", {"responses": {"x": "1"}}),
    ("results", {"id": ""}),
    ("results", {"id": "x" * 501}),
    ("notes", {"text": 5}),
    ("notes", {"changed": {"text": -1}}),
    ("notes", {"changed": {"text": 1e15}}),
    ("intentions", {"from": None}),
    ("intentions", {"day": 5}),
    ("intentions", {"afterwards": []}),
    ("days", {"is_put_away": "yes"}),
    ("check_ins", {"days_off": "5"}),
    ("check_ins", {"planned": [{"day": "2026-11-09"}]}),
    ("check_ins", {"gone": "soon"}),
]
READ = f"""
import {{ readFile }} from "{(WEB / "record-file.js").as_uri()}";
const read = (text) => {{ try {{ readFile(text, "/"); return true; }} catch {{ return false; }} }};
console.log(JSON.stringify(JSON.parse(process.argv[1]).map((file) => read(JSON.stringify(file)))));
"""


def read_by_the_page(files: list[dict[str, Any]]) -> list[bool]:
    """Say of each file whether the page takes it."""
    command = ["node", "--input-type=module", "-e", READ, json.dumps(files)]
    answer: list[bool] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return answer


def test_schema_and_page_refuse_the_same() -> None:
    wrong = [{**SOUND, name: [{**SOUND[name][0], **fields}]} for name, fields in WRONG]
    wrong += [{**SOUND, "format": "withness-record/2"}, {**SOUND, "made": "soon"}]
    wrong += [{key: value for key, value in SOUND.items() if key != "site"}]
    by_schema = [Draft202012Validator(SCHEMA).is_valid(file) for file in [SOUND, *wrong]]
    assert by_schema == [True, *[False] * len(wrong)]
    assert read_by_the_page([SOUND, *wrong]) == by_schema


@pytest.mark.parametrize("kind", ["results", "notes", "intentions", "days", "check_ins"])
def test_the_page_knows_every_field_of_the_schema(kind: str) -> None:
    shape = SCHEMA["properties"][kind]["items"]["$ref"].rpartition("/")[2]
    fields = set(SCHEMA["$defs"][shape]["properties"]) - {"id", "changed", "gone"}
    words = set(re.findall(r"\w+", (WEB / "shape.js").read_text("utf-8")))
    assert fields - words == set()
