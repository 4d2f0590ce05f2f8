"""How long a table of answers takes to score, and how much memory, against the same sums in pandas."""

import csv
import json
import random
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from math import isclose
from pathlib import Path

from withness.authoring.library.instruments import read_instrument
from withness.instrument.instrument import Instrument

PEOPLE = (10_000, 100_000)
_INSTRUMENT = "docs/tools/self-checks/empathy-at-work.yml"
_BLANK = 0.03
_RUNS = 3
# A process is charged with the memory of the one that started it, so a small one has to.
_STOPWATCH = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss, file=sys.stderr)
"""


def batch_scoring(root: Path) -> list[tuple[str, float, float, float, float]]:
    """Return for each size of table: its name, the seconds and megabytes of `withness score`, and those of pandas.

    Each run is a process of its own, from reading its settings to the last row written: processor time, the median of
    three, and the most memory that one of them held. Both must write the same scores.
    """
    file = root / _INSTRUMENT
    instrument, problems = read_instrument(file, None)
    assert instrument is not None, problems
    with tempfile.TemporaryDirectory() as folder:
        people, key = Path(folder, "people.csv"), Path(folder, "key.json")
        ours, theirs = Path(folder, "ours.csv"), Path(folder, "theirs.csv")
        key.write_text(json.dumps(_key(instrument)), "utf-8")
        rows = []
        for count in PEOPLE:
            _write_people(people, instrument, count)
            by_us = _measure([sys.executable, "-m", "withness", "score", str(file), str(people)], ours)
            by_pandas = _measure([sys.executable, __file__, str(key), str(people)], theirs)
            _assert_same(ours, theirs)
            rows.append((f"{count:,} people, {len(instrument.items)} items", *by_us, *by_pandas))
        return rows


def _write_people(path: Path, instrument: Instrument, count: int) -> None:
    chance = random.Random(count)
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["id", *(item.id for item in instrument.items)])
        for number in range(count):
            values = [chance.choice(item.options).value for item in instrument.items]
            table.writerow([f"person-{number}", *("" if chance.random() < _BLANK else value for value in values)])


def _measure(command: Sequence[str], out: Path) -> tuple[float, float]:
    """Return the processor seconds and the megabytes that a command takes to write its output."""
    seconds, most = [], 0.0
    for _ in range(_RUNS):
        with out.open("wb") as file:
            run = subprocess.run(
                [sys.executable, "-c", _STOPWATCH, *command], stdout=file, stderr=subprocess.PIPE, text=True, check=True
            )
        taken, held = map(float, run.stderr.split())
        seconds.append(taken)
        most = max(most, held)
    # Linux counts memory in kilobytes, macOS in bytes.
    return statistics.median(seconds), most / (1_000_000 if sys.platform == "darwin" else 1_000)


def _assert_same(ours: Path, theirs: Path) -> None:
    with ours.open(encoding="utf-8-sig", newline="") as one, theirs.open(encoding="utf-8", newline="") as other:
        for row, again in zip(csv.reader(one), csv.reader(other), strict=True):
            for cell, their in zip(row, again, strict=True):
                assert cell == their or isclose(float(cell), float(their), rel_tol=1e-12), (row, again)


def _key(instrument: Instrument) -> dict[str, object]:
    """Return what somebody who scores in pandas would have written down of the instrument."""
    assert instrument.scoring.method == "mean" and instrument.total is None
    return {
        subscale.id: {
            "items": [item.id for item in instrument.items_of(subscale)],
            "reverse": {item.id: item.lowest + item.highest for item in instrument.items if item.reverse_keyed},
            "most_blank": instrument.scoring.missing,
            "lows": [band.low for band in subscale.bands],
            "labels": [band.label for band in subscale.bands],
        }
        for subscale in instrument.subscales
    }


def _score_in_pandas(key: Path, people: Path) -> None:
    import pandas  # here, so that only this process holds it

    answers = pandas.read_csv(people, index_col="id")
    scores = pandas.DataFrame(index=answers.index)
    for name, scale in json.loads(key.read_text("utf-8")).items():
        own = answers[scale["items"]].copy()
        for item in own.columns.intersection(list(scale["reverse"])):
            own[item] = scale["reverse"][item] - own[item]
        answered = own.notna().sum(axis=1)
        enough = 1 - answered / len(own.columns) <= scale["most_blank"]
        scores[f"{name}.score"] = own.mean(axis=1).where(enough)
        scores[f"{name}.answered"] = answered
        edges = [*scale["lows"], float("inf")]
        scores[f"{name}.band"] = pandas.cut(scores[f"{name}.score"], edges, right=False, labels=scale["labels"])
    scores.to_csv(sys.stdout)


def _main() -> None:
    if len(sys.argv) == 3:
        _score_in_pandas(Path(sys.argv[1]), Path(sys.argv[2]))
        return
    for name, seconds, megabytes, their_seconds, their_megabytes in batch_scoring(Path(__file__).resolve().parents[1]):
        print(f"{name}: {seconds:.2f} s, {megabytes:.0f} MB; pandas {their_seconds:.2f} s, {their_megabytes:.0f} MB")


if __name__ == "__main__":
    _main()
