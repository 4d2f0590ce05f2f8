"""Every sentence in which somebody is told what is wrong stands in a test, word for word."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from string import Formatter

import pytest

import withness
from support.authors.golden_cases import golden_cases
from support.published import ROOT
from withness.problem import Message
from withness.publishing.vendoring.vendor import PYODIDE

# What an author is told by the check has a case in tests/golden.
OF_THE_CHECK = ("authoring", "commands", "publishing.joining.wanted", "publishing.proof", "publishing.rules")


def messages() -> dict[str, Message]:
    """Return every kind of problem of the package by the name of its constant."""
    names = [module.name for module in pkgutil.walk_packages(withness.__path__, "withness.")]
    modules = [importlib.import_module(name) for name in names if not name.endswith("__main__")]
    found = [
        (value, f"{module.__name__.removeprefix('withness.')}.{name}")
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, Message)
    ]
    return {name: message for message, name in dict(found).items()}


MESSAGES = messages()


@cache
def golden() -> list[str]:
    """Return what the cases of tests/golden say."""
    return [said for _, case in golden_cases() for said in case["says"]]


@cache
def in_tests() -> list[str]:
    """Return every text in the code of the tests, with a mark for each gap in it."""
    files = [file for file in sorted((ROOT / "tests").rglob("test_*.py")) if file.name != "test_sentences.py"]
    return [text for file in files for text in _texts(ast.parse(file.read_text("utf-8")))]


def _texts(code: ast.AST) -> Iterator[str]:
    for node in ast.walk(code):
        if isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "\0" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def pattern(message: Message) -> re.Pattern[str]:
    """Return an expression for both sentences, with whatever words in their gaps."""
    return re.compile(f"{_sentence(message.what)} {_sentence(message.mend)}", re.DOTALL)


def _sentence(sentence: str) -> str:
    template = sentence.replace(PYODIDE, "{version}")
    parts = [(re.escape(words), gap is not None) for words, gap, _, _ in Formatter().parse(template)]
    end = "" if template.endswith((".", "?", "!")) else r"\.?" if parts[-1][1] else r"\."
    return "".join(words + ".+" * gap for words, gap in parts) + end


@pytest.mark.parametrize("name", MESSAGES)
def test_a_sentence_stands_in_a_test(name: str) -> None:
    texts = golden() if name.startswith(OF_THE_CHECK) else in_tests()
    wanted = pattern(MESSAGES[name])
    assert any(wanted.search(text) for text in texts)


def test_a_sentence_is_known_by_its_words_and_not_by_what_stands_in_its_gaps() -> None:
    found = pattern(Message("The tag {tag!r} is here twice", "{mend}"))
    assert found.search('a.md:3: The tag "care" is here twice. Keep one of them.')
    assert not found.search('a.md:3: The tag "care" is here once. Keep one of them.')
