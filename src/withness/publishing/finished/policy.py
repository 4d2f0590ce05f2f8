"""The content security policy: what a page may load and where it may send anything, which is nowhere."""

import base64
import hashlib
import re
from pathlib import Path

from lxml import html

from withness.problem import Message, Problem
from withness.publishing.finished.finished_page import FinishedPage

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

_RUNS = frozenset({"", "module", "text/javascript", "application/javascript", "importmap", "speculationrules"})
_HEAD = re.compile(rb"<head\b[^>]*>", re.IGNORECASE)
_REFERRER = re.compile(rb"<meta\b[^>]*\bname\s*=\s*[\"']?referrer\b", re.IGNORECASE)
_META = re.compile(rb'<meta http-equiv="Content-Security-Policy" content="[^"]*">')


def inline_scripts(page: FinishedPage) -> list[html.HtmlElement]:
    """Return the page's scripts whose code stands in the page itself; a block of data is not a script."""
    scripts = page.root.iter("script")
    return [s for s in scripts if s.get("src") is None and s.get("type", "").strip().lower() in _RUNS]


def page_policy(pages: list[FinishedPage], *, is_framed: bool = False) -> str:
    """Return the one policy of all pages: our own files, WebAssembly, and the inline scripts that are there now.

    Styles that stand in a page are a theme's, and allowed where the pages are framed by somebody else's: like the
    scripts each by its hash, so that nothing else may stand there.
    """
    hashes = sorted({_hash(script.text or "") for page in pages for script in inline_scripts(page)})
    scripts = " ".join(["'self'", "'wasm-unsafe-eval'", *hashes])
    styles = " ".join(["'self'", *(_style_hashes(pages) if is_framed else [])])
    return f"{_ANYTHING_ELSE}; script-src {scripts}; style-src {styles}; {_REST}"


def _style_hashes(pages: list[FinishedPage]) -> list[str]:
    elements = {_hash(style.text or "") for page in pages for style in page.root.iter("style")}
    attributes = {_hash(str(style)) for page in pages for style in page.root.xpath("//@style")}
    return [*sorted(elements | attributes), *(["'unsafe-hashes'"] if attributes else [])]


def unexpected_scripts(pages: list[FinishedPage], expected: int | None) -> list[Problem]:
    """Return a problem for each script in the text of a page, and for the kinds that a theme has beyond the expected.

    A kind that is on more pages than another is taken for the expected one; `None` expects any of them.
    """
    kinds: dict[str, list[tuple[FinishedPage, html.HtmlElement]]] = {}
    problems = []
    for page in pages:
        for script in inline_scripts(page):
            if script.xpath("ancestor::article | ancestor::*[@role='main']"):
                problems.append(IN_A_PAGE.at(page.file, script.sourceline or 1, start=_start(script)))
            else:
                kinds.setdefault(_hash(script.text or ""), []).append((page, script))
    often_first = sorted(kinds.values(), key=len, reverse=True)
    for page, script in (places[0] for places in often_first[len(kinds) if expected is None else expected :]):
        words = {"start": _start(script), "found": len(kinds)}
        problems.append(UNEXPECTED_SCRIPT.at(page.file, script.sourceline or 1, **words))
    return problems


def write_policy(file: Path, policy: str) -> None:
    """Put the policy first into the page's `<head>`, in the place of an earlier one; and that no link tells of it."""
    page = _META.sub(b"", file.read_bytes())
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'.encode()
    if not _REFERRER.search(page):
        meta += b'<meta name="referrer" content="no-referrer">'
    file.write_bytes(_HEAD.sub(lambda head: head[0] + meta, page, count=1))


def _start(script: html.HtmlElement) -> str:
    return (script.text or "").strip()[:40]


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
