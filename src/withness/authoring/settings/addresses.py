"""What counts as an address on the web, and as one for e-mail."""

import re
from urllib.parse import urlsplit

# RFC 5322's "dot-atom", with the letters of every language (RFC 6531); and a host of at least two names.
_ATOM = r"[\w!#$%&'*+/=?^`{|}~-]+"
_EMAIL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?:(?!-)[\w-]+(?<!-)\.)+(?!-)[\w-]+(?<!-)")


def is_web_address(url: str) -> bool:
    """Say whether this is a whole address that begins with https:// and names a host of at least two names."""
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and "." in (parts.hostname or "") and not re.search(r"\s", url)
    except ValueError:
        return False


def is_email(address: str) -> bool:
    """Say whether this is one e-mail address and nothing else."""
    return _EMAIL.fullmatch(address) is not None
