"""The tools brought to sites that were begun a moment ago with other themes and generators, each built as it is."""

import re
from pathlib import Path

import pytest

from support.hosts.strangers import STRANGERS, begun, with_tools
from withness.commands.run import do
from withness.publishing.joining.join_site import joined
from withness.publishing.releasing.build import build

CHECK, GUIDE = "tools/self-checks/room-for-others", "tools/guides/everyone-heard"
WITHOUT = {"MkDocs as it comes": "highlightjs: false", "ProperDocs with Material": "font: false"}


@pytest.mark.parametrize("stranger", STRANGERS)
def test_the_tools_stand_on_a_site_that_was_just_begun(
    stranger: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "site-of-theirs"
    settings = begun(stranger, folder)
    rows = settings.read_text("utf-8").splitlines()
    with_tools(folder)
    assert [row for row in rows if row not in settings.read_text("utf-8").splitlines()] == []
    assert joined(folder) == ([], [])
    assert [str(problem) for problem in do(["check", str(folder / "docs")]) if not problem.is_minor] == []
    assert build(folder / "docs") == []
    assert capsys.readouterr().err.count("Note: On the pages with tools the strict policy holds") == 1
    for page in (CHECK, GUIDE):
        drawn = (folder / "site" / page / "index.html").read_text("utf-8")
        assert re.search(r"<head[^>]*><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'", drawn)
        assert re.search(r'href="[^"]*assets/withness-\w+/any-theme.css"', drawn)
        assert re.search(r'<script\b[^>]*\bsrc="[^"]*assets/withness-\w+/withness.js"[^>]*\btype="module"', drawn)
    assert "Content-Security-Policy" not in (folder / "site" / "index.html").read_text("utf-8")


@pytest.mark.parametrize("stranger", WITHOUT)
def test_a_theme_keeps_the_policy_everywhere_once_what_was_told_is_gone(stranger: str, tmp_path: Path) -> None:
    folder = tmp_path / "site-of-theirs"
    settings = begun(stranger, folder)
    with_tools(folder)
    (folder / "docs" / "index.md").write_text("---\ndescription: A home.\n---\n\n# Home\n", "utf-8")
    text = settings.read_text("utf-8").replace("extra:\n  withness: {policy: tools}\n", "")
    settings.write_text(f"{text}site_description: A site.\n", "utf-8")
    told = build(folder / "docs")
    assert len(told) == 1
    assert f'"{WITHOUT[stranger]}"' in str(told[0]) and '"plugins: []"' in str(told[0])
    theme = re.search(r"theme: \{name: (\w+)\}\n", text)
    named = f"theme: {{name: {theme[1] if theme else 'mkdocs'}, {WITHOUT[stranger]}}}\nplugins: []\n"
    text = settings.read_text("utf-8").replace(theme[0] if theme else "", "")
    settings.write_text(text + named, "utf-8")
    assert build(folder / "docs") == []
    assert "Content-Security-Policy" in (folder / "site" / "index.html").read_text("utf-8")
