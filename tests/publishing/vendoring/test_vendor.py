"""What is put in place before the build: complete, reproducible, and nothing more than that."""

import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from support.needs import needs
from support.packages import NODE_MODULES, nothing_made
from support.pseudo import accented, catalogs_in, write_catalog
from support.published import ROOT
from withness.publishing.packages import made_of
from withness.publishing.vendoring.lock import LOCK, lock
from withness.publishing.vendoring.scripts import SHARED, WORKER
from withness.publishing.vendoring.snapshot import SNAPSHOT, STDLIB, NoSnapshotError, release_of, snapshot
from withness.publishing.vendoring.vendor import EMPTY_ZIP, PYODIDE, mirror, vendor
from withness.publishing.vendoring.wheel import WHEEL_NAME, subject_wheel

PACKAGE = ROOT / "src" / "withness"


@pytest.fixture(scope="module")
def assets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The assets of a stranger's docs folder."""
    needs((NODE_MODULES / "pyodide").is_dir(), "There is no node_modules. Run npm ci first.")
    docs = tmp_path_factory.mktemp("docs")
    assert vendor(docs, NODE_MODULES) == []
    return docs / "assets"


@pytest.fixture(scope="module")
def release(assets: Path) -> Path:
    """The folder of what belongs to this release alone."""
    [folder] = [path for path in (assets / "pyodide" / PYODIDE).iterdir() if path.is_dir()]
    return folder


def test_the_whole_runtime_lies_under_its_version(assets: Path, release: Path) -> None:
    names = {file.name for file in (assets / "pyodide" / PYODIDE).iterdir()}
    assert names == {"pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", release.name}
    ours = {file.name for file in release.iterdir()}
    assert ours == {WHEEL_NAME, "pyodide-lock.json", SNAPSHOT, STDLIB, "no-stdlib.zip"}


def test_the_page_is_told_every_file_of_the_runtime(assets: Path, release: Path) -> None:
    worker = (assets / "withness" / WORKER).read_text("utf-8")
    told = {
        name: json.loads(value) for name, value in re.findall("^const (PYODIDE|RELEASE|FILES) = (.+);$", worker, re.M)
    }
    folder = (assets / "withness" / "python" / told["PYODIDE"]).resolve()
    assert folder == (assets / "pyodide" / PYODIDE).resolve()
    assert told["RELEASE"] == release.name
    assert sorted(told["FILES"]) == sorted(f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file())


def test_the_page_is_told_what_each_part_imports(assets: Path) -> None:
    kit = assets / "withness"
    [told] = re.findall(r"^const IMPORTS = (.*);$", (kit / "withness.js").read_text("utf-8"), re.MULTILINE)
    imports: dict[str, list[str]] = json.loads(told)
    assert imports["theme-toggle"] == [SHARED]
    assert set(imports) == {folder.name for folder in kit.iterdir() if folder.is_dir() and "-" in folder.name}
    for part, named in imports.items():
        scripts = [kit / part / f"{part}.js", *(kit / name for name in named)]
        imported = {
            (script.parent / address).resolve()
            for script in scripts
            for address in re.findall(r"^import .* from '(.*)'", script.read_text("utf-8"), re.MULTILINE)
        }
        assert imported == {script.resolve() for script in scripts[1:]}, part
        assert len(named) == len(set(named))


def test_the_lock_names_our_wheel_by_its_hash_and_nothing_else(release: Path) -> None:
    lock = json.loads((release / "pyodide-lock.json").read_text("utf-8"))
    assert list(lock["packages"]) == ["withness"]
    listed = lock["packages"]["withness"]
    assert listed["sha256"] == hashlib.sha256((release / listed["file_name"]).read_bytes()).hexdigest()
    assert listed["depends"] == []


