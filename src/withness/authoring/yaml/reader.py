"""From YAML to plain data that remembers its lines; the only module that knows a YAML parser."""

import re
from collections.abc import Iterator
from pathlib import Path
from sys import intern
from typing import Any

import yaml

from withness.authoring.yaml.brackets import CURLY_IN_BRACKETS, split_by_a_comma
from withness.authoring.yaml.mending import is_mendable, mended, without_words
from withness.authoring.yaml.mistakes import COLON_SPACE, DASH_SPACE, SPECIAL, mistake
from withness.authoring.yaml.scalars import core_scalar, described
from withness.authoring.yaml.source import Place, Source, Unknown
from withness.authoring.yaml.spaces import NO_BREAK_SPACE, odd_spaces
from withness.authoring.yaml.text import HIDDEN, HIDDEN_REFERENCE, hidden_references, read_text, without_hidden
from withness.problem import Message, Problem, quoted

DEEPEST = 40
MOST_MISTAKES = 20

TOO_DEEP = Message("The text is nested more than {deepest} levels deep", "Take out the brackets or the indentation.")
KEY_TWICE = Message("{key} is here twice; the first is on line {first}", "Keep one of them.")
KEY_NOT_TEXT = Message("A list or a set of keys stands where a key is needed", "Write one word before the colon.")
NOT_KEYS = Message("The file holds {found}, and keys with values are needed", 'Write lines such as "title: ...".')
TWO_DOCUMENTS = Message('A line "---" begins a second document here', "Take the line out: one file holds one document.")
CUT_OFF = Message(
    'The text is cut off before {rest}: after a space, "#" begins a comment',
    'Put the text in quotes, or a space after the "#" if it is a comment.',
)

NO_ANCHOR = Message(
    "*{name} stands for what is called &{name} on a line above, and no line above has that",
    'Write "&{name} " there before the value; or write the value itself here.',
)
CURLY_AROUND = Message(
    "The curly quotes around this text are no quotes to YAML, and will be shown",
    "Use straight ones: {mended}; to show curly ones, put straight ones around them.",
)

_COLOR = re.compile(r"\s+(#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?)\s*$")
_COMMENT_TOUCHING = re.compile(r"\s+(#[^\s#].*)")
_CURLY = re.compile(r"""[“”„«»]([^“”„«»"]*)[“”„«»"]|[‘‚]((?:[^‘’‚]|\w’\w)*)[’‘]""")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(path: Path) -> Source:
    """Read an author's YAML file: mappings, lists and scalars, without anchors, aliases or tags."""
    text, problems = read_text(path)
    return read_yaml_text(path, text, problems) if text else _nothing(path, problems)


def read_yaml_text(path: Path, text: str, problems: list[Problem], first: int = 1, *, lenient: bool = False) -> Source:
    """Read YAML that begins on line `first` of a file; `lenient` allows the anchors and tags of settings."""
    rows = text.split("\n")
    for row, where, words in odd_spaces(rows):
        problems = [*problems, NO_BREAK_SPACE.at(path, row + first, where=where)]
        rows[row] = words
    reader, told = _read_on(_Reader(path, rows, first, lenient))
    lines = frozenset(problem.line for problem in told)
    # Where a line could not be read, what its short name stood for is not known either.
    others = [problem for problem in reader.problems if not (told and problem.message is NO_ANCHOR)]
    problems = [*problems, *told, *(problem for problem in others if problem.line not in lines)]
    if isinstance(data := reader.data, dict):
        found = tuple(problems)
        return Source(
            path=path,
            data=data,
            lines=reader.lines,
            problems=found,
            continued=reader.continued,
            mended=lines,
        )
    if not reader.stopped:
        problems.append(_not_keys(path, first, data))
    return _nothing(path, problems)


