"""What the settings say of the theme, but for its features and colors: fonts, direction, logo, icon, misspelt keys."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from withness.authoring.pages.page_file import files_below
from withness.authoring.settings.settings import Settings
from withness.authoring.yaml.source import Place
from withness.problem import Message, Problem, nearest_to, quoted

MISSPELT = Message("{key} is not a key of {noun}", "Did you mean {nearest}?")
FONT_ELSEWHERE = Message(
    "Material fetches the font {font} from Google, who would learn of every reader",
    'Write "font: false": the fonts of this site come with it, and others may be named in a file of extra_css.',
)
NO_DIRECTION = Message("{direction} is not a direction of text", 'Use "ltr" or "rtl", or leave it to the language.')
NO_FILE = Message("{key} is {file}, and there is no such file in {docs}", "{mend}")
NOT_THE_FRAME = Message(
    "This is no longer the frame of this site's pages, and no form on them would work",
    "Bring the file back as it came with the kit, and put your own block at its end.",
)
NOT_SHOWN = Message("The icon {key} is shown nowhere on this site: {why}", "Take it out.", minor=True)

_KEYS = (
    "name", "custom_dir", "variant", "language", "direction", "features", "font", "icon", "logo", "favicon", "palette",
    "static_templates", "locale",
)  # fmt: skip
_NO_STYLE = "it would need styles that stand in the page, which its policy forbids"
_NO_ICON = {
    "menu": "its menu needs no button",
    "search": "its search box has a word in place of one",
    "share": "search results are not shared",
    "close": "nothing is closed for good",
    "admonition": _NO_STYLE,
    "annotation": _NO_STYLE,
    "tag": _NO_STYLE,
}
# Material's own, which is used where the author names none.
_BROUGHT_ALONG = "assets/images/favicon.png"


def theme_problems(settings: Settings, docs: Path) -> Iterator[Problem]:
    """Yield what is wrong with the theme's keys, and what of them does nothing here."""
    theme = settings.value("theme")
    yield from misspelt_keys(settings, ("theme",), "the theme", _KEYS)
    yield from _font(settings, theme.get("font"))
    frame = settings.source.path.parent / str(theme.get("custom_dir")) / "main.html"
    if frame.is_file() and "withness.css" not in frame.read_text("utf-8", "replace"):
        yield NOT_THE_FRAME.at(frame, 1)
    if isinstance(direction := theme.get("direction"), str) and direction not in ("ltr", "rtl"):
        yield settings.source.problem(("theme", "direction"), NO_DIRECTION, direction=quoted(direction))
    for key in ("logo", "favicon"):
        if isinstance(path := theme.get(key), str) and path != _BROUGHT_ALONG:
            yield from missing_file(settings, ("theme", key), path, docs)
    icons = settings.value("theme", "icon")
    for key, why in _NO_ICON.items():
        if isinstance(icons, dict) and key in icons:
            yield settings.source.problem(("theme", "icon", key), NOT_SHOWN, key=quoted(key), why=why)


def misspelt_keys(settings: Settings, place: tuple[str, ...], noun: str, known: tuple[str, ...]) -> Iterator[Problem]:
    """Yield every key that is so like a known one that it was meant; others may be somebody else's."""
    given = settings.value(*place)
    for key in given if isinstance(given, dict) else ():
        near = None if key in known else nearest_to(key, known, 0.8)
        if near and near not in given:
            words = {"key": quoted(key), "noun": noun, "nearest": quoted(near)}
            yield settings.source.problem((*place, key), MISSPELT, **words)


def missing_file(settings: Settings, place: Place, path: str, docs: Path) -> Iterator[Problem]:
    """Yield that a file which the settings name is not in the docs folder, with the one most like it."""
    if not (docs / path).is_file():
        names = {file.name: file.relative_to(docs).as_posix() for file in files_below(docs)}
        near = nearest_to(path.rpartition("/")[2], names, 0.7)
        mend = f"Did you mean {quoted(names[near])}?" if near else "Put it there, or correct the way to it."
        words = {"key": quoted(str(place[-1])), "file": quoted(path), "docs": docs.name or "docs"}
        if isinstance(place[-1], int):
            words["key"] = f"An entry of {quoted(str(place[-2]))}"
        yield settings.source.problem(place, NO_FILE, mend=mend, **words)


def _font(settings: Settings, font: Any) -> Iterator[Problem]:
    for key in ("text", "code"):
        if isinstance(font, dict) and isinstance(font.get(key), str):
            yield settings.source.problem(("theme", "font", key), FONT_ELSEWHERE, font=quoted(font[key]))
