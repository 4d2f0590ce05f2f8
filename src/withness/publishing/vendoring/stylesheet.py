"""The stylesheets of pages, joined from the files of `web/css`: of every page, of some, and of what Material draws."""

import re
from pathlib import Path

import withness
from withness.authoring.settings.palette import color_tokens, first_scheme
from withness.authoring.settings.settings import Settings

FOLDER = Path(withness.__file__).parent / "web" / "css"
# Parts stand in no order: each styles what is inside of its own roots only.
FOLDERS = ("anywhere", "catalog", "form", "result")
# What is asked for by the pages that have something of it: `overrides/main.html` knows by what.
OF_SOME_PAGES = ("tools", "week")
# What a page of any theme asks for.
ANY_THEME = "any-theme.css"
ORDER = ("tokens.css", "base.css", "page.css", "words.css", *(f"{name}/*.css" for name in FOLDERS), "print.css")


def stylesheet() -> str:
    """Return the stylesheet of every page, without comments, a tenth of its weight in the way of the first frame."""
    return _joined([file for name in ORDER for file in sorted(FOLDER.glob(name))])


def looks_of_some_pages() -> dict[str, str]:
    """Return the stylesheets of what only some pages have, by their names; without the comments."""
    return {f"{folder}.css": _joined(sorted(FOLDER.glob(f"{folder}/*.css"))) for folder in OF_SOME_PAGES}


def look_of_material() -> str:
    """Return how what Material draws looks here, for the pages that have any of it; without the comments."""
    return _joined([FOLDER / "material.css"])


def _joined(files: list[Path]) -> str:
    bare = without_comments("\n".join(file.read_text("utf-8") for file in files))
    return re.sub(r"\s*\n\s*", "\n", bare).lstrip()


def without_comments(css: str) -> str:
    """Return the same rules without a word about them."""
    return re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)


def chosen_colors(settings: Settings) -> str:
    """Return the rule for the colors and the scheme that a site has chosen; empty where it keeps the kit's own."""
    if not settings.has_our_theme:
        return ""
    declared = {f"--{name}": color for name, color in color_tokens(settings).items()}
    if scheme := first_scheme(settings):
        declared["color-scheme"] = scheme
    said = "".join(f" {name}: {value};" for name, value in declared.items())
    return f"@layer tokens {{\n  :root {{{said} }}\n}}\n" if said else ""
