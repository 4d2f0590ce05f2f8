"""The rules of the house that a reader of the code may rely on: who may import what, and who may make markup."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from published import ROOT

SOURCE = ROOT / "src" / "withness"
SUBJECT = sorted(path for path in SOURCE.glob("*.py") if path.stem not in {"cli", "__main__"})
EVERYTHING = sorted(SOURCE.rglob("*.py"))

# Each costs tens of milliseconds to import in the browser.
SLOW_IN_THE_BROWSER = {"html", "statistics", "decimal", "fractions"}
# The snapshot holds one state of chance for everybody.
BY_CHANCE = {"random", "secrets", "uuid"}
SITE_GENERATORS = {"markdown", "mkdocs", "properdocs", "zensical", "material", "pymdownx"}


def imports(path: Path) -> Iterator[str]:
    """The full names of the modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


@pytest.mark.parametrize("path", SUBJECT, ids=name)
def test_the_subject_imports_the_standard_library_and_itself(path: Path) -> None:
    for module in imports(path):
        top, _, rest = module.partition(".")
        if top == "withness":
            assert (SOURCE / f"{rest.replace('.', '/')}.py").is_file() or not rest, (
                f"{module} is not part of the subject"
            )
        else:
            assert top in sys.stdlib_module_names, f"{module} is not in the standard library"
            assert top not in SLOW_IN_THE_BROWSER, f"{module} is slow to import in the browser"
            assert top not in BY_CHANCE, f"{module} would give every reader the same"


def test_only_one_module_reads_yaml() -> None:
    assert [name(path) for path in EVERYTHING if "yaml" in set(imports(path))] == ["authoring/source.py"]


def test_only_publishing_knows_the_site_generator() -> None:
    tops = {name(path): {module.partition(".")[0] for module in imports(path)} for path in EVERYTHING}
    assert [path for path, modules in tops.items() if modules & SITE_GENERATORS] == [
        "publishing/extension.py",
        "publishing/notices.py",
        "publishing/proof/draft.py",
    ]


def test_publishing_is_imported_only_when_a_command_needs_it() -> None:
    """`check` and `score` run without its packages."""
    for path in EVERYTHING:
        top_level = [node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.ImportFrom)]
        if "publishing" not in path.parts:
            assert not [node.module for node in top_level if "publishing" in (node.module or "")], path


def test_text_becomes_markup_in_one_module_only() -> None:
    calls = {
        name(path)
        for path in EVERYTHING
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Html"
    }
    assert calls == {"html.py"}
