"""Four sites that somebody has just begun with their own generator, to which the tools are brought."""

import shutil
import subprocess
import sys
from pathlib import Path

from support.needs import needs
from support.published import ROOT
from withness.publishing.joining.join_site import joined
from withness.publishing.packages import packages_beside
from withness.publishing.releasing.begin_site import STARTER

# By what is said of each: the generator with which it is begun, and what is added to its settings then.
STRANGERS = {
    "MkDocs as it comes": ("mkdocs", ""),
    "MkDocs with Material": ("mkdocs", "theme: {name: material}\n"),
    "MkDocs like Read the Docs": ("mkdocs", "theme: {name: readthedocs}\n"),
    "Zensical": ("zensical", ""),
    # Its own theme is a package by itself.
    "ProperDocs with Material": ("properdocs", "theme: {name: material}\n"),
}
_GUIDE = "docs/tools/guides/everyone-heard"


def begun(stranger: str, folder: Path) -> Path:
    """Begin one of the sites as its generator does, and return its settings."""
    generator, more = STRANGERS[stranger]
    program = Path(sys.executable).parent / generator
    needs(program.exists(), f"There is no {generator} here. Run `make test`, which installs it.")
    subprocess.run([str(program), "new", str(folder)], check=True, capture_output=True)
    [settings] = [*folder.glob("*.yml"), *folder.glob("*.toml")]
    settings.write_text(settings.read_text("utf-8") + more, "utf-8")
    return settings


def with_tools(folder: Path) -> None:
    """Do what `withness init --here --yes` does in the folder, and add a guide; what takes long is remembered."""
    needs((ROOT / "docs" / "assets" / "pyodide").is_dir(), "Nothing is vendored: run `make vendor`.")
    changes, problems = joined(folder)
    assert problems == []
    for change in changes:
        change.write()
    for ending in (".md", ".yml"):
        guide = folder / f"{_GUIDE}{ending}"
        guide.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(STARTER / f"{_GUIDE}{ending}", guide)
    (folder / "node_modules").symlink_to(packages_beside(ROOT))
    (folder / "build").mkdir()
    (folder / "build" / "compressed").symlink_to(ROOT / "build" / "compressed")
