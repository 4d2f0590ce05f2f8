"""The files in which modules of the kit reach a reader, joined with others as they are."""

import re
from functools import cache

from support.packages import NODE_MODULES
from withness.publishing.vendoring.scripts import WEB, scripts

_EXPORTED = re.compile(r"^export (?:async )?((?:function\*?|class|const|let) \w+)", re.MULTILINE)


@cache
def delivered() -> dict[str, str]:
    """Return every file that is delivered, by its path."""
    return scripts(NODE_MODULES)


def file_with(module: str) -> str:
    """Return the path of the file that has what a module exports; it is in no other."""
    [first, *_] = _EXPORTED.findall((WEB / module).read_text("utf-8"))
    [file] = [name for name, script in delivered().items() if re.search(rf"\b{re.escape(first)}\b", script)]
    return file
