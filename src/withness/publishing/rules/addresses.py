"""Addresses as browsers read them, whatever spaces, slashes and capitals an author or an attacker has put in."""

import re
from urllib.parse import urljoin, urlsplit

# What the URL standard takes away before it looks: control characters and spaces around, tabs and line ends within.
_AROUND = "".join(map(chr, range(0x21)))
_WITHIN = str.maketrans("", "", "\t\n\r")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_ON_THE_WEB = frozenset({"http", "https", "ftp", "ws", "wss"})


def as_browsers_read(address: str) -> str:
    """Return an address without what browsers leave out of it."""
    inner = address.strip(_AROUND)
    # To translate takes ten times as long as to see that there is nothing to take away.
    return inner if inner.isprintable() else inner.translate(_WITHIN)


def scheme(address: str) -> str:
    """Return the scheme of an address in lower case, empty for one that is relative."""
    found = _SCHEME.match(as_browsers_read(address))
    return found[1].lower() if found else ""


def host(address: str, home: str) -> str | None:
    """Return the host that an address names, `None` if it stays on that of `home` by naming none."""
    begins = scheme(address)
    rest = as_browsers_read(address).removeprefix(as_browsers_read(address)[: len(begins) + 1] if begins else "")
    rest = rest.replace("\\", "/")
    if begins and begins not in _ON_THE_WEB:
        return None
    slashes = len(rest) - len(rest.lstrip("/"))
    if slashes < 2 and begins in ("", scheme(home)):
        return None  # `https:a/b` is relative on a page that came by https
    return re.split(r"[/?#]", rest.lstrip("/"), maxsplit=1)[0].rpartition("@")[2].lower()


def in_full(base: str, address: str) -> str:
    """Return an address with all that it leaves to its page; one that nobody can read comes back as it is."""
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def elsewhere(address: str, home: str) -> bool:
    """Say whether an address names another host than `home` does."""
    named = host(address, home)
    return named is not None and named != urlsplit(home).netloc.lower()
