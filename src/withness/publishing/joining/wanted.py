"""What the settings of a site lack before tools can stand on its pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from withness.authoring.settings.settings import ONLY_TOOLS, Settings
from withness.problem import Message, Problem, quoted
from withness.publishing.vendoring.stylesheet import ANY_THEME

LACKING = Message(
    "The settings say that there are tools, and {key} has no {entry}: {harm}",
    "Run withness init --here, which shows the line before it writes it.",
)

_HARM = {
    "markdown_extensions": "readers would see the lines with ::: as they are",
    "extra_css": "the tools would have no look",
    "extra_javascript": "the tools would do nothing",
}
_SCRIPT = "assets/withness/withness.js"
_STYLE = f"assets/withness/{ANY_THEME}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One entry that a key of the settings is to hold: as data, and as both languages of settings write it."""

    key: str
    value: Any
    holds: Literal["a list", "keys", "a text"]
    yaml: str
    toml: str


def wanted(settings: Settings) -> list[Wanted]:
    """Return what is missing, in the order in which settings are commonly written."""
    return list(_wanted(settings))


def lacking(settings: Settings) -> Iterator[Problem]:
    """Yield what tools need and the settings do not have, though they say that tools are there."""
    is_known = not settings.source.problems and "INHERIT" not in (settings.source.data or {})
    has_tools = settings.has_our_theme or settings.has_only_tools
    missing = [entry for entry in wanted(settings) if entry.key in _HARM] if has_tools and is_known else []
    for entry in missing:
        named = entry.value if isinstance(entry.value, str) else entry.value.get("path", "withness")
        words = {"key": quoted(entry.key), "entry": quoted(named), "harm": _HARM[entry.key]}
        yield settings.source.problem((entry.key,), LACKING, **words)


def _wanted(settings: Settings) -> Iterator[Wanted]:
    docs = str(settings.value("docs_dir") or "docs")
    if settings.value("site_url") is None and "site_url" not in (settings.source.data or {}):
        yield _address()
    if _STYLE not in _entries(settings, "extra_css") and not settings.has_our_theme:
        yield Wanted(key="extra_css", value=_STYLE, holds="a list", yaml=_STYLE, toml=f'"{_STYLE}"')
    if _SCRIPT not in _entries(settings, "extra_javascript") and not settings.has_our_theme:
        yield _script()
    if "withness" not in settings.markdown:
        yield Wanted(
            key="markdown_extensions",
            value={"withness": {"docs": docs}},
            holds="a list",
            yaml=f"withness: {{docs: {docs}}}",
            toml=f'[project.markdown_extensions.withness]\ndocs = "{docs}"',
        )
    if settings.value("extra", "withness") is None and not settings.has_our_theme:
        yield Wanted(
            key="extra",
            value={"withness": {"policy": ONLY_TOOLS}},
            holds="keys",
            yaml=f"withness: {{policy: {ONLY_TOOLS}}}",
            toml=f'[project.extra.withness]\npolicy = "{ONLY_TOOLS}"',
        )


def _address() -> Wanted:
    nobodys = "https://www.example.org/"
    return Wanted(key="site_url", value=nobodys, holds="a text", yaml=nobodys, toml=f'"{nobodys}"')


def _script() -> Wanted:
    return Wanted(
        key="extra_javascript",
        value={"path": _SCRIPT, "type": "module"},
        holds="a list",
        yaml=f"{{path: {_SCRIPT}, type: module}}",
        toml=f'{{ path = "{_SCRIPT}", type = "module" }}',
    )


def _entries(settings: Settings, key: str) -> list[Any]:
    """Return the files that a list of styles or scripts names."""
    given = settings.value(key)
    entries = given if isinstance(given, list) else []
    return [entry.get("path") if isinstance(entry, dict) else entry for entry in entries]
