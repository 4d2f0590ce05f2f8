"""The stylesheet by which tools look right on a page of any theme, and change nothing beside themselves."""

import re
from pathlib import Path

from withness.publishing.vendoring.scripts import elements
from withness.publishing.vendoring.stylesheet import FOLDER, without_comments

# The first of these layers counts least. A theme knows none of them, and whatever stands in a layer would lose to it;
# so instead of being layers they have so many ids more in every selector.
_LAYERS = ("tokens", "base", "page", "parts", "states", "print")
_PARTS = ("catalog/facts.css", "form/*.css", "result/*.css", "tools/*.css", "week/*.css", "anywhere/*.css")
# What leads to the views of a meeting stands under its title, and each of them alone on its page.
_BESIDE = ("p.views", "main.meeting-host", "main.meeting-room")
_NO_TOOLS = frozenset({"search.css", "posters.css"})
_LAYER = re.compile(r"(?ms)^@layer (\w+) \{\n(.*?)^\}$")
_FONT = re.compile(
    r"font: (?P<weight>\d+ )?(?P<size>clamp\([^)]*\)|[^\s/]+)(?:/(?P<line>\S+))? var\(--(?:text|serif)\)"
)
_LENGTH = re.compile(r"(?<![\w.])(\d*\.?\d+)rem\b")


def any_theme() -> str:
    """Return the stylesheet, without comments."""
    tools = f":is({', '.join([*elements(), *_BESIDE])})"
    shapes = re.search(r"(?ms)^    --size-small:.*?^    --target:[^\n]*\n", _text(FOLDER / "tokens.css"))
    colors = re.findall(r"(?m)^    --[\w-]+: light-dark\([^\n]*\n", _text(FOLDER / "tokens.css").split("@media")[0])
    assert shapes
    tokens = f"{tools} {{\n{''.join(colors)}{shapes[0]}}}\n"
    within = ("any-theme.css", "base.css", "words.css")
    everywhere = [_heavier(_text(FOLDER / name).replace("TOOLS", tools), tools) for name in within]
    # A part of a tool may have a name that a theme has too; a tool itself is nobody else's.
    parts = [_heavier(_text(file), "html" if _has_a_tool(file) else tools) for file in _files()]
    return re.sub(r"\s*\n\s*", "\n", "".join([_in_units(tokens), *everywhere, *parts])).lstrip()


def _files() -> list[Path]:
    return [file for name in _PARTS for file in sorted(FOLDER.glob(name)) if file.name not in _NO_TOOLS]


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
