"""What is found in the labeled cases stays as much as the guide's page was promised, and is counted rightly."""

from pathlib import Path

import pytest

from names.labeled import Case, read_cases, tally
from names.measuring import HERE, by_us, names_section

FILES = sorted(HERE.glob("*.yml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_names_contacts_and_dates_are_found_and_little_else_is_marked(file: Path) -> None:
    cases = read_cases(file)
    found = tally(cases, by_us([case.text for case in cases]))
    for kind in ("name", "contact", "date"):
        assert found.bits[kind] >= 30
        assert found.recall(kind) >= 0.95
    assert found.false_per_40 <= 1


def test_labels_are_taken_off_a_case_and_kept_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "cases.yml"
    file.write_text("# a comment\n- text: Then [[name:Ana]] left on [[date:May 3]].\n", "utf-8")
    assert read_cases(file) == [Case(text="Then Ana left on May 3.", bits=((5, 8, "name"), (17, 22, "date")))]


def test_half_a_bit_is_not_found_and_a_mark_beside_the_bits_is_false() -> None:
    case = Case(text="Dr. Ana left on May 3, again.", bits=((0, 7, "name"), (16, 21, "date")))
    found = tally([case], [[(4, 7), (13, 21), (23, 28)]])
    assert (found.recall("name"), found.recall("date")) == (0, 1)
    assert (found.touched["name"], found.words, found.false) == (1, 7, 1)
    assert found.false_per_40 == 40 / 7


def test_the_table_has_each_file_and_each_kind() -> None:
    text = "\n".join(names_section())
    for words in (*[file.name for file in FILES], "| name |", "| contact |", "| date |", "false marks in 40 words"):
        assert words in text
