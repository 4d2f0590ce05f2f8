"""A line of Markdown as the text its reader sees: no stars, no addresses, no entities."""

import re
from html import unescape

_ENTITY = r"&(?:\#\d+|\#x[\da-f]+|[a-z]\w*);"
_MARKUP = re.compile(
    r"(?<!`)(?P<ticks>`+)(?!`)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)"
    r"|\\(?P<escaped>[\\`*_{}\[\]()>\#+\-.!])"
    r"|!\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)"
    r"|\[(?P<link>(?:[^\[\]]|\[[^\]]*\])*)\]\((?:[^()]|\([^()]*\))*\)"
    r"|<(?P<address>(?:https?://|mailto:)?[^\s<>@]*[:@][^\s<>]*)>"
    r"|</?[a-z][^<>]*>"
    r"|(?<!\*)(?P<stars>\*{1,3})(?![\s*])(?P<starred>.*?[^\s*])(?P=stars)(?!\*)"
    r"|(?<!\w)(?P<lines>_{1,3})(?=\S)(?P<underlined>.*?[^\s_])(?P=lines)(?!\w)"
    rf"|(?P<entity>{_ENTITY})",
    re.IGNORECASE,
)


def plain(words: str) -> str:
    """Return a line of Markdown without its markup."""
    return _MARKUP.sub(_text, words).strip()


def _text(found: re.Match[str]) -> str:
    if found["entity"]:
        return unescape(found["entity"])
    if marked := found["link"] or found["starred"] or found["underlined"]:
        return plain(marked)
    return (found["code"] or "").strip() or found["escaped"] or found["address"] or ""
