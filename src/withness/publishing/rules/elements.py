"""What no element of a page may be or have: it would load from elsewhere, send, run, or be blocked by the policy."""

import re
from collections.abc import Iterator, Mapping

from withness.problem import Message, quoted
from withness.publishing.rules import srcset
from withness.publishing.rules.addresses import elsewhere, scheme

OFF_ORIGIN = Message("This loads {address} from another site", "Put the file into the docs folder and link that.")
READS_AHEAD = Message("This tells {address} that the page is being read", "Take the element out.")
INLINE_STYLE = Message("The page's policy blocks the style written here", "Take it out, or move it into a stylesheet.")
HANDLER = Message(
    "The page's policy blocks {attribute}, a script in an attribute",
    "Take it out, or listen for the event in a script file.",
)
SENDS_AWAY = Message("This form sends what is typed to {address}", "Use a plain link instead.")
UNSAFE_LINK = Message(
    "The address {address} begins with {scheme}:, which a page of this site may not use",
    "Begin it with https:, http:, mailto: or tel:, or write the way to a page.",
)
ON_ONE_COMPUTER = Message(
    "The address {address} leads to a place on your own computer, where no reader can go",
    "Put the file into the docs folder, in the folder of this page, and write its name alone: {name}.",
)
TELLS = Message('The attribute "{attribute}" tells another address what the reader does', "Take it out.")
REPLACED = Message("<{tag}> would change the page around it, or lead its reader away", "Take it out.")
EMBEDS = Message("The page's policy blocks <{tag}>, which shows another page in this one", "Use a plain link instead.")
NO_ALT = Message(
    "This picture has no words for those who cannot see it", 'Write what it shows: alt="...", or alt="" if nothing.'
)

type Fault = tuple[Message, dict[str, object]]

_EMBEDDING = frozenset({"iframe", "frame", "frameset", "fencedframe", "portal", "object", "embed", "applet"})
_SOURCES = frozenset({"script", "img", "iframe", "frame", "embed", "source", "video", "audio", "track", "input"})
_LOADING_LINKS = {"stylesheet", "preload", "modulepreload", "icon", "manifest", "apple-touch-icon", "mask-icon"}
_LOOKING_AHEAD = {"dns-prefetch", "preconnect", "prefetch", "prerender", "pingback"}
_TELLING = ("ping", "attributionsrc")
_LINKS = ("href", "xlink:href", "action", "formaction")
_SAFE = frozenset({"", "http", "https", "mailto", "tel", "sms"})
# Without a word about a policy these can do nothing to a page.
_HARMLESS_META = frozenset({"content-security-policy", "x-ua-compatible", "content-type", "content-language"})


def element_faults(tag: str, attributes: Mapping[str, str], home: str) -> Iterator[Fault]:
    """Yield what is wrong with one element, by its tag and its attributes in lower case; `home` is the site's own."""
    yield from _loads(tag, attributes, home)
    yield from _runs(tag, attributes)
    yield from _leads(tag, attributes, home)
    yield from _replaces(tag, attributes)
    lacks_words = tag == "img" or (tag == "input" and attributes.get("type", "").lower() == "image")
    if lacks_words and "alt" not in attributes:
        yield NO_ALT, {}


def _loads(tag: str, attributes: Mapping[str, str], home: str) -> Iterator[Fault]:
    if tag in _EMBEDDING:
        return
    rel: set[str] = set(attributes.get("rel", "").lower().split()) if tag == "link" else set()
    for address in _loaded(tag, attributes, rel):
        if elsewhere(address, home):
            yield OFF_ORIGIN, {"address": quoted(address)}
        elif scheme(address) not in {*_SAFE, "data"} or (scheme(address) == "data" and tag not in _MAY_HOLD_DATA):
            yield _unsafe(address)
    if rel & _LOOKING_AHEAD and elsewhere(attributes.get("href", ""), home):
        yield READS_AHEAD, {"address": quoted(attributes["href"])}


_MAY_HOLD_DATA = frozenset({"img", "source", "link", "image"})


def _loaded(tag: str, attributes: Mapping[str, str], rel: set[str]) -> Iterator[str]:
    names = [name for name in ("src", "poster", "background", "data") if name in attributes]
    for name in names:
        if (name != "data" or tag == "object") and (name != "src" or tag in _SOURCES):
            yield attributes[name]
    for name in srcset.ATTRIBUTES:
        yield from srcset.addresses(attributes.get(name, ""))
    if (rel & _LOADING_LINKS) or tag in {"use", "image", "feimage", "script"}:
        yield from (attributes[name] for name in ("href", "xlink:href") if name in attributes)


def _runs(tag: str, attributes: Mapping[str, str]) -> Iterator[Fault]:
    if tag == "style" or "style" in attributes:
        yield INLINE_STYLE, {}
    for name in attributes:
        if re.match(r"""["']*on\w""", name):
            yield HANDLER, {"attribute": name}
        if name in _TELLING:
            yield TELLS, {"attribute": name}


def _leads(tag: str, attributes: Mapping[str, str], home: str) -> Iterator[Fault]:
    for name in _LINKS:
        address = attributes.get(name, "")
        if tag in {"link", "use", "image", "feimage", "script", "base"} or not address:
            continue
        if scheme(address) not in _SAFE:
            yield _unsafe(address)
        elif name in ("action", "formaction") and elsewhere(address, home):
            yield SENDS_AWAY, {"address": quoted(address)}


def _unsafe(address: str) -> Fault:
    """Return what is wrong with an address that may not begin as it does: with a drive of Windows, for one."""
    begins = scheme(address)
    name = re.split(r"[/\\]", address.strip())[-1]
    if name and (begins == "file" or len(begins) == 1):
        return ON_ONE_COMPUTER, {"address": quoted(address), "name": quoted(name)}
    return UNSAFE_LINK, {"address": quoted(address), "scheme": begins}


def _replaces(tag: str, attributes: Mapping[str, str]) -> Iterator[Fault]:
    refreshes = tag == "meta" and attributes.get("http-equiv", "content-type").strip().lower() not in _HARMLESS_META
    if tag == "base" or refreshes:
        yield REPLACED, {"tag": "meta http-equiv" if refreshes else tag}
    if tag in _EMBEDDING:
        yield EMBEDS, {"tag": tag}
