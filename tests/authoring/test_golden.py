"""Every sentence that an author may be told, word for word."""

import datetime
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from support.authors.golden_cases import SITE, golden_cases, lay_out
from withness.authoring.library import library
from withness.commands import run

CASES = golden_cases()
TODAY = datetime.date(2026, 11, 27)


def test_there_are_cases() -> None:
    assert len(CASES) > 100


def test_the_site_that_the_cases_change_has_nothing_wrong(tmp_path: Path) -> None:
    assert run.do(["check", str(copytree(SITE, tmp_path / "site") / "docs")]) == []


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[name for name, _ in CASES])
def test_the_author_is_told(case: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = lay_out(case, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(library, "today", lambda: TODAY)
    assert [str(problem) for problem in run.do(command)] == case["says"]
