"""The site as each engine builds it, in a folder of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from lxml import html

from support.needs import needs
from support.published import ROOT, SELF_CHECKS

ENGINES = ("mkdocs", "properdocs", "zensical")


def copy_of_the_tree(folder: Path) -> Path:
    """Copy what the engines read; without the browser's Python, which they only pass on."""
    needs((ROOT / "docs" / "assets" / "withness").is_dir(), "The assets are not in place. Run `make vendor` first.")
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("pyodide"))
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


def self_check() -> str:
    """Return the text of a published self-check without its links to other pages."""
    lines = SELF_CHECKS[0].read_text("utf-8").splitlines()
    return "\n".join(line for line in lines if not line.strip().startswith("next:"))


def build(tree: Path, engine: str) -> Path:
    """Build the tree with an engine, as `make site` does, and return the folder of the site."""
    program = Path(sys.executable).parent / engine
    needs(program.exists(), f"There is no {engine} here. Run `make test`, which installs it.")
    command = [str(program), "build", "--strict", "--config-file", "mkdocs.yml"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1000000000"}
    done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return tree / "site"


def outline(element: html.HtmlElement) -> Iterator[str]:
    """Every tag, attribute and text of an element, in order, without what no browser would show or do differently."""
    yield f"<{element.tag!s} {sorted((str(name), str(value)) for name, value in element.attrib.items())}>"
    yield " ".join((element.text or "").split())
    for child in element.iterchildren("*"):
        yield from outline(child)
        yield " ".join((child.tail or "").split())
    yield f"</{element.tag!s}>"
