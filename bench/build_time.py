"""What each step of a build takes, against the generator's own time for the same Markdown without our extension."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from statistics import median

from grown_site import WITHOUT, grow
from withness.publishing.packages import made_of
from withness.publishing.translating.translation import ENGLISH_ONLY
from withness.publishing.twins import pack_ahead
from withness.publishing.vendoring.vendor import runtime_files

_PROGRAMS = Path(sys.executable).parent
_STEPS = {
    "check": ("withness", "check", "docs"),
    "generator": ("mkdocs", "build", "--quiet", "--config-file", "mkdocs.yml", "--site-dir", "build/drawn"),
    "finish": ("withness", "finish", "build/drawn", "--into", "site", "--inline-scripts", "1"),
}
# It builds into a folder of its own, so that each second build clears away what its own first one has made.
_BARE = ("mkdocs", "build", "--quiet", "--config-file", WITHOUT, "--site-dir", "bare")
_SECONDS = 3


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What a step took: seconds of computing by all its processes, and the most memory they held together, in MB."""

    seconds: float
    memory: float


@dataclass(frozen=True, kw_only=True)
class Build:
    """One size of a site: the generator alone and each step, of a first build and of a second with one page changed.

    Of three second builds it is the median. `index` and `feed` are the largest of the site, in bytes.
    """

    name: str
    pages: int
    bare: tuple[Taken, Taken]
    first: dict[str, Taken]
    second: dict[str, Taken]
    index: int
    feed: int


def build(root: Path, articles: int, self_checks: int) -> Build:
    """Build a site of this size twice."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "site")
        grow(root, tree, articles, self_checks)
        packages = root / "node_modules"
        (tree / "node_modules").symlink_to(packages)
        # In a process of its own: what this one held would count as memory of every step that it begins.
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as apart:
            apart.submit(_as_a_release_does, packages).result()
        _take(tree, ("withness", "vendor", "docs"))
        bare = _take(tree, _BARE)
        first = {name: _take(tree, step) for name, step in _STEPS.items()}
        page = tree / "docs" / "articles" / "article-0001.md"
        seconds = []
        for _ in range(_SECONDS):
            page.write_text(page.read_text("utf-8").replace("\n## ", "\nOne more sentence.\n\n## ", 1), "utf-8")
            seconds.append({name: _take(tree, step) for name, step in {"bare": _BARE, **_STEPS}.items()})
        second = {name: _middle([steps[name] for steps in seconds]) for name in seconds[0]}
        lists = [tree / "site" / name / "index.html" for name in ("articles", "tools", "tools/self-checks")]
        archives = (tree / "site" / "articles").glob("[at]*/**/index.html")
        listed = [*lists, *(file for file in archives if file.parent.parent.name in ("archive", "tag", "page"))]
        return Build(
            name=f"{articles:,} articles, {self_checks} self-checks",
            pages=sum(1 for _ in (tree / "docs").rglob("*.md")),
            bare=(bare, second.pop("bare")),
            first=first,
            second=second,
            index=max(file.stat().st_size for file in listed if file.is_file()),
            feed=max((tree / "site" / name).stat().st_size for name in ("feed.xml", "feed.json")),
        )


def _middle(taken: list[Taken]) -> Taken:
    return Taken(seconds=median(one.seconds for one in taken), memory=max(one.memory for one in taken))


def _as_a_release_does(packages: Path) -> None:
    pack_ahead(runtime_files(packages, ENGLISH_ONLY), made_of(packages))


def _take(tree: Path, command: tuple[str, ...]) -> Taken:
    program, *arguments = command
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "true", "PYTHONWARNINGS": "ignore"}
    step = subprocess.Popen([_PROGRAMS / program, *arguments], cwd=tree, env=environment, stdout=subprocess.DEVNULL)
    held, done = [0.0], threading.Event()
    watch = threading.Thread(target=_watch, args=(step.pid, held, done))
    watch.start()
    _, status, used = os.wait4(step.pid, 0)
    step.returncode = os.waitstatus_to_exitcode(status)
    done.set()
    watch.join()
    if step.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {step.returncode}.")
    return Taken(seconds=used.ru_utime + used.ru_stime, memory=max(held[0], used.ru_maxrss / 1024))


def _watch(pid: int, held: list[float], done: threading.Event) -> None:
    """Look again and again at how much a process and those that it began hold, each page of memory counted once."""
    while not done.is_set():
        held[0] = max(held[0], sum(map(_share, _family(pid))))
        time.sleep(0.1)


def _family(pid: int) -> list[int]:
    try:
        tasks = [task / "children" for task in Path(f"/proc/{pid}/task").iterdir()]
        return [pid, *(other for task in tasks for child in task.read_text().split() for other in _family(int(child)))]
    except OSError:
        return []


def _share(pid: int) -> float:
    """Return the proportional share of memory of one process, in MB."""
    try:
        rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(row.split()[1]) for row in rows if row.startswith("Pss:")) / 1024
