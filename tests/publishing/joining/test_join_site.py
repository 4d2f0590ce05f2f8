"""`withness init --here`: what it shows, what it writes, and when it leaves the writing to a person."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from withness.authoring.settings.settings import GENERATORS, read_settings
from withness.commands.run import do

IN_FULL = """\
# Our handbook: every word of this file is ours.
site_name:   'Handbook'   # in quotes, and with a comment
site_url: "https://handbook.acme.org/"

theme:
    name: material   # four spaces here
    features: [navigation.tabs]

extra_css: [own.css]
extra_javascript:
    # for sums
    - own.js
markdown_extensions:
- toc:
    permalink: true
- pymdownx.emoji:
    emoji_index: !!python/name:material.extensions.emoji.twemoji
extra: &extra
  home: !ENV [HOME_PAGE, "https://acme.org"]
nav:
  - index.md
"""
JOINED = {
    "extra_css: [own.css]": "extra_css: [assets/withness/any-theme.css, own.css]",
    "    - own.js": "    - {path: assets/withness/withness.js, type: module}\n    - own.js",
    "- toc:": "- withness: {docs: docs}\n- toc:",
    "  home:": "  withness: {policy: tools}\n  home:",
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one page, in which somebody stands."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Home\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def settings(here: Path, text: str, name: str = "mkdocs.yml") -> Path:
    (here / name).write_bytes(text.encode())
    return here / name


def test_every_other_character_of_the_settings_stays(here: Path) -> None:
    file = settings(here, IN_FULL)
    assert do(["init", "--here", "--yes"]) == []
    expected = IN_FULL
    for before, after in JOINED.items():
        assert before in expected
        expected = expected.replace(before, after, 1)
    assert file.read_text("utf-8") == expected


def test_line_ends_stay_what_they_are(here: Path) -> None:
    file = settings(here, IN_FULL.replace("\n", "\r\n"))
    assert do(["init", "--here", "--yes"]) == []
    written = file.read_bytes()
    assert written.count(b"\n") == written.count(b"\r\n") == IN_FULL.count("\n") + 3


@pytest.mark.parametrize("text", ["site_name: Mine\n", "site_name: Mine", "site_name: Mine\nextra:\nextra_css:\n"])
def test_what_is_missing_is_added_at_the_end_or_where_its_key_waits(here: Path, text: str) -> None:
    file = settings(here, text)
    assert do(["init", "--here", "--yes"]) == []
    read = read_settings(file)
    assert read.source.problems == ()
    assert read.value("site_name") == "Mine"
    assert read.value("extra_css") == ["assets/withness/any-theme.css"]
    assert read.has_only_tools
    assert do(["check", "docs"]) != [], "the address is nobody's"
    assert all(problem.is_minor for problem in do(["check", "docs"]))


@pytest.mark.parametrize("name", ["mkdocs.yml", "properdocs.yml"])
def test_a_second_time_nothing_is_left_to_do(here: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    settings(here, "site_name: Mine\n", name)
    assert do(["init", "--here", "--yes"]) == []
    before = contents(here)
    capsys.readouterr()
    assert do(["init", "--here", "--yes"]) == []
    assert capsys.readouterr().out.startswith("The tools have all they need here.")
    assert contents(here) == before


def contents(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_the_settings_of_zensical_are_written_as_its_own_language_has_them(here: Path) -> None:
    text = '[project]\nsite_name = "Mine" # ours\nextra_css = ["own.css"]\n\n[project.markdown_extensions]\nabbr = {}\n'
    file = settings(here, text, "zensical.toml")
    assert do(["init", "--here", "--yes"]) == []
    written = file.read_text("utf-8")
    assert set(text.splitlines()) - set(written.splitlines()) == {'extra_css = ["own.css"]'}
    read = read_settings(file)
    assert read.value("extra_css") == ["assets/withness/any-theme.css", "own.css"]
    assert read.value("extra_javascript") == [{"path": "assets/withness/withness.js", "type": "module"}]
    assert read.value("markdown_extensions") == {"abbr": {}, "withness": {"docs": "docs"}}
    assert read.has_only_tools
    assert do(["init", "--here", "--yes"]) == []
    assert file.read_text("utf-8") == written


def test_it_is_shown_first_and_written_only_for_whoever_wants_it(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = settings(here, "site_name: Mine\n")
    assert do(["init", "--here"]) == []
    said = capsys.readouterr().out
    assert "\n+extra:\n+  withness: {policy: tools}\n" in said
    assert "A new file: docs/tools/self-checks/room-for-others.yml, of" in said
    assert said.endswith(" init --here --yes\n")
    assert file.read_text("utf-8") == "site_name: Mine\n"


class Terminal:
    """Somebody at a terminal, who types one line."""

    def __init__(self, line: str) -> None:
        self.lines = [f"{line}\n"]

    def isatty(self) -> bool:
        return True

    def readline(self) -> str:
        return self.lines.pop()

    def __iter__(self) -> Iterator[str]:
        return iter(self.lines)


@pytest.mark.parametrize(
    ("typed", "is_written"), [("yes", True), (" Yes ", True), ("y", True), ("n", False), ("", False)]
)
def test_at_a_terminal_it_asks(here: Path, monkeypatch: pytest.MonkeyPatch, typed: str, is_written: bool) -> None:
    file = settings(here, "site_name: Mine\n")
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    assert do(["init", "--here"]) == []
    assert ("any-theme.css" in file.read_text("utf-8")) is is_written


def test_what_is_made_by_a_build_is_ignored_and_what_was_ignored_stays(here: Path) -> None:
    settings(here, "site_name: Mine\n")
    (here / ".gitignore").write_text("*.pyc\nsite", "utf-8")
    assert do(["init", "--here", "--yes"]) == []
    ignored = "*.pyc\nsite\n/build/\n/docs/assets/fonts/\n/docs/assets/pyodide/\n/docs/assets/withness/\n"
    assert (here / ".gitignore").read_text("utf-8") == ignored


def test_a_site_with_a_tool_gets_no_other(here: Path) -> None:
    settings(here, "site_name: Mine\n")
    own = here / "docs" / "tools" / "guides" / "own.yml"
    own.parent.mkdir(parents=True)
    own.write_text("title: Own\n", "utf-8")
    assert do(["init", "--here", "--yes"]) == []
    assert not (here / "docs" / "tools" / "self-checks").exists()


def test_pages_without_a_tool_are_held_to_no_rule_of_ours(here: Path) -> None:
    settings(here, "site_name: Mine\nsite_url: https://mine.org/\n")
    (here / "docs" / "other.md").write_text("<script>theirs()</script>\n\n::: package.module\n", "utf-8")
    assert do(["init", "--here", "--yes"]) == []
    assert [problem for problem in do(["check", "docs"]) if not problem.is_minor] == []
    (here / "docs" / "other.md").write_text("# Title\n\n::: self-chek room-for-others.yml\n", "utf-8")
    assert {problem.path.name for problem in do(["check", "docs"]) if not problem.is_minor} == {"other.md"}


LINES = """\
site_url: https://www.example.org/
extra_css:
  - assets/withness/any-theme.css
