"""What a finished page loads and carries: nothing from elsewhere, nothing that its own policy would block."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import html

from withness.problem import Message, Problem, quoted
from withness.publishing.finished.finished_page import IN_WORDS, FinishedPage
from withness.publishing.rules.addresses import elsewhere
from withness.publishing.rules.elements import OFF_ORIGIN, element_faults
from withness.publishing.rules.html_tags import Tags

SAME_ID = Message("The id {id!r} stands on this page twice", "Give one of the two another name.")
NO_TITLE = Message("The page has no title", "Start its Markdown with a line: # Title")
NO_DESCRIPTION = Message(
    "The page has no description", "Add a line to its front matter: description: What it is about."
)
FALSE = Message("This <{tag}> was drawn by no block", "Take it out, and write the block.")
NOT_DRAWN = Message("{words}", "Run withness check, mend what it says, and build again.")

# What a drawn element has that one written by hand has not.
_DRAWN = {
    "self-check": "self::*[@data-name and @data-version and @data-instrument]/form//fieldset",
    "run-sheet": "self::*[@data-name and @data-minutes]/div/ol/li",
    "consider-note": "p[@class='question']",
    "check-sums": "details",
}
_CSS_ADDRESS = re.compile(r"""(?:@import\s+(?:url\(\s*)?|url\(\s*)["']?([^"')\s;]+)""")


def page_problems(page: FinishedPage, home: str, *, is_framed: bool = False) -> list[Problem]:
    """Return what one page loads from elsewhere, what its policy would block, and what it lacks.

    One that `is_framed` by a theme of somebody else's answers for its own words alone.
    """
    looked_at = page.root.xpath(f"//*[{IN_WORDS}]") if is_framed else page.root.iter("*")
    found = [problem for element in looked_at for problem in _element(page, element, home)]
    ids = Counter(str(id) for id in page.root.xpath("//@id"))
    found += [SAME_ID.at(page.file, _line(page, id), id=id) for id in sorted(id for id in ids if ids[id] > 1)]
    found += [
        message.at(page.file, line, tag=tag)
        for line, message, tag in Tags().read(page.file.read_text("utf-8", "replace"))
    ]
    if not (page.root.findtext(".//head/title") or "").strip():
        found.append(NO_TITLE.at(page.file, 1))
    if not is_framed and not (page.meta("description") or "").strip():
        found.append(NO_DESCRIPTION.at(page.file, 1))
    return found


def stylesheet_problems(site: Path, home: str) -> list[Problem]:
    """Return what the site's stylesheets load from elsewhere."""
    return [
        OFF_ORIGIN.at(file, number, address=quoted(address))
        for file in sorted(site.rglob("*.css"))
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        for address in _CSS_ADDRESS.findall(line)
        if elsewhere(address, home)
    ]


def _element(page: FinishedPage, element: html.HtmlElement, home: str) -> Iterator[Problem]:
    tag, attributes = str(element.tag), {str(name): str(value) for name, value in element.attrib.items()}
    line = element.sourceline or 1
    for message, words in element_faults(tag, attributes, home):
        yield message.at(page.file, line, **words)
    if tag in _DRAWN and not element.xpath(_DRAWN[tag]):
        yield FALSE.at(page.file, line, tag=tag)
    if "data-problem" in attributes:
        yield NOT_DRAWN.at(page.file, line, words=element.text_content().strip())


def _line(page: FinishedPage, id: str) -> int:
    return int(page.root.xpath("//*[@id=$id]", id=id)[-1].sourceline or 1)