def _read_on(reader: "_Reader") -> tuple["_Reader", list[Problem]]:
    """Return the reader of a text as its author most likely meant it, and the mistakes that were in the way of that.

    Where nobody can know what a line means, only more such mistakes are looked for, and nothing is read.
    """
    told, is_known = list[Problem](), True
    while (broken := reader.broken) and broken.message and len(told) < MOST_MISTAKES:
        row, lines = broken.line - reader.first, [problem.line for problem in told]
        if lines and broken.line < lines[-1]:
            break
        meant = None if broken.line in lines else mended(broken.message, reader.rows[row])
        if broken.line not in lines:
            told.append(broken)
        if meant is None or meant == reader.rows[row]:
            meant, is_known = without_words(reader.rows[row]) if is_mendable(broken.message) else None, False
        if meant is None or meant == reader.rows[row]:
            break
        reader = reader.again(row, meant)
    if not is_known:
        reader.data, reader.stopped = None, True
    return reader, told


def _nothing(path: Path, problems: list[Problem]) -> Source:
    return Source(path=path, data=None, lines={}, problems=tuple(problems))


def _not_keys(path: Path, first: int, data: object) -> Problem:
    if isinstance(data, str) and (key := re.match(r"([\w-]+):\S", data)):
        return COLON_SPACE.at(path, first, key=quoted(key[1]), key_only=key[1])
    return NOT_KEYS.at(path, first, found=described(data))


class _StopError(Exception):
    """Nothing more of the file can be read; the problem that says why is noted."""


