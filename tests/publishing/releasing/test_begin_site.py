"""A site of one's own, as `withness init` writes it."""

import re
from pathlib import Path

import pytest

from withness.authoring.pages.placeholders import BEGUN
from withness.authoring.pages.untouched import STILL_THERE
from withness.authoring.settings.settings import PLACEHOLDER, settings_beside
from withness.cli import main
from withness.commands.run import do
from withness.publishing.releasing.begin_site import begin_site, starter
from withness.publishing.releasing.guide import PAGES, in_an_editor

EXAMPLES = ("articles/a-*.md", "tools/guides/*", "tools/self-checks/*")


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    folder = tmp_path / "kind-words"
    assert begin_site(folder) == []
    return folder


def told(site: Path) -> list[str]:
    """Return what a check says, with the way to each file from the folder of the site."""
    return [str(problem).replace(f"{site.as_posix()}/", "") for problem in do(["check", str(site / "docs")])]


def test_nothing_is_wrong_with_it_and_each_word_to_fill_in_is_told(begun: Path) -> None:
    problems = do(["check", str(begun / "docs")])
    assert {problem.message for problem in problems} == {PLACEHOLDER, STILL_THERE}
    assert all(problem.message and problem.message.fill_in and problem.is_minor for problem in problems)
    found = {(problem.path.relative_to(begun).as_posix(), problem.what.split('"')[1][:57]) for problem in problems}
    for words in BEGUN:
        assert any(words.startswith(start.removesuffix("...")) for _, start in found), words
    settings = (begun / "mkdocs.yml").read_text("utf-8").split("\n")
    named = [p.line for p in problems if p.message is STILL_THERE and p.path.name == "mkdocs.yml"]
    assert ["Your Name" in settings[line - 1] for line in named] == [True, False, False, False]
    assert sum("Your Name" in line for line in settings) == 1, "The name is set in one place."


def test_the_name_of_the_folder_in_the_readme_is_no_name_of_a_site(tmp_path: Path) -> None:
    assert begin_site(tmp_path / "my-site") == []
    assert 'mkdocs.yml:4: "My site" is what "withness init" wrote. Write your own there.' in told(tmp_path / "my-site")


def test_what_was_filled_in_is_told_no_more(begun: Path) -> None:
    settings = begun / "mkdocs.yml"
    mended = (
        settings.read_text("utf-8").replace("Your Name", "Ana Lopez").replace("you@example.org", "ana@an-house.org")
    )
    mended = mended.replace("Articles, meeting guides and private self-checks.", "Short reads for people who lead.")
    settings.write_text(mended.replace("https://kind-words.example/", "https://an-house.org/"), "utf-8")
    assert [line for line in told(begun) if line.startswith("mkdocs.yml")] == []
    publisher = settings_beside(begun / "docs").value("extra", "publisher", "name")
    assert publisher == settings_beside(begun / "docs").value("extra", "consult", "name") == "Ana Lopez"


@pytest.mark.parametrize(("folder", "way"), [("my-site", "my-site"), ("Min sajt", '"Min sajt"')])
def test_the_way_into_it_is_told_as_a_shell_takes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: str, way: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["init", folder]) == 0
    assert f"Go there with: cd {way}\n" in capsys.readouterr().out


@pytest.mark.parametrize("taken", [*EXAMPLES, "all"])
def test_each_example_may_be_deleted_and_nothing_breaks(begun: Path, taken: str) -> None:
    for pattern in EXAMPLES if taken == "all" else [taken]:
        for file in list((begun / "docs").glob(pattern)):
            file.unlink()
    assert all(problem.is_minor for problem in do(["check", str(begun / "docs")]))


def test_it_brings_along_how_to_and_every_link_there_leads_to_a_file(begun: Path) -> None:
    pages = [begun / "README.md", *(begun / "guide" / name for name in PAGES.values())]
    for page in pages:
        text = re.sub(r"^(`{3,}).*?^\1$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
        links = [link for link in re.findall(r"\]\(([^)]+)\)", text) if not link.startswith("https://")]
        assert [link for link in links if not (page.parent / link).is_file()] == []
        assert not text.startswith("---")
    readme = pages[0].read_text("utf-8")
    assert readme.startswith("# Kind words\n")
    named = re.findall(r"`((?:docs|overrides|guide)/[^`]*|mkdocs\.yml)`", readme)
    assert [name for name in named if not (begun / name).exists() and not name.startswith("docs/assets")] == []


def test_the_guide_shows_each_example_once() -> None:
    front, example = "---\ndescription: A.\n---\n\n", "```markdown\n**B**\n```\n\n**B**\n\n"
    text = f"{front}# A\n\n{example}## C {{ #c }}\n\n[D](d.md), [E](for-authors.md).\n"
    assert in_an_editor(text) == "# A\n\n```markdown\n**B**\n```\n\n## C\n\nD, [E](what-a-page-can-hold.md).\n"


def test_it_is_called_after_its_folder(begun: Path) -> None:
    settings = (begun / "mkdocs.yml").read_text("utf-8")
    assert 'site_name: "Kind words"' in settings
    assert "site_url: https://kind-words.example/" in settings


@pytest.mark.parametrize(
    ("folder", "name", "address"),
    [("true", "True", "true"), ("2027", "2027", "2027"), ("Mi año", "Mi año", "mi-a-o"), ("…", "My site", "my-site")],
)
def test_any_folder_makes_a_name_and_an_address(folder: str, name: str, address: str) -> None:
    settings = starter(folder)["mkdocs.yml"].decode()
    assert f'site_name: "{name}"' in settings
    assert f"site_url: https://{address}.example/" in settings


def test_no_word_of_this_site_is_in_it(begun: Path) -> None:
    pages = [*begun.rglob("docs/**/*.md"), *begun.rglob("docs/**/*.yml"), begun / "mkdocs.yml"]
    said = " ".join(page.read_text("utf-8") for page in pages)
    assert [word for word in ("Vivian", "Blade", "Withness is", "daffodil") if word in said] == []


def test_one_article_one_guide_and_one_self_check_teach_by_their_comments(begun: Path) -> None:
    taught = [*begun.glob("docs/articles/a-*.md"), *begun.glob("docs/tools/*/*.yml")]
    assert len(taught) == 3
    assert all(page.read_text("utf-8").count("# ") >= 4 for page in taught)


def test_what_is_built_is_kept_out_of_a_repository(begun: Path) -> None:
    assert {"/site/", "/build/", "/docs/assets/pyodide/"} < set((begun / ".gitignore").read_text("utf-8").split("\n"))


def test_a_folder_with_something_in_it_is_left_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    [problem] = do(["init", str(tmp_path)])
    assert str(problem) == (
        f"{tmp_path}: There is something in this folder already. Name a folder that is not there yet;"
        " nothing has been written."
    )
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]
    assert capsys.readouterr().out == ""


def test_an_empty_folder_will_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert do(["init", str(tmp_path)]) == []
    assert (tmp_path / "docs" / "index.md").is_file()
    assert capsys.readouterr().out.endswith(" serve\n")
