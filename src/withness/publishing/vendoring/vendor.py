"""Before the build: put the browser's Python, the fonts and the kit's own files where the site generator finds them."""

import hashlib
import json
import re
from pathlib import Path

from withness.authoring.settings.settings import Settings, settings_beside
from withness.problem import Message, Problem
from withness.publishing.cache import beside, remembered
from withness.publishing.constants import filled
from withness.publishing.node import NotMadeError
from withness.publishing.packages import made_of, packages_beside
from withness.publishing.translating.spoken_in import in_scripts, in_templates
from withness.publishing.translating.translation import ENGLISH_ONLY, Translation, site_translation
from withness.publishing.twins import bring_packed
from withness.publishing.vendoring.fonts import pinned
from withness.publishing.vendoring.lock import LOCK, NoLockError, lock
from withness.publishing.vendoring.material import SCRIPT, material_layer, material_script
from withness.publishing.vendoring.scripts import SHARED, WEB, WORKER, scripts
from withness.publishing.vendoring.snapshot import SNAPSHOT, STDLIB, NoSnapshotError, release_of, snapshot
from withness.publishing.vendoring.stylesheet import (
    ANY_THEME,
    any_theme,
    chosen_colors,
    look_of_material,
    looks_of_some_pages,
    stylesheet,
)
from withness.publishing.vendoring.wheel import WHEEL_NAME, subject_wheel

PYODIDE = "314.0.7"
# What the page fetches of Pyodide, and what that is called in its package. Some hosts do not know `.mjs` as a script,
# and no browser runs a module of an unknown type.
RUNTIME = {
    "pyodide.js": "pyodide.mjs",
    "pyodide.asm.js": "pyodide.asm.mjs",
    "pyodide.asm.wasm": "pyodide.asm.wasm",
}
# Codes as pictures: fetched by a page only when somebody asks for one or has one read. The second imports the first.
QR = ("index.js", "decode.js")

NOT_INSTALLED = Message(
    "The packages from npm are not installed here",
    "In a copy of the kit's code run npm ci; a release of the kit brings along what a site needs of them.",
)
OTHER_PYODIDE = Message("This is Pyodide {found}, and the pages ask for {wanted}", "Run npm ci.")
NOT_MADE = Message(
    "The scripts of the pages, or the stylesheet of Material, could not be made ({reason})",
    "Install the packages of the site again, with pip and with npm ci.",
)
NO_SNAPSHOT = Message(
    "Python's memory could not be copied for the page ({reason})", "Install Node 20.19 or newer, run npm ci, try again."
)
NOT_LISTED = Message(
    "Our package could not be listed for the page's Python by pyodide lockfile add-wheels ({reason})",
    "Run make again, which installs what is missing; on a site of your own: pip install withness.",
)

EMPTY_ZIP = b"PK\5\6" + bytes(18)


def vendor(docs: Path, packages: Path | None = None, settings: Settings | None = None) -> list[Problem]:
    """Fill `assets/pyodide`, `assets/fonts` and `assets/withness` below `docs`, and return what is in the way of it.

    `packages` is where those from npm lie: `None` where they are installed, or what the kit's release brings along. The
    `settings` are those beside `docs`, unless the folder is for another site.
    Only files that differ are written, each at one stroke, so a second run changes nothing and a crash breaks nothing.
    """
    packages = packages or packages_beside(Path())
    if problems := _missing(packages):
        return problems
    pyodide, assets = packages / "pyodide", docs / "assets"
    settings = settings or settings_beside(docs)
    translation = site_translation(settings)
    try:
        runtime = runtime_files(packages, translation)
        web = _web_files(packages, settings, translation, list(runtime))
    except NoSnapshotError as reason:
        return [NO_SNAPSHOT.at(pyodide, 1, reason=reason)]
    except NoLockError as reason:
        return [NOT_LISTED.at(pyodide, 1, reason=reason)]
    except NotMadeError as reason:
        return [NOT_MADE.at(packages, 1, reason=reason)]
    mirror(runtime, assets / "pyodide" / PYODIDE)
    bring_packed(runtime, made_of(packages), beside(docs))
    mirror(font_files(packages), assets / "fonts")
    _write_words(settings, translation)
    mirror(web, assets / "withness")
    return []


