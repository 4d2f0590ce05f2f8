"""Reading: nothing an author can put into a file stops it, and every line is the true one."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from support.authors.golden_cases import SITE, golden_cases, lay_out
from withness.authoring.library.library import read_library
from withness.authoring.yaml import reader
from withness.authoring.yaml.reader import read_yaml, read_yaml_text
from withness.authoring.yaml.scalars import core_scalar
from withness.authoring.yaml.source import Place
from withness.authoring.yaml.text import without_hidden
from withness.commands import run

INSTRUMENT = (SITE / "docs/tools/self-checks/listening.yml").read_text("utf-8")
SIGNS = st.sampled_from([*"\t :-{}[]\"'#&*!|>%@`?,\n\\~", ": ", "- ", "  ", "---", "...", "“", "<<: "])
# What cannot be seen is told, and has its own tests.
SEEN = st.characters(exclude_categories=["C", "Zl", "Zp"]).filter(lambda letter: not without_hidden(letter)[1])
WORDS = st.text(SEEN, max_size=9)
DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=12,
)


@given(content=st.binary(max_size=400))
@example(content=b"\xff\xfe\x00")
@example(content=b"---\n")
@example(content=b"? [a]\n: {b")
def test_any_bytes_are_read_or_reported(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    docs = tmp_path_factory.mktemp("docs")
    for name in ("page.md", "listening.yml", "articles.md"):
        (docs / name).write_bytes(content)
    for problem in read_library(docs).problems:
        assert 1 <= problem.line <= content.count(b"\n") + content.count(b"\r") + 1


@given(start=st.integers(0, len(INSTRUMENT)), gone=st.integers(0, 30), signs=st.lists(SIGNS, max_size=4))
def test_any_slip_of_the_hand_is_reported_on_a_line_of_the_file(start: int, gone: int, signs: list[str]) -> None:
    text = INSTRUMENT[:start] + "".join(signs) + INSTRUMENT[start + gone :]
    found = read_yaml_text(Path("x.yml"), text, [])
    assert found.data is not None or found.problems
    assert all(1 <= problem.line <= text.count("\n") + 1 for problem in found.problems)


@settings(max_examples=40)
@given(data=st.dictionaries(WORDS, DATA, min_size=1))
def test_data_comes_back_as_it_was_written(data: dict[str, Any]) -> None:
    found = read_yaml_text(Path("x.yml"), json.dumps(data, ensure_ascii=False), [])
    assert (found.data, found.problems) == (data, ())


@pytest.mark.parametrize(
    "word", ["no", "No", "yes", "on", "Off", "y", "2026-11-09", "1:30", "0x1F", "1_000", ".nan", ".inf", "=", "<<"]
)
def test_a_word_that_other_readers_would_convert_stays_text(word: str) -> None:
    assert core_scalar(word) == word


@pytest.mark.parametrize(
    ("word", "value"), [("", None), ("~", None), ("null", None), ("True", True), ("-3", -3), ("010", 10), ("2.50", 2.5)]
)
def test_numbers_truth_and_nothing_are_read_by_the_core_schema(word: str, value: object) -> None:
    assert core_scalar(word) == value
    assert type(core_scalar(word)) is type(value)


@pytest.mark.parametrize("word", ["9" * 5000, "1e999", "-" + "9" * 400])
def test_a_number_too_large_to_hold_stays_text(word: str) -> None:
    assert core_scalar(word) == word


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_lines_are_true_whatever_ends_them(end: str, mark: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    rows = ["# why", "", "items:", "  - id: a", "    stem: >", "      long", "  - id: b"]
    path.write_bytes((mark + end.join(rows)).encode())
    found = read_yaml(path)
    assert found.data == {"items": [{"id": "a", "stem": "long\n"}, {"id": "b"}]}
    places: list[Place] = [("items", 0, "stem"), ("items", 1, "id"), ("items", 1, "not there")]
    assert [found.line(place) for place in places] == [5, 7, 7]


def test_an_alias_cannot_blow_up_the_settings_of_the_site_generator() -> None:
    layers = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))
    found = read_yaml_text(Path("mkdocs.yml"), f"a0: &a0 [lol]\n{layers}", [], lenient=True)
    assert found.data is not None
    assert found.problems == ()


def test_a_file_as_large_as_may_be_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    path.write_text("items:\n" + "  - {id: a}\n" * 40_000, "utf-8")
    assert len((read_yaml(path).data or {})["items"]) == 40_000


@pytest.mark.parametrize("case", [case for name, case in golden_cases() if name.startswith("yaml:")])
def test_without_the_fast_reader_the_author_is_told_the_same(
    case: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_LOADER", yaml.SafeLoader)
    command = lay_out(case, tmp_path)
    monkeypatch.chdir(tmp_path)
    assert [str(problem) for problem in run.do(command)] == case["says"]
