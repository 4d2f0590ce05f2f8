"""Before the build: put the browser's Python, the fonts and the kit's own files where the site generator finds them."""

import json
import re
from pathlib import Path

from withness.authoring.settings.settings import Settings, settings_beside
from withness.problem import Message, Problem
from withness.publishing.translating.spoken_in import in_scripts, in_templates
from withness.publishing.translating.translation import ENGLISH_ONLY, Translation, site_translation
from withness.publishing.vendoring.fonts import pinned
from withness.publishing.vendoring.lock import LOCK, NoLockError, lock
from withness.publishing.vendoring.material import SCRIPT, NoMaterialError, material_layer, material_script
from withness.publishing.vendoring.scripts import WEB, scripts
from withness.publishing.vendoring.snapshot import SNAPSHOT, STDLIB, NoSnapshotError, release_of, snapshot
from withness.publishing.vendoring.stylesheet import (
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
    f"Run npm ci; on a site of your own: npm install pyodide@{PYODIDE} pagefind qr "
    "postcss purgecss @fontsource-variable/fraunces @fontsource-variable/atkinson-hyperlegible-next.",
)
OTHER_PYODIDE = Message("This is Pyodide {found}, and the pages ask for {wanted}", "Run npm ci.")
NO_MATERIAL = Message(
    "The stylesheet of Material could not be trimmed ({reason})",
    "Install the packages of the site again, with pip and with npm ci.",
)
NO_SNAPSHOT = Message(
    "Python's memory could not be copied for the page ({reason})", "Install Node 20.19 or newer, run npm ci, try again."
)
NOT_LISTED = Message(
    "Our package could not be listed for the page's Python by pyodide lockfile add-wheels ({reason})",
    'Run make again, which installs what is missing; on a site of your own: pip install "withness[publishing]".',
)

_WORDS = "markup/words.js"
EMPTY_ZIP = b"PK\5\6" + bytes(18)


def vendor(docs: Path, node_modules: Path = Path("node_modules")) -> list[Problem]:
    """Fill `assets/pyodide`, `assets/fonts` and `assets/withness` below `docs`, and return what is in the way of it.

    Only files that differ are written, each at one stroke, so a second run changes nothing and a crash breaks nothing.
    """
    problems = _missing(node_modules)
    if problems:
        return problems
    pyodide, assets = node_modules / "pyodide", docs / "assets"
    settings = settings_beside(docs)
    translation = site_translation(settings)
    try:
        runtime = _runtime_files(pyodide, assets / "pyodide" / PYODIDE, translation)
        web = _web_files(node_modules, settings, translation)
    except NoSnapshotError as reason:
        return [NO_SNAPSHOT.at(pyodide, 1, reason=reason)]
    except NoLockError as reason:
        return [NOT_LISTED.at(pyodide, 1, reason=reason)]
    except NoMaterialError as reason:
        return [NO_MATERIAL.at(node_modules, 1, reason=reason)]
    mirror(runtime, assets / "pyodide" / PYODIDE)
    mirror(_font_files(node_modules, assets / "fonts"), assets / "fonts")
    _write_words(settings, translation)
    mirror(web | {"python/release.js": _release(list(runtime))}, assets / "withness")
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


def _missing(node_modules: Path) -> list[Problem]:
    package = node_modules / "pyodide" / "package.json"
    if not package.is_file():
        return [NOT_INSTALLED.at(node_modules, 1)]
    found = json.loads(package.read_text("utf-8"))["version"]
    if found != PYODIDE:
        return [OTHER_PYODIDE.at(package, 1, found=found, wanted=PYODIDE)]
    return [] if (node_modules / "qr").is_dir() else [NOT_INSTALLED.at(node_modules, 1)]


def _write_words(settings: Settings, translation: Translation) -> None:
    """Put the words of the templates into a theme that has a place for them."""
    if settings.has_our_theme:
        file = settings.source.path.parent / settings.value("theme", "custom_dir") / "partials" / "words.html"
        if file.is_file() and file.read_text("utf-8") != (words := in_templates(translation)):
            file.write_text(words, "utf-8")


def _web_files(node_modules: Path, settings: Settings, translation: Translation) -> dict[str, bytes]:
    sheets = {
        "withness.css": stylesheet() + chosen_colors(settings),
        **looks_of_some_pages(),
        "material.css": look_of_material() + material_layer(node_modules),
    }
    pictures = {path.name: path.read_bytes() for path in sorted(WEB.glob("*.svg"))}
    asked_for = scripts()
    if translation is not ENGLISH_ONLY:
        asked_for[_WORDS] = in_scripts(asked_for[_WORDS], translation)
    written = {name: text.encode() for name, text in (asked_for | sheets).items()}
    codes = {f"qr/{name}": (node_modules / "qr" / name).read_bytes() for name in QR}
    return written | pictures | codes | {SCRIPT: material_script()}


def _font_files(node_modules: Path, vendored: Path) -> dict[str, bytes]:
    """Return the fonts that the kit's stylesheet names; `opsz36` in a name asks for that optical size and no other."""
    named = re.findall(r"fonts/([\w-]+\.woff2)", stylesheet())
    fonts = {path.name: path for path in (node_modules / "@fontsource-variable").glob("*/files/*.woff2")}
    return {name: _font(name, fonts, vendored / name) for name in named}


def _font(name: str, fonts: dict[str, Path], made: Path) -> bytes:
    size = re.search(r"(?<=-opsz)\d+", name)
    if size is None:
        return fonts[name].read_bytes()
    source = fonts[name.replace(f"opsz{size[0]}", "opsz")]
    # It takes a second to make.
    if made.is_file() and made.stat().st_mtime >= source.stat().st_mtime:
        return made.read_bytes()
    return pinned(source.read_bytes(), {"opsz": float(size[0])})


def _runtime_files(pyodide: Path, vendored: Path, translation: Translation) -> dict[str, bytes]:
    """Return Pyodide's files, and in a folder named by its content what makes them ours; nothing in it ever changes."""
    wheel = subject_wheel(translation)
    release = release_of(pyodide, wheel)
    ours = {WHEEL_NAME: wheel, LOCK: lock(pyodide, wheel)}
    made = [vendored / release / name for name in (SNAPSHOT, STDLIB)]
    if all(file.is_file() for file in made):
        ours |= {file.name: file.read_bytes() for file in made}
    else:
        ours |= snapshot(pyodide, ours, release)
    # Pyodide wants a standard library; all that is needed of it lies in the snapshot.
    ours["no-stdlib.zip"] = EMPTY_ZIP
    files = {name: (pyodide / source).read_bytes() for name, source in RUNTIME.items()}
    return files | {f"{release}/{name}": content for name, content in ours.items()}


def _release(names: list[str]) -> bytes:
    """Return the module that tells the page where these files lie; `web/python/release.d.ts` describes it."""
    folder = next(name.partition("/")[0] for name in names if "/" in name)
    told = {"PYODIDE": f"../../pyodide/{PYODIDE}/", "RELEASE": folder, "FILES": names}
    return "".join(f"export const {name} = {json.dumps(value)};\n" for name, value in told.items()).encode()