def test_the_lock_is_the_same_to_the_byte_wherever_it_is_made(release: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And it is made with no way to any host."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("TZ", "America/New_York")
    assert lock(NODE_MODULES / "pyodide", subject_wheel()) == (release / "pyodide-lock.json").read_bytes()


def test_what_is_made_elsewhere_is_the_same_to_the_byte(
    release: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In another folder and another zone: nothing of whoever publishes a site is sent to its readers."""
    makers = tmp_path / "withness" / "publishing" / "vendoring"
    shutil.copytree(ROOT / "src" / "withness", tmp_path / "withness")
    monkeypatch.setattr("withness.publishing.vendoring.snapshot._MAKER", makers / "snapshot.mjs")
    monkeypatch.setattr("withness.publishing.vendoring.snapshot._COMPILER", makers / "compiled_stdlib.py")
    monkeypatch.setenv("TZ", "America/New_York")
    ours = {name: (release / name).read_bytes() for name in (WHEEL_NAME, LOCK)}
    again = snapshot(NODE_MODULES / "pyodide", ours, release.name)
    assert again == {name: (release / name).read_bytes() for name in (SNAPSHOT, STDLIB)}


def test_the_library_of_the_long_way_is_code_of_the_browsers_python_and_smaller_than_its_sources(release: Path) -> None:
    stock = NODE_MODULES / "pyodide" / STDLIB
    sources, compiled = zipfile.ZipFile(stock), zipfile.ZipFile(release / STDLIB)
    assert {name.removesuffix("c") for name in compiled.namelist()} < set(sources.namelist())
    for name in compiled.namelist():
        assert name.endswith(".pyc")
        head = compiled.read(name)[:8]
        # Pyodide's is CPython 3.14, and 1 stands for code that is not to be compared with its source.
        assert (int.from_bytes(head[:2], "little"), head[2:]) == (3627, b"\r\n\1\0\0\0")
    assert (release / STDLIB).stat().st_size < 0.65 * stock.stat().st_size


def test_a_snapshot_is_kept_until_what_is_in_it_changes(release: Path, tmp_path: Path) -> None:
    """One with a mark in it, kept for this release, is taken as it is; what another release left in the pages goes."""
    packages = nothing_made(tmp_path)
    kept, shown, other = (
        made_of(packages) / release.name,
        *(tmp_path / "docs" / "assets" / "pyodide" / PYODIDE / name for name in (release.name, "0" * 16)),
    )
    for folder in (kept, other):
        folder.mkdir(parents=True)
        for name in (SNAPSHOT, STDLIB):
            (folder / name).write_bytes(b"kept")
    assert vendor(tmp_path / "docs", packages) == []
    assert (shown / SNAPSHOT).read_bytes() == (shown / STDLIB).read_bytes() == b"kept"
    assert not other.exists()


def test_the_wheel_holds_what_the_browser_reaches_and_no_more() -> None:
    code = (
        "import sys, withness.browser; print(*(name for name in sys.modules if name.partition('.')[0] == 'withness'))"
    )
    command = [sys.executable, "-c", code]
    reached = set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    files = zipfile.ZipFile(io.BytesIO(subject_wheel())).namelist()
    modules = {
        name.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for name in files if "-" not in name
    }
    assert modules == reached


FOLDERS = sorted(folder.name for folder in PACKAGE.iterdir() if folder.is_dir() and folder.name != "__pycache__")


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_change_that_no_reader_reaches_makes_no_reader_fetch_anything_again(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The snapshot is made from what the release is named by, and kept as long as that name is."""
    copy = tmp_path / "withness"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr("withness.publishing.vendoring.wheel._PACKAGE", copy)
    monkeypatch.setattr("withness.publishing.vendoring.snapshot._MAKER", copy / "publishing/vendoring/snapshot.mjs")
    before, name = subject_wheel(), release_of(NODE_MODULES / "pyodide", subject_wheel())
    changed = [path for path in (copy / folder).rglob("*") if path.suffix in (".py", ".yml", ".svg", ".css", ".pot")]
    assert changed
    for path in changed:
        path.write_bytes(path.read_bytes() + b"\n")
    is_the_same = subject_wheel() == before and release_of(NODE_MODULES / "pyodide", subject_wheel()) == name
    reached = {"words", "markup", "instrument", "bloom", "disclosure", "deidentification", "profile", "record", "team"}
    reached |= {"week", "meeting"}
    assert is_the_same == (folder not in reached)


def test_the_wheel_records_every_file_by_its_hash() -> None:
    wheel = zipfile.ZipFile(io.BytesIO(subject_wheel()))
    record = next(name for name in wheel.namelist() if name.endswith("RECORD"))
    rows = [line.split(",") for line in wheel.read(record).decode().splitlines()]
    assert [row[0] for row in rows] == wheel.namelist()
    assert all(int(row[2]) == len(wheel.read(row[0])) for row in rows if row[0] != record)


def test_a_site_in_another_language_gets_its_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packages = nothing_made(tmp_path)
    monkeypatch.setattr("withness.publishing.vendoring.vendor.snapshot", lambda *_: {SNAPSHOT: b"", STDLIB: b""})
    (tmp_path / "mkdocs.yml").write_text("theme: {name: material, custom_dir: theme, language: ru}\n", "utf-8")
    shutil.copytree(ROOT / "overrides", tmp_path / "theme")
    (tmp_path / "locale").mkdir()
    write_catalog(tmp_path / "locale" / "ru.po")
    with catalogs_in(tmp_path / "locale"):
        assert vendor(tmp_path / "docs", packages) == []
    assets = tmp_path / "docs" / "assets"
    [wheel] = assets.rglob(WHEEL_NAME)
    assert accented("Your result") in zipfile.ZipFile(wheel).read("withness/words/spoken.py").decode()
    assert accented("The link is copied.") in (assets / "withness" / SHARED).read_text("utf-8")
    assert accented("Book a consult") in (tmp_path / "theme" / "partials" / "words.html").read_text("utf-8")
    # And a site that goes back to English has none.
    (tmp_path / "mkdocs.yml").write_text("theme: {name: material, custom_dir: theme}\n", "utf-8")
    assert vendor(tmp_path / "docs", packages) == []
    left = [file for file in (tmp_path / "docs").rglob("*") if file.suffix in (".js", ".html", ".whl")]
    assert [file for file in left if accented("Book").strip("⸢⸣~").encode() in file.read_bytes()] == []


def test_a_font_asked_for_at_one_optical_size_keeps_its_weights_and_loses_that_axis(assets: Path) -> None:
    [stock] = NODE_MODULES.glob("@fontsource-variable/*/files/fraunces-latin-opsz-normal.woff2")
    made = TTFont(assets / "fonts" / "fraunces-latin-opsz36-normal.woff2")
    assert [axis.axisTag for axis in made["fvar"].axes] == ["wght"]
    assert made.getBestCmap().keys() == TTFont(stock).getBestCmap().keys()
    at_36 = TTFont(stock).getGlyphSet(location={"opsz": 36, "wght": 540})["n"].width
    assert made.getGlyphSet(location={"wght": 540})["n"].width == pytest.approx(at_36, abs=1)


def test_every_font_and_every_file_that_the_stylesheet_names_is_there(assets: Path) -> None:
    fonts = {file.name for file in (assets / "fonts").iterdir()}
    sheet = (assets / "withness" / "withness.css").read_text("utf-8")
    assert fonts and all(name in sheet for name in fonts)
    assert sheet.count(".woff2") == sum(sheet.count(name) for name in fonts)


def test_a_second_run_touches_nothing(assets: Path) -> None:
    before = {file: file.stat().st_mtime_ns for file in assets.rglob("*")}
    vendor(assets.parent, NODE_MODULES)
    assert {file: file.stat().st_mtime_ns for file in assets.rglob("*")} == before


def test_a_file_that_is_no_longer_shipped_goes_away(tmp_path: Path) -> None:
    mirror({"a.js": b"1", "b.js": b"2", "old/c.js": b"4"}, tmp_path)
    mirror({"a.js": b"3"}, tmp_path)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a.js": b"3"}


def test_without_the_packages_from_npm_it_says_what_to_do_and_writes_nothing(tmp_path: Path) -> None:
    [problem] = vendor(tmp_path / "docs", tmp_path / "node_modules")
    assert str(problem).removeprefix(tmp_path.as_posix()) == (
        "/node_modules:1: The packages from npm are not installed here. In a copy of the kit's code run npm ci; a"
        " release of the kit brings along what a site needs of them."
    )
    assert not (tmp_path / "docs").exists()


def test_another_pyodide_than_the_pages_ask_for_is_refused(tmp_path: Path) -> None:
    package = tmp_path / "node_modules" / "pyodide" / "package.json"
    package.parent.mkdir(parents=True)
    package.write_text('{"version": "0.1.0"}', "utf-8")
    [problem] = vendor(tmp_path / "docs", tmp_path / "node_modules")
    assert str(problem).endswith(f"package.json:1: This is Pyodide 0.1.0, and the pages ask for {PYODIDE}. Run npm ci.")


def test_without_node_it_says_so_and_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needs((NODE_MODULES / "pyodide").is_dir(), "There is no node_modules. Run npm ci first.")
    monkeypatch.setenv("PATH", str(tmp_path))
    [problem] = vendor(tmp_path / "docs", nothing_made(tmp_path))
    assert str(problem).endswith(
        "node_modules/pyodide:1: Python's memory could not be copied for the page (there is no program named node)."
        " Install Node 20.19 or newer, run npm ci, try again."
    )
    assert not (tmp_path / "docs").exists()


def test_a_wheel_that_cannot_be_listed_is_told_in_the_words_of_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs((NODE_MODULES / "pyodide").is_dir(), "There is no node_modules. Run npm ci first.")
    (tmp_path / "pkginfo.py").write_text("raise ModuleNotFoundError(\"No module named 'pkginfo'\")\n", "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    [problem] = vendor(tmp_path / "docs", NODE_MODULES)
    assert str(problem).endswith(
        "node_modules/pyodide:1: Our package could not be listed for the page's Python by pyodide lockfile add-wheels"
        " (ModuleNotFoundError: No module named 'pkginfo'). Run make again, which installs what is missing; on a site"
        " of your own: pip install withness."
    )
    assert not (tmp_path / "docs").exists()


def test_a_package_that_cannot_be_imported_is_told_in_its_own_words() -> None:
    needs((NODE_MODULES / "pyodide").is_dir(), "There is no node_modules. Run npm ci first.")
    ours = {WHEEL_NAME: EMPTY_ZIP, LOCK: lock(NODE_MODULES / "pyodide", subject_wheel())}
    with pytest.raises(NoSnapshotError, match="ModuleNotFoundError: No module named 'withness'"):
        snapshot(NODE_MODULES / "pyodide", ours, "0" * 16)
