"""The text of a site's settings with more in it: every other character stays, and the result is read back as proof."""

import re
import tomllib
from pathlib import Path
from typing import Any

from withness.authoring.yaml.reader import read_yaml_text
from withness.authoring.yaml.source import Source
from withness.publishing.joining.wanted import Wanted


def with_all(path: Path, text: str, lacking: list[Wanted]) -> str | None:
    """Return the text with what is lacking, `None` where one cannot be sure that nothing else would change."""
    for wanted in lacking:
        more = _in_toml(text, wanted) if path.suffix == ".toml" else _in_yaml(path, text, wanted)
        before, after = _read(path, text), _read(path, more) if more else None
        if more is None or after is None or after != _expected(before, wanted):
            return None
        text = more
    return text


def by_hand(path: Path, lacking: list[Wanted]) -> str:
    """Return what is lacking as lines to be written by hand."""
    if path.suffix == ".toml":
        keys = [f"{one.key} = {_bracketed(one)}" for one in lacking if not one.toml.startswith("[")]
        return "\n".join(["[project]", *keys, *(one.toml for one in lacking if one.toml.startswith("["))])
    return "".join(_yaml_of(wanted) for wanted in lacking).rstrip()


def _bracketed(wanted: Wanted) -> str:
    return f"[{wanted.toml}]" if wanted.holds == "a list" else wanted.toml


def _yaml_of(wanted: Wanted) -> str:
    if wanted.holds == "a text":
        return f"{wanted.key}: {wanted.yaml}\n"
    return f"{wanted.key}:\n  {_dash(wanted)}{wanted.yaml}\n"


def _dash(wanted: Wanted) -> str:
    return "- " if wanted.holds == "a list" else ""


def _read(path: Path, text: str) -> dict[str, Any] | None:
    if path.suffix == ".toml":
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError:
            return None
    return _source(path, text).data


def _source(path: Path, text: str) -> Source:
    return read_yaml_text(path, text.replace("\r\n", "\n").removeprefix("\ufeff"), [], lenient=True)


def _expected(before: dict[str, Any] | None, wanted: Wanted) -> dict[str, Any] | None:
    """Return the data with the one entry first among those of its key, and all else as it was."""
    if before is None:
        return None
    if "project" in before:
        return before | {"project": _expected(before["project"], wanted)}
    held = before.get(wanted.key)
    if isinstance(held, dict) or (held is None and wanted.holds == "keys"):
        return before | {wanted.key: wanted.value | (held or {})}
    if isinstance(held, list) or (held is None and wanted.holds == "a list"):
        return before | {wanted.key: [wanted.value, *(held or [])]}
    return before | {wanted.key: wanted.value}


def _in_yaml(path: Path, text: str, wanted: Wanted) -> str | None:
    source, rows = _source(path, text), text.splitlines(keepends=True)
    data, line_end = source.data or {}, "\r\n" if "\r\n" in text else "\n"
    if wanted.key not in data:
        gap = "" if not text or text.endswith("\n") else line_end
        return text + gap + _yaml_of(wanted).replace("\n", line_end)
    held, at = data[wanted.key], source.line((wanted.key,)) - 1
    if held is None:
        return "".join([*rows[: at + 1], f"  {_dash(wanted)}{wanted.yaml}{line_end}", *rows[at + 1 :]])
    if not (isinstance(held, dict | list) and held):
        return None
    if flow := re.match(r"[^#]*?:\s*(?:&\S+\s+)?[\[{]", rows[at]):
        rows[at] = f"{flow[0]}{wanted.yaml}, {rows[at][flow.end() :]}"
        return "".join(rows)
    first = source.line((wanted.key, next(iter(held)) if isinstance(held, dict) else 0)) - 1
    margin = rows[first][: len(rows[first]) - len(rows[first].lstrip(" "))]
    dash = "- " if isinstance(held, list) else ""
    return "".join([*rows[:first], f"{margin}{dash}{wanted.yaml}{line_end}", *rows[first:]])


def _in_toml(text: str, wanted: Wanted) -> str | None:
    if wanted.toml.startswith("["):
        # Zensical brings many extensions along until settings name one.
        extends_none = wanted.key == "markdown_extensions" and "[project.markdown_extensions" not in text
        return None if extends_none else f"{text.rstrip()}\n\n{wanted.toml}\n"
    if wanted.holds == "a list" and (held := re.search(rf"^{wanted.key}\s*=\s*\[", text, re.MULTILINE)):
        return f"{text[: held.end()]}{wanted.toml}, {text[held.end() :]}"
    project = re.search(r"^\[project\][^\n]*\n", text, re.MULTILINE)
    if project is None:
        return None
    return f"{text[: project.end()]}{wanted.key} = {_bracketed(wanted)}\n{text[project.end() :]}"
