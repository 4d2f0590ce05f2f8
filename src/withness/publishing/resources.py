"""What a finished page loads and carries: nothing from elsewhere, nothing that its own policy would block."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from lxml import html

from withness.authoring.problem import Message, Problem
from withness.publishing import srcset
from withness.publishing.built import BuiltPage

OFF_ORIGIN = Message("This loads {address!r} from another site", "Put the file into the docs folder and link that.")
INLINE_STYLE = Message(
    "The page's policy blocks the style written here", "Move it into a stylesheet; leave table columns unaligned."
)
HANDLER = Message(
    "The page's policy blocks {attribute}, a script in an attribute", "Listen for the event in a script file."
)
SENDS_AWAY = Message("This form sends what is typed to {address!r}", "Use a plain link instead.")
SAME_ID = Message("The id {id!r} stands on this page twice", "Give one of the two another name.")
NO_TITLE = Message("The page has no title", "Start its Markdown with a line: # Title")
NO_DESCRIPTION = Message(
    "The page has no description", "Add a line to its front matter: description: What it is about."
)
NOT_DRAWN = Message("{words}", "Run withness check, mend what it says, and build again.")

_LOADING_LINKS = {"stylesheet", "preload", "modulepreload", "prefetch", "icon", "manifest", "apple-touch-icon"}
_SOURCES = {"script", "img", "iframe", "frame", "embed", "source", "video", "audio", "track", "input"}
_CSS_ADDRESS = re.compile(r"""(?:@import\s+(?:url\(\s*)?|url\(\s*)["']?([^"')\s;]+)""")
_ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)


def page_problems(page: BuiltPage, home: str) -> list[Problem]:
    """Return what one page loads from elsewhere, what its policy would block, and what it lacks."""
    found = [problem for element in page.root.iter("*") for problem in _element(page, element, home)]
    ids = [str(id) for id in page.root.xpath("//@id")]
    found += [SAME_ID.at(page.file, _line(page, id), id=id) for id in sorted({id for id in ids if ids.count(id) > 1})]
    if not (page.root.findtext(".//head/title") or "").strip():
        found.append(NO_TITLE.at(page.file, 1))
    if not (page.meta("description") or "").strip():
        found.append(NO_DESCRIPTION.at(page.file, 1))
    return found


def stylesheet_problems(site: Path, home: str) -> list[Problem]:
    """Return what the site's stylesheets load from elsewhere."""
    return [
        OFF_ORIGIN.at(file, number, address=address)
        for file in sorted(site.rglob("*.css"))
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        for address in _CSS_ADDRESS.findall(line)
        if _elsewhere(address, home)
    ]


def _element(page: BuiltPage, element: html.HtmlElement, home: str) -> Iterator[Problem]:
    at: Callable[..., Problem] = lambda message, **words: message.at(page.file, element.sourceline or 1, **words)  # noqa: E731
    for address in _loaded(element):
        if _elsewhere(address, home):
            yield at(OFF_ORIGIN, address=address)
    if element.tag == "style" or "style" in element.attrib:
        yield at(INLINE_STYLE)
    for attribute in element.attrib:
        if str(attribute).startswith("on"):
            yield at(HANDLER, attribute=attribute)
    if element.tag == "form" and _elsewhere(element.get("action", ""), home):
        yield at(SENDS_AWAY, address=element.get("action"))
    if "data-problem" in element.attrib:
        yield at(NOT_DRAWN, words=element.text_content().strip())


def _loaded(element: html.HtmlElement) -> Iterator[str]:
    tag = str(element.tag)
    if tag in _SOURCES and element.get("src"):
        yield element.get("src", "")
    for name in srcset.ATTRIBUTES:
        yield from srcset.addresses(element.get(name, ""))
    yield element.get("poster", "")
    if tag == "link" and _LOADING_LINKS & set(element.get("rel", "").lower().split()):
        yield element.get("href", "")
    if tag in {"use", "image"}:
        yield element.get("href", element.get("xlink:href", ""))
    if tag == "object":
        yield element.get("data", "")


def _elsewhere(address: str, home: str) -> bool:
    return bool(_ELSEWHERE.match(address)) and urlsplit(address).netloc != urlsplit(home).netloc


def _line(page: BuiltPage, id: str) -> int:
    return int(page.root.xpath("//*[@id=$id]", id=id)[-1].sourceline or 1)
