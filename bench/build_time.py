"""How long a build takes with our extension, against the same Markdown without it."""

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ARTICLES, SELF_CHECKS = 300, 60
_RUNS = 5
_MKDOCS = Path(sys.executable).with_name("mkdocs")


def build_times(root: Path) -> list[tuple[str, float, float]]:
    """Return for this site and a large one: its name, the seconds without our extension, and the seconds with it."""
    with tempfile.TemporaryDirectory() as folder:
        this, large = Path(folder, "this"), Path(folder, "large")
        for tree in (this, large):
            shutil.copytree(root / "docs", tree / "docs", ignore=shutil.ignore_patterns("pyodide"))
            shutil.copytree(root / "overrides", tree / "overrides")
            settings = (root / "mkdocs.yml").read_text("utf-8")
            (tree / "with.yml").write_text(settings, "utf-8")
            bare = [line for line in settings.splitlines() if not line.strip().startswith("- withness:")]
            (tree / "without.yml").write_text("\n".join(bare), "utf-8")
        _grow(large / "docs")
        name = f"{ARTICLES} articles, {SELF_CHECKS} self-checks"
        return [("this site", *_both(this)), (name, *_both(large))]


def _both(tree: Path) -> tuple[float, float]:
    seconds: dict[str, list[float]] = {"without.yml": [], "with.yml": []}
    for _ in range(_RUNS):
        for settings, taken in seconds.items():
            taken.append(_build(tree, settings))
    return statistics.median(seconds["without.yml"]), statistics.median(seconds["with.yml"])


def _build(tree: Path, settings: str) -> float:
    start = _processor_time()
    subprocess.run([_MKDOCS, "build", "--quiet", "--config-file", settings], cwd=tree, check=True)
    return _processor_time() - start


def _processor_time() -> float:
    """Return the seconds the builds so far have computed; unlike the clock, they hardly depend on what else runs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _grow(docs: Path) -> None:
    """Fill the docs folder with copies of what is there, each under its own name and title."""
    pages = sorted(path for path in (docs / "articles").glob("*.md") if path.stem != "index")
    checks = sorted((docs / "tools" / "self-checks").glob("*.yml"))
    for number in range(ARTICLES - len(pages)):
        _copy(pages[number % len(pages)], f"article-{number:03}")
    for number in range(SELF_CHECKS - len(checks)):
        check = checks[number % len(checks)]
        _copy(check, f"check-{number:03}")
        _copy(check.with_suffix(".md"), f"check-{number:03}")


def _copy(path: Path, name: str) -> None:
    text = path.read_text("utf-8").replace(f"{path.stem}.", f"{name}.").replace("\n# ", f"\n# {name}: ", 1)
    path.with_name(name + path.suffix).write_text(text, "utf-8")
