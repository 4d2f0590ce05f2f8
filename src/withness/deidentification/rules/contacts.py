"""By what somebody can be reached or looked up: mail, telephone, handles, links, street addresses."""

from collections.abc import Iterator

from withness.deidentification.rules.found import Found, matches

_TOP = (
    r"(?:com|org|net|edu|gov|io|co|us|uk|ca|de|info|biz|me|app|dev|ai|example|test|local|health|church|school|[a-z]{2})"
)
_STREET = (
    r"(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|circle|cir|way|highway|hwy|parkway|pkwy"
    r"|place|pl|terrace|ter|trail|trl|square|sq|route|rte|pike|loop|alley)"
)
_CONTACTS = (
    r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}",
    r"(?<![\w.+-])[\w.+-]{1,64}\s?[\[(]?\bat\b[\])]?\s?[\w-]{1,63}\s?[\[(]?\bdot\b[\])]?\s?(?:com|org|net|edu|gov|io"
    r"|example)\b",
    r"\b(?:https?://|www\.)[^\s<>\"”]{0,500}[^\s<>\"”.,;:!?)\]']",
    rf"(?<![\w.-])(?:[\w-]{{1,63}}\.){{1,5}}{_TOP}(?:/[^\s<>\"”]{{0,500}}[^\s<>\"”.,;:!?)\]'])",
    r"(?<![\w.-])(?:[\w-]{1,63}\.){1,5}(?:com|org|net|edu|gov|io|example)\b(?!@)",
    r"(?<![\w.@/])@\w[\w.-]{0,62}\w",
    # telephone: the North American forms, with or without the area, and those with a country before them
    r"(?<![\w#$-])(?:\+?1[\s.-]?)?(?:\(\d{3}\)|\d{3})[\s.-]*\d{3}[\s.-]\d{4}(?:\s*(?:x|ext\.?|extension)\s*\d{1,6})?\b",
    r"(?<![\w#$-])(?:\+?1[\s.-]?)?1-8\d\d-[\dA-Z-]{7,9}\b",
    r"(?<![\w#$.-])\d{3}[-.]\d{4}\b(?!-)",
    r"(?<![\w#$.-])\d{10}\b",
    r"\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}\b",
    r"\b(?:ext|extension|x)\.?\s?\d{2,6}\b",
    # the post
    rf"\b\d{{1,5}}[a-z]?\s+(?:[nsew]\.?\s+)?(?:[\w'’.]+\s+){{1,3}}?{_STREET}\b\.?(?:,?\s+(?:apt|apartment|unit|suite"
    r"|ste|#)\.?\s*\w+)?",
    r"\bp\.?\s?o\.?\s+box\s+\d+",
    r"\b(?:apt|apartment|suite|ste)\.?\s+#?\d+[a-z]?\b",
    r"\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b",
    r"\b(?:zip(?: code)?)\s+\d{5}\b",
)
# A name under which somebody is found, after the place where: "discord: night_owl", "my insta is tam.bakes".
_HANDLES = (
    r"\b(?:discord|insta|instagram|snap|snapchat|telegram|tiktok|venmo|skype|signal|twitter|username|handle"
    r"|cash ?app)\b"
    r"(?:[ \t]+(?:is|was|at|handle|name|user|id|account)){0,3}[ \t:,(]{0,4}(?P<bit>(?=[\w$.-]*[_.\d])[\w$][\w.-]*\w)",
    r"(?<![\w.@/#-])[a-z][a-z\d]*_\w+(?![\w/])",
)


def contacts(text: str) -> Iterator[Found]:
    """Find by what somebody can be reached or looked up."""
    return matches(text, "contact", (*_CONTACTS, *_HANDLES))
