"""Does a test notice when the sums are changed? `make mutate` changes them, one small thing at a time, and looks.

`survivors.yml` lists the changes that no test notices, each with the reason why none should.
"""

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
MUTANTS = ROOT / "mutants" / "src" / "withness"
SURVIVORS = Path(__file__).with_name("survivors.yml")
MUTMUT = Path(sys.executable).with_name("mutmut")
LEAST = 0.95
# As `mutmut` ends the run of one mutant: no test failed, or none ran.
ALIVE = {0: "survived", 5: "no test", 33: "no test"}
UNKNOWN = {None, 2, 34}


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One change to a function, by the lines it takes away and those it puts there."""

    function: str
    was: str
    now: str


def main() -> int:
    """Run every mutant, print what became of them, and return 0 when all is as it should be."""
    # What it found before it would find again, whatever the tests have become.
    shutil.rmtree(ROOT / "mutants", ignore_errors=True)
    subprocess.run([MUTMUT, "run", "--max-children", "2"], cwd=ROOT, check=True)
    ends = {name: end for file in sorted(MUTANTS.rglob("*.meta")) for name, end in ends_in(file)}
    print(*table(ends), sep="\n")
    problems = list(problems_of(ends))
    print(*problems, sep="\n", file=sys.stderr)
    return 1 if problems else 0


def ends_in(file: Path) -> Iterator[tuple[str, int | None]]:
    """Yield the mutants of one module by name, and with which exit code the tests of each ended."""
    yield from json.loads(file.read_text("utf-8"))["exit_code_by_key"].items()


def table(ends: dict[str, int | None]) -> Iterator[str]:
    """Yield a line for every module: how many mutants it had, how many a test noticed, and their share."""
    made = Counter(place_of(name)[0] for name in ends)
    alive = Counter(place_of(name)[0] for name, end in ends.items() if end in ALIVE)
    rows = [(module, made[module], made[module] - alive[module]) for module in sorted(made)]
    yield f"{'module':16} {'mutants':>8} {'noticed':>8} {'share':>7}"
    for module, count, noticed in [*rows, ("all", made.total(), made.total() - alive.total())]:
        yield f"{module:16} {count:8} {noticed:8} {noticed / count:7.1%}"


def problems_of(ends: dict[str, int | None]) -> Iterator[str]:
    """Yield what is not as it should be: survivors nobody gave a reason for, reasons for none, too many of them."""
    groups = yaml.safe_load(SURVIVORS.read_text("utf-8"))
    listed = {Change(one["in"], one["was"], one["now"]) for group in groups for one in group["changes"]}
    alive = {change_of(name): name for name, end in ends.items() if end in ALIVE}
    for change in sorted(alive.keys() - listed):
        yield f"{SURVIVORS}:1: No test notices {change}. Write one, or list it: mutmut show {alive[change]}"
    for change in sorted(listed - alive.keys()):
        yield f"{SURVIVORS}:1: This change is noticed, or is none any more: {change}. Take it out."
    if unknown := [name for name, end in ends.items() if end in UNKNOWN]:
        yield f"{ROOT}:1: {len(unknown)} mutants were not tried, such as {unknown[0]}. Run it again."
    if len(alive) > (1 - LEAST) * len(ends):
        yield f"{SURVIVORS}:1: More than {1 - LEAST:.0%} of the mutants survive. Write tests."


def change_of(name: str) -> Change:
    """Return what a mutant changes, as `mutmut` shows it."""
    shown = subprocess.run([MUTMUT, "show", name], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    lines = {sign: re.findall(rf"^\{sign}(?!\{sign}\{sign})(.*)", shown, re.MULTILINE) for sign in "-+"}
    was, now = (" ".join(" ".join(lines[sign]).split()) for sign in "-+")
    module, function = place_of(name)
    return Change(f"{module}.{function}", was, now)


def place_of(name: str) -> tuple[str, str]:
    """Return the module and the function that a mutant is in, from the name that `mutmut` gives it."""
    match = re.fullmatch(r"withness\.(?:\w+\.)*(\w+)\.x_?(.*)__mutmut_\d+", name)
    assert match, name
    return match[1], match[2].strip("ǁ").replace("ǁ", ".")


if __name__ == "__main__":
    sys.exit(main())
