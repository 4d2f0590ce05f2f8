"""The cases of `tests/golden`: a change to a small site that has nothing wrong, and what the author is told about it.

    - case: A misspelt key is answered with the nearest one.
      in: docs/tools/guides/round.yml     # the file that is changed
      swap: "group_size"                  # words that stand in it once
      for: "grup_size"
      says:
        - 'docs/tools/guides/round.yml:5: "grup_size" is not a key of a guide. Did you mean "group_size"?'

Instead of `swap` and `for`, `write` gives a whole file, `bytes` the same in hexadecimal, `repeat` a text many times,
`add` words for its end, and `move` its new name. `also` holds further changes, and `run` a command other than
`check docs`.
"""

import shutil
from pathlib import Path
from typing import Any

import yaml

GOLDEN = Path(__file__).parents[2] / "golden"
SITE = GOLDEN / "site"


def golden_cases() -> list[tuple[str, dict[str, Any]]]:
    """Return every case with a name that says where it stands."""
    files = sorted(file for room in ("pages", "tools", "exchange") for file in GOLDEN.glob(f"{room}/*.yml"))
    loaded = [(file, case) for file in files for case in yaml.safe_load(file.read_text("utf-8"))]
    return [(f"{file.stem}: {case['case']}", case) for file, case in loaded]


def lay_out(case: dict[str, Any], folder: Path) -> list[str]:
    """Write the changed site into the folder, and return the command to run there."""
    shutil.copytree(SITE, folder, dirs_exist_ok=True)
    for change in [case, *case.get("also", [])]:
        if "in" in change:
            _change(folder / change["in"], change)
    return list(case.get("run", ["check", "docs"]))


def _change(file: Path, change: dict[str, Any]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if "swap" in change:
        text = file.read_text("utf-8")
        assert text.count(change["swap"]) == 1, f"Not once in {file}: {change['swap']}"
        file.write_text(text.replace(change["swap"], change["for"]), "utf-8")
    elif "bytes" in change:
        file.write_bytes(bytes.fromhex(change["bytes"]))
    elif "move" in change:
        file.rename(file.with_name(change["move"]))
    elif "repeat" in change:
        file.write_text(change["repeat"] * change["times"], "utf-8")
    elif "add" in change:
        file.write_text(file.read_text("utf-8") + change["add"], "utf-8")
    else:
        file.write_text(change["write"], "utf-8")
