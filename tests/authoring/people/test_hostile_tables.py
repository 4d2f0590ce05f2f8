"""Whatever a table or a file of answers holds, it is scored right or refused in a sentence, and soon."""

import csv
import io
import json
import math
import random
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from support.authors.golden_cases import SITE
from withness.authoring.library.instruments import read_instrument
from withness.cli import main

SELF_CHECK = SITE / "docs" / "tools" / "self-checks" / "listening.yml"
TABLE = "id,ask-first,fix-it,good-day\nanna,3,1,2\nben,,2,1\nzoë,1,NA,3\n"
ANSWERS = '{"ask-first": 3, "fix-it": 1, "good-day": null}'
SPOILS = [
    "", "\0", "\ufeff", "\u200b", "\u202e", '"', '""', "'", ",", ";", "\t", "\n", "\r", "\r\n", "\n\n", "\\",
    "=1+1", "@x", "NA", "NaN", "nan", "inf", "-inf", "1e999", "1e3", "0x1", "1_0", "01", "+1", "-1", "-0",
    "1.0", "1,0", "1.5", "3" * 400, "true", "null", "None", "[]", "{}", "[" * 2000, '{"a":' * 2000, "é", "漢",
    "\U0001f33c", "\ud800", "a" * 2000, " ", "１", "id", "ask-first", "fix-it", "sep=;\n", "#", "--", "<b>",
    "%s", "{0}", "\x1b[31m", "PK\x03\x04", "\ufffe", "1:2", ".",
]  # fmt: skip
BYTES = [b"\xff\xfe", b"\x80", b"\xc0\xaf", b"\xed\xa0\x80", b"PK\x03\x04", b"\x00"]
SECONDS = 5
NO_ANSWER = "There is no answer in this file, so there is no score."


def mutated(text: str, chance: random.Random) -> bytes:
    """Return the text with one to four things in it changed, taken out, doubled or put in."""
    for _ in range(chance.randint(1, 4)):
        at, end = sorted(chance.choices(range(len(text) + 1), k=2))
        end = min(end, at + chance.choice([0, 0, 1, 2, 8, 40]))
        text = text[:at] + chance.choice([chance.choice(SPOILS), text[at:end] * 2, ""]) + text[end:]
    content = text.encode("utf-8", "surrogatepass")
    if chance.random() < 0.1:
        at = chance.randrange(len(content) + 1)
        content = content[:at] + chance.choice(BYTES) + content[at:]
    return content


def run(arguments: list[str], capsys: pytest.CaptureFixture[str], file: Path) -> str | None:
    """Run the command; return what it printed, or nothing where it told at least one problem with a file's line."""
    start = time.monotonic()
    code = main(arguments)
    assert time.monotonic() - start < SECONDS, file.read_bytes()
    told = capsys.readouterr()
    if code == 0:
        assert told.err == "" or NO_ANSWER in told.err, file.read_bytes()
        return told.out
    *lines, count = told.err.splitlines()
    assert re.fullmatch(r"\d+ problems? in 1 file\.", count), told.err
    assert lines and all(re.match(rf"{re.escape(file.as_posix())}:\d+: .+\.", line) for line in lines), told.err
    return None


def scores(written: str) -> list[list[str]]:
    """Return the rows under the first line of a table of scores."""
    delimiter = max(",;\t", key=written.partition("\n")[0].count)
    rows = list(csv.reader(io.StringIO(written.removeprefix("\ufeff")), delimiter=delimiter))
    assert all(len(row) == len(rows[0]) for row in rows)
    return rows[1:]


def test_three_hundred_spoilt_tables_are_scored_right_or_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance, path, scored = random.Random(300), tmp_path / "people.csv", 0
    for _ in range(300):
        path.write_bytes(mutated(TABLE, chance))
        written = run(["score", str(SELF_CHECK), str(path)], capsys, path)
        for row in scores(written) if written is not None else ():
            scored += 1
            sensible([cell.replace(",", ".") for cell in row])
    assert scored > 50, "some are spoilt only a little"


def sensible(row: list[str]) -> None:
    """Fail where a row holds a formula, or a figure that the self-check cannot give."""
    named = len(row) == 10
    assert not re.match(r"[=@\t\r]|[+-](?!\d+(\.\d+)?$)", row[0]), row
    for score, answered, band in zip(*(iter(row[named:]),) * 3, strict=True):
        assert score == "" or 1 <= float(score) <= 3, row
        assert answered == "" or 0 <= int(answered) <= 3, row
        assert bool(score) == bool(band), row


def test_a_hundred_spoilt_tables_are_analysed_or_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chance, path, analysed = random.Random(100), tmp_path / "people.csv", 0
    for _ in range(100):
        path.write_bytes(mutated(TABLE, chance))
        written = run(["analyse", str(SELF_CHECK), str(path), "--json"], capsys, path)
        if written is not None:
            analysed += 1
            finite(json.loads(written, parse_constant=_never))
    assert analysed > 5


def finite(value: object) -> None:
    """Fail where JSON holds a number that is none."""
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            finite(part)
    assert not isinstance(value, float) or math.isfinite(value)


def _never(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")


def test_two_hundred_spoilt_answers_are_scored_right_or_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance, path, scored = random.Random(200), tmp_path / "answers.json", 0
    instrument, _ = read_instrument(SELF_CHECK, None)
    assert instrument is not None
    options = {item.id: {option.value for option in item.options} for item in instrument.items}
    for _ in range(200):
        path.write_bytes(mutated(ANSWERS, chance))
        written = run(["score", str(SELF_CHECK), str(path)], capsys, path)
        if written is None:
            continue
        scored += 1
        given = json.loads(path.read_text("utf-8-sig"))
        assert all(id in options and value in (*options[id], None) for id, value in given.items()), given

        profile = json.loads(written, parse_constant=_never)
        for subscale in [*profile["subscales"].values(), profile["total"]]:
            assert subscale["score"] is None or 1 <= subscale["score"] <= 3
            assert subscale["answered"] <= sum(value is not None for value in given.values())
    assert scored > 5


@pytest.mark.parametrize("command", ["score", "analyse"])
@pytest.mark.parametrize("make", [lambda: "id" * 60_000, lambda: "\n" * 200_000, lambda: TABLE + '"' * 90_000])
def test_what_is_long_is_refused_at_once(
    command: str, make: Callable[[], str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "people.csv"
    path.write_text(make(), "utf-8")
    assert run([command, str(SELF_CHECK), str(path)], capsys, path) is None
