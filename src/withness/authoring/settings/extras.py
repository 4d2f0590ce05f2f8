"""What the settings say beside the theme: `extra`, styles and scripts of one's own, the repository."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from withness.authoring.settings.settings import Settings
from withness.authoring.settings.theme import missing_file, misspelt_keys
from withness.authoring.shape.shape import NOT_TRUE
from withness.authoring.yaml.scalars import described
from withness.authoring.yaml.source import Place
from withness.authoring.yaml.text import read_text
from withness.problem import Message, Problem, quoted

WOULD_SEND = Message("{key} would {what}, and this site promises its readers that nothing is sent", "Take it out.")
DOES_NOTHING = Message("{key} does nothing on this site: {why}", "Take it out.", minor=True)
FROM_ELSEWHERE = Message(
    "{address} would be fetched from another host, which would learn of every reader",
    "Put the file into {docs}, and name it by the way from there.",
)
OTHER_NAMES = Message(
    "{name} changes Material's parts alone; the colors of this site are --moss, for links and buttons, and --daffodil",
    'Write those: ":root {{ --moss: light-dark(#1f5138, #bfe0bd); }}".',
    minor=True,
)
NO_STARS = Message(
    "The link to the repository shows no stars and no version, which its host would have to be asked for",
    "Keep it: the link itself stands at the foot of every page.",
    minor=True,
)

_KEYS = (
    "alternate", "analytics", "annotate", "consent", "consult", "footer", "generator", "homepage", "plants",
    "polyfills", "publisher", "scope", "social", "status", "tags", "version",
)  # fmt: skip
_SENDING = {
    "analytics": "send what readers do to somebody else",
    "consent": "ask for leave to send what readers do",
}
_OFF = {
    "polyfills": "the pages ask for no script before their words are there",
    "scope": "what is kept on a device is kept by the site's own path",
    "status": "the menu shows the names of pages alone",
    "tags": "the index of articles draws the tags, without icons",
    "version": "the names of other versions would have to be asked for",
}
_MATERIAL_S = re.compile(r"--md-(?:primary|accent)-fg-color(?![\w-])(?=\s*:)")


def extra_problems(settings: Settings, docs: Path) -> Iterator[Problem]:
    """Yield what would send, what does nothing here, and the files of styles and scripts that are not there."""
    yield from misspelt_keys(settings, ("extra",), '"extra"', _KEYS)
    for key, what in _SENDING.items():
        if settings.value("extra", key):
            yield settings.source.problem(("extra", key), WOULD_SEND, key=quoted(key), what=what)
    for key, why in _OFF.items():
        if settings.value("extra", key):
            yield settings.source.problem(("extra", key), DOES_NOTHING, key=quoted(key), why=why)
    plants = settings.value("extra", "plants")
    if not isinstance(plants, bool | None):
        yield settings.source.problem(("extra", "plants"), NOT_TRUE, name=quoted("plants"), found=described(plants))
    if settings.value("repo_url"):
        yield settings.source.problem(("repo_url",), NO_STARS)
    for place, path in _own_files(settings):
        yield from _own_file(settings, place, path, docs)


def _own_files(settings: Settings) -> Iterator[tuple[Place, str]]:
    """Yield every file of styles and scripts of the author's own with its place in the settings."""
    for key in ("extra_css", "extra_javascript"):
        given = settings.value(key)
        for at, entry in enumerate(given if isinstance(given, list) else []):
            path: Any = entry.get("path") if isinstance(entry, dict) else entry
            if isinstance(path, str):
                yield (key, at), path


def _own_file(settings: Settings, place: Place, path: str, docs: Path) -> Iterator[Problem]:
    if re.match(r"([a-z]+:)?//", path, re.IGNORECASE):
        yield settings.source.problem(place, FROM_ELSEWHERE, address=quoted(path), docs=docs.name or "docs")
        return
    yield from missing_file(settings, place, path, docs)
    if place[0] == "extra_css" and (docs / path).is_file():
        text, _ = read_text(docs / path)
        for line, row in enumerate(text.split("\n"), 1):
            for name in _MATERIAL_S.findall(row):
                yield OTHER_NAMES.at(docs / path, line, name=quoted(name))
