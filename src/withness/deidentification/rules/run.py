"""A run of words that make up one name, and whether it names a person, a place or an organization."""

from collections.abc import Sequence
from dataclasses import dataclass

from withness.deidentification.rules.found import Kind
from withness.deidentification.rules.houses import is_house
from withness.deidentification.words.lexicon import is_english, is_name
from withness.deidentification.words.proper_words import HONORIFICS, ORGANIZATION_WORDS, PLACE_WORDS, PLACES
from withness.deidentification.words.word_set import WordSet
from withness.deidentification.words.words import Word

_WHERE = WordSet("in near outside around downtown to from across")
_WITHIN = WordSet("in near outside around downtown across")
_SITES = WordSet("office plant site branch team store campus warehouse crew location")
_AT = WordSet("at joined for")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The first and the last of the words of one name."""

    first: int
    last: int


def kind_of(words: Sequence[Word], run: Run) -> Kind:
    """Return what is named, by the words themselves and by the one before them."""
    named = [word.lower for word in words[run.first : run.last + 1]]
    before = words[run.first - 1].lower if run.first > 0 else ""
    after = words[run.last + 1].lower if run.last + 1 < len(words) else ""
    if named[0] in HONORIFICS:
        return "title" if len(named) == 1 and not is_name(named[0]) else "name"
    if any(name in ORGANIZATION_WORDS for name in named):
        return "organization"
    if named[-1] in PLACES and (before in _WHERE or after in _SITES or not is_name(named[0])):
        return "place"
    kind = _by_company(words[run.first : run.last + 1], named, before)
    is_unknown = kind == "name" and not any(is_name(name) for name in named)
    return "organization" if is_unknown and is_house(words, run.first, run.last) else kind


def _by_company(words: Sequence[Word], named: Sequence[str], before: str) -> Kind:
    if len(named) > 1 and named[-1] in PLACE_WORDS and (is_english(named[0]) or before in _WHERE or before in _AT):
        return "place"
    if any(is_name(name) for name in named):
        return "name"
    if before in _WITHIN:
        return "place"
    if before in _AT or before == "the" or (len(words) == 1 and words[0].is_all_capitals and len(words[0].text) > 2):
        return "organization"
    return "name"
