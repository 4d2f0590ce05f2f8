"""The rules of the house that a reader of the code may rely on: who may import what, and who may make markup."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.published import ROOT
from withness.publishing.vendoring.wheel import subject_modules

SOURCE = ROOT / "src" / "withness"
EVERYTHING = sorted(SOURCE.rglob("*.py"))

# Each costs tens of milliseconds to import in the browser.
SLOW_IN_THE_BROWSER = {"html", "statistics", "decimal", "fractions"}
# The snapshot holds one state of chance for everybody.
BY_CHANCE = {"random", "secrets", "uuid"}
SITE_GENERATORS = {"markdown", "mkdocs", "properdocs", "zensical", "material", "pymdownx"}


def rooms() -> list[str]:
    """Return the rooms of the house in the order that ARCHITECTURE.md gives, the lowest first."""
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    picture = re.search(r"## The rooms.*?```\n(.*?)```", text, re.DOTALL)
    assert picture, "ARCHITECTURE.md has no picture of the rooms"
    return re.findall(r"^(?:│ )?([\w/.]+)  ", picture[1], re.MULTILINE)


ROOMS = rooms()


def room_of(module: str) -> str:
    """Return the room that a module of ours is in: `withness.authoring.yaml.source` is in `authoring/yaml`."""
    path = module.partition(".")[2].replace(".", "/")
    found = [room for room in ROOMS if path == room or path.startswith(f"{room}/")]
    assert found, f"{module} is in no room of ARCHITECTURE.md"
    return max(found, key=len)


def imports(source: str) -> Iterator[str]:
    """The full names of the modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            yield from (f"{module}.{alias.name}" if _is_module(module, alias.name) else module for alias in node.names)


def _is_module(package: str, name: str) -> bool:
    path = SOURCE.parent.joinpath(*package.split("."), name)
    return package.partition(".")[0] == "withness" and (path.is_dir() or path.with_suffix(".py").is_file())


def name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE.parent).with_suffix("").parts)


def wrong_ways(module: str, source: str) -> list[str]:
    """Return what a module imports from a room above its own."""
    own = ROOMS.index(room_of(module))
    ours = (found for found in imports(source) if found.startswith("withness."))
    return [found for found in ours if ROOMS.index(room_of(found)) > own]


@pytest.mark.parametrize("path", [path for path in EVERYTHING if path.name != "__init__.py"], ids=name)
def test_a_room_asks_only_those_below_it(path: Path) -> None:
    assert wrong_ways(module_of(path), path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("withness.markup.html", "from withness.profile.report import report"),
        ("withness.profile.report", "def late() -> None:\n    import withness.form.form"),
        ("withness.authoring.yaml.source", "from withness.authoring.pages import page_file"),
        ("withness.plants.botanical", "from withness.instrument.instrument import Item"),
    ],
)
def test_an_import_the_wrong_way_is_found(module: str, source: str) -> None:
    assert wrong_ways(module, source)


def test_the_picture_has_every_room_once_and_no_other() -> None:
    folders = {name(path.parent) for path in EVERYTHING if path.name != "__init__.py"} - {"."}
    modules = {name(path).removesuffix(".py") for path in SOURCE.glob("*.py") if path.stem != "__init__"}
    modules |= {name(path).removesuffix(".py") for path in SOURCE.glob("publishing/*.py") if path.stem != "__init__"}
    assert sorted(ROOMS) == sorted((folders | modules) - {"publishing"})


@pytest.mark.parametrize("folder", sorted({path.parent for path in EVERYTHING}), ids=name)
def test_a_folder_opens_with_a_sentence_and_can_be_seen_at_a_glance(folder: Path) -> None:
    sentence = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8")))
    assert sentence and "\n" not in sentence
    assert len([path for path in folder.iterdir() if path.is_file() and path.name != "__init__.py"]) <= 12


@pytest.mark.parametrize("path", subject_modules(), ids=name)
def test_what_runs_in_the_browser_imports_the_standard_library_and_itself(path: Path) -> None:
    for module in imports(path.read_text("utf-8")):
        top = module.partition(".")[0]
        if top == "withness":
            assert SOURCE.parent.joinpath(*module.split(".")).with_suffix(".py") in subject_modules() or module == top
        else:
            assert top in sys.stdlib_module_names, f"{module} is not in the standard library"
            assert top not in SLOW_IN_THE_BROWSER, f"{module} is slow to import in the browser"
            assert top not in BY_CHANCE, f"{module} would give every reader the same"


def test_every_file_that_the_map_names_is_there() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    named = set(re.findall(r"`([\w.-]+/[\w./-]+\.(?:py|js|mjs|yml|css|html))`", text))
    assert len(named) > 60
    assert [file for file in sorted(named) if not any((above / file).is_file() for above in (ROOT, SOURCE))] == []


def test_only_one_module_reads_yaml() -> None:
    assert [name(path) for path in EVERYTHING if "yaml" in set(imports(path.read_text("utf-8")))] == [
        "authoring/yaml/reader.py"
    ]


def test_only_publishing_knows_the_site_generator() -> None:
    tops = {
        name(path): {module.partition(".")[0] for module in imports(path.read_text("utf-8"))} for path in EVERYTHING
    }
    assert [path for path, modules in tops.items() if modules & SITE_GENERATORS] == [
        "publishing/drawing/markdown_blocks.py",
        "publishing/drawing/material_markup.py",
        "publishing/generator/extension.py",
        "publishing/generator/preview_notices.py",
        "publishing/proof/converter.py",
    ]


def test_publishing_is_imported_only_when_a_command_needs_it() -> None:
    """`check` and `score` run without its packages."""
    for path in EVERYTHING:
        top_level = [node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.ImportFrom)]
        if "publishing" not in path.parts:
            assert not [node.module for node in top_level if "publishing" in (node.module or "")], path


def test_text_becomes_markup_in_one_module_only() -> None:
    """Another brings back what was made there before."""
    calls = {
        name(path)
        for path in EVERYTHING
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Html"
    }
    assert calls == {"markup/html.py", "publishing/drawing/blocks.py"}
