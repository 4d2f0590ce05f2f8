"""The packages from npm, as a test meets them."""

from pathlib import Path

from support.needs import needs
from support.published import ROOT

NODE_MODULES = ROOT / "node_modules"


def nothing_made(folder: Path) -> Path:
    """Return the packages as they are when they have just been installed, and nothing has been made of them yet."""
    needs((NODE_MODULES / "pyodide").is_dir(), "There is no node_modules. Run npm ci first.")
    packages = folder / "node_modules"
    packages.mkdir()
    for package in NODE_MODULES.iterdir():
        if package.name != ".cache":
            (packages / package.name).symlink_to(package.resolve())
    return packages
