"""Where the links and pictures of a draft lead: to a page, a place on it and a file that will be there, or nowhere."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from posixpath import dirname, join, normpath, relpath
from urllib.parse import unquote, urlsplit

from withness.authoring.articles.kept_back import LEADS_TO_IT
from withness.authoring.pages.page_file import PageFile, nearest_page
from withness.catalog.addresses import address_of
from withness.problem import Message, Problem, nearest_to, quoted
from withness.publishing.proof.look import Look, Way
from withness.publishing.rules.addresses import as_browsers_read, host, scheme

NO_LINK = Message("This link has no address", "Write it between the brackets: [words](page.md).")
NOT_READABLE = Message("{link} is no address that a browser can read", "Correct it.")
NO_SCHEME = Message("{link} has no https:// before it, so it leads to a page of this site that is not there", "{mend}")
NOT_AN_EMAIL_LINK = Message("{link} has no mailto: before it, so it leads nowhere", 'Write "mailto:{link_only}".')
FROM_THE_ROOT = Message(
    "{link} begins at the root of whatever host the site is on, which need not be the site's own",
    "Write the way from this file: {way}.",
)
NO_PAGE_THERE = Message("The link to {link} leads to no page", "{mend}")
NOT_ITS_FILE = Message("The link to {link} leads to no file, and links lead to the file of a page", "Write {way}.")
NOTHING_THERE = Message("{link} leads to nothing: an address in HTML is the way from the built page", "{mend}")
TO_A_TOOL_S_FILE = Message("The link to {link} leads to a file that is not in the site", "{mend}")
NO_FILE_THERE = Message("There is no file {link}", "{mend}")
NO_PLACE_THERE = Message("The link to {link} names a place that is not on that page", "{mend}")

_ENDS_LIKE_A_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
_ENDS_LIKE_A_FILE = re.compile(
    r"\.(md|html?|ya?ml|png|jpe?g|gif|svg|webp|avif|bmp|ico|hei[cf]|tiff?|psd|pdf|docx?|pptx?|xlsx?|odt|txt|csv|zip|mp[34]"
    r"|m4a|wav|mov|ics|json)$",
    re.IGNORECASE,
)
_ADD_IT = "Correct it, or add the page."
_OF_THIS_SITE = (
    "It begins with your site_url, so it is meant to be a page of this site: correct it, or add the page. If that page"
    " is on another website of yours, the two need addresses of their own."
)
# Written when the site is finished.
_MADE_LATER = frozenset({"404.html", "feed.xml", "feed.json", "sitemap.xml", "robots.txt"})


@dataclass(frozen=True, kw_only=True)
class Places:
    """Where links may lead: the files of the docs folder but for those left out, and the ids of every page.

    No page but those `kept_back` themselves may lead to one of them.
    """

    home: str
    files: Collection[str]
    left_out: Collection[str]
    kept_back: Collection[str]
    ids: Mapping[str, frozenset[str] | None]

    @cached_property
    def pages(self) -> Mapping[str, str]:
        """The file of every page by its address, without the slash at its end."""
        return {address_of(file).rstrip("/"): file for file in self.files if file.endswith(".md")}


def link_problems(look: Look, places: Places) -> Iterator[Problem]:
    """Yield what is wrong with every address of a page that leads within the site."""
    for way in look.ways:
        if found := _wrong(look.page, way, places):
            message, words = found
            yield message.at(look.page.file, way.line, link=quoted(way.link), **words)


type Found = tuple[Message, dict[str, str]] | None


def _wrong(page: PageFile, way: Way, places: Places) -> Found:
    """Return what is wrong with one address; those that no page may use are told with the elements."""
    link = as_browsers_read(way.link)
    if not link:
        return (NO_LINK, {}) if not way.raw else None
    try:
        path, fragment = unquote(urlsplit(link).path), unquote(urlsplit(link).fragment)
        named = host(link, places.home)
    except ValueError:
        return NOT_READABLE, {}
    if places.home and link.startswith(places.home):
        found = leads_wrong(link.removeprefix(places.home).partition("#")[0].partition("?")[0], fragment, "", places)
        return (NO_PAGE_THERE, {"mend": _OF_THIS_SITE}) if found and found[0] is NO_PAGE_THERE else found
    if scheme(link) or named is not None:
        reached = named is None or re.fullmatch(r"[^\s<>\"{}|\\^`]+", named)
        return None if reached else (NOT_READABLE, {})
    if way.raw:
        return leads_wrong(path, fragment, page.path, places)
    return _relative(page.path, link, path, fragment, places)


def _relative(here: str, link: str, path: str, fragment: str, places: Places) -> Found:
    """Return what is wrong with a link of Markdown, which names a file by the way to it."""
    if path.startswith(("/", "\\")):
        return FROM_THE_ROOT, {"way": quoted(_way_from_the_root(here, path, fragment, places))}
    target = normpath(join(dirname(here), path)) if path and normpath(path) != "." else here
    if target in places.files:
        return _no_place(here, target, fragment, places)
    return _elsewhere_meant(link, path) or _no_file(here, target, path, places)


def leads_wrong(path: str, fragment: str, page: str, places: Places) -> Found:
    """Return what is wrong with an address as it will stand in the built page; without one, from the site's root."""
    here = address_of(page) if page else ""
    if path.startswith("/"):
        return FROM_THE_ROOT, {"way": "../ for each folder that the page is in"}
    target = normpath(join("/", here, path)).lstrip("/") if path else here.rstrip("/")
    if target in places.pages:
        return _no_place(page, places.pages[target], fragment, places)
    known = target in places.files or target in _MADE_LATER or target.startswith("assets/")
    if known:
        return None
    return (NOTHING_THERE, {"mend": _in_html(path, page, places)}) if page else (NO_PAGE_THERE, {"mend": _ADD_IT})


