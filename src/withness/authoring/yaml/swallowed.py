"""Lines that an author meant as a key or an entry of a list, and that YAML reads as more of the text above them."""

import re
from collections.abc import Collection, Iterator

from withness.authoring.yaml.source import Source
from withness.problem import Message, Problem, nearest_to, quoted

SWALLOWED = Message(
    "This line is read as part of the text above it, and begins like {what}",
    "Take out spaces before it, until it begins where its neighbors do; if it is part of the text, move its first word"
    " up to the line above.",
)

_ENTRY = re.compile(r"-(?: |$)")
_COMMENT = re.compile(r"#(?: |$)")
_KEY = re.compile(r"""(?:["'])?([\w-]+)(?:["'])?\s*:(?:\s|$)""")


def swallowed_problems(source: Source, keys: Collection[str]) -> Iterator[Problem]:
    """Yield every line within a text that begins as an entry, a comment or one of the keys does."""
    for line, words in source.continued.items():
        if what := _begins_like(words, keys):
            yield SWALLOWED.at(source.path, line, what=what)


def _begins_like(words: str, keys: Collection[str]) -> str | None:
    if _ENTRY.match(words):
        return "an entry of a list"
    if _COMMENT.match(words):
        return "a comment"
    if (found := _KEY.match(words)) and (key := nearest_to(found[1], keys, 0.85)):
        return f"the key {quoted(key)}"
    return None
