"""A table of answers, as spreadsheets and statisticians write it, and the table of scores that comes of it."""

import csv
import io
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.authors.golden_cases import SITE
from support.examples import an_instrument, an_item, instruments, responses_to
from withness.analysis.score_table import profile_cells
from withness.authoring.people.formulas import as_written, harmless
from withness.authoring.people.people import LONGEST, read_people
from withness.authoring.people.scores import write_scores
from withness.cli import main
from withness.instrument.instrument import Instrument, ResponseOption
from withness.instrument.scoring import Responses, score
from withness.problem import Problem

SELF_CHECK = SITE / "docs/tools/self-checks/listening.yml"
ASK_AND_FIX = an_instrument(an_item("ask"), an_item("fix", reverse_keyed=True))


def answers(folder: Path, content: str, instrument: Instrument = ASK_AND_FIX) -> list[Responses | None]:
    """Return the responses of every row of a table with this content."""
    path = folder / "people.csv"
    path.write_bytes(content.encode())
    people, problems = read_people(path, instrument)
    assert people is not None, problems
    return [person.responses for person in people.rows]


WRITTEN = {
    "plainly": "ask,fix\n1,2\n",
    "in another order, with no end to the last line": "fix,ask\n2,1",
    "with a mark before it, and the line ends of Windows": "\ufeffask,fix\r\n1,2\r\n\r\n",
    "with the line ends of an old Macintosh": "ask,fix\r1,2\r",
    "with semicolons": "ask;fix\n1;2\n",
    "with tabs": "ask\tfix\n1\t2\n",
    "with quotes, spaces and columns of nothing": 'ask , "fix",,\n1.0, "2",,\n',
    "with decimal commas between semicolons": "ask;fix\n1,0;2,00\n",
}


@pytest.mark.parametrize("content", WRITTEN.values(), ids=WRITTEN)
def test_a_table_may_be_written(tmp_path: Path, content: str) -> None:
    assert answers(tmp_path, content) == [{"ask": 1, "fix": 2}]


def test_a_blank_is_an_empty_cell_or_what_r_writes_for_one(tmp_path: Path) -> None:
    assert answers(tmp_path, "id,ask,fix\na,,2\nb,NA, \n") == [{"fix": 2}, {}]


def test_options_need_not_be_whole(tmp_path: Path) -> None:
    halves = tuple(ResponseOption(value=value, label=str(value)) for value in (0, 0.5, 1))
    instrument = an_instrument(an_item("ask", options=halves), an_item("fix", options=halves))
    assert answers(tmp_path, "ask;fix\n0,5;.5\n", instrument) == [{"ask": 0.5, "fix": 0.5}]


def test_a_row_of_nothing_is_nobody_where_people_have_ids_and_somebody_where_they_have_not(tmp_path: Path) -> None:
    assert answers(tmp_path, "id,ask,fix\na,1,2\n,,\n\n") == [{"ask": 1, "fix": 2}]
    assert answers(tmp_path, "ask\tfix\n1\t2\n\t\n\n") == [{"ask": 1, "fix": 2}, {}]


def test_an_item_may_be_called_id(tmp_path: Path) -> None:
    instrument = an_instrument(an_item("id"), an_item("ask"))
    assert answers(tmp_path, "id,ask\n1,2\n", instrument) == [{"id": 1, "ask": 2}]


