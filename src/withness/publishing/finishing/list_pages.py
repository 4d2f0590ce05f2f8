"""Lists that are too long for one page get pages of their own, in the frame of the page that held them."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import quote

from withness.markup.html import escape
from withness.problem import Message, Problem

TAKEN = Message("A list of articles is to stand at the address of this page", "Give its Markdown file another name.")

# As the list of all articles draws them.
A_LIST = b"<template data-page="
_TEMPLATE = re.compile(
    r'<template data-page="(?P<page>(?:[\w-]+/)+)" data-title="(?P<title>[^"]*)" data-about="(?P<about>[^"]*)">'
    r"(?P<content>.*?)</template>",
    re.DOTALL,
)
_FRAME = re.compile(r"(?P<before>.*?<article\b[^>]*)(?P<words>>.*)(?P<after></article>.*)", re.DOTALL)
_H1 = re.compile(r"<h1\b(?P<attributes>[^>]*)>(?P<words>.*?)</h1>", re.DOTALL)
_TITLE = re.compile(r"(?<=<title>)[^<]*")
_ABOUT = re.compile(r'(?<=<meta name="description" content=")[^"]*')
_CANONICAL = re.compile(r'(?<=<link rel="canonical" href=")[^"]*')
# What is told of the first page alone: how it is shared and described, and that the search is to find its words.
_OF_THE_FIRST = re.compile(
    r'<meta (?:property="og|name="twitter):[^>]*>\n?|<script type="application/ld\+json">.*?</script>\n?'
    r'|\sdata-pagefind-body(?:="")?',
    re.DOTALL,
)
_ADDRESS = re.compile(r'(?P<name>\s(?:href|src|action|poster|data-kit)=")(?P<address>[^"]*)')
_IN_FULL = re.compile(r"[a-z][a-z0-9+.-]*:|/", re.IGNORECASE)


def write_list_pages(file: Path) -> Iterator[Problem]:
    """Make every list that waits in a page of the site into a page, and say where there is one already."""
    text = file.read_text("utf-8")
    frame = _TEMPLATE.sub("", text)
    for found in _TEMPLATE.finditer(text):
        page = file.parent / found["page"] / "index.html"
        if page.exists():
            yield TAKEN.at(page, 1)
        else:
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(_page(frame, found), "utf-8")
    file.write_text(frame, "utf-8")


def _page(frame: str, found: re.Match[str]) -> str:
    """Return the frame with a list in the place of its words."""
    parts = _FRAME.fullmatch(frame)
    if parts is None:
        return frame
    heading = _H1.search(parts["words"])
    attributes, name = (heading["attributes"], re.sub("<[^>]*>", "", heading["words"])) if heading else ("", "")
    content = f"<h1{attributes}>{found['title']}</h1>\n{found['content']}"
    before = _OF_THE_FIRST.sub("", parts["before"])
    before = _TITLE.sub(lambda title: _titled(title[0], name, found["title"]), before, count=1)
    before = _ABOUT.sub(lambda _: found["about"], before, count=1)
    before = _CANONICAL.sub(lambda address: address[0] + quote(found["page"]), before, count=1)
    up = "../" * found["page"].count("/")
    ids = frozenset(re.findall(r'\sid="([^"]*)"', before + content + parts["after"]))
    before, after = (_moved(part, up, ids) for part in (before, parts["after"]))
    return f"{before} data-pagefind-ignore>\n{content}\n{after}"


def _titled(title: str, name: str, new: str) -> str:
    """Return the title of the frame with the new name in the place of the page's own."""
    whole, own, new = (" ".join(unescape(words).split()) for words in (title, name, new))
    return escape(whole.replace(own, new, 1) if own and own in whole else f"{new} · {whole}")


def _moved(part: str, up: str, ids: frozenset[str]) -> str:
    """Return a part of the frame as it stands further down: its addresses lead up first, and no link is to here."""

    def moved(found: re.Match[str]) -> str:
        address = found["address"]
        stays = _IN_FULL.match(address) or (address.startswith("#") and address[1:] in ids)
        return found[0] if stays else f"{found['name']}{up}{address}"

    return _ADDRESS.sub(moved, part).replace(' aria-current="page"', ' aria-current="true"')
