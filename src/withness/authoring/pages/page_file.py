"""The Markdown pages of a docs folder: their front matter, titles and blocks."""

import os
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, relpath

from withness.authoring.pages.blocks import BlockLine, find_blocks, outside_code, remark_problems
from withness.authoring.pages.fences import with_fences
from withness.authoring.pages.inline import plain
from withness.authoring.yaml.reader import read_yaml_text
from withness.authoring.yaml.remembered import Reading, afresh
from withness.authoring.yaml.source import Source
from withness.authoring.yaml.swallowed import swallowed_problems
from withness.authoring.yaml.text import read_text
from withness.blocks.registry import BLOCKS
from withness.markup.links import PageKind
from withness.problem import Message, Problem, nearest_to, quoted

NO_FOLDER = Message("There is no such folder", "Name the folder that holds the pages, such as docs.")
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
_ANY_KEYS = (*_KEYS, "plant", "picture", "draft", "authors", "readtime")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFile:
    """One Markdown file: `path` is its place inside the docs folder, with `/` between folders.

    `words` is how many words an article has down to its sources; those of other pages are not counted.
    """

    path: str
    file: Path
    title: str
    title_line: int | None
    last_line: int
    front: Source
    blocks: tuple[BlockLine, ...]
    problems: tuple[Problem, ...]
    rows: tuple[str, ...]
    words: int = 0

    @property
    def is_read(self) -> bool:
        """Whether the file could be read at all."""
        return bool(self.rows)

    @property
    def kind(self) -> PageKind:
        """What the page is to a page that links to it, by what is drawn in it."""
        shown = (BLOCKS[block.name].shows for block in self.blocks if block.name in BLOCKS)
        return next(filter(None, shown), "page")

    @property
    def is_article(self) -> bool:
        """Whether the page is one of the articles: those in the folder `articles`, but for its index."""
        return _is_article(self.path)


def _is_article(path: str) -> bool:
    return path.startswith("articles/") and not path.endswith(("/index.md", "/README.md"))


# What `vendor` puts into the folder `assets`, which Material's users keep their logo in.
_KIT = ("fonts", "pyodide", "withness")


def files_below(docs: Path, *endings: str) -> list[Path]:
    """Return the author's files with these endings, or all; what is hidden, or put into `assets` by the kit, is not."""
    ways = _files_in(str(docs), ()) if docs.is_dir() else ()
    found = [parts for parts in ways if not endings or parts[-1].endswith(endings)]
    return [docs.joinpath(*parts) for parts in sorted(found)]


def _files_in(folder: str, above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the way to each file, step by step. What `Path.rglob` does takes far longer, and there are thousands."""
    for entry in os.scandir(folder):
        way = (*above, entry.name)
        if entry.name.startswith(".") or (above == ("assets",) and entry.name in _KIT and entry.is_dir()):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files_in(entry.path, way)
        elif entry.is_file():
            yield way


def read_pages(docs: Path, reading: Reading = afresh) -> dict[str, PageFile]:
    """Return every page of the docs folder, by its path inside it."""
    pages = (reading(read_page, path, docs) for path in files_below(docs, ".md"))
    return {page.path: page for page in pages}


def nearest_page(link: str, here: str, paths: Collection[str]) -> str:
    """Return how to mend a link from one page that leads to none of these files, by the one most like it by name."""
    names = {path.rpartition("/")[2]: path for path in paths}
    nearest = nearest_to(link.rpartition("/")[2], names, 0.8)
    if nearest is None:
        return "Correct it, or add the page."
    return f"Did you mean {quoted(relpath(names[nearest], dirname(here) or '.'))}?"


def read_page(file: Path, docs: Path) -> PageFile:
    """Return one page of the docs folder."""
    text, problems = read_text(file)
    text, fence_problems = with_fences(file, text, _ANY_KEYS)
    front, first = _front_matter(file, text)
    rows = text.split("\n") if text else []
    rows[:first] = [""] * first
    blocks, block_problems = find_blocks(file, rows)
    title, title_line, title_problems = _title(file, rows, front)
    path = file.relative_to(docs).as_posix()
    problems += [*fence_problems, *front.problems, *remark_problems(file, rows), *block_problems]
    if text:
        of_front = [] if _is_article(path) else _front_problems(front)
        problems += [*title_problems, *(problem for problem in of_front if problem.line not in front.mended)]
        problems += swallowed_problems(front, _ANY_KEYS)
    return PageFile(
        path=path,
        file=file,
        title=title,
        title_line=title_line,
        last_line=len(text.rstrip().split("\n")),
        front=front,
        blocks=tuple(blocks),
        problems=tuple(problems),
        rows=tuple(rows),
        words=_words(rows) if _is_article(path) else 0,
    )


def _words(rows: Sequence[str]) -> int:
    text = re.split(r"^## Sources\b", "\n".join(rows), flags=re.MULTILINE)[0]
    return len(re.findall(r"\w[\w’'-]*", re.sub(r"\]\([^)]*\)", "]", text)))


def _front_matter(file: Path, text: str) -> tuple[Source, int]:
    """Return the front matter, and how many lines of the file it takes."""
    nothing = Source(path=file, data={} if text else None, lines={})
    if not re.match(r"---[ \t]*\n", text):
        return nothing, 0
    if not (found := _FRONT.match(text)):
        return Source(path=file, data=None, lines={}, problems=(NEVER_CLOSED.at(file, 1),)), _to_the_title(text)
    lines = found[0].count("\n")
    if not re.sub(r"#.*", "", found["yaml"]).strip():
        return nothing, lines
    return read_yaml_text(file, found["yaml"], [], first=2), lines


def _to_the_title(text: str) -> int:
    """Return how many lines front matter that is never closed most likely takes: those before an empty line."""
    return text.partition("\n\n")[0].count("\n") + 1


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


def _title(file: Path, rows: list[str], front: Source) -> tuple[str, int | None, list[Problem]]:
    """Return a page's title, its line if there is one, and what is wrong with it."""
    titles = _headings(rows)
    given = (front.data or {}).get("title")
    problems = [TWO_TITLES.at(file, line, first=titles[0][0]) for line, _ in titles[1:]]
    if titles:
        return titles[0][1], titles[0][0], problems
    if isinstance(given, str) and given.strip():
        return given.strip(), front.line(("title",)), problems
    return file.stem, None, [NO_TITLE.at(file, 1)]


def _headings(rows: list[str]) -> list[tuple[int, str]]:
    """Return the line and the plain words of every heading of the first rank."""
    found = []
    for at, row in outside_code(rows):
        if heading := re.match(r"#(?!#) *(.+?)(?:\s+#+)?(?:\s*\{[^}]*\})?\s*$", row):
            found.append((at + 1, heading[1]))
        elif row.strip() and at + 1 < len(rows) and re.fullmatch(r"=+\s*", rows[at + 1]):
            found.append((at + 1, row))
    return [(line, plain(words)) for line, words in found]