def test_nothing_is_read_after_an_endless_line(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("ask,fix\n1,2\n" + "1" * 3 * LONGEST + "\n1,2\n", "utf-8")
    people, _ = read_people(path, ASK_AND_FIX)
    assert people is not None
    _, problem = [person.problems for person in people.rows]
    assert [str(problem).partition(": ")[2] for problem in problem] == [
        "This line is longer than 100,000 characters, and nothing after it was read. Begin a line for each person."
    ]


@given(st.binary(max_size=200) | st.text('ask,fix;\t"12 \n\r\0').map(str.encode))
def test_whatever_is_in_a_table_every_row_is_read_or_has_a_problem(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("table") / "people.csv"
    path.write_bytes(b"id,ask,fix\n" + content)
    people, problems = read_people(path, ASK_AND_FIX)
    assert (people is None) == bool(problems)
    for person in people.rows if people else []:
        assert (person.responses is None) == bool(person.problems)


@given(st.binary(max_size=200))
def test_whatever_a_file_holds_it_is_a_table_or_has_a_problem(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("table") / "people.csv"
    path.write_bytes(content)
    people, problems = read_people(path, ASK_AND_FIX)
    assert (people is None) == bool(problems)


@given(st.data())
def test_a_table_is_scored_as_each_of_its_rows_would_be_alone(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    instrument = data.draw(instruments())
    rows = data.draw(st.lists(responses_to(instrument), min_size=1, max_size=5))
    ids = [item.id for item in instrument.items]
    path = tmp_path_factory.mktemp("table") / "people.csv"
    lines = [
        ",".join(str(row.get(id, "")) for id in ["id", *ids]) for row in [{"id": n, **r} for n, r in enumerate(rows)]
    ]
    path.write_text("\n".join([",".join(["id", *ids]), *lines]), "utf-8")
    written, problems = scored(path, instrument)
    assert problems == []
    for at, responses in enumerate(rows):
        cells = ["" if cell is None else str(cell) for cell in profile_cells(score(instrument, responses))]
        assert written[at + 1] == [str(at), *cells]


def scored(path: Path, instrument: Instrument) -> tuple[list[list[str]], list[Problem]]:
    """Return the rows of the table of scores, and every problem."""
    people, _ = read_people(path, instrument)
    assert people is not None
    out = io.StringIO(newline="")
    problems = list(write_scores(instrument, people, out))
    return list(csv.reader(out.getvalue().removeprefix("\ufeff").splitlines(keepends=True))), problems


def test_a_row_that_cannot_be_scored_keeps_its_place_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("id,ask-first,fix-it,good-day\nanna,3,1,2\nben,3,7,2\nanna,1,1,\nzoë,1,3,\n", "utf-8")
    assert main(["score", str(SELF_CHECK), str(path)]) == 1
    told = capsys.readouterr()
    assert told.out.splitlines() == [
        "\ufeffid,listen.score,listen.answered,listen.band,check-in.score,check-in.answered,check-in.band,"
        "total.score,total.answered,total.band",
        "anna,3.0,2,Often,2.0,1,Any,2.6666666666666665,3,Any",
        "ben,,,,,,,,,",
        "anna,,,,,,,,,",
        "zoë,1.0,2,Seldom,,0,,1.0,2,Any",
    ]
    assert [line.removeprefix(path.as_posix()).partition(": ")[0] for line in told.err.splitlines()] == [
        ":3",
        ":4",
        "2 problems in 1 file.",
    ]


def test_a_table_with_nothing_wrong_ends_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "PEOPLE.CSV"
    path.write_text("ask-first,fix-it,good-day\n3,1,2\n", "utf-8")
    assert main(["score", str(SELF_CHECK), str(path)]) == 0
    told = capsys.readouterr()
    assert told.out.splitlines()[1] == "3.0,2,Often,2.0,1,Any,2.6666666666666665,3,Any"
    assert told.err == ""


@pytest.mark.parametrize(
    ("table", "arguments", "row"),
    [
        ("id,ask-first,fix-it,good-day\nzoë,3,2,2\n", [], "zoë,2.5,2,Often,2.0,1,Any,2.3333333333333335,3,Any"),
        ("id;ask-first;fix-it;good-day\nzoë;3,0;2;2\n", [], "zoë;2,5;2;Often;2,0;1;Any;2,3333333333333335;3;Any"),
        ("id,ask-first,fix-it,good-day\nzoë,3,2,2\n", [";"], "zoë;2,5;2;Often;2,0;1;Any;2,3333333333333335;3;Any"),
        ("id;ask-first;fix-it;good-day\nzoë;3;2;2\n", [","], "zoë,2.5,2,Often,2.0,1,Any,2.3333333333333335,3,Any"),
        (
            "id;ask-first;fix-it;good-day\nzoë;3;2;2\n",
            ["tab"],
            "zoë\t2.5\t2\tOften\t2.0\t1\tAny\t2.3333333333333335\t3\tAny",
        ),
    ],
)
def test_the_scores_open_in_the_spreadsheet_that_the_answers_came_from_or_in_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], table: str, arguments: list[str], row: str
) -> None:
    path = tmp_path / "people.csv"
    path.write_text(table, "utf-8")
    assert main(["score", str(SELF_CHECK), str(path), *(f"--delimiter={sign}" for sign in arguments)]) == 0
    head, first = capsys.readouterr().out.splitlines()
    assert head.startswith("\ufeffid")
    assert first == row


@pytest.mark.parametrize(
    ("id", "cell"),
    [
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("+1-555", "'+1-555"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1+1", "'＝1+1"),
        ("a;=1+1", "a;'=1+1"),
        ("007", "007"),
        ("-5", "-5"),
        ("3.5", "3.5"),
        ("anna-maria", "anna-maria"),
        ("o'neil", "o'neil"),
    ],
)
def test_no_id_is_a_formula_and_each_comes_back_as_it_was(tmp_path: Path, id: str, cell: str) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f'id,ask,fix\n"{id}",1,1\n', "utf-8")
    instrument = ASK_AND_FIX
    rows, problems = scored(path, instrument)
    assert (rows[1][0], problems) == (cell, [])
    path.write_text(f'id,ask,fix\n"{cell}",1,1\n', "utf-8")
    people, _ = read_people(path, instrument)
    assert people is not None
    assert [person.id for person in people.rows] == [id]


def test_no_text_of_an_author_is_a_formula() -> None:
    assert harmless("=HYPERLINK(A1)") == "'=HYPERLINK(A1)"
    assert harmless("\tx") == "'\tx" and harmless("\rx") == "'\rx"
    assert as_written(harmless("@x")) == "@x"


def test_a_delimiter_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["score", "a.yml", "b.csv", "--delimiter", "x"])
    assert '\'x\' does not separate cells: use "," or ";" or tab' in capsys.readouterr().err


@pytest.mark.parametrize(
    ("head", "row", "most"), [("ask,fix", "1,9", 600_000), ("id,ask,fix", "person {},1,9", 4_000_000)]
)
def test_of_a_table_nothing_is_held_but_its_ids(tmp_path: Path, head: str, row: str, most: int) -> None:
    one, many = tmp_path / "one.csv", tmp_path / "many.csv"
    for path, count in ((one, 1), (many, 20_000)):
        path.write_text("\n".join([head, *map(row.format, range(count))]), "utf-8")

    def problems(path: Path) -> int:
        people, _ = read_people(path, ASK_AND_FIX)
        assert people is not None
        return sum(1 for _ in write_scores(ASK_AND_FIX, people, io.StringIO()))

    # What is imported and remembered at the first time is no matter of how many people there are.
    assert problems(one) == 1
    peaks = []
    for _ in range(3):
        tracemalloc.start()
        assert problems(many) == 20_000
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    # What another thread takes at the same time, such as the one by which tests are dealt out, is only ever added.
    assert min(peaks) < most, "Twenty thousand problems, or people, take more than seven million bytes."


@pytest.mark.skipif(os.name != "posix", reason="Pipes end differently elsewhere.")
def test_the_reader_of_the_scores_may_stop_reading(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("ask-first,fix-it,good-day\n" + "3,1,2\n" * 20_000, "utf-8")
    command = [sys.executable, "-m", "withness", "score", str(SELF_CHECK), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None and run.stderr is not None
        assert run.stdout.readline().startswith("\ufefflisten.score")
        run.stdout.close()
        assert run.stderr.read() == ""
    assert run.returncode == 1
