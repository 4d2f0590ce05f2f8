"""The colors that the stylesheet names, by their names: one for light, one for dark."""

import re

from withness.publishing.vendoring.stylesheet import stylesheet

CSS = stylesheet()
TOKENS: dict[str, str] = dict(
    re.findall(r"--([\w-]+): (light-dark\(#\w{6}, #\w{6}\));", CSS.split("@media (prefers-contrast")[0])
)
