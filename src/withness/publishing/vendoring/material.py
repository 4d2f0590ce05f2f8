"""What is delivered of Material for MkDocs: its stylesheet, trimmed, in a layer beneath ours, and its script."""

import re
from importlib.resources import files
from pathlib import Path

from withness.publishing.node import NotMadeError, made_by_node

SCRIPT = "material.js"

_LAYER = Path(__file__).with_name("material.mjs")
_SOURCE_MAP = re.compile(rb"//# sourceMappingURL=.*\s*\Z")


def material_layer(packages: Path) -> bytes:
    """Return the cascade layer `material`, made once by the PurgeCSS and PostCSS of these packages.

    Raises `NotMadeError`.
    """
    sheet = _asset("stylesheets/main.*.min.css")
    return made_by_node(_LAYER, sheet, [sheet], packages)


def material_script() -> bytes:
    """Return Material's own script. Raises `NotMadeError`."""
    return _SOURCE_MAP.sub(b"", _asset("javascripts/bundle.*.min.js").read_bytes())


def _asset(pattern: str) -> Path:
    found = sorted((Path(str(files("material"))) / "templates" / "assets").glob(pattern))
    if len(found) != 1:
        raise NotMadeError(f"there are {len(found)} files {pattern} in its package")
    return found[0]
