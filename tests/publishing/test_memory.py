"""What is remembered of an author's files: the very same as what is read of them anew, whatever has changed."""

import os
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from support.authors.golden_cases import SITE
from withness.authoring.library.library import Library, read_library
from withness.authoring.pages.page_file import PageFile, read_page
from withness.publishing.cache import beside, keep, recalled, this_kit
from withness.publishing.memory import Memory


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SITE, tmp_path / "site", ignore=shutil.ignore_patterns("build")))


def remembered(root: Path) -> Library:
    """Return the library as the next command reads it."""
    memory = Memory(root / "docs")
    library = read_library(root / "docs", reading=memory)
    memory.keep()
    return library


def put(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def article(root: Path) -> Path:
    return next(file for file in sorted((root / "docs/articles").glob("*.md")) if file.stem != "index")


def self_check(root: Path) -> Path:
    return root / "docs/tools/self-checks/listening.yml"


CHANGES: dict[str, Callable[[Path], object]] = {
    "nothing": lambda root: None,
    "a sentence": lambda root: put(article(root), "::: article", "One more sentence.\n\n::: article"),
    "a title": lambda root: put(article(root), "\n# ", "\n# Again "),
    "a title that is gone": lambda root: put(article(root), "\n# ", "\n## "),
    "an instrument's words": lambda root: put(self_check(root), "title: ", "title: Again "),
    "an instrument that is broken": lambda root: put(self_check(root), "title: ", "titel: "),
    "a page that is gone": lambda root: article(root).unlink(),
    "an instrument that is gone": lambda root: self_check(root).unlink(),
    "a page more": lambda root: shutil.copy(article(root), article(root).with_name("one-more.md")),
    "a setting": lambda root: put(root / "mkdocs.yml", "site_name: ", "site_name: Again "),
    "the authors": lambda root: (root / "docs/articles/.authors.yml").write_text("authors: [1]\n", "utf-8"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_is_remembered_is_what_would_be_read(root: Path, change: Callable[[Path], object]) -> None:
    before = remembered(root)
    assert before == read_library(root / "docs")
    change(root)
    after = remembered(root)
    assert after == read_library(root / "docs")
    assert repr(after) == repr(read_library(root / "docs"))
    assert (after == before) == (change is CHANGES["nothing"])
    assert remembered(root) == after


def test_only_what_changed_or_has_problems_is_read_again(root: Path) -> None:
    (root / "docs/untitled.md").write_text("No title.\n", "utf-8")
    remembered(root)
    put(article(root), "::: article", "One more sentence.\n\n::: article")
    files, read = sorted((root / "docs").rglob("*.md")), list[Path]()

    def reading(file: Path, docs: Path) -> PageFile:
        read.append(file)
        return read_page(file, docs)

    reading.__qualname__ = read_page.__qualname__
    memory = Memory(root / "docs")
    made = [memory(reading, file, root / "docs") for file in files]
    assert made == [read_page(file, root / "docs") for file in files]
    again = {page.file for page in made if page.problems} | {article(root)}
    assert sorted(again) == read
    assert root / "docs/untitled.md" in again
    assert len(again) < len(files)


def test_another_kit_and_what_is_damaged_or_somebody_else_s_is_not_taken(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right, kept = remembered(root), beside(root / "docs") / "read.library"
    whole, written = recalled(kept), tmp_path / "written"
    assert whole is not None

    class Harm:
        def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
            return os.mkdir, (str(written),)

    pickle.loads(pickle.dumps(Harm()))
    written.rmdir()
    for content in (b"", whole[:99], whole[:-9], this_kit().encode() + pickle.dumps(Harm()), this_kit().encode()):
        keep(kept, content)
        assert remembered(root) == right
        assert not written.exists()
    assert recalled(kept) == whole
    monkeypatch.setattr("withness.publishing.memory.this_kit", lambda: "another")
    assert Memory(root / "docs")._before == {}


def test_a_folder_that_is_not_there_stays_so(tmp_path: Path) -> None:
    assert [problem.line for problem in remembered(tmp_path).problems if problem.path == tmp_path / "docs"] == [0]
    assert list(tmp_path.iterdir()) == []
