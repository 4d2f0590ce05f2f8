"""A page's Markdown as the site generator will read it, each part of it with its line in the author's file."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from html import unescape
from operator import itemgetter
from pathlib import Path, PurePosixPath

from withness.authoring.library.library import Library
from withness.authoring.pages.blocks import NEVER_CLOSED
from withness.authoring.pages.page_file import PageFile
from withness.markup.html import Html, element, join
from withness.publishing.drawing.blocks import DrawingError, draw
from withness.publishing.proof.converter import Converter
from withness.publishing.proof.marking import BRACE_LINE, MARK, OPENS, TAG_LINE, marked, unmarked
from withness.publishing.rules.html_tags import UNCLOSED, TagFault, Tags

_KIN, _TALK = element("h2", id="same-subject"), element("h2", id="talk-it-over")
_TOGETHER = element("h2", id="read-it-together")
_AS_OFTEN = 8
_DRAWN = "data-drawn"
_ID = re.compile(r'\sid="([^"]*)"')
_HEADING = re.compile("h[1-6]")
# Two stars before a word, as bold text begins.
_STARS = re.compile(r"(?<![^\s(“\"‘'—–])\*\*(?=[\w“\"‘])[^\s*]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One element of a page: `raw` if the author wrote its tag, and the nearest line that is known."""

    tag: str
    attributes: dict[str, str]
    line: int
    raw: bool


@dataclass(frozen=True, slots=True)
class Id:
    """A place on a page, with the block that drew it; the author's own have none."""

    name: str
    line: int
    block: str


@dataclass(slots=True, kw_only=True)
class Draft:
    """A page as it will be built: its elements, its texts that hold marks, its ids with their lines, its tags' faults.

    `whole` is false where something could not be drawn, so that not every id is known. `bare` are the words that stand
    alone in braces, with their lines; `code` is each text that is code because it is indented, paragraph by paragraph,
    `paragraphs` each text that is a paragraph, `flat` each entry that begins an inner list and became one of the outer,
    with the row above it, and `stars` what follows two stars that are shown as they stand.
    """

    page: PageFile
    whole: bool = True
    parts: list[Part] = field(default_factory=list)
    texts: list[tuple[int, str]] = field(default_factory=list)
    ids: list[Id] = field(default_factory=list)
    tag_faults: list[TagFault] = field(default_factory=list)
    drawn: set[str] = field(default_factory=set)
    bare: list[tuple[int, str]] = field(default_factory=list)
    code: list[list[str]] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    flat: list[tuple[str, str]] = field(default_factory=list)
    stars: list[tuple[int, str]] = field(default_factory=list)


class Drafts:
    """Makes drafts of pages, with the Markdown that the site's settings ask for; `kept` remembers what is drawn."""

    def __init__(self, library: Library, kept: Path | None = None) -> None:
        self._library, self._kept = library, kept
        self._drawn_whole = True
        self._tools = {PurePosixPath(page).stem for page in (*library.contents.guides, *library.contents.instruments)}
        self._discussed = {f"{article.name}.md" for article in library.contents.listed if article.discuss}
        self._converter = Converter(library.settings.markdown, self._draw)
        self.ids_of: Callable[[str, str], tuple[str, ...] | None] = cache(self.ids_in)

    def draft(self, page: PageFile) -> Draft:
        """Return the draft of one page.

        A block of HTML that is never closed would hide whatever comes after it, so its tag is taken out and the page
        read once more: the author is told of everything in one run.
        """
        rows = _with_remarks_closed(page)
        found = self._read(page, rows)
        parts, faults = list[Part](), list[TagFault]()
        for _ in range(_AS_OFTEN):
            raw = {(part.line, part.tag) for part in found.parts if part.raw}
            left_open = [f for f in found.tag_faults if f[1] is UNCLOSED and (f[0], f[2]) in raw]
            if not left_open:
                break
            line, _, tag = first = min(left_open, key=itemgetter(0))
            parts += [part for part in found.parts if (part.line, part.tag) == (line, tag)]
            faults.append(first)
            rows[line - 1] = re.sub(rf"<(?={re.escape(tag)}(?![\w-]))", "&lt;", rows[line - 1], flags=re.IGNORECASE)
            found = self._read(page, rows)
        found.parts, found.tag_faults = [*parts, *found.parts], [*faults, *found.tag_faults]
        return found

    def _read(self, page: PageFile, rows: Sequence[str]) -> Draft:
        self._drawn_whole = True
        reading = _Reading(page)
        reading.draft.tag_faults = reading.read(self._converter.convert(marked(rows)))
        reading.draft.code = self._converter.indented_code
        reading.draft.paragraphs = self._converter.paragraphs
        reading.draft.flat = self._converter.flat
        reading.draft.whole = self._drawn_whole
        return reading.draft

    def ids_in(self, kind: str, words: str) -> tuple[str, ...] | None:
        """Return the ids in what a block draws, `None` where it cannot be drawn."""
        try:
            drawn = self._foot(kind, words) or draw(kind, words, self._library.contents, cache=self._kept)[0]
        except DrawingError:
            return None
        return tuple(map(unescape, _ID.findall(drawn)))

    def _draw(self, kind: str, words: str) -> tuple[Html, Html | None]:
        """Put in the place of a block what an author may lead to there: its ids."""
        ids = self.ids_of(kind, words)
        self._drawn_whole = self._drawn_whole and ids is not None
        places = [element("i", id=id) for id in ids or ()]
        return element("div", places, data_drawn=f"{OPENS}{kind} {words}"), None

    def _foot(self, kind: str, words: str) -> Html | None:
        """Return the headings of what stands at a page's foot, for which every other article need not be looked at."""
        if kind == "article":
            return join(_TOGETHER, _KIN, _TALK) if words in self._discussed else join(_KIN, _TALK)
        if kind == "consult" and words in self._tools:
            return join(_KIN, _TALK)
        return _TALK if kind == "consult" else None


