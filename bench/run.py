"""Measure what the README claims, print it and write it to RESULTS.md: `run.py [--quick] [PART ...]`.

Without a name it is all parts but `large`. Each has a section of its own, written as soon as it is measured; a part
that fails costs the others nothing.
"""

import argparse
import datetime
import platform
import re
import sys
import traceback
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from batch_scoring import batch_scoring
from build_time import Build, build
from names.measuring import names_section
from page_weight import browser_version, page_weights
from start.contenders import made_of
from start.measuring import measure
from start.table import start_section

ROOT = Path(__file__).resolve().parent.parent
RESULTS = Path(__file__).with_name("RESULTS.md")
LARGE, VERY_LARGE = (1_000, 200), (10_000, 200)
HEAD = "# What was measured\n\nBy `make bench`. Times depend on the machine: read them as ratios.\n"


def main() -> int:
    """Run the parts that are named, and return 1 if one of them failed; `--quick` tries them and writes nothing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    parser.add_argument("--quick", action="store_true", help="one round instead of seven; write nothing")
    asked = parser.parse_args()
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"There is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}.")
    failed = False
    for part in asked.parts or [name for name in PARTS if name != ASKED_FOR]:
        heading, measured = PARTS[part]
        try:
            text = "\n".join([f"## {heading}\n", *measured(asked.quick), ""])
        except Exception:
            traceback.print_exc()
            failed = True
            continue
        print(text, flush=True)
        if not asked.quick:
            _write(heading, text)
    return int(failed)


def _write(heading: str, text: str) -> None:
    """Put a section in the place of the one with its heading, and leave the others as they are."""
    written = RESULTS.read_text("utf-8") if RESULTS.is_file() else ""
    sections = {section.partition("\n")[0][3:]: section for section in re.split(r"^(?=## )", written, flags=re.M)[1:]}
    sections[heading] = text
    known = [sections[name].rstrip("\n") + "\n" for name, _ in PARTS.values() if name in sections]
    RESULTS.write_text("\n".join([HEAD, *known]), "utf-8")


def _when(*used: str) -> str:
    versions = ", ".join([f"Python {platform.python_version()}", *used])
    return f"Measured on {datetime.date.today().isoformat()} with {versions}.\n"


def _builds(quick: bool) -> list[str]:
    return _built(*LARGE)


def _large(quick: bool) -> list[str]:
    return _built(*VERY_LARGE)


def _built(articles: int, self_checks: int) -> list[str]:
    measured = build(ROOT, articles, self_checks)
    return [
        _when(f"MkDocs {version('mkdocs')}", f"Material {version('mkdocs-material')}"),
        "Processor time of all processes, and behind each × the ratio to MkDocs, theme and all, with the same Markdown"
        " without our extension: of the first build to its first, of the second to its second, each of which clears"
        " away what the first one made. A second build follows one changed article, and is the median of three. Memory"
        " is the most that the processes of a step held together (PSS), the largest of all builds. What `vendor` puts"
        " in place, as a release of the kit brings it, is there before.\n",
        *_build_table(measured),
    ]


def _build_table(measured: Build) -> list[str]:
    bare, again = (taken.seconds for taken in measured.bare)
    held = max(taken.memory for taken in measured.bare)
    rows = [
        f"| {name} | {first.seconds:.1f} s | {first.seconds / bare:.2f} | {measured.second[name].seconds:.1f} s |"
        f" {measured.second[name].seconds / again:.2f} | {max(first.memory, measured.second[name].memory):.0f} MB |"
        for name, first in measured.first.items()
    ]
    sums = [sum(taken.seconds for taken in steps.values()) for steps in (measured.first, measured.second)]
    return [
        f"### {measured.name}\n",
        "| step | first build | × | second | × | memory |\n|---|---|---|---|---|---|",
        f"| generator without us | {bare:.1f} s | 1.00 | {again:.1f} s | 1.00 | {held:.0f} MB |",
        *rows,
        f"| all steps | {sums[0]:.1f} s | {sums[0] / bare:.2f} | {sums[1]:.1f} s | {sums[1] / again:.2f} | |\n",
        "A page takes {:.0f} ms, {:.0f} ms the second time, and {:.0f} ms without us. The largest list is".format(
            *(seconds / measured.pages * 1000 for seconds in (*sums, bare))
        )
        + f" {measured.index / 1000:.0f} kB, the largest feed {measured.feed / 1000:.0f} kB.\n",
    ]


def _weights(quick: bool) -> list[str]:
    lines = [
        f"| {name} | {before / 1000:.0f} kB | {asked} | {_after(after)} | {again} |"
        for name, before, asked, after, again in page_weights(ROOT / "site")
    ]
    return [
        _when(browser_version()),
        "What an empty cache downloads, as it travels (brotli where it helps): on arrival, and what the first touch"
        " of a form adds.\n",
        "| page | on arrival | requests | first touch | requests |\n|---|---|---|---|---|",
        *lines,
    ]


def _after(size: int) -> str:
    return f"{size / 1_000_000:.2f} MB" if size else "nothing"


def _batch(quick: bool) -> list[str]:
    lines = [
        f"| {name} | {seconds:.2f} s | {held:.0f} MB | {theirs:.2f} s | {they_held:.0f} MB |"
        f" {seconds / theirs:.2f} | {held / they_held:.2f} |"
        for name, seconds, held, theirs, they_held in batch_scoring(ROOT)
    ]
    return [
        _when(f"pandas {version('pandas')}"),
        "A table of answers, from reading its settings to the last row of scores, by `withness score` and by the same"
        " sums in pandas: processor time, median of three, and the most memory held. Both write the same scores.\n",
        "| table | ours | memory | pandas | memory | ratio of times | of memory |\n|---|---|---|---|---|---|---|",
        *lines,
    ]


def _start(quick: bool) -> list[str]:
    measured = measure(ROOT, quick=quick)
    return [_when(browser_version(), *made_of(ROOT)), *start_section(measured)]


def _names(quick: bool) -> list[str]:
    return [_when(), *names_section()]


# It takes an hour and more, so it is measured only by its name.
ASKED_FOR = "large"
PARTS: dict[str, tuple[str, Callable[[bool], list[str]]]] = {
    "builds": ("How long a build takes", _builds),
    ASKED_FOR: ("How long a build of ten thousand pages takes", _large),
    "weights": ("What a page weighs", _weights),
    "tables": ("How long a table of answers takes", _batch),
    "names": ("What is found that could give somebody away", _names),
    "start": ("How soon Python answers", _start),
}

if __name__ == "__main__":
    sys.exit(main())
