"""How much of what could give somebody away is marked, by us and by scrubadub, in the labeled cases beside this."""

import json
import os
import subprocess
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from names.labeled import Case, Span, Tally, read_cases, tally
from withness.deidentification.marks import marks

HERE = Path(__file__).parent
# The path of a Python that has scrubadub, and the name of spaCy's model in it.
PYTHON, MODEL = "SCRUBADUB_PYTHON", "SCRUBADUB_MODEL"
_HOW = (
    "scrubadub 2.0.1 needs scikit-learn and, for names, spaCy: half a gigabyte, so it is none of our packages. To have"
    f" it here: `python3.12 -m venv DIR`, `DIR/bin/pip install scrubadub scrubadub_spacy spacy` and spaCy's model"
    f" `en_core_web_sm`, then `{PYTHON}=DIR/bin/python make bench ONLY=names` (`{MODEL}` names another model).\n"
)

type Finder = Callable[[Sequence[str]], Iterable[Sequence[Span]]]


def names_section() -> list[str]:
    """Return the lines of a table for each file of cases, and one for all of them together."""
    files = {file.name: read_cases(file) for file in sorted(HERE.glob("*.yml"))}
    together = {"all together": [case for cases in files.values() for case in cases]} if len(files) > 1 else {}
    lines = [_TOLD, _HOW]
    for name, cases in {**files, **together}.items():
        lines += [f"### {name}: {len(cases)} cases\n", *_table(cases), ""]
    return lines


_TOLD = (
    "Invented cases from work in which every telling bit is labeled. A bit counts as found when all of its letters and"
    " digits are marked, by whatever kind of mark. A mark that touches no bit is false. `shown.yml` lay open while the"
    " rules were written; any other file did not.\n"
)


def by_us(texts: Sequence[str]) -> list[list[Span]]:
    """Return the places that we mark in each text."""
    return [[(mark.start, mark.end) for mark in marks(text)] for text in texts]


def _by_scrubadub(*how: str) -> Finder:
    def find(texts: Sequence[str]) -> list[list[Span]]:
        command = [os.environ[PYTHON], str(HERE / "by_scrubadub.py"), *how]
        done = subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True, check=True)
        found: list[list[Span]] = json.loads(done.stdout)
        return found

    return find


def _finders() -> dict[str, Finder]:
    finders: dict[str, Finder] = {"ours": by_us}
    if PYTHON in os.environ:
        finders["scrubadub"] = _by_scrubadub()
        finders["scrubadub with spaCy"] = _by_scrubadub("spacy", os.environ.get(MODEL, "en_core_web_sm"))
    return finders


def _table(cases: Sequence[Case]) -> list[str]:
    found = {name: tally(cases, find([case.text for case in cases])) for name, find in _finders().items()}
    bits = next(iter(found.values())).bits
    rows = [_row(kind, number, found.values()) for kind, number in bits.most_common()]
    words = next(iter(found.values())).words
    false = " | ".join(f"{one.false_per_40:.2f} ({one.false})" for one in found.values())
    return [
        f"| found whole | bits | {' | '.join(found)} |",
        f"|---|---|{'---|' * len(found)}",
        *rows,
        f"| false marks in 40 words, of {words:,} | | {false} |",
    ]


def _row(kind: str, number: int, found: Iterable[Tally]) -> str:
    return f"| {kind} | {number} | {' | '.join(f'{100 * one.recall(kind):.1f} %' for one in found)} |"