extra_javascript:
  - {path: assets/withness/withness.js, type: module}
markdown_extensions:
  - withness: {docs: docs}
extra:
  withness: {policy: tools}"""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("INHERIT: base.yml\n", "another file is named by INHERIT, and lists here would take the place of its lists"),
        ("extra_css: !ENV [STYLES]\n", "these settings are written in an uncommon way"),
        ("one: &styles [a.css]\nextra_css: *styles\n", "these settings are written in an uncommon way"),
        ("site_name: Mine\n...\n", "these settings are written in an uncommon way"),
    ],
)
def test_where_one_cannot_be_sure_the_lines_are_told(here: Path, text: str, reason: str) -> None:
    file = settings(here, text)
    [problem] = do(["init", "--here", "--yes"])
    assert str(problem) == (
        f"mkdocs.yml:1: One cannot be sure here that nothing else would change ({reason})."
        f" Add this by hand:\n\n{LINES}\n\nNothing is written."
    )
    assert file.read_text("utf-8") == text
    assert not (here / ".gitignore").exists()


def test_broken_settings_are_told_with_their_line_and_the_lines(here: Path) -> None:
    settings(here, 'site_name: "Mine\n')
    told = do(["init", "--here", "--yes"])
    assert [problem.line for problem in told][:1] == [1]
    assert "there are mistakes in these settings" in str(told[-1])
    assert "withness: {policy: tools}" in str(told[-1])


def test_zensical_keeps_what_it_brings_along(here: Path) -> None:
    file = settings(here, '[project]\nsite_name = "Mine"\n', "zensical.toml")
    [problem] = do(["init", "--here", "--yes"])
    assert '[project.markdown_extensions.withness]\ndocs = "docs"' in str(problem)
    assert file.read_text("utf-8") == '[project]\nsite_name = "Mine"\n'


def test_a_folder_without_a_site(here: Path) -> None:
    [problem] = do(["init", "--here"])
    assert str(problem) == (
        f".:1: There is no site here: none of the files {', '.join(GENERATORS)}. Go to the folder of your site with cd;"
        " or begin a new one: withness init my-site."
    )
    [problem] = do(["init"])
    assert str(problem) == (
        ".:1: No folder is named for the new site. Name one: withness init my-site. To bring the tools to a site that"
        " stands here: withness init --here."
    )


def test_pages_in_a_folder_further_down(here: Path) -> None:
    settings(here, "docs_dir: src/docs\n")
    [problem] = do(["init", "--here", "--yes"])
    assert str(problem) == (
        'mkdocs.yml:1: The pages lie in "src/docs", and the kit looks for them in a folder beside the settings.'
        " Move them to one, such as docs."
    )


def test_a_site_that_the_kit_began_lacks_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert do(["init", str(tmp_path / "mine")]) == []
    assert do(["init", str(tmp_path / "mine"), "--here"]) == []
    assert "The tools have all they need here." in capsys.readouterr().out


@pytest.mark.parametrize(("policy", "said"), [("tools", 0), ("strict", 1)])
def test_another_policy_is_named(here: Path, policy: str, said: int) -> None:
    settings(here, f"site_name: Mine\nsite_url: https://a.org/\nextra:\n  withness: {{policy: {policy}}}\n")
    told = [str(problem) for problem in do(["check", "docs"]) if "policy" in str(problem)]
    assert (
        told
        == [
            'mkdocs.yml:4: "strict" is no choice for the policy of the pages. Write "policy: tools" for the strict'
            " policy on pages with a tool alone, or take the line out."
        ][:said]
    )