def _with_remarks_closed(page: PageFile) -> list[str]:
    """Return the lines of a page as if no remark were left open, which would hide what comes after it."""
    left_open = {problem.line for problem in page.problems if problem.message is NEVER_CLOSED}
    return [row.replace("<!--", "") if at in left_open else row for at, row in enumerate(page.rows, 1)]


class _Reading(Tags):
    """Reads the markup that a marked page became, and keeps the author's lines."""

    def __init__(self, page: PageFile) -> None:
        super().__init__()
        self.draft = Draft(page=page)
        self._row = 1
        self._drawn_from: int | None = None
        self._block = ""

    def line(self) -> int:
        """Return the author's line that is being read, as near as it is known."""
        return self._row

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element with its line, unless one of our blocks drew it: of those only the ids."""
        # Of two attributes of one name, browsers take the first.
        given = {name: value or "" for name, value in reversed(attrs)}
        self._follow(given)
        super().handle_starttag(tag, attrs)
        if given.get(_DRAWN, "").startswith(OPENS):
            self._begin_block(given[_DRAWN].removeprefix(OPENS))
        attributes = {n: unmarked(value) for n, value in given.items() if n not in (TAG_LINE, BRACE_LINE)}
        if id := attributes.get("id") or (attributes.get("name") if tag == "a" else None):
            self.draft.ids.append(Id(id, self._row, self._block))
        if self._drawn_from is None:
            raw = TAG_LINE in given
            self.draft.parts.append(Part(tag=tag, attributes=attributes, line=self._row, raw=raw))
            self.draft.texts += [(self._row, value) for name, value in given.items() if _is_told(name, value)]
            if BRACE_LINE in given:
                self.draft.bare += [(self._row, name) for name in given if self._stands_alone(name)]

    def _stands_alone(self, word: str) -> bool:
        """Say whether a word stands in braces on the row that is read, with no value of its own."""
        braces = re.findall(r"\{[^}]*\}", self.draft.page.rows[self._row - 1])
        return any(word in text.strip("{: }").split() for text in braces)

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and know where what a block drew has ended."""
        super().handle_endtag(tag)
        if self._drawn_from is not None and len(self.open) < self._drawn_from:
            self._drawn_from, self._block = None, ""

    def _begin_block(self, block: str) -> None:
        self._drawn_from, self._block = len(self.open), block
        self.draft.drawn.add(block)
        lines = [one.line for one in self.draft.page.blocks if f"{one.name} {one.argument}" == block]
        self._row = next(iter(lines), self._row)

    def handle_data(self, data: str) -> None:
        """Keep a text that holds a mark, or brackets that may have been meant as a link; code is left out."""
        if self._drawn_from is None and self.open and _HEADING.fullmatch(self.open[-1][0]):
            self._find_heading(unmarked(data))
        if "[" in data or OPENS in data:
            self._row = next((int(mark[1]) for mark in MARK.finditer(data)), self._row)
            if not self._in_code():
                self.draft.texts.append((self._row, data))
        # Two pairs of stars stand in HTML, where Markdown is not read.
        if data.count("**") == 1 and self._drawn_from is None and not self._in_code():
            self.draft.stars += [(self._row, found[0]) for found in _STARS.finditer(unmarked(data))]

    def _in_code(self) -> bool:
        return any(name in ("code", "pre", "script", "style") for name, _ in self.open)

    def _find_heading(self, words: str) -> None:
        """Go on to the row of a heading, which carries no mark, by its words."""
        rows = enumerate(self.draft.page.rows[self._row - 1 :], self._row)
        self._row = next((at for at, row in rows if words.strip() in row), self._row)
        if self.draft.ids and not self.draft.ids[-1].block:
            self.draft.ids[-1] = replace(self.draft.ids[-1], line=self._row)

    def _follow(self, given: dict[str, str]) -> None:
        """Go on to the line that an element tells of itself."""
        digits = re.match(r"\d+", given.get(TAG_LINE) or given.get(BRACE_LINE) or "")
        mark = digits or next((mark for value in given.values() if (mark := MARK.search(value))), None)
        if mark:
            self._row = int(mark[0] if mark is digits else mark[1])


def _is_told(name: str, value: str) -> bool:
    """Say whether an attribute's value holds a mark of its own, beside that of a link's line."""
    return OPENS in (MARK.sub("", value, count=1) if name in ("href", "src") else value)
