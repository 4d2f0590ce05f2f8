"""What authors have in other programs becomes a self-check, and what is still to be written is told by the check."""

import json
import shutil
from pathlib import Path

import pytest

from support.authors.golden_cases import SITE
from support.exchange.bringing import Json, brought
from withness.authoring.exchange.bringing.bring import bring
from withness.authoring.pages import placeholders
from withness.cli import main
from withness.commands.run import do
from withness.instrument.instrument import Instrument

EXAMPLES = Path(__file__).with_name("examples")
FILES = sorted(EXAMPLES.iterdir())


def example(name: str) -> Instrument:
    instrument, told = brought((EXAMPLES / name).read_bytes(), name)
    assert instrument is not None, told
    return instrument


def items(instrument: Instrument) -> list[tuple[str, str, str, bool]]:
    return [(item.id, item.stem, item.subscale, item.reverse_keyed) for item in instrument.items]


def options(instrument: Instrument) -> list[list[tuple[float, str]]]:
    return [[(option.value, option.label) for option in item.options] for item in instrument.items]


def subscales(instrument: Instrument) -> list[tuple[str, str]]:
    return [(part.id, part.name) for part in instrument.subscales]


def test_a_table_of_items() -> None:
    """Its bytes begin with a mark, semicolons separate, and rows without cells are nobody's."""
    found = example("items.csv")
    assert found.title == "Items"
    assert items(found) == [
        ("a1", 'I ask "What would help?"; then I wait.', "listening", False),
        ("a2", "I start solving too soon.", "listening", True),
        ("b-3", "I name what I see.", "seeing", False),
    ]
    three = [(1, "Never"), (2, "Sometimes"), (3, "Often")]
    assert options(found) == [three, three, [(1, "Yes"), (2, "No")]]
    assert subscales(found) == [("listening", "Listening"), ("seeing", "Seeing")]
    assert (found.scoring.method, found.scoring.missing, found.blank) == ("mean", 0.5, "Not my job")


def test_a_dictionary_of_redcap() -> None:
    found = example("redcap.csv")
    assert found.title == "Good days"
    assert found.preamble == "Over the last two weeks, how often did you do these things at work?"
    assert items(found) == [
        ("good-1", "I had time to listen", "listen", False),
        ("good-2", "I cut people short", "listen", True),
    ]
    assert options(found)[0] == [(0, "Never"), (1, "Some days"), (2, "Most days")]
    assert subscales(found) == [("listen", "Listening")]
    assert (found.scoring.method, found.scoring.missing) == ("sum", 0)


def test_a_dictionary_without_calculations_has_its_matrices_and_sections_as_subscales() -> None:
    rows = (EXAMPLES / "redcap.csv").read_text("utf-8").splitlines()
    found, _ = brought("\n".join(row for row in rows if ",calc," not in row))
    assert found is not None
    assert subscales(found) == [("listening", "Listening"), ("rest", "Rest")]
    slider = options(found)[3]
    assert (slider[0], slider[5], slider[9], slider[10]) == (
        (0, "0: Not at all"),
        (50, "50: Half"),
        (90, "90"),
        (100, "100: Fully"),
    )
    assert options(found)[2] == [(1, "Yes"), (0, "No")]


def test_a_survey() -> None:
    found = example("surveyjs.json")
    assert (found.title, found.summary, found.preamble) == (
        "Good days",
        "How your days went.",
        "Think of the last week.",
    )
    assert items(found) == [
        ("q1", "I listen", "restatwork", False),
        ("work-r-1", "I rest", "restatwork", False),
        ("work-i-stay", "I stay", "restatwork", True),
    ]
    assert options(found)[0] == [(1, "1: never"), (2, "2"), (3, "3"), (4, "4: always")]
    assert found.scoring.method == "mean"


def test_a_survey_without_sums_has_its_panels_and_matrices_as_subscales() -> None:
    survey: Json = json.loads((EXAMPLES / "surveyjs.json").read_text("utf-8"))
    del survey["calculatedValues"]
    found, _ = brought(survey)
    assert found is not None
    assert subscales(found) == [("p", "Listening"), ("work", "At work"), ("good-days", "Good days")]
    assert options(found)[3] == [(1, "Yes, I did"), (0, "No")]


def test_a_questionnaire_of_r4() -> None:
    found = example("fhir-r4.json")
    assert (found.title, found.summary, found.version, found.licence) == (
        "Two signs",
        "How two signs went.",
        3,
        "CC-BY-4.0",
    )
    assert found.preamble == "Over the last two weeks, how often was it so?"
    assert items(found) == [("a", "I had little interest", "s", False), ("b", "I felt rested", "s", True)]
    assert options(found)[0] == [(0, "Not at all"), (1, "Several days"), (2, "Nearly every day")]
    assert subscales(found) == [("s", "Sum of both")]


def test_a_questionnaire_of_r5() -> None:
    found = example("fhir-r5.json")
    assert subscales(found) == [("body", "Body"), ("mind", "Mind")]
    assert options(found) == [
        [(0, "Never"), (2.5, "Often")],
        [(1, "Yes"), (0, "No")],
        [(0, "No"), (1, "A little"), (2, "Yes")],
    ]


def two(*names: str, **keys: object) -> list[Json]:
    choices = [{"value": 0, "text": "No"}, {"value": 1, "text": "Yes"}]
    return [{"type": "radiogroup", "name": name, "title": name, "choices": choices, **keys} for name in names]


