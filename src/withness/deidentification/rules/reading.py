"""Whether one word of a text is a name, or belongs to one."""

from collections.abc import Sequence
from dataclasses import dataclass

from withness.deidentification.rules.beside_names import (
    AFTER_AN_OPENING,
    CALENDAR,
    CLAUSE_BEGINS,
    ENDINGS,
    INTRODUCED_BY,
    LETTERED,
    SMALL_ACTS,
    SPEAKS,
    TOLD,
)
from withness.deidentification.words.lexicon import is_english, is_misspelt, is_name
from withness.deidentification.words.proper_words import ACRONYMS, COMMON, EMPLOYERS, PLACES, SPELLED_LIKE_WORDS
from withness.deidentification.words.word_set import WordSet
from withness.deidentification.words.words import Word

# The first letter of the first script after the Latin ones.
_GREEK = "\u0370"


def _is_like_a_surname(word: Word) -> bool:
    is_other = word.lower in COMMON or word.lower in CALENDAR or word.text in ACRONYMS
    return word.is_capitalized and len(word.text) > 1 and not word.opens and not is_other


def _is_past(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and is_english(word)


def _is_shouted(word: Word) -> bool:
    """Say whether all capitals are an English word, or one in a hurry: a short one may well be an acronym."""
    if word.text in SPELLED_LIKE_WORDS:
        return False
    return is_english(word.lower) or (len(word.text) > 4 and not is_name(word.lower) and is_misspelt(word.lower))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The words of a text, whether they were typed without capitals, and names that are known from elsewhere in it."""

    words: Sequence[Word]
    small: bool
    known: frozenset[str]

    def is_part(self, at: int) -> bool:
        """Say whether this word is a name, or belongs to one."""
        word = self.words[at]
        if word.lower in COMMON or word.text.removesuffix("s") in ACRONYMS:
            return word.lower in EMPLOYERS and self._before(at) in {"at", "for", "joined", "left"}
        if word.text[0] >= _GREEK:
            return True
        if word.lower in CALENDAR:
            return word.is_capitalized and is_name(word.lower) and (self._goes_on(at) or self._acts(at, SPEAKS))
        if len(word.text) == 1:
            return self._is_initial(at)
        return self._is_capitalized_name(at) if word.is_capitalized else self._is_small_name(at)

    def _is_initial(self, at: int) -> bool:
        word = self.words[at]
        if not word.text.isupper() or self._before(at) in LETTERED:
            return False
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        if word.then == ".":
            return word.text != "I" or (following is not None and following.gap == ".")
        is_before_a_name = following is not None and following.gap == " " and _is_like_a_surname(following)
        return word.text not in "IA" and is_before_a_name

    def _is_capitalized_name(self, at: int) -> bool:
        word = self.words[at]
        if word.is_all_capitals and word.lower not in self.known and _is_shouted(word):
            return False
        if not word.opens or word.lower in self.known:
            return True
        if not is_english(word.lower):
            return True
        signs = (self._acts(at, AFTER_AN_OPENING), self.owns(at), self._goes_on(at), self._is_told_of(at))
        return is_name(word.lower) and any(signs)

    def _is_small_name(self, at: int) -> bool:
        word = self.words[at]
        if is_english(word.lower):
            return self.small and is_name(word.lower) and (self._acts(at, SMALL_ACTS) or self._before(at) in TOLD)
        if is_name(word.lower) or word.lower in PLACES or word.lower in self.known:
            return True
        return self._is_unknown_name(at)

    def _is_unknown_name(self, at: int) -> bool:
        """Say whether a word that no list has is a name: by who is introduced, by what they do, by how all is typed."""
        word = self.words[at]
        if self._before(at) in INTRODUCED_BY and word.gap in {" ", ", "}:
            return not is_misspelt(word.lower)
        is_formed = word.lower.endswith(ENDINGS)
        return self.small and len(word.text) > 3 and not is_formed and not is_misspelt(word.lower)

    def _acts(self, at: int, acts: WordSet) -> bool:
        """Say whether this word begins a clause and somebody does something right after it."""
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        if following is None or following.gap != " " or not (following.lower in acts or _is_past(following.lower)):
            return False
        return self.words[at].opens or self._before(at) in CLAUSE_BEGINS or self.words[at].gap.strip() != ""

    def owns(self, at: int) -> bool:
        """Say whether a possessive ’s follows this word."""
        return self.words[at].then in {"'", "’"}

    def _is_told_of(self, at: int) -> bool:
        """Say whether somebody is told of, or is one of several: "Dot, who is 82", "Hope, our cook", "Violet, Ruby"."""
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        if following is None or following.gap != ", ":
            return False
        is_another = following.is_capitalized and is_name(following.lower) and following.lower not in COMMON
        return is_another or following.lower in {"who", "whose", "my", "our", "the"}

    def _goes_on(self, at: int) -> bool:
        """Say whether a surname follows this word."""
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        return following is not None and following.gap in {" ", "-"} and _is_like_a_surname(following)

    def _before(self, at: int) -> str:
        return self.words[at - 1].lower if at > 0 else ""
