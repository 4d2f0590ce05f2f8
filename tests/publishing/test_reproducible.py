"""Two builds of one state give the same bytes."""

from pathlib import Path

from support.hosts.building import build, copy_of_the_tree
from support.needs import needs
from support.published import ROOT
from withness.publishing.finishing.finish import finish


def finished(folder: Path) -> dict[str, bytes]:
    """Every file of a site built and finished in its own folder."""
    needs((ROOT / "node_modules" / "pyodide").is_dir(), "There is no node_modules. Run npm ci first.")
    folder.mkdir()
    site = build(copy_of_the_tree(folder), "mkdocs")
    assert finish(site, inline_scripts=1, packages=ROOT / "node_modules", cache=folder / "cache") == []
    return {file.relative_to(site).as_posix(): file.read_bytes() for file in site.rglob("*") if file.is_file()}


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    once, twice = finished(tmp_path / "once"), finished(tmp_path / "twice")
    assert "index.html" in once
    assert sorted(once) == sorted(twice)
    assert [name for name in once if once[name] != twice[name]] == []
