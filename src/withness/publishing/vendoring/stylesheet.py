"""The stylesheet of every page, joined from the files of `web/css`; and how what Material draws looks here."""

import re
from pathlib import Path

import withness
from withness.authoring.settings.palette import color_tokens, first_scheme
from withness.authoring.settings.settings import Settings

FOLDER = Path(withness.__file__).parent / "web" / "css"
# Parts stand in no order: each styles what is inside of its own roots only.
ORDER = ("tokens.css", "base.css", "page.css", "words.css", "*/*.css", "print.css")


def stylesheet() -> str:
    """Return the whole stylesheet, without the comments: a tenth of its weight, in the way of the first frame."""
    return _joined([file for name in ORDER for file in sorted(FOLDER.glob(name))])


def look_of_material() -> str:
    """Return how what Material draws looks here, for the pages that have any of it; without the comments."""
    return _joined([FOLDER / "material.css"])


def look_of_teams() -> str:
    """Return how a team's round looks, for the pages that have one; without the comments."""
    return _joined([FOLDER / "team.css"])


def _joined(files: list[Path]) -> str:
    return re.sub(r"\s*/\*.*?\*/", "", "\n".join(file.read_text("utf-8") for file in files), flags=re.DOTALL)


def chosen_colors(settings: Settings) -> str:
    """Return the rule for the colors and the scheme that a site has chosen; empty where it keeps the kit's own."""
    if not settings.has_our_theme:
        return ""
    declared = {f"--{name}": color for name, color in color_tokens(settings).items()}
    if scheme := first_scheme(settings):
        declared["color-scheme"] = scheme
    said = "".join(f" {name}: {value};" for name, value in declared.items())
    return f"@layer tokens {{\n  :root {{{said} }}\n}}\n" if said else ""
