"""The words of the kit that stand in its data: what Babel asks for beside code, scripts and templates."""

import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

# A line, no name of a function, a message, and what translators should know.
type _Found = tuple[int, None, str, list[str]]

_NAME = re.compile(r"^    name: (.+)$", re.MULTILINE)


def words_of_scales(file: BinaryIO, keywords: Any, comment_tags: Any, options: Any) -> Iterator[_Found]:
    """Yield the words of a published scale as Babel takes them: names of subscales, rules, and what is tried."""
    text = file.read().decode()
    if file.name.endswith(".yml"):
        yield from ((text.count("\n", 0, found.start()) + 1, None, found[1], []) for found in _NAME.finditer(text))
        return
    for scale in json.loads(text)["scales"]:
        yield 1, None, scale["rule"], ["How the score of a published scale is worked out."]
        for row in scale["rows"]:
            yield 2, None, re.sub(r"\d+", "{number}", row["what"], count=1), ["Answers to a published scale."]
