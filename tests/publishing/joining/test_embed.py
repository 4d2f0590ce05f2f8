"""`withness embed`: the folder for a page that no generator makes, and what is said of it."""

from pathlib import Path

from support.needs import needs
from support.published import DOCS, ROOT, SELF_CHECKS
from withness.authoring.settings.settings import settings_beside
from withness.commands.run import do
from withness.publishing.joining.embed import embed

SETTINGS = settings_beside(DOCS)


def test_the_page_by_itself_is_whole_and_asks_nobody_else(tmp_path: Path) -> None:
    needs((ROOT / "docs" / "assets" / "pyodide").is_dir(), "Nothing is vendored: run `make vendor`.")
    folder = tmp_path / "my-tools"
    said, problems = embed(SELF_CHECKS[0], folder, SETTINGS)
    assert problems == []
    name = SELF_CHECKS[0].stem
    assert f'<a href="/my-tools/{name}.html">' in said
    page = (folder / f"{name}.html").read_text("utf-8")
    assert "default-src 'none'" in page and "unsafe" not in page.replace("wasm-unsafe-eval", "")
    assert '<script data-kit="assets/withness/withness.js">' in page and "{" not in page.partition("<script")[0]
    assert "<form" in page and "https://" not in page.partition("data-instrument")[0]
    assert "../" not in page.partition("</head>")[2], "there are no other pages to lead to"
    again, problems = embed(SELF_CHECKS[0], folder, SETTINGS)
    assert (again, problems) == (said, [])


def test_what_is_somebodys_own_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    [problem] = do(["embed", str(SELF_CHECKS[0]), str(tmp_path)])
    assert str(problem) == (
        f"{tmp_path}:1: There is something else in this folder already. Name a folder that is not there yet, or one"
        " that embed has made."
    )
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


def test_a_self_check_with_mistakes_is_told(tmp_path: Path) -> None:
    file = tmp_path / "bad.yml"
    file.write_text("title: Bad\n", "utf-8")
    assert do(["embed", str(file), str(tmp_path / "tools")]) != []
    assert not (tmp_path / "tools").exists()
