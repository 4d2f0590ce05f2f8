"""The parts of the packages from npm that a site needs, with all that Node makes of them, put into the kit itself."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from withness.publishing.node import MAKERS
from withness.publishing.packages import DELIVERED, made_of
from withness.publishing.releasing.guide import pages_for_release
from withness.publishing.translating.translation import ENGLISH_ONLY, LOCALE, read_translation
from withness.publishing.twins import pack_ahead
from withness.publishing.vendoring.material import material_layer
from withness.publishing.vendoring.scripts import scripts
from withness.publishing.vendoring.vendor import QR, RUNTIME, font_files, font_sources, mirror, runtime_files

# A part of a font, and the part with the letters that only the cards of shared pages have.
_LATIN, _MORE = "-latin-", "-latin-ext-"


def deliver(root: Path, into: Path = DELIVERED) -> None:
    """Fill the folder from the packages and templates of a checkout; everything that is remembered is made anew.

    Raises `NoSnapshotError`, `NoLockError` and `NotMadeError`.
    """
    packages = root / "node_modules"
    made = made_of(packages)
    shutil.rmtree(made, ignore_errors=True)
    for translation in (ENGLISH_ONLY, *map(read_translation, sorted(LOCALE.glob("*.po")))):
        runtime = runtime_files(packages, translation)
    pack_ahead(runtime, made)
    font_files(packages)
    material_layer(packages)
    scripts(packages)
    taken = {file.relative_to(packages): file for file in _taken(packages)}
    taken |= {Path("overrides") / file.relative_to(root / "overrides"): file for file in _files(root / "overrides")}
    taken |= pages_for_release(root)
    mirror({name.as_posix(): file.read_bytes() for name, file in sorted(taken.items())}, into)


def _taken(packages: Path) -> Iterator[Path]:
    yield from _files(made_of(packages))
    pyodide = packages / "pyodide"
    yield from (pyodide / name for name in ("package.json", "pyodide-lock.json", *RUNTIME.values()))
    yield from (packages / "qr" / name for name in QR)
    fonts = {path.name: path for path in (packages / "@fontsource-variable").glob("*/files/*.woff2")}
    for name in font_sources():
        yield from (fonts[name], fonts[name.replace(_LATIN, _MORE)])
    yield from (packages / name / "package.json" for name in MAKERS)


def _files(folder: Path) -> list[Path]:
    return [file for file in sorted(folder.rglob("*")) if file.is_file()]


if __name__ == "__main__":
    deliver(Path(sys.argv[1]))
