"""A text as words with their places, and where its sentences begin."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from withness.deidentification.words.word_set import WordSet

# A letter may be followed by marks of its own, as in a decomposed é.
_LETTERS = r"(?:[^\W\d_][\u0300-\u036f]*)+"
_WORD = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*")
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"[.!?…:][\"”’')\]]*\s|\n\s*\W*$|[\"“(\[]$")
# With these a sentence begins, and no name.
_OPENERS = WordSet(
    "the a an and but so he she they it we you i my his her their our its this that these those there then when if in"
    " on at as after before since what who why how no not now is was do did does have has had can could would will"
    " should for from with because while both all some one nobody everyone yes"
)
_ABBREVIATIONS = WordSet(
    "dr mr mrs ms mx prof st ste mt ft sgt capt lt col rev fr sr jr bros cpl pvt maj gen hon msgr supt det sen rep"
    " gov ph vs dept apt ext"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word: its place, and its letters without a possessive ’s.

    `gap` is all that stands before it, `then` the sign right after it, and it `opens` a sentence or does not.
    """

    start: int
    end: int
    text: str
    gap: str
    then: str
    opens: bool

    @property
    def lower(self) -> str:
        """The word as it is looked up."""
        return self.text.lower().replace("’", "'")

    @property
    def is_capitalized(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_all_capitals(self) -> bool:
        """Whether it has two letters or more and all of them are capitals."""
        return len(self.text) > 1 and self.text.isupper()


def words_of(text: str) -> list[Word]:
    """Return the words of a text in their order."""
    words: list[Word] = []
    after = 0
    for found in _WORD.finditer(text):
        gap = text[after : found.start()]
        bare = _POSSESSIVE.sub("", found[0])
        opens = not words or (_SENTENCE_ENDS.search(gap) is not None and not _goes_on(words[-1], gap, bare))
        end = found.start() + len(bare)
        then = text[end : end + 1]
        words.append(Word(start=found.start(), end=end, text=bare, gap=gap, then=then, opens=opens))
        after = found.end()
    return words


def is_typed_small(words: Sequence[Word]) -> bool:
    """Say whether somebody wrote without capitals, as many do on a phone."""
    openings = [word for word in words if word.opens]
    return sum(word.is_capitalized for word in openings) * 2 < len(openings)


def _goes_on(word: Word, gap: str, following: str) -> bool:
    """Say whether the dot after a word is that of an abbreviation, with a name behind it and no new sentence."""
    is_short = word.lower in _ABBREVIATIONS or (len(word.text) == 1 and word.text != "I")
    return gap in {". ", "."} and is_short and (following.islower() or following.lower() not in _OPENERS)
