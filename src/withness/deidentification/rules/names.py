"""People, places and organizations by their names: runs of words that are written, or used, as names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from withness.deidentification.rules.beside_names import NEVER_OPENS
from withness.deidentification.rules.found import Found, matches
from withness.deidentification.rules.reading import Reading
from withness.deidentification.rules.run import Run, kind_of
from withness.deidentification.words.lexicon import is_english, is_name
from withness.deidentification.words.proper_words import (
    FAITHS,
    HONORIFICS,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    ORGANIZATION_WORDS,
    TWO_WORD_PLACES,
)
from withness.deidentification.words.word_set import WordSet
from withness.deidentification.words.words import is_typed_small, words_of

_IN_A_HOUSE = NAME_PARTICLES.also("of the for")
_BEFORE_A_SURNAME = WordSet("van von der den ter de la del della di dos bin al el")
_JOINS = re.compile(r" |[-‐‑–]| ?& ?|\.|\. ")


def proper_names(text: str) -> Iterator[Found]:
    """Find people, places and organizations by their names."""
    words = words_of(text)
    first = Reading(words=words, small=is_typed_small(words), known=frozenset())
    named = frozenset(
        word.lower
        for run in _Runs(reading=first).runs()
        if kind_of(words, run) == "name"
        for word in words[run.first : run.last + 1]
        if len(word.text) > 2 and (is_name(word.lower) or not is_english(word.lower))
    )
    reading = Reading(words=words, small=first.small, known=named)
    for run in _Runs(reading=reading).runs():
        last = words[run.last]
        is_short = len(last.text) == 1 or last.lower in {"jr", "sr", "esq"}
        # A dot that ends the sentence too stays with it.
        dot = is_short and last.then == "." and not all(word.opens for word in words[run.last + 1 :][:1])
        yield Found(start=words[run.first].start, end=last.end + dot, kind=kind_of(words, run))
    yield from matches(text, "place", _PLACES)
    yield from matches(text, "organization", _NUMBERED_HOUSES, as_written=True)


_PLACES = (
    rf"\b(?:{TWO_WORD_PLACES.replace('.', '[.]?')})\b",
    r"\b(?:(?:county|state|farm)\s+(?:road|route|highway)|highway|hwy|route|rte|interstate|exit"
    r"|mile marker)\s+\d+\w?\b",
    r"\bI-\d{1,3}\b|\b\d{1,3}(?:st|nd|rd|th)\s+(?:street|st|avenue|ave)\b",
)
_NUMBERED_HOUSES = (r"\b(?:P\.?S\.?|I\.?S\.?|VFW|Post|Local|District|Engine|Ladder|Precinct|Troop|Ward|Pod) \d{1,4}\b",)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Runs:
    """The runs of words in a text that make up a name each."""

    reading: Reading

    def runs(self) -> Iterator[Run]:
        """Yield each run of words that make up one name."""
        at = 0
        while at < len(self.reading.words):
            if not self.reading.is_part(at):
                at += 1
                continue
            last = self._last_of(at)
            yield self._with_its_edges(at, last)
            at = last + 1

    def _last_of(self, at: int) -> int:
        while (following := self._next_part(at)) is not None:
            at = following
        return at

    def _next_part(self, at: int) -> int | None:
        """Return the word with which a name goes on after this one; a particle may stand between."""
        for ahead in range(at + 1, min(at + 4, len(self.reading.words))):
            if not self._is_joined(ahead):
                return None
            if self.reading.is_part(ahead) or self._goes_along(ahead):
                return ahead
            if self.reading.words[ahead].lower not in self._between(at):
                return None
        return None

    def _between(self, at: int) -> WordSet:
        word = self.reading.words[at].lower
        is_house = word in ORGANIZATION_WORDS or word in {"city", "town", "county"}
        return _IN_A_HOUSE if is_house else NAME_PARTICLES

    def _is_joined(self, at: int) -> bool:
        word, before = self.reading.words[at], self.reading.words[at - 1]
        if not _JOINS.fullmatch(word.gap):
            return False
        # A possessive lies before the gap: "Maria's Tulsa" are two, "St. Brendan's School" is one.
        if self.reading.owns(at - 1) and word.lower not in ORGANIZATION_WORDS:
            return False
        return "." not in word.gap or (not word.opens and len(before.text) <= 4)

    def _goes_along(self, at: int) -> bool:
        """Say whether a word that is no name alone belongs to the one before it: "Lee K", "Eun-ji", "First Baptist"."""
        word = self.reading.words[at]
        if word.gap in {"-", "‐", "‑"}:
            return self.reading.words[at - 1].is_capitalized and not is_english(word.lower)
        is_initial = len(word.text) == 1 and word.text not in "IA"
        return word.is_capitalized and not word.opens and (is_initial or word.lower in FAITHS)

    def _with_its_edges(self, first: int, last: int) -> Run:
        """Return the run with a title before it and a rank or a degree after it."""
        while (
            first > 1
            and self.reading.words[first - 1].text in _BEFORE_A_SURNAME
            and self.reading.words[first].gap == " "
        ):
            first -= 1
        first -= first > 0 and (self._is_honorific(first - 1, first) or self._is_opening_of_a_house(first, last))
        if first > 0 and self.reading.words[first - 1].lower == "the" and self._is_house(first, last):
            first -= 1
        return Run(first=first, last=last + self._has_suffix(last + 1))

    def _has_suffix(self, at: int) -> bool:
        if at >= len(self.reading.words) or not self.reading.words[at].is_capitalized:
            return False
        gap, suffix = self.reading.words[at].gap, self.reading.words[at].lower
        return suffix in NAME_SUFFIXES and (gap == " " or (gap == ", " and suffix != "sr"))

    def _is_honorific(self, at: int, name: int) -> bool:
        word = self.reading.words[at]
        if self.reading.words[name].gap not in {" ", ". "}:
            return False
        small = self.reading.small or word.lower in {"dr", "mr", "mrs", "ms", "nurse", "coach", "officer", "pastor"}
        return word.lower in HONORIFICS and (word.is_capitalized or small)

    def _is_opening_of_a_house(self, first: int, last: int) -> bool:
        """Say whether the word before belongs to it, as in "Harbor Foods called", where any word has a capital."""
        word, gap = self.reading.words[first - 1], self.reading.words[first].gap
        if not (word.opens and word.is_capitalized and gap in {" ", " & "}) or word.lower in NEVER_OPENS:
            return False
        return gap == " & " or self._is_house(first, last)

    def _is_house(self, first: int, last: int) -> bool:
        return any(each.lower in ORGANIZATION_WORDS for each in self.reading.words[first : last + 1])
