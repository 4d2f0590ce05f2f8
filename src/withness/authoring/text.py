"""From a file's bytes to its text, with nothing in it that an author cannot see."""

import re
import unicodedata
from itertools import islice
from pathlib import Path

from withness.authoring.problem import Message, Problem

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

# Marks that turn the direction of writing, breaks and control characters that no editor shows, and a mark of order.
_HIDDEN = re.compile(
    "[\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
)


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
        return A_FOLDER.at(path, 1)
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
    found = islice(_HIDDEN.finditer(text), 20)
    hidden = [(text.count("\n", 0, char.start()) + 1, _name(char[0])) for char in found]
    return (_HIDDEN.sub("", text) if hidden else text), hidden


def unseen(path: Path, line: int, text: str) -> Problem | None:
    """Return the first thing on a line that an author cannot see; bytes that are not UTF-8 were read as surrogates."""
    char = _HIDDEN.search(text)
    if char is None:
        return None
    byte = ord(char[0]) - 0xDC00
    return NOT_UTF8.at(path, line, byte=byte) if 0x80 <= byte <= 0xFF else HIDDEN.at(path, line, name=_name(char[0]))


def _name(char: str) -> str:
    return f"{unicodedata.name(char, 'a control character').lower()}, U+{ord(char):04X}"
