"""Neutral words in the place of what could identify somebody, so that a sentence can still be said."""

import re
from collections.abc import Sequence

from withness.deidentification.rules.found import Found, Kind

_OTHERS = ("a colleague", "another colleague", "a third colleague", "someone else")
_AGAIN = {"a colleague": "the colleague", "another colleague": "the other colleague"}
_WORDS: dict[Kind, str] = {
    "contact": "(left out)",
    "age": "of a certain age",
    "place": "another town",
    "organization": "an organization",
    "title": "someone with some say",
    "unique": "someone on the team",
    "health": "a health matter",
    "family": "something at home",
    "number": "a certain number",
}


def neutral_words(text: str, found: Sequence[Found]) -> list[str]:
    """Return words for each place; one person is the same colleague each time, and another person another one."""
    people: dict[str, str] = {}
    words = [_words(text, each, people) for each in found]
    return [_as_begun(text, each, said) for each, said in zip(found, words, strict=True)]


def _as_begun(text: str, found: Found, words: str) -> str:
    """Return the words with a capital letter where they begin a sentence that began with one."""
    before = text[: found.start].rstrip()[-1:]
    begins = before in {"", ".", "!", "?", "…"} and text[found.start].isupper()
    return words[:1].upper() + words[1:] if begins else words


def _words(text: str, found: Found, people: dict[str, str]) -> str:
    told = text[found.start : found.end]
    if found.kind == "name":
        words = _colleague(told, people)
    elif found.kind == "date":
        words = "at some point" if re.match(r"(?i)(on|last|next|this)\b", told) else "some time ago"
    elif found.kind == "number" and re.search(r"[$€£]|\b(?:k|grand|dollars|bucks)\b", told):
        words = "a certain sum"
    else:
        words = _WORDS[found.kind]
    return words


def _colleague(told: str, people: dict[str, str]) -> str:
    name = told.lower()
    known = next((person for person in people if person in name.split() or name in person.split()), None)
    if known is not None:
        return _AGAIN.get(people[known], people[known])
    people[name] = _OTHERS[min(len(people), len(_OTHERS) - 1)]
    return people[name]
