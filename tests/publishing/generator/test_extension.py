"""The blocks in a page's Markdown become what they name, and nothing else on the page does."""

import logging
import os
import shutil
from pathlib import Path

import pytest
from markdown import Markdown

from support.published import DOCS
from withness.markup.html import escape
from withness.publishing.generator import extension

CONSULT = {"provider": "calendly", "url": "https://calendly.com/someone/talk", "minutes": 15}


def drawn(markdown: str, docs: Path = DOCS, consult: dict[str, object] | None = None) -> str:
    options = {"docs": str(docs), "consult": CONSULT if consult is None else consult}
    return Markdown(extensions=["withness"], extension_configs={"withness": options}).convert(markdown)


@pytest.mark.parametrize(
    ("block", "start"),
    [
        ("::: self-check empathy-at-work.yml", '<self-check data-name="empathy-at-work"'),
        ("::: guide first-conversation.yml", '<run-sheet data-name="first-conversation"'),
        ("::: consider What do you notice?", "<consider-note"),
        ("::: consult home", '<section class="invitation"'),
        ("::: articles 2", '<ul class="entries">'),
        ("::: articles", '<h2 id="newest-first">'),
        ("::: guides", "<guide-finder data-part>"),
        ("::: article what-a-daffodil-knows.md", '<div class="article-foot"'),
    ],
)
def test_a_block_becomes_what_it_names(block: str, start: str) -> None:
    html = drawn(f"Before.\n\n{block}\n\nAfter.")
    before, _, rest = html.partition("<p>Before.</p>\n")
    assert not before
    assert rest.startswith(start)
    assert rest.endswith("<p>After.</p>")


def test_the_question_of_a_note_is_text_and_not_markup() -> None:
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; you?" in drawn("::: consider <script>alert(1)</script> & you?")


@pytest.mark.parametrize(
    "text",
    ["    ::: guides", "A line.\n::: guides", "::: guidesmith", ":::: guides", "::: package.module"],
)
def test_what_is_not_a_block_of_ours_is_left_alone(text: str) -> None:
    html = drawn(text)
    assert ":::" in html and "entries" not in html


def test_a_fenced_example_of_a_block_is_not_drawn() -> None:
    markdown = Markdown(extensions=["withness", "fenced_code"], extension_configs={"withness": {"docs": str(DOCS)}})
    assert "<self-check" not in markdown.convert("```\n\n::: self-check empathy-at-work.yml\n\n```")


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("::: self-check no-such.yml", 'There is no file "no-such.yml" for this block. The files are '),
        (
            "::: guide",
            'The block "guide" takes the file of a guide. Write it like this: "::: guide first-conversation.yml".',
        ),
        ("::: articles two", 'The block "articles" takes nothing or a number. Write it like this: "::: articles 2".'),
        ("::: consider", 'The block "consider" takes a question to think about, and after it a name'),
    ],
)
def test_a_block_that_cannot_be_drawn_says_so_on_the_page_and_in_the_log(
    block: str, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        html = drawn(block)
    assert html.startswith('<p class="notice trouble" data-problem>')
    assert escape(said) in html
    assert said in caplog.text


def test_without_a_booking_link_an_article_still_has_its_foot_and_a_consult_block_is_refused() -> None:
    html = drawn("::: article what-a-daffodil-knows.md\n\n::: consult home", consult={})
    assert html.startswith('<div class="article-foot"') and "invitation" not in html
    assert "There is no booking link for ::: consult. Set the option `consult` of the extension." in html


def test_without_a_publisher_the_page_says_what_to_set(tmp_path: Path) -> None:
    html = Markdown(extensions=["withness"], extension_configs={"withness": {"docs": str(tmp_path)}}).convert(
        "::: publisher"
    )
    assert "Nothing is said of who is behind the site. Set the option `publisher` of the extension." in html


def test_a_list_that_no_page_was_read_with_is_not_drawn() -> None:
    assert "No page that was read has this list. Save the page that has it, and build again." in drawn("::: guides 99")


def test_a_few_of_what_is_not_there_yet_leave_out_their_heading_and_the_way_to_more(tmp_path: Path) -> None:
    few = "".join(
        f"## {kind}\n\n::: {kind} 2\n\n[All](all.md)\n{{ .more }}\n\n" for kind in ("articles", "guides", "self-checks")
    )
    (tmp_path / "index.md").write_text(f"# Here\n\n{few}", "utf-8")
    assert drawn(f"{few}## Talk\n\nWrite to me.", tmp_path) == "<h2>Talk</h2>\n<p>Write to me.</p>"
    kept = drawn("## Guides\n\nThey come.\n\n::: guides 2\n\n[All](all.md)", tmp_path)
    assert kept == '<h2>Guides</h2>\n<p>They come.</p>\n<p><a href="all.md">All</a></p>'


def test_a_live_preview_sees_what_was_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extension, "_FRESH", 0.0)
    docs = tmp_path / "docs"
    shutil.copytree(DOCS, docs, ignore=shutil.ignore_patterns("assets"))
    file = docs / "tools" / "guides" / "first-conversation.yml"
    assert "A fresh start" not in drawn("::: guides", docs)
    lines = file.read_text("utf-8").splitlines()
    file.write_text("\n".join("title: A fresh start" if line.startswith("title:") else line for line in lines), "utf-8")
    os.utime(file, ns=(1, 1))
    assert "A fresh start" in drawn("::: guides", docs)


def test_a_live_preview_shows_what_is_wrong_with_a_file_where_it_would_be_drawn(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    shutil.copytree(DOCS, docs, ignore=shutil.ignore_patterns("assets"))
    file = docs / "tools" / "guides" / "first-conversation.yml"
    file.write_text(file.read_text("utf-8").replace("minutes: 40", "minutes: 41"), "utf-8")
    html = drawn("::: guide first-conversation.yml", docs)
    assert html.startswith('<p class="notice trouble" data-problem>')
    assert "first-conversation.yml:" in html and "41" in html
