"""The live preview starts whatever is wrong, and shows on each page what to mend there."""

import re
import shutil
import socket
from pathlib import Path

import pytest
from markdown import Markdown

from support.authors.golden_cases import SITE
from support.authors.previews import preview
from withness.publishing.generator.preview import free_port
from withness.publishing.generator.preview_notices import PREVIEW

WRONG = (
    "\n[One](no-such.md), [two](http://[bad), [three](articles/first-steps.md#nowhere).\n\n<script>alert(1)</script>\n"
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small site that has much wrong with its pages, its tools and its booking link."""
    shutil.copytree(SITE, tmp_path, dirs_exist_ok=True)
    settings = tmp_path / "mkdocs.yml"
    wrong = settings.read_text("utf-8").replace(
        "markdown_extensions: [attr_list, footnotes, withness: {docs: docs}]", ""
    )
    consult = "{provider: zoom, url: a, minutes: 15}"
    extension = f"markdown_extensions:\n  - attr_list\n  - withness: {{docs: docs, consult: {consult}}}\n"
    settings.write_text(wrong + extension, "utf-8")
    page = tmp_path / "docs/index.md"
    page.write_text(page.read_text("utf-8") + WRONG, "utf-8")
    (tmp_path / "docs/tools/guides/round.yml").write_text("title: [", "utf-8")
    return tmp_path


def test_a_page_shows_what_to_mend_on_it(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PREVIEW, "1")
    monkeypatch.chdir(tree)
    body = (tree / "docs/index.md").read_text("utf-8").split("---\n")[-1]
    html = Markdown(extensions=["withness"], extension_configs={"withness": {"docs": "docs"}}).convert(body)
    assert html.startswith('<div class="notice trouble" data-problem>')
    assert "docs/index.md:9: The link to &quot;no-such.md&quot; leads to no page." in html
    assert "docs/index.md:11: &lt;script&gt; belongs to the theme" in html
    monkeypatch.delenv(PREVIEW)
    html = Markdown(extensions=["withness"], extension_configs={"withness": {"docs": "docs"}}).convert(body)
    assert "data-problem" not in html, "A build shows no notices: the check comes before it."


def test_a_page_with_nothing_to_mend_shows_no_notice(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PREVIEW, "1")
    monkeypatch.chdir(tree)
    markdown = Markdown(extensions=["withness"], extension_configs={"withness": {"docs": "docs"}})
    html = markdown.convert((tree / "docs/articles/first-steps.md").read_text("utf-8").split("---\n")[-1])
    assert "data-problem" not in html


def test_only_the_preview_shows_a_draft_and_lists_it(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = tree / "docs/articles/first-steps.md"
    draft.write_text(draft.read_text("utf-8").replace("date:", "draft: true\ndate:"), "utf-8")
    body = draft.read_text("utf-8").split("---\n")[-1]

    def converted(text: str) -> str:
        options = {"withness": {"docs": str(tree / "docs")}}
        return Markdown(extensions=["withness"], extension_configs=options).convert(text)

    assert "First steps" not in converted("::: articles 2")
    assert "data-kept-back" in converted(body), "By this the page leaves the finished site."
    monkeypatch.setenv(PREVIEW, "1")
    assert '<a href="articles/first-steps/">First steps</a>' in converted("::: articles 2")
    assert "Only this preview shows this article: it is a draft." in converted(body)


def test_a_busy_port_is_left_for_the_next() -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        assert free_port(port) != port
    assert free_port(65535) > 0


def test_the_preview_starts_whatever_is_wrong_at_a_free_port(tree: Path) -> None:
    settings = tree / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("an-example.net/", "an-example.net/below/"), "utf-8")
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        wanted = busy.getsockname()[1]
        with preview(tree, "--port", str(wanted)) as run:
            said = run.says("Ctrl-C stops it.")
            found = re.search(rf"The preview is at (http://127\.0\.0\.1:\d+/below/) \(port {wanted} is busy\)", said)
            assert found, said
            run.shows(found[1], "To mend on this page:")
    assert "docs/index.md:9: " in run.said and "docs/tools/guides/round.yml:1: " in run.said
    assert "The preview starts all the same, and shows on each page what to mend there." in run.said
    assert "Traceback" not in run.said
