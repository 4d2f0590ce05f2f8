"""The content security policy: what a page may load and where it may send anything, which is nowhere."""

import re

from withness.problem import Message, Problem
from withness.publishing.finished.finished_page import FinishedPage, Script

IN_A_PAGE = Message(
    "A script stands in the text of this page: {start!r}", "Take it out: nothing in a page's own text may run."
)
UNEXPECTED_SCRIPT = Message(
    "Nobody expected this inline script: {start!r}",
    "Move it into a file of its own, or say --inline-scripts {found} if the theme needs it.",
)

_ANYTHING_ELSE = "default-src 'none'"
_REST = (
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src blob:;"
    " manifest-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'"
)
# A worker obeys the policy its own script was sent with, not the page's.
WORKER_POLICY = f"{_ANYTHING_ELSE}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

_HEAD = re.compile(rb"<head\b[^>]*>", re.IGNORECASE)
_REFERRER = re.compile(rb"<meta\b[^>]*\bname\s*=\s*[\"']?referrer\b", re.IGNORECASE)
_META = re.compile(rb'<meta http-equiv="Content-Security-Policy" content="[^"]*">')


def page_policy(pages: list[FinishedPage], *, is_framed: bool = False) -> str:
    """Return the one policy of all pages: our own files, WebAssembly, and the inline scripts that are there now.

    Styles that stand in a page are a theme's, and allowed where the pages are framed by somebody else's: like the
    scripts each by its hash, so that nothing else may stand there.
    """
    hashes = sorted({script.hash for page in pages for script in page.told.scripts})
    scripts = " ".join(["'self'", "'wasm-unsafe-eval'", *hashes])
    inline = sorted({style for page in pages for style in page.told.styles}) if is_framed else []
    return f"{_ANYTHING_ELSE}; script-src {scripts}; style-src {' '.join(["'self'", *inline])}; {_REST}"


def unexpected_scripts(pages: list[FinishedPage], expected: int | None) -> list[Problem]:
    """Return a problem for each script in the text of a page, and for the kinds that a theme has beyond the expected.

    A kind that is on more pages than another is taken for the expected one; `None` expects any of them.
    """
    kinds: dict[str, list[tuple[FinishedPage, Script]]] = {}
    problems = []
    for page in pages:
        for script in page.told.scripts:
            if script.in_article:
                problems.append(IN_A_PAGE.at(page.file, script.line, start=script.start))
            else:
                kinds.setdefault(script.hash, []).append((page, script))
    often_first = sorted(kinds.values(), key=len, reverse=True)
    for page, script in (places[0] for places in often_first[len(kinds) if expected is None else expected :]):
        problems.append(UNEXPECTED_SCRIPT.at(page.file, script.line, start=script.start, found=len(kinds)))
    return problems


def with_policy(page: bytes, policy: str) -> bytes:
    """Return a page with the policy first in its `<head>`, in place of an earlier one; and that no link tells of it."""
    page = _META.sub(b"", page)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'.encode()
    if not _REFERRER.search(page):
        meta += b'<meta name="referrer" content="no-referrer">'
    return _HEAD.sub(lambda head: head[0] + meta, page, count=1)
