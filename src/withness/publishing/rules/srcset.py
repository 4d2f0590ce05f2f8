"""The attribute `srcset`: addresses of pictures, each with a size, joined by commas that addresses may have too."""

import re

from withness.publishing.rules.addresses import in_full

ATTRIBUTES = ("srcset", "imagesrcset")

# An address goes to the next space, and a comma at its end is not its own (HTML, 4.8.4.2.1).
_CANDIDATE = re.compile(r"(?P<address>[^\s,](?:\S*[^\s,])?)(?P<size>\s+[^\s,][^,]*)?")


def addresses(srcset: str) -> list[str]:
    """Return the addresses in their order."""
    return [found["address"] for found in _CANDIDATE.finditer(srcset)]


def absolute(srcset: str, base: str) -> str:
    """Return the same with each address in full."""
    return _CANDIDATE.sub(lambda found: in_full(base, found["address"]) + (found["size"] or ""), srcset)
