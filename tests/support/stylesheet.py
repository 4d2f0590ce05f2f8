"""The stylesheet of every page: the colors that it names, and the parts that it is written in."""

import re

from withness.publishing.vendoring.stylesheet import FOLDER, stylesheet

CSS = stylesheet()
# The colors by their names: one for light, one for dark.
TOKENS: dict[str, str] = dict(
    re.findall(r"--([\w-]+): (light-dark\(#\w{6}, #\w{6}\));", CSS.split("@media (prefers-contrast")[0])
)
PARTS = {file.stem: file.read_text("utf-8") for file in sorted(FOLDER.glob("*/*.css"))}


def roots_of(part: str) -> list[str]:
    """Return the roots that a part's first line names, each a compound selector such as `section.scene`."""
    [line] = re.findall(r"\A/\* Roots: (.+?)\. ", part)
    roots: list[str] = line.split()
    return roots


def rules_of(css: str) -> list[tuple[str, str]]:
    """Return every list of selectors with what it declares."""
    bare = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    found = re.findall(r"([^{};@]+)\{([^{}]*)\}", bare)
    return [(" ".join(selectors.split()), " ".join(body.split())) for selectors, body in found]
