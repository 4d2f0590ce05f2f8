"""The stylesheets of pages, joined from the files of `web/css`: of every page, of some, of any theme."""

import re
from pathlib import Path

import withness
from withness.authoring.settings.palette import color_tokens, first_scheme
from withness.authoring.settings.settings import Settings
from withness.publishing.vendoring.scripts import elements

FOLDER = Path(withness.__file__).parent / "web" / "css"
# Parts stand in no order: each styles what is inside of its own roots only.
FOLDERS = ("anywhere", "catalog", "form", "result")
# What is asked for by the pages that have something of it: `overrides/main.html` knows by what.
OF_SOME_PAGES = ("tools", "week")
# What a page of any theme asks for.
ANY_THEME = "any-theme.css"
ORDER = ("tokens.css", "base.css", "page.css", "words.css", *(f"{name}/*.css" for name in FOLDERS), "print.css")

# The first of these layers counts least. A theme knows none of them, and whatever stands in a layer would lose to it;
# so instead of being layers they have so many ids more in every selector.
_LAYERS = ("tokens", "base", "page", "parts", "states", "print")
_PARTS_OF_TOOLS = ("catalog/facts.css", "form/*.css", "result/*.css", "tools/*.css", "week/*.css", "anywhere/*.css")
# What leads to the views of a meeting stands under its title, and each of them alone on its page.
_BESIDE = ("p.views", "main.meeting-host", "main.meeting-room")
_NOT_OF_TOOLS = frozenset({"search.css", "posters.css"})
# A theme has headings of its own, and so many sizes of them that ours would not fit in.
_HEADINGS = re.compile(r"(?ms)^  h[1-4](?:, h[1-4])* \{.*?\}\n")
_LAYER = re.compile(r"(?ms)^@layer (\w+) \{\n(.*?)^\}$")
_FONT = re.compile(
    r"font: (?P<weight>\d+ )?(?P<size>clamp\([^)]*\)|[^\s/]+)(?:/(?P<line>\S+))? var\(--(?:text|serif)\)"
)
_LENGTH = re.compile(r"(?<![\w.])(\d*\.?\d+)rem\b")


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


def any_theme() -> str:
    """Return the stylesheet, without comments."""
    tools = f":is({', '.join([*elements(), *_BESIDE])})"
    shapes = re.search(r"(?ms)^    --size-small:.*?^    --target:[^\n]*\n", _text(FOLDER / "tokens.css"))
    colors = re.findall(r"(?m)^    --[\w-]+: light-dark\([^\n]*\n", _text(FOLDER / "tokens.css").split("@media")[0])
    assert shapes
    tokens = f"{tools} {{\n{''.join(colors)}{shapes[0]}}}\n"
    within = [_text(FOLDER / name) for name in ("any-theme.css", "base.css", "words.css")]
    everywhere = [_heavier(_HEADINGS.sub("", css).replace("TOOLS", tools), tools) for css in within]
    # A part of a tool may have a name that a theme has too; a tool itself is nobody else's.
    parts = [_heavier(_text(file), "html" if _has_a_tool(file) else tools) for file in _files()]
    return re.sub(r"\s*\n\s*", "\n", "".join([_in_units(tokens), *everywhere, *parts])).lstrip()


def _files() -> list[Path]:
    return [file for name in _PARTS_OF_TOOLS for file in sorted(FOLDER.glob(name)) if file.name not in _NOT_OF_TOOLS]


def _has_a_tool(file: Path) -> bool:
    """Say whether a part styles a tool as a whole, by its first line: it begins with an element or with a view."""
    roots = re.match(r"/\* Roots: (.+?)\. ", file.read_text("utf-8"))
    assert roots
    return any(root in {*elements(), ".meeting-host"} for root in roots[1].split())


def _text(file: Path) -> str:
    # The form of a self-check is the one part of an element's own file that a theme might call the same.
    return re.sub(r"(?<![\w-])\.items\b", "form.items", without_comments(file.read_text("utf-8")))


def _heavier(css: str, within: str) -> str:
    """Return the rules of every layer as they hold within some elements, the later layers the heavier ones."""
    css = _in_units(_FONT.sub(_longhand, re.sub(r"font-family: var\([^)]*\);", "", css)))
    return "".join(
        f":is({within}, {'#w' * _LAYERS.index(layer[1])}) {{\n{layer[2]}}}\n" if layer[1] != "tokens" else layer[2]
        for layer in _LAYER.finditer(css)
    )


def _longhand(font: re.Match[str]) -> str:
    """Return a font in its size, weight and height of line, and in the family of the theme."""
    named = {"font-weight": font["weight"], "font-size": font["size"], "line-height": font["line"]}
    return "; ".join(f"{name}: {value.strip()}" for name, value in named.items() if value)


def _in_units(css: str) -> str:
    """Return rules whose sizes go by the unit of the tools; what is asked of the window stays."""
    rows = css.split("\n")
    stays = ("@media", "--unit:")
    return "\n".join(
        row if any(map(row.__contains__, stays)) else _LENGTH.sub(r"calc(\1 * var(--unit))", row) for row in rows
    )
