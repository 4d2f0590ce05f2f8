"""What the settings name and is not installed is told before the generator stops at it."""

import os
import shutil
import subprocess
import sys
from importlib.metadata import EntryPoints
from pathlib import Path

import pytest

from support.authors.golden_cases import SITE
from withness.authoring.settings.settings import read_settings
from withness.commands.run import do
from withness.publishing.generator import installed
from withness.publishing.generator.installed import missing

GENERATORS = ("mkdocs", "properdocs", "zensical")


def told(folder: Path, words: str, generator: str) -> list[str]:
    """Return the first sentence of what is told of settings, for a generator."""
    file = folder / "mkdocs.yml"
    file.write_text(f"site_name: A\nsite_url: https://a.org/\n{words}\n", "utf-8")
    return [f"{problem.line}: {problem.what}" for problem in missing(read_settings(file), generator)]


def refused(folder: Path, generator: str) -> bool:
    """Say whether a generator really refuses to build the site."""
    (folder / "docs").mkdir(exist_ok=True)
    (folder / "docs" / "index.md").write_text("# A\n", "utf-8")
    command = [sys.executable, "-m", generator, "build", "--config-file", "mkdocs.yml"]
    return subprocess.run(command, cwd=folder, capture_output=True, env=os.environ, check=False).returncode != 0


@pytest.mark.parametrize("generator", GENERATORS)
@pytest.mark.parametrize(
    ("words", "noun", "stops"),
    [
        ("theme: windmill", "theme", GENERATORS),
        ("theme: {name: windmill}", "theme", GENERATORS),
        ("theme: {name: material}\nplugins: [search, tags, material/meta, /search]", "", ()),
        ("theme: {name: material}\nplugins:\n  windmill: {}", "plugin", ("mkdocs", "properdocs")),
        ("theme: material\nplugins:\nmarkdown_extensions:", "", ()),
        ("theme: material\nmarkdown_extensions: [windmill]", "extension of Markdown", GENERATORS),
        (
            "theme: material\nmarkdown_extensions: [pymdownx.tabbed, 'markdown.extensions.toc:TocExtension']",
            "",
            (),
        ),
        ("theme: material\nmarkdown_extensions:\n  ours: {}\n  attr_list:", "", ()),
    ],
)
def test_it_is_told_where_the_generator_would_stop(
    words: str, noun: str, stops: tuple[str, ...], generator: str, tmp_path: Path
) -> None:
    (tmp_path / "ours.py").write_text("from markdown.extensions.tables import makeExtension\n", "utf-8")
    assert [line.partition(" is not")[0] for line in told(tmp_path, words, generator)] == [
        f'{words.count("\n") + 3}: The {noun} "windmill"' for _ in range(generator in stops)
    ]
    assert refused(tmp_path, generator) == (generator in stops)


def test_properdocs_has_no_theme_that_mkdocs_brings(tmp_path: Path) -> None:
    found = [bool(told(tmp_path, "theme: readthedocs", generator)) for generator in ("mkdocs", "properdocs")]
    assert found == [False, True]
    assert refused(tmp_path, "properdocs")


def test_a_name_that_was_misspelt_is_answered_with_the_right_one(tmp_path: Path) -> None:
    told(tmp_path, "theme: {name: materail}\nmarkdown_extensions: [attr_lisp]", "mkdocs")
    problems = missing(read_settings(tmp_path / "mkdocs.yml"))
    assert [problem.mend for problem in problems] == ['Did you mean "material"?', 'Did you mean "attr_list"?']


def test_material_is_installed_by_the_name_of_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "entry_points", lambda: EntryPoints())
    told(tmp_path, "theme: {name: material}", "mkdocs")
    assert [problem.mend for problem in missing(read_settings(tmp_path / "mkdocs.yml"), "mkdocs")] == [
        "Run: pip install mkdocs-material."
    ]


@pytest.mark.parametrize("words", ["plugins: search", "plugins: 5\nmarkdown_extensions: toc", "theme: [material]"])
def test_what_is_no_list_of_names_is_left_to_the_generator(words: str, tmp_path: Path) -> None:
    assert told(tmp_path, words, "mkdocs") == []


def test_nothing_is_said_of_a_generator_that_is_not_here(tmp_path: Path) -> None:
    assert told(tmp_path, "theme: windmill", "hugo") == []


@pytest.mark.parametrize("command", [["check"], ["build"], ["build", "--with", "mkdocs"]])
def test_check_and_build_tell_it(command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(SITE, tmp_path, dirs_exist_ok=True)
    settings = tmp_path / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8") + "plugins: [windmill]\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert [str(problem) for problem in do(command)] == [
        'mkdocs.yml:11: The plugin "windmill" is not installed here, and mkdocs would not build the site. Install the'
        " package that brings it with pip, as its own pages say, or take the line out."
    ]


def test_it_is_told_for_the_generator_that_will_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(SITE, tmp_path, dirs_exist_ok=True)
    settings = tmp_path / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8") + "plugins: [windmill]\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert do(["check", "--with", "zensical"]) == []
