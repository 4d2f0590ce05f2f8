"""The page for authors shows each thing as it is written and, right beneath, the very same as it is drawn."""

import re
from pathlib import Path

import pytest

from support.published import DOCS
from withness.authoring.articles.articles import ArticleShape
from withness.commands.run import do
from withness.publishing.releasing.begin_site import begin_site

TEXT = (DOCS / "for-authors.md").read_text("utf-8")
FENCE = re.compile(r"^(`{3,})markdown\n(.*?)^\1\n", re.MULTILINE | re.DOTALL)
SHOWN = [(found[2], TEXT[found.end() :].lstrip("\n")) for found in FENCE.finditer(TEXT)]


@pytest.mark.parametrize(("written", "beneath"), SHOWN, ids=[written.split()[0] for written, _ in SHOWN])
def test_what_is_written_is_what_is_drawn(written: str, beneath: str) -> None:
    assert beneath.startswith(written)


def test_every_section_shows_something() -> None:
    sections = re.split(r"^## ", TEXT, flags=re.MULTILINE)[1:]
    assert [section.splitlines()[0] for section in sections if not FENCE.search(section)] == []


KEYS = re.findall(r"^((?:`\w+: .*`\n)+):   ", TEXT, re.MULTILINE)


def test_every_key_of_an_article_is_told() -> None:
    assert {key.split(":")[0].lstrip("`") for key in KEYS} == set(ArticleShape.model_fields)


def test_each_example_of_a_key_is_one(tmp_path: Path) -> None:
    assert begin_site(tmp_path / "my-site") == []
    articles = tmp_path / "my-site" / "docs" / "articles"
    (articles / ".authors.yml").write_text("authors: {ana: {name: Ana Lopez}}\n", "utf-8")
    written = [[line.strip("`") for line in key.split("\n") if line] for key in KEYS]
    first, second = [lines[0] for lines in written], [lines[-1] for lines in written]
    for name, head in (("one", first), ("two", second)):
        text = "\n".join(["---", *head, "---", "", f"# {name}", "", "Words.", "", f"::: article {name}.md", ""])
        (articles / f"{name}.md").write_text(text, "utf-8")
    told = do(["check", str(tmp_path / "my-site" / "docs")])
    assert [
        str(problem)
        for problem in told
        if problem.path.parent == articles and problem.path.stem != "a-question-and-a-pause"
    ] == []
