"""The search index of a finished site, made by Pagefind from its pages."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from withness.problem import Message, Problem

NO_PAGEFIND = Message("Pagefind is not installed here", 'Run: pip install "pagefind[bin]".')
FAILED = Message("Pagefind could not index the site: {said}", "Build the site again.")

PAGEFIND = "pagefind_bin"
# The kit's own search page uses Pagefind's interface for scripts, not its ready-made ones.
_NOT_USED = ("pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js")


def index(site: Path) -> list[Problem]:
    """Write the index below `pagefind/`, and return why if that cannot be done."""
    if find_spec(PAGEFIND) is None:
        return [NO_PAGEFIND.at(site, 1)]
    shutil.rmtree(site / "pagefind", ignore_errors=True)
    command = [sys.executable, "-m", PAGEFIND, "--site", str(site), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        return [FAILED.at(site, 1, said=" ".join((done.stderr or done.stdout).split())[:200])]
    for pattern in _NOT_USED:
        for file in (site / "pagefind").glob(pattern):
            file.unlink()
    return []