def mirror(files: dict[str, bytes], folder: Path) -> None:
    """Make `folder` hold exactly these files, touching only what differs."""
    for name, content in files.items():
        target = folder / name
        if not target.is_file() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            unfinished = target.with_name(f".{target.name}.part")
            unfinished.write_bytes(content)
            unfinished.replace(target)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_file() and path.relative_to(folder).as_posix() not in files:
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def _missing(packages: Path) -> list[Problem]:
    package = packages / "pyodide" / "package.json"
    if not package.is_file():
        return [NOT_INSTALLED.at(packages, 1)]
    found = json.loads(package.read_text("utf-8"))["version"]
    if found != PYODIDE:
        return [OTHER_PYODIDE.at(package, 1, found=found, wanted=PYODIDE)]
    return [] if (packages / "qr").is_dir() else [NOT_INSTALLED.at(packages, 1)]


def _write_words(settings: Settings, translation: Translation) -> None:
    """Put the words of the templates into a theme that has a place for them."""
    if settings.has_our_theme:
        file = settings.source.path.parent / settings.value("theme", "custom_dir") / "partials" / "words.html"
        if file.is_file() and file.read_text("utf-8") != (words := in_templates(translation)):
            file.write_text(words, "utf-8")


def _web_files(packages: Path, settings: Settings, translation: Translation, runtime: list[str]) -> dict[str, bytes]:
    sheets = {
        "withness.css": stylesheet() + chosen_colors(settings),
        **looks_of_some_pages(),
        ANY_THEME: any_theme(),
        "material.css": look_of_material() + material_layer(packages).decode(),
    }
    pictures = {path.name: path.read_bytes() for path in sorted(WEB.glob("*.svg"))}
    asked_for = scripts(packages)
    asked_for[WORKER] = _with_release(asked_for[WORKER], runtime)
    if translation is not ENGLISH_ONLY:
        asked_for[SHARED] = in_scripts(asked_for[SHARED], translation)
    written = {name: text.encode() for name, text in (asked_for | sheets).items()}
    codes = {f"qr/{name}": (packages / "qr" / name).read_bytes() for name in QR}
    return written | pictures | codes | {SCRIPT: material_script()}


def font_files(packages: Path) -> dict[str, bytes]:
    """Return the fonts that the kit's stylesheet names; `opsz36` in a name asks for that optical size and no other."""
    fonts = {path.name: path for path in (packages / "@fontsource-variable").glob("*/files/*.woff2")}
    return {name: _font(name, fonts[source].read_bytes(), made_of(packages)) for source, name in font_sources().items()}


def font_sources() -> dict[str, str]:
    """Return the names of the fonts' files in their packages, and what the kit's stylesheet calls them."""
    named = re.findall(r"fonts/([\w-]+\.woff2)", stylesheet())
    return {re.sub(r"(?<=-opsz)\d+", "", name): name for name in named}


def _font(name: str, source: bytes, made: Path) -> bytes:
    size = re.search(r"(?<=-opsz)\d+", name)
    if size is None:
        return source
    axes = {"opsz": float(size[0])}
    digest = hashlib.sha256(source).hexdigest()[:16]
    return remembered(made / f"{Path(name).stem}-{digest}.woff2", source, lambda font: pinned(font, axes))


def runtime_files(packages: Path, translation: Translation) -> dict[str, bytes]:
    """Return Pyodide's files, and in a folder named by its content what makes them ours; nothing in it ever changes.

    Raises `NoSnapshotError` and `NoLockError`.
    """
    pyodide, wheel = packages / "pyodide", subject_wheel(translation)
    release = release_of(pyodide, wheel)
    ours = {WHEEL_NAME: wheel, LOCK: lock(pyodide, wheel)}
    made = made_of(packages) / release
    if not all((made / name).is_file() for name in (SNAPSHOT, STDLIB)):
        mirror(snapshot(pyodide, ours, release), made)
    ours |= {name: (made / name).read_bytes() for name in (SNAPSHOT, STDLIB)}
    # Pyodide wants a standard library; all that is needed of it lies in the snapshot.
    ours["no-stdlib.zip"] = EMPTY_ZIP
    files = {name: (pyodide / source).read_bytes() for name, source in RUNTIME.items()}
    return files | {f"{release}/{name}": content for name, content in ours.items()}


def _with_release(script: str, runtime: list[str]) -> str:
    """Return the worker's script, told where the files of the runtime lie."""
    folder = next(name.partition("/")[0] for name in runtime if "/" in name)
    script = filled(script, "PYODIDE", '""', f"../../pyodide/{PYODIDE}/")
    return filled(filled(script, "RELEASE", '""', folder), "FILES", "[]", runtime)