def test_where_every_question_must_be_answered_none_may_be_blank() -> None:
    found, _ = brought({"title": "T", "elements": two("a", "b", isRequired=True)})
    assert found is not None and found.scoring.missing == 0


def test_a_total_that_counts_more_than_its_parts_keeps_the_rest_together() -> None:
    values = [{"name": "part", "expression": "{a} + {b}"}, {"name": "whole", "expression": "{a} + {b} + {c}"}]
    found, told = brought({"title": "T", "elements": two("a", "b", "c"), "calculatedValues": values})
    assert found is not None and told == []
    assert subscales(found) == [("part", "Part"), ("others", "Others")]
    assert found.total is not None and found.total.name == "Whole"


def test_a_score_that_is_worked_out_twice_is_carried_once() -> None:
    values = [{"name": "one", "expression": "{a} + {b}"}, {"name": "again", "expression": "sum({a}, {b})"}]
    found, told = brought({"title": "T", "elements": two("a", "b"), "calculatedValues": values})
    assert found is not None and told == []
    assert (subscales(found), found.total) == ([("one", "One")], None)


def test_words_in_letters_that_no_id_has_get_ids_all_the_same() -> None:
    found, _ = brought("item\n我会倾听\n我会等待\n")
    assert found is not None
    assert [item.id for item in found.items] == ["item-1", "item-2"]


@pytest.mark.parametrize("key", ["key", "Keyed"])
def test_one_and_minus_one_say_which_way_an_item_is_keyed(key: str) -> None:
    found, _ = brought(f"item,{key}\nI ask.,1\nI fix.,-1\n")
    assert found is not None
    assert [item.reverse_keyed for item in found.items] == [False, True]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("1=No;2=Yes", [(1, "No"), (2, "Yes")]),
        ("0, No | 1, Yes", [(0, "No"), (1, "Yes")]),
        ("0: No / 1: Yes", [(0, "No"), (1, "Yes")]),
        ("-1 No, 0 Perhaps, 1.5 Yes", [(-1, "No"), (0, "Perhaps"), (1.5, "Yes")]),
        ("No\nYes", [(1, "No"), (2, "Yes")]),
        ("1|2|3", [(1, "1"), (2, "2"), (3, "3")]),
    ],
)
def test_options_are_read_as_people_write_them(cell: str, expected: list[tuple[float, str]]) -> None:
    found, _ = brought(f'item,options\nI ask.,"{cell}"\n')
    assert found is not None
    assert options(found) == [expected]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_check_names_what_is_still_to_be_written_and_nothing_else(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(SITE, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    done = bring(file, Path("docs/tools/self-checks"), "good-days")
    assert done.instrument is not None
    problems = do(["check", "docs"])
    licences = [problem for problem in problems if problem.what.startswith('The licence "unknown"')]
    assert len(licences) == (done.instrument.licence == placeholders.LICENCE)
    others = [problem for problem in problems if problem not in licences]
    assert {problem.what.partition(" is what ")[2] for problem in others} == {'"withness bring" wrote'}
    # Summary and preamble may be in the file; source, what it is not for, the page's three, and what two bands a part
    # are called and say never.
    parts = len(done.instrument.parts)
    gaps = [done.instrument.summary, done.instrument.preamble].count
    assert len(others) == 2 + 4 * parts + 3 + gaps(placeholders.SUMMARY) + gaps(placeholders.PREAMBLE)


def test_the_command_says_what_it_wrote_and_what_was_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = EXAMPLES / "fhir-r4.json"
    assert main(["bring", str(file), str(tmp_path)]) == 0
    told = capsys.readouterr()
    assert told.out.splitlines()[:4] == [
        f"Wrote {(tmp_path / 'fhir-r4.yml').as_posix()}",
        f"Wrote {(tmp_path / 'fhir-r4.md').as_posix()}",
        "2 items in 1 subscale.",
        "What was not carried or had to be filled in, and why, is told below, line by line.",
    ]
    assert len(told.err.splitlines()) == 6, "an empty line, a heading and four notes"
    assert main(["bring", str(file), str(tmp_path)]) == 1
    assert capsys.readouterr().out == ""


def test_a_command_that_carried_all_names_no_loss(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["carry-out", str(SITE / "docs/tools/self-checks/listening.yml"), "--as", "surveyjs"]) == 0
    file = tmp_path / "theirs.json"
    file.write_text(capsys.readouterr().out, "utf-8")
    assert main(["bring", str(file), str(tmp_path)]) == 0
    assert "was not carried" not in capsys.readouterr().out


def test_the_schema_is_named_only_where_there_is_one(tmp_path: Path) -> None:
    folder = tmp_path / "docs" / "tools" / "self-checks"
    folder.mkdir(parents=True)
    bring(EXAMPLES / "redcap.csv", folder, "without")
    (tmp_path / "docs" / "schemas").mkdir()
    bring(EXAMPLES / "redcap.csv", folder, "with")
    begins = [(folder / f"{name}.yml").read_text("utf-8").splitlines()[0] for name in ("without", "with")]
    assert begins[0].startswith("# Brought from redcap.csv.")
    assert begins[1] == "# yaml-language-server: $schema=../../schemas/instrument.json"


@pytest.mark.parametrize(("way", "key"), [("fhir", "resourceType"), ("fhir-r5", "resourceType"), ("surveyjs", "pages")])
def test_what_is_carried_out_is_json(way: str, key: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["carry-out", str(SITE / "docs/tools/self-checks/listening.yml"), "--as", way]) == 0
    assert key in json.loads(capsys.readouterr().out)
