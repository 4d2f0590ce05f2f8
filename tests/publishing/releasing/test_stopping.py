"""Ctrl-C ends a command quietly, with all that it has started."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from support.authors.previews import heeding_ctrl_c
from support.needs import needs
from support.published import ROOT
from withness.publishing.packages import packages_beside
from withness.publishing.releasing.begin_site import begin_site

# A generator that draws for a minute, and answers to Ctrl-C as MkDocs does.
SLOW = """\
import time
print("It draws", flush=True)
try:
    time.sleep(60)
except KeyboardInterrupt:
    print("Aborted!", flush=True)
"""
# A command that takes its time with many pages, on every core.
MANY = """\
import sys, time
from withness import cli
from withness.commands import run
from withness.publishing import cores

cores._SECONDS = 0

def work(page):
    print("It works\\n", end="", flush=True)
    time.sleep(0.01)

run.run = lambda arguments: list(cores.spread(work, range(2000)))
sys.exit(cli.main([]))
"""


def stopped(command: list[str], folder: Path, words: str) -> tuple[int, str]:
    """Press Ctrl-C as soon as a command has said some words; return its status and the rest of what it says.

    That is read to its end, which comes only when all who could say more have ended.
    """
    with heeding_ctrl_c():
        process = subprocess.Popen(
            [sys.executable, *command],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(folder)))},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
    assert process.stdout
    with process.stdout as output:
        while words not in output.readline():
            assert process.poll() is None
        os.killpg(process.pid, signal.SIGINT)
        said = output.read()
    return process.wait(30), said


def test_a_build_that_is_stopped_stops_its_generator_and_says_one_word(tmp_path: Path) -> None:
    needs((ROOT / "docs" / "assets" / "pyodide").is_dir(), "Nothing is vendored: run `make vendor`.")
    site = tmp_path / "my-site"
    assert begin_site(site) == []
    (site / "node_modules").symlink_to(packages_beside(ROOT))
    (site / "slow").mkdir()
    (site / "slow" / "__main__.py").write_text(SLOW, "utf-8")
    assert stopped(["-m", "withness", "build", "--with", "slow"], site, "It draws") == (130, "\nStopped.\n")


def test_many_pages_are_left_on_every_core_at_once(tmp_path: Path) -> None:
    status, said = stopped(["-c", MANY], tmp_path, "It works")
    assert (status, said.replace("It works\n", "")) == (130, "\nStopped.\n")
    assert said.count("It works") < 1000


@pytest.mark.parametrize("command", ["build", "serve"])
def test_ctrl_c_is_the_same_wherever_it_comes(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from withness.cli import main
    from withness.commands import site

    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(site, "_built", interrupted)
    assert main([command]) == 130
    assert capsys.readouterr().err == "\nStopped.\n"
