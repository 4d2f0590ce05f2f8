"""Which words are plain English and which are known as people's names."""

import re
from collections.abc import Iterator
from functools import lru_cache

from withness.deidentification.words import word_lists
from withness.deidentification.words.word_set import WordSet

# What an English word may end in, and what then stands before it: `tried` is `try`, `hoping` is `hope`.
_INFLECTIONS = (
    ("ies", "y"), ("ied", "y"), ("ier", "y"), ("iest", "y"), ("ily", "y"),
    ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ers", ""), ("ers", "e"),
    ("er", ""), ("er", "e"), ("est", ""), ("est", "e"), ("ly", ""), ("ness", ""),
)  # fmt: skip
_DERIVED = re.compile(
    r"\w{3,}(?:[ts]ions?|ments?|ness|less|ful|fully|[ai]bl[ey]|ally|ously|ships?|hoods?|isms?|ists?|ity|ities|ize[sd]?"
    r"|izing|ings?|e?ous|ious|ives?|ively|olog(?:y|ical)|ograph(?:y|ic)|wards?|wise|ical|ically|ate[sd]?|ating|ators?)"
)
_PREFIXED = re.compile(
    r"(?:un|re|over|under|out|non|mis|dis|inter|anti|pre|counter|fore|super|semi|sub|trans|micro|multi|electro|photo"
    r"|tele|up|down|back|hand|head)(\w{3,})"
)
# No name is longer, and what is longer takes long to look at.
_LONGEST = 24
# Typed in a hurry, in chats and at work, and in no small dictionary.
_TYPED = (
    "im ive ill id youre youve hes shes theyre theyve weve isnt arent wasnt werent dont doesnt didnt cant couldnt wont"
    " wouldnt shouldnt hasnt havent hadnt aint lets thats whats theres gonna gotta wanna kinda sorta dunno lol omg idk"
    " tbh imo btw fyi asap ok okay yeah yep nope hmm ugh thx pls plz cuz bc tho thru ur bro dude mom moms dad dads"
    " kiddo"
    " email emails emailed emailing voicemail online offline website wifi app apps blog login logins onboarding standup"
    " standups offsite admin admins exec execs intern interns internship dev devs ops infra config repo deploy deploys"
    " backlog sprint sprints refactor debug sync syncs demo demos spreadsheet spreadsheets dashboard dashboards webinar"
    " healthcare daycare childcare workplace coworker coworkers teammate teammates timesheet timesheets paycheck"
    " paychecks walkthrough cafeteria barista espresso forklift tarmac preschool kindergarten hospice dialysis chemo"
    " therapist meds diagnosis anxiety charting vendor vendors merger audit audits payroll layoff layoffs backstage"
    " prep prepped smartphone laptop laptops texted texting texts googled unfriended ghosted selfie emoji"
    " emojis congrats kudos"
)
_ENGLISH = WordSet(word_lists.ENGLISH, _TYPED)
_NAMES = WordSet(word_lists.GIVEN_NAMES, word_lists.SURNAMES)


def is_name(word: str) -> bool:
    """Say whether this word in lower-case letters is known as somebody's name."""
    return word in _NAMES


@lru_cache(maxsize=2048)
def is_english(word: str) -> bool:
    """Say whether this word in lower-case letters is plain English, whatever else it may be."""
    if _is_plain(word) or _is_contraction(word):
        return True
    prefixed = _PREFIXED.fullmatch(word)
    return bool(prefixed and _is_plain(prefixed[1])) or (not is_name(word) and _DERIVED.fullmatch(word) is not None)


def is_misspelt(word: str) -> bool:
    """Say whether one slip of the keys makes this of an English word: a letter too many, too few, wrong or"
    " exchanged."""
    return len(word) > _LONGEST or any(_is_plain(slip) for slip in _slips(word))


def _is_plain(word: str) -> bool:
    return word in _ENGLISH or any(stem in _ENGLISH for stem in _stems(word))


def _is_contraction(word: str) -> bool:
    head, apostrophe, tail = word.partition("'")
    return bool(apostrophe) and tail in {"t", "s", "d", "m", "ll", "re", "ve", "all", "am", "clock"} and len(head) > 0


def _stems(word: str) -> Iterator[str]:
    for ending, instead in _INFLECTIONS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            yield stem + instead
            if stem[-1] == stem[-2]:
                yield stem[:-1]


def _slips(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
        for letter in "abcdefghijklmnopqrstuvwxyz":
            yield head + letter + tail
            yield head + letter + tail[1:]
