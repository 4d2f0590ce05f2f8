"""What stands around the words of every page: a theme's own, which no author can mend, so it is told once."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from lxml import html

from withness.markup.html import escape
from withness.problem import Message, Problem
from withness.publishing.finished.finished_page import FinishedPage
from withness.publishing.rules.addresses import as_browsers_read, elsewhere
from withness.publishing.rules.elements import INLINE_STYLE, OFF_ORIGIN, READS_AHEAD, element_faults

NOT_STRICT = Message(
    "This theme cannot keep the strict policy: it {what}",
    '{mend} Or keep that policy on the pages with tools alone: under "extra", write "withness: {{policy: tools}}"',
)
GOES_WITHOUT = Message(
    "On the pages with tools the strict policy holds, though this theme {what}: there that is left out or does nothing"
    "{search}",
    "You need do nothing. Other pages have no policy, and their scripts could read what readers have kept on their"
    ' devices. To have it on every page, take "policy: tools" out, and this: {mend} Then every page needs a'
    " description.",
)
ALL_MAY_BE_STRICT = Message(
    "Nothing in this theme is in the way of the strict policy",
    'To have it on every page, and no script of others near what readers keep, take "policy: tools" out',
)

# How the search of those pages then goes: Material's works where it stands only, and those of MkDocs from page to page.
_TAKEN_OUT = ", and the search is taken out"
_SHOWN_ELSEWHERE = ", and what is searched for is shown on a page without tools"
# Its search asks for a worker by an address, which would not obey the policy of its page.
_NO_SEARCH = (
    'Take "search" out of "plugins" (with nothing left there: "plugins: []"), or with Zensical write "enabled = false"'
    ' below "[project.plugins.search]".'
)
# What is known to be in the way, and how the author does without.
_KNOWN = {"highlight.js": "highlightjs: false", "fonts.g": "font: false"}
# Material's search, its button and all: what that theme leaves out itself where a site has none. It asks for the box
# behind the button on every page, so that stays.
_OF_SEARCH = (
    re.compile(r"""<(label)\b(?=[^>]*\bmd-header__button\b)[^>]*\bfor=["']?__search\b"""),
    re.compile(r"""<(div)\b[^>]*\bdata-md-component=["']?search\b(?!-)"""),
)
_WORKER = re.compile(r"""<script\b[^>]*\bsrc=["']?[^"'\s>]*\bsearch/main\.js\b[^>]*>\s*</script>\s*""")
_FIELD = re.compile(r"""<form>(?P<before>(?:(?!</form>).)*<input)(?=[^>]*\bid=["']?mkdocs-search-query\b)""", re.DOTALL)
_LOADING = re.compile(r"<(?:link|script)\b[^>]*>(?:\s*</script>)?", re.IGNORECASE)


def in_a_row(found: list[str]) -> str:
    """Return what was found, the last joined by a word."""
    *most, last = found
    return f"{', '.join(most)} and {last}" if most else last


def has_our_frame(pages: list[FinishedPage]) -> bool:
    """Whether the frame is the one that comes with the kit; a page beside the others may have it by itself."""
    return sum(b"<script data-kit=" in page.file.read_bytes() for page in pages) * 2 > len(pages)


def in_the_way(pages: list[FinishedPage], home: str) -> tuple[str, str] | None:
    """Return what in the frame of some pages the strict policy forbids, and how to do without; `None` if nothing is."""
    faults = {fault for page in pages for fault in _faults(page, home)}
    hosts = sorted({host for host, _ in faults if host})
    found = [f"loads from {' and '.join(hosts)}"] if hosts else []
    found += sorted({f"holds what is refused ({words})" for host, words in faults if not host})
    mends = [f'"{mend}"' for known, mend in _KNOWN.items() if any(known in words for _, words in faults)]
    said = f'Under "theme", write {" and ".join(mends)}.' if mends else ""
    if any(page.told.searches for page in pages):
        found.append("has a search of its own, which needs a worker")
        said = f"{said} {_NO_SEARCH}".strip()
    return (in_a_row(found), said or "Take that out of the theme.") if found else None


def _faults(page: FinishedPage, home: str) -> Iterator[tuple[str, str]]:
    """Yield the host that is asked, or nothing, with the address or with what is wrong."""
    for tag, attributes in json.loads(page.told.frame):
        for message, words in element_faults(tag, attributes, home):
            if message is INLINE_STYLE:
                continue
            is_asked = message in (OFF_ORIGIN, READS_AHEAD)
            address = attributes.get("href") or attributes.get("src") or ""
            named = as_browsers_read(address).replace("\\", "/")
            yield (urlsplit(named).netloc, address) if is_asked else ("", message.what.format(**words))


def without_what_is_elsewhere(page: str, home: str) -> str:
    """Return a page without the links and scripts that name another host."""

    def kept(found: re.Match[str]) -> str:
        element = html.fragment_fromstring(found[0])
        address = element.get("href") or element.get("src") or ""
        is_asked = element.tag == "script" or element.get("rel", "").lower() not in {"canonical", "alternate", "author"}
        return "" if is_asked and elsewhere(address, home) else found[0]

    return _LOADING.sub(kept, page)


def without_its_search(page: str, results: str) -> str:
    """Return a page whose search needs no worker: what is looked for is shown at `results`, or the search is gone.

    Any page of MkDocs' own theme shows what its address asks for; the one like Read the Docs names a page by itself.
    """
    page = _WORKER.sub("", page)
    page = _FIELD.sub(lambda field: f'<form action="{escape(results)}">{field["before"]} name="q"', page)
    for opening in _OF_SEARCH:
        page = _without(page, opening)
    return page


def _without(page: str, opening: re.Pattern[str]) -> str:
    """Return a page without the elements that open like this."""
    kept, end = [], 0
    for found in opening.finditer(page):
        if found.start() >= end and (past := _end_of(page, found)):
            kept.append(page[end : found.start()])
            end = past
    return "".join([*kept, page[end:]])


def _end_of(page: str, opening: re.Match[str]) -> int | None:
    """Return where an element ends, with those of its name that stand in it; `None` if it is never closed."""
    depth = 0
    for tag in re.compile(rf"<(/?){opening[1]}\b[^>]*>").finditer(page, opening.start()):
        depth += -1 if tag[1] else 1
        if not depth:
            return tag.end()
    return None


def theme_problem(site: Path, pages: list[FinishedPage], home: str) -> list[Problem]:
    """Return what keeps a theme from the strict policy on every page, as one problem."""
    found = in_the_way(pages, home)
    return [NOT_STRICT.at(site, 1, what=found[0], mend=found[1])] if found else []


def theme_note(with_tools: list[FinishedPage], home: str) -> str:
    """Return what pages with tools go without, and what it would take to have the strict policy everywhere."""
    if found := in_the_way(with_tools, home):
        return GOES_WITHOUT.in_words(what=found[0], search=_search_of(with_tools), mend=found[1])
    return ALL_MAY_BE_STRICT.in_words()


def _search_of(pages: list[FinishedPage]) -> str:
    """Return how the search of pages with tools goes, if they have one."""
    searching = [page for page in pages if page.told.searches]
    if any(page.root.xpath("//*[@data-md-component='search']") for page in searching):
        return _TAKEN_OUT
    return _SHOWN_ELSEWHERE if searching else ""
