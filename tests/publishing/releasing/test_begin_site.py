"""A site of one's own, as `withness init` writes it."""

from pathlib import Path

import pytest

from withness.authoring.settings.settings import PLACEHOLDER
from withness.commands.run import do
from withness.publishing.releasing.begin_site import begin_site, starter


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    folder = tmp_path / "kind-words"
    assert begin_site(folder) == []
    return folder


def test_nothing_is_wrong_with_it_but_its_address_which_nobody_has_yet(begun: Path) -> None:
    assert [problem.message for problem in do(["check", str(begun / "docs")])] == [PLACEHOLDER]


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
        f"{tmp_path}:1: There is something in this folder already. Name a folder that is not there yet;"
        " nothing has been written."
    )
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]
    assert capsys.readouterr().out == ""


def test_an_empty_folder_will_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert do(["init", str(tmp_path)]) == []
    assert (tmp_path / "docs" / "index.md").is_file()
    assert capsys.readouterr().out.endswith(" serve\n")