def _in_html(path: str, page: str, places: Places) -> str:
    """Return how to mend an address in HTML on a page, which may be the way from the page's own file."""
    target = normpath(join(dirname(page), path))
    there = address_of(target) if target.endswith(".md") else target
    if target not in places.files:
        return "Correct it, or add what it names."
    return f"Write {quoted(relpath(f'/{there}', f'/{address_of(page)}') + '/' * there.endswith('/'))}."


def _no_place(here: str, target: str, fragment: str, places: Places) -> Found:
    """Return what is wrong with a link from one page to a place on another."""
    if target in places.kept_back and here not in places.kept_back:
        return LEADS_TO_IT, {}
    ids = places.ids.get(target)
    place = fragment.partition(":~:")[0]
    if ids is None or place in {"", "top"} or place in ids:
        return None
    nearest = nearest_to(place, ids, 0.7)
    mend = f"Did you mean {quoted('#' + nearest)}?" if nearest else "Use the id of a heading there, or leave the # out."
    return NO_PLACE_THERE, {"mend": mend}


def _elsewhere_meant(link: str, path: str) -> Found:
    """Return that a link was meant to leave the site, if it looks so."""
    begins = path.split("/")[0]
    if re.fullmatch(r"[^@/\s]+@[^@/\s]+\.[a-z]+", path):
        return NOT_AN_EMAIL_LINK, {"link_only": path}
    if begins in ("https", "http"):
        return NO_SCHEME, {"mend": f"Write {quoted(re.sub(r'^(https?)/*', r'\1://', link))}."}
    looks_so = _ENDS_LIKE_A_HOST.fullmatch(begins) and not _ENDS_LIKE_A_FILE.search(begins)
    return (NO_SCHEME, {"mend": f"Write {quoted('https://' + link)}."}) if looks_so else None


def _no_file(here: str, target: str, path: str, places: Places) -> Found:
    pages = [file for file in places.files if file.endswith(".md")]
    bare = target.removesuffix(".html").removesuffix("/index")
    for page in (f"{target}/index.md", f"{bare}.md", f"{bare}/index.md", "index.md" if target in (".", "") else ""):
        if page in pages:
            return NOT_ITS_FILE, {"way": quoted(_way(here, page))}
    if target in places.left_out:
        page = target.rpartition(".")[0] + ".md"
        mend = f"Link the page that shows it: {quoted(_way(here, page))}." if page in pages else "Leave the link out."
        return TO_A_TOOL_S_FILE, {"mend": mend}
    if path.endswith((".md", "/")) or "." not in path.rpartition("/")[2]:
        return NO_PAGE_THERE, {"mend": nearest_page(target, here, pages)}
    others = [file for file in places.files if not file.endswith(".md")]
    return NO_FILE_THERE, {"mend": nearest_page(target, here, others).replace("page", "file")}


def _way(here: str, there: str) -> str:
    return relpath(there, dirname(here) or ".")


def _way_from_the_root(here: str, path: str, fragment: str, places: Places) -> str:
    """Return the way to what an address from the root most likely means, or an example."""
    bare = path.strip("/\\").replace("\\", "/").removesuffix(".html").removesuffix(".md")
    page = next((p for p in (f"{bare}.md", f"{bare}/index.md", bare) if p.strip("/") in places.files), None)
    end = f"#{fragment}" if fragment else ""
    return _way(here, page.strip("/")) + end if page else "../articles/index.md"
