"""The words of a `::: consider`: a question, and the name under which the reader's note is kept if it has one."""

import re

ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
PATTERN = rf"(?!.*{{\s*#).+|.*[^\s{{}}]\s*{{#{ID}}}"
_NAMED = re.compile(rf"(?P<question>.*?)\s*{{#(?P<name>{ID})}}")


def question_of(argument: str) -> tuple[str, str | None]:
    """Return the question, and its name or `None`."""
    named = _NAMED.fullmatch(argument)
    return (named["question"], named["name"]) if named else (argument, None)
