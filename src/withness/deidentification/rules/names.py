"""People, places and organizations by their names: runs of words that are written, or used, as names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from withness.deidentification.rules.found import Found, matches
from withness.deidentification.rules.run import Run, kind_of
from withness.deidentification.words.lexicon import is_english, is_misspelt, is_name
from withness.deidentification.words.proper_words import (
    ACRONYMS,
    COMMON,
    EMPLOYERS,
    FAITHS,
    HONORIFICS,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    ORGANIZATION_WORDS,
    PLACES,
    SPELLED_LIKE_WORDS,
    TWO_WORD_PLACES,
)
from withness.deidentification.words.word_set import WordSet
from withness.deidentification.words.words import Word, is_typed_small, words_of

# What a person does right after their name, where the name may be another word too: "will said", never "will say".
_ACTS = WordSet(
    "said says told tells asked asks thinks thought wants wanted was is has had did does knows knew keeps kept went"
    " goes"
    " came comes got gets made makes gave gives took takes left leaves called calls texted texts emailed wrote writes"
    " laughed laughs cried cries quit resigned started stopped walked walks looked looks never always just also still"
    " already won't wouldn't can't couldn't didn't doesn't isn't wasn't hasn't wont didnt doesnt isnt wasnt sent sends"
    " needs needed feels felt found finds seems seemed heard sees saw likes liked loves hates hated refused refuses"
    " stood sat snapped yelled shouted whispered apologized blamed agreed complained insists insisted claims claimed"
    " smiled smiles shrugged replied pinged messaged dropped brought showed shows runs ran works worked used lost put"
    " tried tries rose fell held met read led spoke taught wore won broke chose drove ate flew forgot froze grew hid"
    " hit"
    " hung laid let lit meant paid rang rode sang shook shut slept slid spent spun stole struck swore threw understood"
    " woke backed began bit blew bought brings built caught crept cut drank dug fought forgave handed hurt leaned lied"
    " nodded offered opened pulled pushed quits raised reached retired set signed spat stared stuck swung took tore"
    " waited"
    " warned waved"
)
_AFTER_AN_OPENING = _ACTS.also("from in at and will would can could should might must")
_SPEAKS = WordSet("said says told asked asks thinks wants knows called texted emailed wrote laughed cried quit")
_SMALL_ACTS = _ACTS.also("from")
_TOLD = WordSet("told asked texted emailed messaged named paged thanked ccd cc'd")
# After these a clause begins; and before a name there is nobody's "my" and no "the".
_CLAUSE_BEGINS = WordSet(
    "and but so then because cause cuz when while that if after before since until though although where what why how"
    " or as than told asked saw heard with from even maybe honestly like today yesterday now later once plus"
)
# Who comes just before a name that no list has: "my lead xiao wei", "a guy named".
_INTRODUCED_BY = WordSet(
    "named called coworker colleague boss manager supervisor lead teammate partner friend buddy nurse tech driver cook"
    " chef server foreman director teacher aide assistant intern trainee mentor hubby husband wife son daughter brother"
    " sister cousin uncle aunt neighbor roommate client patient student guy lady resident resident's dr mr mrs ms miss"
    " coach pastor deacon father"
)
# What is typed small and ends so is hardly a name that no list has.
_ENDINGS = ("ed", "ing", "ly", "ness", "up", "ups", "out", "off", "less", "able")
_LETTERED = WordSet(
    "plan team group section part option class grade vitamin type building wing gate room unit apt shift exhibit"
    " hepatitis schedule appendix level lot item a an the"
)
_NEVER_OPENS = WordSet(
    "the our my his her their your its a an at in on when yesterday today tomorrow after before since last next this"
    " that these and but so then because while if as from with for i he she we they it you both even only poor dear"
    " once now later until now maybe every each all no not meanwhile also still by to of is was are were do does did"
    " have has had who what why how where which or"
)
_IN_A_HOUSE = NAME_PARTICLES.also("of the for")
_BEFORE_A_SURNAME = WordSet("van von der den ter de la del della di dos bin al el")
_CALENDAR = WordSet(
    "january february march april may june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs"
    " fri sat sun christmas thanksgiving easter halloween hanukkah ramadan eid diwali juneteenth xmas passover"
)
# The first letter of the first script after the Latin ones.
_GREEK = "\u0370"
_JOINS = re.compile(r" |[-‐‑–]| ?& ?|\.|\. ")


def proper_names(text: str) -> Iterator[Found]:
    """Find people, places and organizations by their names."""
    words = words_of(text)
    first = _Reading(words=words, small=is_typed_small(words), known=frozenset())
    named = frozenset(
        word.lower
        for run in first.runs()
        if kind_of(words, run) == "name"
        for word in words[run.first : run.last + 1]
        if len(word.text) > 2 and (is_name(word.lower) or not is_english(word.lower))
    )
    reading = _Reading(words=words, small=first.small, known=named)
    for run in reading.runs():
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


def _is_like_a_surname(word: Word) -> bool:
    is_other = word.lower in COMMON or word.lower in _CALENDAR or word.text in ACRONYMS
    return word.is_capitalized and len(word.text) > 1 and not word.opens and not is_other


def _is_past(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and is_english(word)


def _is_shouted(word: Word) -> bool:
    """Say whether all capitals are an English word, or one in a hurry: a short one may well be an acronym."""
    if word.text in SPELLED_LIKE_WORDS:
        return False
    return is_english(word.lower) or (len(word.text) > 4 and not is_name(word.lower) and is_misspelt(word.lower))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """The words of a text, whether they were typed without capitals, and names that are known from elsewhere in it."""

    words: Sequence[Word]
    small: bool
    known: frozenset[str]

    def runs(self) -> Iterator[Run]:
        """Yield each run of words that make up one name."""
        at = 0
        while at < len(self.words):
            if not self._is_part(at):
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
        for ahead in range(at + 1, min(at + 4, len(self.words))):
            if not self._is_joined(ahead):
                return None
            if self._is_part(ahead) or self._goes_along(ahead):
                return ahead
            if self.words[ahead].lower not in self._between(at):
                return None
        return None

    def _between(self, at: int) -> WordSet:
        is_house = self.words[at].lower in ORGANIZATION_WORDS or self.words[at].lower in {"city", "town", "county"}
        return _IN_A_HOUSE if is_house else NAME_PARTICLES

    def _is_joined(self, at: int) -> bool:
        word, before = self.words[at], self.words[at - 1]
        if not _JOINS.fullmatch(word.gap):
            return False
        # A possessive lies before the gap: "Maria's Tulsa" are two, "St. Brendan's School" is one.
        if self._owns(at - 1) and word.lower not in ORGANIZATION_WORDS:
            return False
        return "." not in word.gap or (not word.opens and len(before.text) <= 4)

    def _goes_along(self, at: int) -> bool:
        """Say whether a word that is no name alone belongs to the one before it: "Lee K", "Eun-ji", "First Baptist"."""
        word = self.words[at]
        if word.gap in {"-", "‐", "‑"}:
            return self.words[at - 1].is_capitalized and not is_english(word.lower)
        is_initial = len(word.text) == 1 and word.text not in "IA"
        return word.is_capitalized and not word.opens and (is_initial or word.lower in FAITHS)

    def _with_its_edges(self, first: int, last: int) -> Run:
        """Return the run with a title before it and a rank or a degree after it."""
        while first > 1 and self.words[first - 1].text in _BEFORE_A_SURNAME and self.words[first].gap == " ":
            first -= 1
        first -= first > 0 and (self._is_honorific(first - 1, first) or self._is_opening_of_a_house(first, last))
        if first > 0 and self.words[first - 1].lower == "the" and self._is_house(first, last):
            first -= 1
        return Run(first=first, last=last + self._has_suffix(last + 1))

    def _has_suffix(self, at: int) -> bool:
        if at >= len(self.words) or not self.words[at].is_capitalized:
            return False
        gap, suffix = self.words[at].gap, self.words[at].lower
        return suffix in NAME_SUFFIXES and (gap == " " or (gap == ", " and suffix != "sr"))

    def _is_honorific(self, at: int, name: int) -> bool:
        word = self.words[at]
        if self.words[name].gap not in {" ", ". "}:
            return False
        small = self.small or word.lower in {"dr", "mr", "mrs", "ms", "nurse", "coach", "officer", "pastor"}
        return word.lower in HONORIFICS and (word.is_capitalized or small)

    def _is_opening_of_a_house(self, first: int, last: int) -> bool:
        """Say whether the word before belongs to it, as in "Harbor Foods called", where any word has a capital."""
        word, gap = self.words[first - 1], self.words[first].gap
        if not (word.opens and word.is_capitalized and gap in {" ", " & "}) or word.lower in _NEVER_OPENS:
            return False
        return gap == " & " or self._is_house(first, last)

    def _is_house(self, first: int, last: int) -> bool:
        return any(each.lower in ORGANIZATION_WORDS for each in self.words[first : last + 1])

    def _is_part(self, at: int) -> bool:
        """Say whether this word is a name, or belongs to one."""
        word = self.words[at]
        if word.lower in COMMON or word.text.removesuffix("s") in ACRONYMS:
            return word.lower in EMPLOYERS and self._before(at) in {"at", "for", "joined", "left"}
        if word.text[0] >= _GREEK:
            return True
        if word.lower in _CALENDAR:
            return word.is_capitalized and is_name(word.lower) and (self._goes_on(at) or self._acts(at, _SPEAKS))
        if len(word.text) == 1:
            return self._is_initial(at)
        return self._is_capitalized_name(at) if word.is_capitalized else self._is_small_name(at)

    def _is_initial(self, at: int) -> bool:
        word = self.words[at]
        if not word.text.isupper() or self._before(at) in _LETTERED:
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
        signs = (self._acts(at, _AFTER_AN_OPENING), self._owns(at), self._goes_on(at), self._is_told_of(at))
        return is_name(word.lower) and any(signs)

    def _is_small_name(self, at: int) -> bool:
        word = self.words[at]
        if is_english(word.lower):
            return self.small and is_name(word.lower) and (self._acts(at, _SMALL_ACTS) or self._before(at) in _TOLD)
        if is_name(word.lower) or word.lower in PLACES or word.lower in self.known:
            return True
        return self._is_unknown_name(at)

    def _is_unknown_name(self, at: int) -> bool:
        """Say whether a word that no list has is a name: by who is introduced, by what they do, by how all is typed."""
        word = self.words[at]
        if self._before(at) in _INTRODUCED_BY and word.gap in {" ", ", "}:
            return not is_misspelt(word.lower)
        is_formed = word.lower.endswith(_ENDINGS)
        return self.small and len(word.text) > 3 and not is_formed and not is_misspelt(word.lower)

    def _acts(self, at: int, acts: WordSet) -> bool:
        """Say whether this word begins a clause and somebody does something right after it."""
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        if following is None or following.gap != " " or not (following.lower in acts or _is_past(following.lower)):
            return False
        return self.words[at].opens or self._before(at) in _CLAUSE_BEGINS or self.words[at].gap.strip() != ""

    def _owns(self, at: int) -> bool:
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
