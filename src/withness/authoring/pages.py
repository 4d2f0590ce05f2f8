"""The Markdown pages of a docs folder: their front matter, titles and blocks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from withness.authoring.blocks import Block, find_blocks, outside_code
from withness.authoring.inline import plain
from withness.authoring.problem import Message, Problem, nearest_to, quoted
from withness.authoring.source import Source, read_yaml_text
from withness.authoring.text import read_text
from withness.page import PageKind

NEVER_CLOSED = Message('The front matter is not closed by a line "---"', 'Write "---" on a line of its own after it.')
NO_DESCRIPTION = Message(
    "This page has no description, which search engines and shared links show",
    'Write it between two lines "---" at the top: "description: ...".',
)
MISSPELT = Message("{key} is not a key of a page", "Did you mean {nearest}?")
NO_TITLE = Message("This page has no title", 'Write one line that begins with "# ".')
TWO_TITLES = Message("This page has a second title; the first is on line {first}", 'Begin this heading with "## ".')

_FRONT = re.compile(r"---[ \t]*\n(?P<yaml>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_KEYS = ("description", "title", "template", "tags", "date")
_KINDS: Mapping[str, PageKind] = {"self-check": "self-check", "guide": "guide", "article": "article"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFile:
    """One Markdown file: `path` is its place inside the docs folder, with `/` between folders."""

    path: str
    file: Path
    title: str
    last_line: int
    front: Source
    blocks: tuple[Block, ...]
    problems: tuple[Problem, ...]

    @property
    def kind(self) -> PageKind:
        """What the page is to a page that links to it, by what is drawn in it."""
        return next((_KINDS[block.name] for block in self.blocks if block.name in _KINDS), "page")

    @property
    def is_article(self) -> bool:
        """Whether the page is one of the articles: those in the folder `articles`, but for its index."""
        return _is_article(self.path)


def _is_article(path: str) -> bool:
    return path.startswith("articles/") and not path.endswith(("/index.md", "/README.md"))


def files_below(docs: Path, *endings: str) -> list[Path]:
    """Return the author's files with these endings; what is hidden or put into `assets` is not the author's."""
    found = (path for path in docs.rglob("*") if path.suffix in endings and path.is_file())
    inside = ((path, path.relative_to(docs).parts) for path in found)
    return sorted(path for path, parts in inside if parts[0] != "assets" and not any(p[0] == "." for p in parts))


def read_pages(docs: Path) -> dict[str, PageFile]:
    """Return every page of the docs folder, by its path inside it."""
    pages = (_read_page(path, docs) for path in files_below(docs, ".md"))
    return {page.path: page for page in pages}


def _read_page(file: Path, docs: Path) -> PageFile:
    text, problems = read_text(file)
    front, first = _front_matter(file, text)
    rows = text.split("\n")
    rows[:first] = [""] * first
    blocks, block_problems = find_blocks(file, rows)
    title, title_problems = _title(file, rows, front)
    path = file.relative_to(docs).as_posix()
    problems += [*front.problems, *block_problems]
    if text:
        problems += [*title_problems, *([] if _is_article(path) else _front_problems(front))]
    return PageFile(
        path=path,
        file=file,
        title=title,
        last_line=len(text.rstrip().split("\n")),
        front=front,
        blocks=tuple(blocks),
        problems=tuple(problems),
    )


def _front_matter(file: Path, text: str) -> tuple[Source, int]:
    """Return the front matter, and how many lines of the file it takes."""
    nothing = Source(path=file, data={}, lines={})
    if not re.match(r"---[ \t]*\n", text):
        return nothing, 0
    if not (found := _FRONT.match(text)):
        return Source(path=file, data=None, lines={}, problems=(NEVER_CLOSED.at(file, 1),)), 0
    lines = found[0].count("\n")
    if not re.sub(r"#.*", "", found["yaml"]).strip():
        return nothing, lines
    return read_yaml_text(file, found["yaml"], [], first=2), lines


def _front_problems(front: Source) -> list[Problem]:
    if front.data is None:
        return []
    problems = []
    description = front.data.get("description")
    # Other keys are somebody else's: "subtitle" and "updated" are no slips for "title" and "date".
    near = {key: nearest_to(key, _KEYS, 0.8) for key in front.data if key not in _KEYS}
    problems += [
        front.problem((key,), MISSPELT, key=quoted(key), nearest=quoted(known)) for key, known in near.items() if known
    ]
    if (not isinstance(description, str) or not description.strip()) and "description" not in near.values():
        problems.append(front.problem(("description",), NO_DESCRIPTION))
    return problems


def _title(file: Path, rows: list[str], front: Source) -> tuple[str, list[Problem]]:
    titles = _headings(rows)
    given = (front.data or {}).get("title")
    problems = [TWO_TITLES.at(file, line, first=titles[0][0]) for line, _ in titles[1:]]
    if titles:
        return titles[0][1], problems
    if isinstance(given, str) and given.strip():
        return given.strip(), problems
    return file.stem, [NO_TITLE.at(file, 1)]


def _headings(rows: list[str]) -> list[tuple[int, str]]:
    """Return the line and the plain words of every heading of the first rank."""
    found = []
    for at, row in outside_code(rows):
        if heading := re.match(r"# +(.*?)(?:\s+#+)?(?:\s*\{[^}]*\})?\s*$", row):
            found.append((at + 1, heading[1]))
        elif row.strip() and at + 1 < len(rows) and re.fullmatch(r"=+\s*", rows[at + 1]):
            found.append((at + 1, row))
    return [(line, plain(words)) for line, words in found]
