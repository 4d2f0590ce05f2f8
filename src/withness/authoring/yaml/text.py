"""From a file's bytes to its text, with nothing in it that an author cannot see."""

import re
import unicodedata
from html.entities import html5
from itertools import islice
from pathlib import Path

from withness.problem import Message, Problem

LARGEST = 1_000_000

NO_FILE = Message("There is no such file", "Check the name and the folder.")
A_FOLDER = Message("This is a folder, and a file is needed", "Name a file inside it.")
UNREADABLE = Message("This file cannot be opened ({reason})", "Check that you may read it, and try again.")
TOO_LARGE = Message("This file is larger than 1 MB", "Keep only words in it, and cut it into smaller files if need be.")
EMPTY = Message("This file is empty", "Write it, or delete it.")
NOT_UTF8 = Message(
    "The byte 0x{byte:02x} on this line is not UTF-8", 'Save the file with the encoding UTF-8 ("Save as", "Encoding").'
)
HIDDEN = Message(
    "There is an invisible character on this line ({name}), which can make text read differently from what it says",
    "Delete it; if you cannot see it, delete the words around it and type them again.",
)

HIDDEN_REFERENCE = Message(
    "{reference} on this line stands for an invisible character ({name}), which can make text read differently from"
    " what it says",
    "Delete it.",
)

# Marks that turn the direction of writing, breaks and control characters that no editor shows, a mark of order, letters
# and spaces without a shape, and the last signs of the last planes.
_ALWAYS = (
    "\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2028\u2029\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\U0001d173-\U0001d17a\U000e0000-\U000e001f"
    "\U000ffff0-\U000fffff\U0010fff0-\U0010ffff"
)
_JOINERS, _VARIANTS, _FLAG_LETTERS = "\u034f\u200c\u200d", "\ufe00-\ufe0f\U000e0100-\U000e01ef", "\U000e0020-\U000e007f"
# Letters of some scripts and the parts of an emoji are joined or varied by characters without a shape, which nothing
# else is; a flag may be spelt after a black one.
_HIDDEN = re.compile(
    f"[{_ALWAYS}\xad]|(?<![^\0-\u02ff])[{_JOINERS}]|[{_JOINERS}](?![^\0-\u02ff])"
    f"|(?<![^\0-\xa0]|[0-9#*])[{_VARIANTS}]|(?<![\U0001f3f4{_FLAG_LETTERS}])[{_FLAG_LETTERS}]"
)
# Every character that may be hidden: most text has none, and a search for one kind of character is quick.
_MAY_BE_HIDDEN = re.compile(f"[{_ALWAYS}\xad{_JOINERS}{_VARIANTS}{_FLAG_LETTERS}]")
_UNSEEN = re.compile(f"[{_ALWAYS}{_JOINERS}{_VARIANTS}{_FLAG_LETTERS}]")
REFERENCE = re.compile(r"&(?:#(?P<decimal>\d{1,9})|#[xX](?P<hexadecimal>[0-9a-fA-F]{1,8})|(?P<name>\w+))(?:;|(?!\w))")


def read_text(path: Path) -> tuple[str, list[Problem]]:
    """Return the file's text with plain line ends, empty if it cannot be read, and what is wrong with it."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        return "", [unopened(path, error)]
    return _decode(path, content)


def unopened(path: Path, error: OSError | ValueError) -> Problem:
    """Return why a file could not be opened."""
    if isinstance(error, FileNotFoundError):
        return NO_FILE.at(path, 1)
    if isinstance(error, IsADirectoryError):
        return A_FOLDER.at(path, 0)
    return UNREADABLE.at(path, 1, reason=getattr(error, "strerror", None) or error)


def _decode(path: Path, content: bytes) -> tuple[str, list[Problem]]:
    if len(content) > LARGEST:
        return "", [TOO_LARGE.at(path, 1)]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return "", [NOT_UTF8.at(path, line, byte=content[error.start])]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return "", [EMPTY.at(path, 1)]
    text, hidden = without_hidden(text)
    return text, [HIDDEN.at(path, line, name=name) for line, name in hidden]


def without_hidden(text: str) -> tuple[str, list[tuple[int, str]]]:
    """Return the text without what an author cannot see, and the line and name of the first few such characters."""
    if not _MAY_BE_HIDDEN.search(text):
        return text, []
    found = islice(_HIDDEN.finditer(text), 20)
    hidden = [(text.count("\n", 0, char.start()) + 1, _name(char[0])) for char in found]
    return (_HIDDEN.sub("", text) if hidden else text), hidden


def unseen(path: Path, line: int, text: str) -> Problem | None:
    """Return the first thing on a line that an author cannot see; bytes that are not UTF-8 were read as surrogates."""
    # Most lines of a long table are plain ASCII, which takes no search.
    char = None if text.isascii() and text.rstrip("\n").isprintable() else _HIDDEN.search(text)
    if char is None:
        return None
    byte = ord(char[0]) - 0xDC00
    return NOT_UTF8.at(path, line, byte=byte) if 0x80 <= byte <= 0xFF else HIDDEN.at(path, line, name=_name(char[0]))


def hidden_by(reference: re.Match[str]) -> str | None:
    """Return the name of the invisible character that a reference of HTML stands for, `None` if it stands for none."""
    if reference["name"]:
        chars = html5.get(f"{reference['name']};", "")
    else:
        number = int(reference["decimal"] or int(reference["hexadecimal"] or "0", 16))
        # A number without a character is shown as none, or read as another.
        chars = chr(number) if 0 < number <= 0x10FFFF else "\0"
    found = _UNSEEN.search(chars)
    return _name(found[0]) if found else None


def hidden_references(text: str) -> list[tuple[str, str]]:
    """Return every reference in a text that stands for an invisible character, with the character's name."""
    found = ((reference[0], hidden_by(reference)) for reference in REFERENCE.finditer(text)) if "&" in text else ()
    return [(reference, name) for reference, name in found if name]


def _name(char: str) -> str:
    return f"{unicodedata.name(char, 'a control character').lower()}, U+{ord(char):04X}"
