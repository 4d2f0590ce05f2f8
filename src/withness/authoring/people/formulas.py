"""Text in the cells of a table that a spreadsheet would work out as a formula, and how it is kept from that.

Source: OWASP, "CSV Injection".
"""

import re
from functools import lru_cache

# A spreadsheet of another country may cut a cell in two where the text has a separator of its own.
_START = r"(^|[,;\t|]['\"\s]*)"
_FORMULA = re.compile(rf"{_START}(?=[=+\-@\t\r\n＝＋－＠])")
_KEPT = re.compile(rf"{_START}'(?=[=+\-@\t\r\n＝＋－＠])")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?", re.ASCII)


@lru_cache(maxsize=1024)
def harmless(text: str) -> str:
    """Return the text with an apostrophe before whatever would start a formula; a number is none, and stays."""
    return text if _NUMBER.fullmatch(text) else _FORMULA.sub(r"\1'", text)


def as_written(text: str) -> str:
    """Return the text as it was before `harmless`."""
    return _KEPT.sub(r"\1", text) if "'" in text else text
