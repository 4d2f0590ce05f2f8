"""In which folder a page begins, and how its file should be named where that is not said in words with hyphens."""

import re
import unicodedata

FOLDERS = {"article": "articles", "guide": "tools/guides", "self-check": "tools/self-checks"}

# As the people write who have these letters, and have no key for them.
_SPELT = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "oe",
        "å": "aa",
        "þ": "th",
        "ð": "d",
        "ł": "l",
    }
)


def as_a_name(words: str) -> str:
    """Return words as the name of a file, `a-name` if there is no letter or digit in them."""
    spelt = unicodedata.normalize("NFC", words).lower().translate(_SPELT)
    plain = unicodedata.normalize("NFKD", spelt)
    found = re.findall("[a-z0-9]+", "".join(char for char in plain if not unicodedata.combining(char)))
    return "-".join(found) or "a-name"