class _Reader:
    """Puts the parser's events together; by hand, since PyYAML's own composer recurses without end and drops lines."""

    def __init__(self, path: Path, rows: list[str], first: int, lenient: bool) -> None:
        self.path, self.rows, self.first, self.lenient = path, rows, first, lenient
        self.lines: dict[Place, int] = {}
        self.continued: dict[int, str] = {}
        self.problems: list[Problem] = []
        self.stopped = False
        self.broken: Problem | None = None
        self._anchors: dict[str, Any] = {}
        self._events: Iterator[Any] = iter(())
        self.data = self._read()

    def again(self, row: int, words: str) -> "_Reader":
        """Return the reader of the same text with other words on one of its lines."""
        return _Reader(self.path, [*self.rows[:row], words, *self.rows[row + 1 :]], self.first, self.lenient)

    def _read(self) -> Any:
        """Return the data of the text, `None` where it cannot be read to its end; `broken` then says why."""
        try:
            self._events = yaml.parse("\n".join(self.rows), Loader=_LOADER)
            return self._document()
        except yaml.MarkedYAMLError as error:
            where, context = error.problem_mark, error.context_mark
            message, row, words = mistake(
                self.rows,
                error.context or "",
                (where.line, where.column) if where else (0, 0),
                context.line if context else None,
            )
            self.broken = message.at(self.path, row + self.first, **words)
        except _StopError:
            pass
        self.stopped = True
        return None

    def _document(self) -> Any:
        data = None
        for event in self._events:
            begins: Any = event.start_mark
            if isinstance(event, yaml.DocumentStartEvent) and (self.lines or data is not None):
                self._note(begins.line, TWO_DOCUMENTS)
                raise _StopError
            if isinstance(event, yaml.NodeEvent):
                data = self._value(event, ())
        return data

    def _value(self, event: Any, place: Place) -> Any:
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        if len(place) > DEEPEST:
            self._note(event.start_mark.line, TOO_DEEP, deepest=DEEPEST)
            raise _StopError
        if event.anchor and not self.lenient:
            self._note(event.start_mark.line, SPECIAL, mark="&")
        if event.tag and not self.lenient:
            self._note(event.start_mark.line, SPECIAL, mark="!")
        value = self._collection(event, place)
        if event.tag and self.lenient:
            value = Unknown()
        if event.anchor:
            self._anchors[event.anchor] = value
        return value

    def _collection(self, event: Any, place: Place) -> Any:
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(place)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(place)
        return self._scalar(event)

    def _mapping(self, place: Place) -> dict[str, Any]:
        data: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._key(event, place)
            line = event.start_mark.line
            within = (*place, key)
            if key in data:
                if not self.lenient:
                    self._note(line, KEY_TWICE, key=quoted(key), first=self.lines[within])
                within = (*place, key, "again")
            self.lines[within] = line + self.first
            data.setdefault(key, self._value(next(self._events), within))
        return data

    def _key(self, event: Any, place: Place) -> str:
        scalar = isinstance(event, yaml.ScalarEvent)
        touching = scalar and event.implicit[0] and re.match(r"-\w", event.value) and not self.lenient
        if scalar and not touching:
            return intern(event.value)
        if touching:
            self.broken = DASH_SPACE.at(self.path, event.start_mark.line + self.first)
        else:
            self._note(event.start_mark.line, KEY_NOT_TEXT)
        raise _StopError

    def _list(self, place: Place) -> list[Any]:
        data: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            within = (*place, len(data))
            self.lines[within] = event.start_mark.line + self.first
            data.append(self._value(event, within))
        return data

    def _alias(self, event: Any) -> Any:
        if self.lenient:
            if event.anchor not in self._anchors:
                self._note(event.start_mark.line, NO_ANCHOR, name=event.anchor)
            return self._anchors.get(event.anchor)
        self._note(event.start_mark.line, SPECIAL, mark="*")
        return f"*{event.anchor}"

    def _scalar(self, event: Any) -> Any:
        self._continue(event)
        self._look_for_curly_quotes(event)
        if not self.lenient:
            self._look_for_references(event)
        # `implicit[0]` is true for plain text only; `style` differs between PyYAML's two parsers.
        if not event.implicit[0]:
            value, hidden = without_hidden(event.value)
            for _, name in hidden:
                self._note(event.start_mark.line, HIDDEN, name=name)
            return value
        if (cut := self._cut_off(event)) and not event.value:
            return cut
        if curly := _CURLY.fullmatch(event.value):
            meant = curly[1] or curly[2] or ""
            self._note(event.start_mark.line, CURLY_AROUND, mended=quoted(meant))
            return meant
        return core_scalar(event.value)

    def _look_for_curly_quotes(self, event: Any) -> None:
        """Stop at a text in brackets that curly quotes do not hold together."""
        at: Any = event.start_mark
        row = self.rows[at.line] if at.line < len(self.rows) else ""
        if event.implicit[0] and (words := split_by_a_comma(row, at.column)):
            self.broken = CURLY_IN_BRACKETS.at(self.path, at.line + self.first, **words)
            raise _StopError

    def _cut_off(self, event: Any) -> str | None:
        """Return, and note, a comment that was meant as text: in settings nothing is, but for the code of a color."""
        row = self.rows[event.end_mark.line] if event.end_mark.line < len(self.rows) else ""
        cut = (_COLOR if self.lenient else _COMMENT_TOUCHING).match(row, event.end_mark.column)
        if cut:
            self._note(event.end_mark.line, CUT_OFF, rest=quoted(cut[1]))
        return cut[1] if cut else None

    def _look_for_references(self, event: Any) -> None:
        for reference, name in hidden_references(event.value):
            begins, ends = event.start_mark.line, event.end_mark.line + 1
            row = next((at for at in range(begins, min(ends, len(self.rows))) if reference in self.rows[at]), begins)
            self._note(row, HIDDEN_REFERENCE, reference=quoted(reference), name=name)

    def _continue(self, event: Any) -> None:
        """Keep the lines of a text but for its first."""
        begins, ends = event.start_mark.line, event.end_mark.line
        rows = list(enumerate(self.rows[begins + 1 : ends + 1], begins + 1))
        inside = len(rows[0][1]) - len(rows[0][1].lstrip()) if rows and not event.implicit[0] else 0
        for at, row in rows:
            indent = len(row) - len(row.lstrip())
            if row.strip() and indent >= inside and (at, indent) < (ends, event.end_mark.column):
                self.continued[at + self.first] = row.strip()

    def _note(self, row: int, message: Message, **words: object) -> None:
        self.problems.append(message.at(self.path, row + self.first, **words))
