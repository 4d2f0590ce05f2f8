"""Where packages from npm are taken from: those installed beside a site, or what a release of the kit brings along."""

from pathlib import Path

import withness

# Made by `make dist` and in the wheel alone: the parts of the packages that a site needs, laid out as npm does it.
DELIVERED = Path(withness.__file__).parent / "delivered"


def packages_beside(root: Path) -> Path:
    """Return the folder of packages for a site: its own if it has one with Pyodide in it, else the release's."""
    own = root / "node_modules"
    return own if (own / "pyodide").is_dir() or not DELIVERED.is_dir() else DELIVERED


def made_of(packages: Path) -> Path:
    """Return where what is made of these packages with Node is kept by its content, to be made once."""
    return packages / ".cache" / "withness"
