"""The command line, as an author meets it."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support.authors.golden_cases import SITE
from support.published import DOCS, ROOT
from withness import __version__
from withness.authoring.pages.untouched import UNTOUCHED
from withness.cli import main
from withness.commands.run import do

SELF_CHECK = SITE / "docs/tools/self-checks/listening.yml"


@pytest.mark.parametrize("kind", ["article", "guide", "self-check"])
def test_a_new_page_has_nothing_wrong_but_words_to_replace(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", kind, "good-day-check-in", "--docs", str(tmp_path)]) == 0
    assert {problem.message for problem in do(["check", str(tmp_path)])} == {UNTOUCHED}
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(written) == (1 if kind == "article" else 2)
    assert all("Good day check in" in path.read_text("utf-8") for path in written)
    assert sum(path.read_text("utf-8").count("# ") for path in written) > 3, "It teaches by its comments."
    assert capsys.readouterr().out.endswith(f" check {tmp_path}\n")


def test_a_new_page_may_be_named_by_its_title(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for kind in ("article", "guide"):
        assert main(["new", kind, f"The First Minute: a {kind}", "--docs", str(tmp_path)]) == 0
    assert f"Wrote {(tmp_path / 'articles/the-first-minute-a-article.md').as_posix()}" in capsys.readouterr().out
    guide = tmp_path / "tools/guides/the-first-minute-a-guide"
    assert "\n# The First Minute: a guide\n" in guide.with_suffix(".md").read_text("utf-8")
    assert {problem.message for problem in do(["check", str(tmp_path)])} == {UNTOUCHED}


def test_a_new_tool_names_a_schema_only_where_there_is_one(tmp_path: Path) -> None:
    assert main(["new", "guide", "one", "--docs", str(tmp_path)]) == 0
    assert main(["schemas", str(tmp_path / "schemas")]) == 0
    assert main(["new", "guide", "two", "--docs", str(tmp_path)]) == 0
    first = [(tmp_path / f"tools/guides/{name}.yml").read_text("utf-8").split("\n")[0] for name in ("one", "two")]
    assert ["$schema" in line for line in first] == [False, True]


def test_the_commands_of_the_first_pages_of_contributing_work_as_printed(tmp_path: Path) -> None:
    shutil.copytree(DOCS, tmp_path / "docs", ignore=shutil.ignore_patterns("assets"))
    printed = re.findall(r"^\.venv/bin/withness (new .*)$", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE)
    assert len(printed) == 3
    for command in printed:
        assert do([*command.split(), "--docs", str(tmp_path / "docs")]) == []


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--version"])
    assert (stop.value.code, capsys.readouterr().out) == (0, f"Withness {__version__}\n")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["new", "articel", "first"], 'argument kind: "articel" is not known. Did you mean "article"?'),
        (["chekc", "docs"], 'argument COMMAND: "chekc" is not known. Did you mean "check"?'),
    ],
)
def test_a_misspelt_word_is_answered_with_the_nearest(
    asked: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(asked)
    assert told in capsys.readouterr().err


def test_a_name_is_needed_for_a_new_page(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["new", "guide", " "])
    assert "a name is needed, such as listening-round" in capsys.readouterr().err


def test_articles_that_are_kept_back_are_counted_by_themselves(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(SITE, tmp_path, dirs_exist_ok=True)
    article = tmp_path / "docs/articles/first-steps.md"
    assert main(["check", str(tmp_path / "docs")]) == 0
    assert "1 self-check, 1 guide and 1 article: nothing to mend." in capsys.readouterr().out
    article.write_text(article.read_text("utf-8").replace("date:", "draft: true\ndate:"), "utf-8")
    assert main(["check", str(tmp_path / "docs")]) == 0
    assert "1 self-check, 1 guide and 0 articles (1 more kept back): nothing to mend." in capsys.readouterr().out


def test_what_a_site_may_be_built_with_is_told_and_does_not_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(SITE, tmp_path, dirs_exist_ok=True)
    settings = (tmp_path / "mkdocs.yml").read_text("utf-8")
    (tmp_path / "mkdocs.yml").write_text(settings.replace("www.an-example.net", "example.org"), "utf-8")
    assert main(["check", str(tmp_path / "docs")]) == 0
    told = capsys.readouterr()
    assert told.out.endswith(": no mistakes.\n")
    empty, heading, note = told.err.splitlines()
    assert (empty, heading) == ("", "Still to fill in (none of this stops the build):")
    assert "nobody's address" in note


def test_a_new_page_never_overwrites_one(tmp_path: Path) -> None:
    assert main(["new", "guide", "round", "--docs", str(tmp_path)]) == 0
    page = tmp_path / "tools/guides/round.md"
    page.write_text("mine", "utf-8")
    assert main(["new", "guide", "round", "--docs", str(tmp_path)]) == 1
    assert page.read_text("utf-8") == "mine"


def test_the_check_prints_every_problem_and_then_their_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("Nothing\n", "utf-8")
    (tmp_path / "docs/about.md").write_text("", "utf-8")
    assert main(["check", "docs"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        "docs/about.md:1: This file is empty. Write it, or delete it.",
        "docs/index.md:1: This page has no description, which search engines and shared links show."
        ' Write it between two lines "---" at the top: "description: ...".',
        'docs/index.md:1: This page has no title. Write one line that begins with "# ".',
        "3 problems in 2 files.",
    ]


def test_what_is_no_mistake_stands_below_the_mistakes_under_headings_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(SITE, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    article = Path("docs/articles/first-steps.md")
    article.write_text(article.read_text("utf-8").replace("2026-11-09", "2999-01-01"), "utf-8")
    Path("mkdocs.yml").write_text("site_name: A\nsite_urls: https://a.org/\n", "utf-8")
    assert main(["check"]) == 1
    lines = capsys.readouterr().err.splitlines()
    mistakes = lines.index("2 problems in 1 file.")
    assert [line.partition(": ")[0] for line in lines[:mistakes]] == ["mkdocs.yml:1", "mkdocs.yml:2"]
    assert lines[mistakes + 1 :][:2] == ["", "Still to fill in (none of this stops the build):"]
    assert "who is behind this site" in lines[mistakes + 3]
    assert lines[mistakes + 4 :][:2] == ["", "Good to know (none of this is a mistake):"]
    assert "a day that is still to come" in lines[mistakes + 6]


def test_the_settings_are_found_from_inside_the_folder_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(SITE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "mkdocs.yml").write_text("extra:\n  consult: {provider: zoom, url: a, minutes: 15}\n", "utf-8")
    monkeypatch.chdir(tmp_path / "docs")
    assert ("../mkdocs.yml", 2) in [(problem.path.as_posix(), problem.line) for problem in do(["check", "."])]


def test_scoring_prints_the_profile_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(SELF_CHECK), str(SITE / "answers.json")]) == 0
    # Item fix-it is reverse-keyed: 1 counts as 3.
    assert json.loads(capsys.readouterr().out) == {
        "subscales": {
            "listen": {"score": 3.0, "answered": 2, "items": 2, "band": "Often"},
            "check-in": {"score": None, "answered": 0, "items": 1, "band": None},
        },
        "total": {"score": 3.0, "answered": 2, "items": 3, "band": "Any"},
    }


def a_table(folder: Path, *rows: str) -> str:
    """Write a table of answers to the self-check, and return its path."""
    path = folder / "people.csv"
    path.write_text("\n".join(["ask-first,fix-it,good-day", *rows]), "utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("answers", "told"), [("{}", True), ('{"ask-first": null}', True), ('{"ask-first": 3}', False)]
)
def test_a_file_with_no_answer_in_it_is_scored_and_remarked_on(
    answers: str, told: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "answers.json"
    file.write_text(answers, "utf-8")
    assert main(["score", str(SELF_CHECK), str(file)]) == 0
    words = "There is no answer in this file, so there is no score."
    mend = 'Write {"item-id": value, ...}.'
    written = capsys.readouterr()
    assert written.err == (f"{file.as_posix()}:1: {words} {mend}\n" if told else "")
    assert json.loads(written.out)["subscales"]["check-in"]["score"] is None


def test_an_analysis_is_a_table_to_read_or_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = a_table(tmp_path, "3,1,2", "2,2,1", "1,2,3")
    assert main(["analyse", str(SELF_CHECK), path]) == 0
    assert capsys.readouterr().out.startswith("Listening, version 1: the answers of 3 people\n")
    assert main(["analyse", "--json", str(SELF_CHECK), path]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["people"], list(told["subscales"])) == (3, ["listen", "check-in"])


def test_nothing_is_analysed_while_a_row_has_a_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = a_table(tmp_path, "3,1,2", "2,4,1", "1,2,3,")
    assert main(["analyse", str(SELF_CHECK), path]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 2


@pytest.mark.parametrize("arguments", [["chek", "docs"], ["new", "poem", "x"], ["score", "one.yml"]])
def test_a_command_that_is_not_one_shows_how_it_is_used(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 1
    assert "usage: withness" in capsys.readouterr().err


def test_without_a_command_all_of_them_are_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["withness"])
    with pytest.raises(SystemExit) as stop:
        main()
    assert stop.value.code == 0
    assert "make the finished site" in capsys.readouterr().out


def test_the_check_reads_markdown_without_the_site_generator(tmp_path: Path) -> None:
    code = "import sys, withness.cli; withness.cli.main(sys.argv[1:]); print(*sys.modules)"
    docs = str(shutil.copytree(SITE, tmp_path / "site") / "docs")
    run = subprocess.run([sys.executable, "-c", code, "check", docs], capture_output=True, text=True, check=True)
    loaded = set(run.stdout.split())
    assert "withness.authoring.library.library" in loaded
    assert "withness.publishing.proof.proofread" in loaded
    assert [name for name in loaded if name.startswith(("mkdocs", "lxml", "fontTools"))] == []


@pytest.mark.parametrize("package", ["pydantic", "yaml"])
def test_the_package_alone_says_what_it_takes_to_read_files(package: str) -> None:
    code = (
        f"import sys; sys.modules[{package!r}] = None; from withness.cli import main; sys.exit(main(['check', 'docs']))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == (
        f"Withness cannot do this here: the package {package} is not installed. Install all that it needs: "
        "pip install withness.\n"
    )


def test_python_m_withness_is_the_same_command() -> None:
    run = subprocess.run([sys.executable, "-m", "withness", "check", "nowhere"], capture_output=True, text=True)
    assert run.returncode == 1
    assert run.stderr.splitlines()[-1] == "1 problem in 1 file."
