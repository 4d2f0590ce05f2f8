"""What is delivered of Material for MkDocs: its stylesheet, trimmed, in a layer beneath ours, and its script."""

import hashlib
import re
import subprocess
from importlib.resources import files
from pathlib import Path

from withness.publishing.cache import remembered
from withness.publishing.packages import made_of

SCRIPT = "material.js"
MAKERS = ("purgecss", "postcss")

_LAYER = Path(__file__).with_name("material.mjs")
_SOURCE_MAP = re.compile(rb"//# sourceMappingURL=.*\s*\Z")


class NoMaterialError(RuntimeError):
    """Material's files are not what they were, or could not be trimmed: the reason."""


def material_layer(packages: Path) -> bytes:
    """Return the cascade layer `material`, made once by the PurgeCSS and PostCSS of these packages.

    Raises `NoMaterialError`.
    """
    sheet, makers = _asset("stylesheets/main.*.min.css"), [packages / name / "package.json" for name in MAKERS]
    parts = [sheet, _LAYER, *(maker for maker in makers if maker.is_file())]
    digest = hashlib.sha256(b"".join(part.read_bytes() for part in parts)).hexdigest()[:16]
    return remembered(made_of(packages) / f"material-{digest}.css", sheet.read_bytes(), lambda _: _trimmed(packages))


def _trimmed(packages: Path) -> bytes:
    # Node looks for packages beside the script that asks for them, and ours may lie anywhere.
    code = _LAYER.read_text("utf-8")
    command = ["node", "--input-type=module", "-", str(_asset("stylesheets/main.*.min.css"))]
    try:
        done = subprocess.run(
            command, input=code, cwd=packages.parent, capture_output=True, encoding="utf-8", check=False
        )
    except FileNotFoundError as error:
        raise NoMaterialError("there is no program named node") from error
    if done.returncode:
        raise NoMaterialError(next(iter(re.findall(r"(?<=Error).*?: (.*)", done.stderr)), done.stderr.strip()))
    return done.stdout.encode()


def material_script() -> bytes:
    """Return Material's own script."""
    return _SOURCE_MAP.sub(b"", _asset("javascripts/bundle.*.min.js").read_bytes())


def _asset(pattern: str) -> Path:
    found = sorted((Path(str(files("material"))) / "templates" / "assets").glob(pattern))
    if len(found) != 1:
        raise NoMaterialError(f"there are {len(found)} files {pattern} in its package")
    return found[0]
