"""Every sentence that an author may be told, word for word."""

import importlib
import pkgutil
from pathlib import Path
from typing import Any

import pytest

import withness.authoring
import withness.commands
import withness.publishing.proof
import withness.publishing.rules
from support.authors.golden_cases import SITE, golden_cases, lay_out
from withness.commands import run
from withness.problem import Message

CASES = golden_cases()


def test_there_are_cases() -> None:
    assert len(CASES) > 100


def test_the_site_that_the_cases_change_has_nothing_wrong() -> None:
    assert run.do(["check", str(SITE / "docs")]) == []


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[name for name, _ in CASES])
def test_the_author_is_told(case: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = lay_out(case, tmp_path)
    monkeypatch.chdir(tmp_path)
    assert [str(problem) for problem in run.do(command)] == case["says"]


def test_every_sentence_has_a_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = set()
    for at, (_, case) in enumerate(CASES):
        folder = tmp_path / str(at)
        command = lay_out(case, folder)
        monkeypatch.chdir(folder)
        seen |= {problem.message for problem in run.do(command)}
    assert {name for name, message in _messages() if message not in seen} == set()


def _messages() -> list[tuple[str, Message]]:
    packages = (withness.authoring, withness.commands, withness.publishing.proof, withness.publishing.rules)
    names = [m.name for package in packages for m in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    modules = [importlib.import_module(name) for name in names]
    return [
        (f"{module.__name__}.{name}", value)
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, Message)
    ]
