"""What is shown while a step takes its time."""

import io
import sys
import time

import pytest

from withness.publishing.releasing.progress import progress


class Terminal(io.StringIO):
    """Where somebody is looking."""

    def isatty(self) -> bool:
        return True


def test_at_a_terminal_the_seconds_are_told_until_the_step_has_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    with progress("Drawing ...", every=0.01):
        while "  0 s\r" not in screen.getvalue():
            time.sleep(0.01)
    said = screen.getvalue()
    assert said.startswith("Drawing ...\n")
    assert said.endswith(" \r"), "nothing is left of it"
    time.sleep(0.05)
    assert screen.getvalue() == said


def test_a_file_gets_the_words_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    log = io.StringIO()
    monkeypatch.setattr(sys, "stdout", log)
    with progress("Drawing ...", every=0.01):
        time.sleep(0.05)
    assert log.getvalue() == "Drawing ...\n"


def test_a_step_that_fails_ends_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    with pytest.raises(ValueError, match="no"), progress("Drawing ...", every=0.01):
        raise ValueError("no")
    said = screen.getvalue()
    time.sleep(0.05)
    assert screen.getvalue() == said
