"""The kit as a wheel, on a machine that has Python and no Node: a site of one's own, and this very site."""

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.authors.previews import got, preview
from support.packages import nothing_made
from support.published import ROOT
from withness.publishing.cache import name_of
from withness.publishing.generator.preview import free_port
from withness.publishing.releasing.guide import PAGES
from withness.publishing.twins import BEST, LARGE
from withness.publishing.vendoring.vendor import RUNTIME

BUILT_FROM = ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md")
COMPRESSED = ROOT / "build" / "compressed"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, as `make dist` makes it from a checkout."""
    kit = tmp_path_factory.mktemp("kit")
    ignored = shutil.ignore_patterns("__pycache__", "delivered")
    for folder in ("src", "overrides", "licences"):
        shutil.copytree(ROOT / folder, kit / folder, ignore=ignored)
    for name in BUILT_FROM:
        shutil.copy(ROOT / name, kit)
    (kit / "docs").mkdir()
    for page in PAGES:
        shutil.copy(ROOT / "docs" / page, kit / "docs")
    nothing_made(kit)
    environment = os.environ | {"PYTHONPATH": str(kit / "src"), "SOURCE_DATE_EPOCH": "1000000000"}
    run([sys.executable, "-m", "withness.publishing.releasing.delivered", "."], kit, environment)
    for twin in ("once", "twice"):
        run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", twin], kit, environment)
    [once], [twice] = (sorted((kit / twin).iterdir()) for twin in ("once", "twice"))
    assert once.read_bytes() == twice.read_bytes()
    return once


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An environment of its own with the wheel in it; what else it needs is lent by the one that runs the tests."""
    home = tmp_path_factory.mktemp("home") / "venv"
    run([sys.executable, "-m", "venv", "--without-pip", str(home)], home.parent)
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(home)}))
    (packages / "lent.pth").write_text(f"{sysconfig.get_path('purelib')}\n", "utf-8")
    command = [sys.executable, "-m", "pip", "--quiet", "--python", str(home / "bin" / "python"), "install"]
    run([*command, "--no-deps", "--no-index", str(wheel)], home)
    yield home / "bin"


def run(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def withness(installed: Path, arguments: list[str], folder: Path) -> str:
    """Run the installed program where neither Node nor the checkout can be reached."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PATH")}
    environment = kept | {"PATH": str(installed), "SOURCE_DATE_EPOCH": "1000000000", "NO_MKDOCS_2_WARNING": "true"}
    return run([str(installed / "withness"), *arguments], folder, environment)


def test_the_licences_of_all_its_parts_are_in_it(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    texts = {name.rpartition("/")[2] for name in names if "/licenses/" in name}
    assert texts >= {"LICENSE", *(file.name for file in (ROOT / "licences").iterdir())}
    parts = {name.split("/")[2] for name in names if name.startswith("withness/delivered/")}
    kit = {"pyodide", "qr", "@fontsource-variable", "purgecss", "postcss", "rollup", "overrides", "guide", ".cache"}
    assert parts == kit


def test_the_browsers_python_is_packed_in_it_and_put_where_the_build_looks(
    wheel: Path, installed: Path, tmp_path: Path
) -> None:
    """So that nobody's first build has to do it, which takes half a minute."""
    pyodide = ROOT / "node_modules" / "pyodide"
    large = [file for name in RUNTIME.values() if (file := pyodide / name).stat().st_size >= LARGE]
    packed = {f"{name_of(file.read_bytes())}.{BEST}.br" for file in large}
    assert len(packed) == 2
    names = {name.rpartition("/")[2] for name in zipfile.ZipFile(wheel).namelist()}
    assert {name for name in names if name.endswith(".br")} == packed
    withness(installed, ["init", "my-site"], tmp_path)
    withness(installed, ["vendor", "docs"], tmp_path / "my-site")
    kept = {file.name for file in (tmp_path / "my-site" / "build" / "compressed").iterdir()}
    assert packed <= kept


def test_the_version_is_told(installed: Path, tmp_path: Path) -> None:
    assert withness(installed, ["--version"], tmp_path).startswith("Withness ")


def test_two_commands_make_a_site_of_ones_own_without_node(installed: Path, tmp_path: Path) -> None:
    assert "Go there with: cd my-site" in withness(installed, ["init", "my-site"], tmp_path)
    site = tmp_path / "my-site"
    assert "## Publish" in (site / "guide" / "make-it-yours.md").read_text("utf-8")
    said = withness(installed, ["build"], site)
    assert "The site is finished: it is in the folder site." in said, said
    built = site / "site"
    page = (built / "tools" / "self-checks" / "room-for-others" / "index.html").read_text("utf-8")
    assert "Room for others · My site" in page and "Content-Security-Policy" in page
    assert {"feed.xml", "sitemap.xml", "pagefind", "cards", "_headers"} < {file.name for file in built.iterdir()}
    assert len(list(built.rglob("snapshot.bin"))) == 1
    assert "Wrote kit/withness-" in withness(installed, ["new", "host", "github-pages"], site)
    assert f"./kit/{next((site / 'kit').iterdir()).name}" in (site / "requirements.txt").read_text("utf-8")


def test_the_first_preview_of_a_new_site_has_its_styles(installed: Path, tmp_path: Path) -> None:
    """Also where nothing was built before."""
    withness(installed, ["init", "my-site"], tmp_path)
    address = f"http://127.0.0.1:{(port := free_port(0))}/"
    with preview(tmp_path / "my-site", "--port", str(port), python=installed / "python") as run:
        run.shows(address, "<h1")
        status, sheet = got(f"{address}assets/withness/withness.css")
    assert status == 200 and "--moss" in sheet


def test_this_very_site_is_built_from_it_to_the_same_bytes(installed: Path, site: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("pyodide", "fonts", "withness"))
    shutil.copytree(ROOT / "overrides", tmp_path / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    shutil.copytree(COMPRESSED, tmp_path / "build" / "compressed")
    withness(installed, ["build"], tmp_path)
    ours, built = contents(site), contents(tmp_path / "site")
    assert sorted(built) == sorted(ours)
    # The day of a build stands in what tells when pages were last changed.
    assert [name for name in built if built[name] != ours[name] and not name.startswith("sitemap.xml")] == []


def contents(site: Path) -> dict[str, bytes]:
    return {file.relative_to(site).as_posix(): file.read_bytes() for file in site.rglob("*") if file.is_file()}
