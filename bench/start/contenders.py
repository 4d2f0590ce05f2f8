"""Who is measured, and the pages they are measured with: one quiz, drawn by our build, made to work in several ways."""

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from withness.publishing.finishing.compress import compress
from withness.publishing.finishing.hosting import Rule, read_rules
from withness.publishing.placing import names_in
from withness.publishing.vendoring.vendor import PYODIDE
from withness.publishing.vendoring.wheel import WHEEL_NAME

_PAGES = Path(__file__).with_name("pages")
_QUIZ = "tools/self-checks/empathy-at-work/"
_BARE = "tools/self-checks/without-scripts/"
# All that a browser would run; a block of data is none of them.
_SCRIPT = re.compile(r'<script(?! type="application/ld\+json").*?</script>\n?', re.DOTALL)
_FOR_EVER = [Rule(path="/assets/*", headers={"Cache-Control": "public, max-age=31536000, immutable"})]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """A page to be measured; `slow` ones are visited less often as a phone, `ours` has our host's headers."""

    name: str
    words: str
    path: str
    slow: bool = False
    ours: bool = False


OURS = Contender(name="ours", words="our self-check", path=_QUIZ, ours=True)
STOCK = Contender(name="worker", words="stock Pyodide in a module worker", path="peers/worker.html")
HAND = Contender(name="hand", words="by hand, HTML and JavaScript", path="peers/hand.html")
BARE = Contender(name="bare", words="our page without its scripts", path=_BARE, ours=True)
CONTENDERS = (
    OURS,
    STOCK,
    Contender(name="main", words="stock Pyodide on the main thread", path="peers/main.html", slow=True),
    Contender(name="pyscript", words="PyScript, its default: the main thread", path="peers/pyscript.html", slow=True),
    HAND,
    BARE,
)


def stage(root: Path, tree: Path) -> None:
    """Fill `tree` with a copy of the built site and the pages of the others, each file with its smaller twins."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(root / "site", tree)
    page = (tree / _QUIZ / "index.html").read_text("utf-8")
    (tree / _BARE).mkdir()
    (tree / _BARE / "index.html").write_text(_SCRIPT.sub("", page), "utf-8")
    runtime, peers = tree / "assets" / "pyodide" / PYODIDE, tree / "assets" / "peers"
    [lock] = runtime.glob("*/pyodide-lock.json")
    # Under the names by which stock Pyodide and PyScript look for them.
    stock = root / "node_modules" / "pyodide"
    for file in (lock, stock / "python_stdlib.zip", *stock.glob("pyodide*.mjs")):
        shutil.copy(file, runtime)
    pyscript = root / "node_modules" / "@pyscript" / "core" / "dist"
    shutil.copytree(pyscript, peers / "pyscript", ignore=shutil.ignore_patterns("*.map"))
    form = re.search(r"<self-check.*</self-check>", page, re.DOTALL)
    assert form, "The build drew no self-check."
    filled = {
        "{quiz}": (_PAGES / "quiz.js").read_text("utf-8"),
        "{pyodide}": f"/assets/pyodide/{PYODIDE}/",
        "{release}": f"/assets/pyodide/{PYODIDE}/{lock.parent.name}/",
        "{wheel}": WHEEL_NAME,
        "{peers}": "/assets/peers/",
        "{form}": form[0],
    }
    _write_pages(tree, filled)
    compress(tree, names_in(tree), root / "build" / "compressed")


def made_of(root: Path) -> list[str]:
    """Return what the contenders are made of, with the versions."""
    package = json.loads((root / "node_modules" / "@pyscript" / "core" / "package.json").read_text("utf-8"))
    return [f"Pyodide {PYODIDE}", f"PyScript {package['version']}"]


def rules(contender: Contender, tree: Path) -> list[Rule]:
    """Return the headers that a contender is served with: the policy of our pages would forbid the others to run."""
    return read_rules(tree) if contender.ours else _FOR_EVER


def _write_pages(tree: Path, filled: dict[str, str]) -> None:
    (tree / "peers").mkdir()
    for file in _PAGES.iterdir():
        text = file.read_text("utf-8")
        for name, value in filled.items():
            text = text.replace(name, value)
        folder = tree / "peers" if file.suffix == ".html" else tree / "assets" / "peers"
        (folder / file.name).write_text(text, "utf-8")
