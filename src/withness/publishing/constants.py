"""Constants of the kit's scripts that are empty there, and are filled in once the site and its files are known."""

import json


def filled(script: str, name: str, empty: str, value: object) -> str:
    """Return a script with the value of a constant that it declares as empty, once."""
    line = f"const {name} = {empty};"
    assert script.count(line) == 1, line
    return script.replace(line, f"const {name} = {json.dumps(value, ensure_ascii=False)};")
