"""Where the links of the settings lead: those of `nav`, of the footer, to other places on the web and languages."""

import re
from collections.abc import Iterator, Mapping
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from withness.authoring.pages.page_file import PageFile, nearest_page
from withness.authoring.settings.settings import Settings
from withness.authoring.yaml.dashes import no_dashes
from withness.authoring.yaml.source import Place
from withness.catalog.addresses import address_of
from withness.problem import Message, Problem, quoted
from withness.publishing.proof.links import NO_PAGE_THERE, Found, Places, leads_wrong
from withness.publishing.rules.addresses import as_browsers_read, scheme

NOT_ITS_ADDRESS = Message(
    "The link to {link} names a file, and here the address of its page is needed", "Write {address}."
)
BEGINS_WITH_A_SLASH = Message(
    "{link} begins at the root of whatever host the site is on, which need not be the site's own", "Write {way}."
)
NO_LINK_FOR_READERS = Message("{link} is no address that a reader may be led to", "Write the address of a page.")
NOT_WHOLE = Message("{link} is no whole address, and would lead to a page of this site", "Write {whole}.")
NO_NAME = Message(
    "The icon of {link} has no name, and those who do not see it would be told nothing",
    'Say what it is: "name: ...".',
)

TOO_MANY = Message(
    "The menu has {number} entries, and more than six do not fit on one line",
    "Put some at the foot of the pages, below extra.footer, or several below one name.",
    minor=True,
)
TOO_LONG = Message("The menu would call {link} {title}", 'Give it a short name, such as "- Start: {page}".', minor=True)

_FEW, _SHORT = 6, 24
_NEVER = frozenset({"javascript", "data", "vbscript", "file", "blob", "about"})


def menu_problems(settings: Settings, places: Places, pages: Mapping[str, PageFile]) -> Iterator[Problem]:
    """Yield every link of the settings that leads nowhere, or where no reader should be led; and what fits no line."""
    if is_one_text := no_dashes(settings.source, ("nav",), settings.value("nav")):
        yield is_one_text
    for place, link in settings.menu() if not is_one_text else ():
        yield from _told(settings, place, link, _of_menu(link, places))
    if settings.has_our_theme:
        yield from _too_much(settings, pages)
        yield from _extra(settings, places)


def _too_much(settings: Settings, pages: Mapping[str, PageFile]) -> Iterator[Problem]:
    """Yield that the menu has too many entries for a line, and every entry that has no name but a long heading's."""
    entries = settings.value("nav")
    if isinstance(entries, list) and len(entries) > _FEW:
        yield settings.source.problem(("nav",), TOO_MANY, number=len(entries))
    for place, link in settings.menu():
        page = pages.get(normpath(link)) if len(place) == 2 and isinstance(place[1], int) else None
        if page and len(page.title) > _SHORT and "title" not in (page.front.data or {}):
            words = {"link": quoted(link), "title": quoted(page.title), "page": link}
            yield settings.source.problem(place, TOO_LONG, **words)


def _extra(settings: Settings, places: Places) -> Iterator[Problem]:
    for place, entry in settings.source.entries(("extra", "footer")):
        if isinstance(link := entry.get("link"), str):
            yield from _told(settings, (*place, "link"), link, _within(link, places))
    for place, entry in settings.source.entries(("extra", "social")):
        if isinstance(link := entry.get("link"), str):
            yield from _told(settings, (*place, "link"), link, _on_the_web(link, entry.get("name")))
    for place, entry in settings.source.entries(("extra", "alternate")):
        if isinstance(link := entry.get("link"), str):
            yield from _told(settings, (*place, "link"), link, _unsafe(link))
    if isinstance(home := settings.value("extra", "homepage"), str):
        yield from _told(settings, ("extra", "homepage"), home, _unsafe(home))


def _told(settings: Settings, place: Place, link: str, found: Found) -> Iterator[Problem]:
    if found:
        message, words = found
        yield settings.source.problem(place, message, link=quoted(link), **words)


def _of_menu(link: str, places: Places) -> Found:
    """Return what is wrong with an entry of the menu, which names the file of a page or an address."""
    target = normpath(link)
    if not link.endswith(".md") or scheme(link):
        return _within(link, places)
    if target in places.files:
        return None
    return NO_PAGE_THERE, {"mend": nearest_page(target, "", [file for file in places.files if file.endswith(".md")])}


def _within(link: str, places: Places) -> Found:
    """Return what is wrong with an address that is read from the root of the site."""
    try:
        parts = urlsplit(as_browsers_read(link))
    except ValueError:
        return NO_LINK_FOR_READERS, {}
    if parts.scheme or parts.netloc:
        return _unsafe(link)
    path, fragment = unquote(parts.path), unquote(parts.fragment)
    if path.startswith("/"):
        return BEGINS_WITH_A_SLASH, {"way": quoted(link.lstrip("/") or "./")}
    if path.endswith(".md"):
        end = f"#{fragment}" if fragment else ""
        there = quoted((address_of(path) or "./") + end)
        return (NOT_ITS_ADDRESS, {"address": there}) if path in places.files else leads_wrong(path, "", "", places)
    return leads_wrong(path, fragment, "", places)


def _on_the_web(link: str, name: object) -> Found:
    """Return what is wrong with the address behind an icon, which needs a name where it has no host to show."""
    if not scheme(link):
        whole = f"https://{link.lstrip('/')}" if re.match(r"/*[\w-]+\.", link) else "https://..."
        return NOT_WHOLE, {"whole": quoted(whole)}
    return _unsafe(link) or (None if name or "//" in link else (NO_NAME, {}))


def _unsafe(link: str) -> Found:
    return (NO_LINK_FOR_READERS, {}) if scheme(link) in _NEVER else None
