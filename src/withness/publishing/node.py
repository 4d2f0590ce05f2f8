"""What Node makes with packages from npm, remembered by its content: where that is at hand, no Node is needed."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from withness.publishing.cache import name_of, remembered
from withness.publishing.packages import made_of

# The packages that make something, each told apart from its other versions by its own description.
MAKERS = ("purgecss", "postcss", "rollup")


class NotMadeError(RuntimeError):
    """What it is made of is not there or not what it was, or Node could not make it: the reason."""


def made_by_node(script: Path, argument: Path, sources: Iterable[Path], packages: Path) -> bytes:
    """Return what a script writes to its standard output, told where to look; the sources are all that it reads there.

    Raises `NotMadeError`.
    """
    makers = (packages / name / "package.json" for name in MAKERS)
    parts = [*sources, script, *(maker for maker in makers if maker.is_file())]
    made = made_of(packages) / f"{script.stem}-{name_of(*(part.read_bytes() for part in parts))[:16]}"
    return remembered(made, script.read_bytes(), lambda code: _said(code, argument, packages))


def _said(code: bytes, argument: Path, packages: Path) -> bytes:
    # Node looks for packages beside the script that asks for them, and ours may lie anywhere.
    command = ["node", "--input-type=module", "-", str(argument.resolve())]
    try:
        done = subprocess.run(command, input=code, cwd=packages.parent, capture_output=True, check=False)
    except FileNotFoundError as error:
        raise NotMadeError("there is no program named node") from error
    if done.returncode:
        told = done.stderr.decode(errors="replace")
        raise NotMadeError(next(iter(re.findall(r"(?<=Error).*?: (.*)", told)), told.strip()))
    return done.stdout
