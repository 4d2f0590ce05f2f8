"""What the tests of kept answers may ask for beside a browser and a host."""

import re
import shutil
from pathlib import Path

import pytest

from support.browser.host import Host, missing
from support.browser.keeping import NAME
from support.hosts.building import build, copy_of_the_tree
from support.published import ARTICLES


@pytest.fixture(scope="session")
def changed(tmp_path_factory: pytest.TempPathFactory, site: Path) -> Path:
    """This site with a new version of its first self-check, one item of it worded anew; and two questions more."""
    tree = copy_of_the_tree(tmp_path_factory.mktemp("changed"))
    file = tree / "docs" / "tools" / "self-checks" / f"{NAME}.yml"
    text = file.read_text("utf-8")
    stems = re.findall(r"stem: (.+)", text)
    text = re.sub(r"^version: (\d+)", lambda found: f"version: {int(found[1]) + 1}", text, flags=re.MULTILINE)
    text = text.replace(f"stem: {stems[0]}", "stem: These are other words.")
    file.write_text(text, "utf-8")
    article = tree / "docs" / "articles" / ARTICLES[0].name
    same = "::: consider What did you notice about yourself in the meeting on"
    notes = f"{same} Monday?\n\n{same} Friday?\n\n::: article"
    article.write_text(article.read_text("utf-8").replace("::: article", notes), "utf-8")
    built = build(tree, "mkdocs")
    shutil.copytree(site / "assets" / "pyodide", built / "assets" / "pyodide")
    return built


@pytest.fixture
def without_python(at: Host) -> None:
    """Spare the browser Python, which starts with the first answer, where no result is asked for."""
    at.faults["/score-worker.js"] = missing
