"""An intention as one sentence, and what a kind coach would ask about it: only where its words tell that it may help.

What helps in a plan of this kind, by Sheeran, Listrom and Gollwitzer (2024) and by Hagger and Luszczynska (2014): a
moment that one meets, an act, and both in one sentence. A sentence that no rule knows is left in peace, so a reader who
writes in a language without rules is asked about what is blank and nothing else.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from withness.week.content_lines import one_line
from withness.week.vague_words import about_act, about_moment, has_a_moment
from withness.words.words import N_, _

type Side = Literal["when", "will"]

_BLANK = "…"
_MARKS = str.maketrans({"’": "'", "‘": "'"})
# What stands in front of the moment or of the act, because the form has it already.
_BEFORE_MOMENT = r"(?i:(?:when\s+)+)"
_BEFORE_ACT = r"(?i:(?:I(?:\s+will|'ll|\s+want\s+to|\s+am\s+going\s+to|'m\s+going\s+to|\s+plan\s+to)|will|to)\s+)"
_DO_NOT = r"(?i:do(?:n't| not)\s+)"
# One field with both in it.
_BOTH = r"(?i)(.+?),?\s+(?:then\s+)?(?:I(?:\s+will|'ll)|I(?:\s+want\s+to|\s+am\s+going\s+to|'m\s+going\s+to))\s+(.+)"
_BOTH_AFTER_OPENING = r"(?i)(.+?),?\s+I(?:'ll)?\s+(.+)"
# What begins like this says when by itself.
_OPENING = (
    r"(?i:(?:whenever|while|if|as soon as|once|after|before|during|at|on|in|by|right|every|each|the (?:next|first) "
    r"time|tomorrow|today|tonight|this|next|always|daily|from|all the time|more often|as often|some ?day|one day|soon|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
_FIRST_WORDS_OF_A_SENTENCE = (
    r"(?:The|A|An|My|Our|Your|His|Her|Their|This|That|These|Those|Some\w*|Any\w*|Every\w*|Each|Next|At|On|In|By|After|"
    r"Before|During|While|If|Once|As|Right|Tomorrow|Today|Tonight|We|You|He|She|They|It|There|People|When\w*|Always)\b"
)

_ASKS: Mapping[str, tuple[Side, str]] = {
    "no moment": ("when", N_("Which moment that you’ll meet anyway could it be, such as the end of a call?")),
    "any time": ("when", N_("Which moment of such a day could it be, so that you notice when it’s there?")),
    "some time": ("when", N_("On which day could it be, and right after what?")),
    "inside": ("when", N_("Where are you then, and what would you see or hear that tells you it’s now?")),
    "no act": ("will", N_("What would you do then that somebody could see or hear?")),
    "not": ("will", N_("And what would you like to do instead?")),
    "unseen": ("will", N_("What would somebody see you do then, or hear you say?")),
    "several": ("will", N_("Which of these comes first? The others can have a moment of their own.")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Intention:
    """When somebody will do something, and what: each as its reader wrote it, and nothing where it is open."""

    when: str
    will: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked about one half of an intention; `kind` is the name that the question has here."""

    about: Side
    kind: str

    @property
    def asks(self) -> str:
        """The question in words."""
        return _(_ASKS[self.kind][1])


def read_intention(when: str, will: str) -> Intention:
    """Return the two halves of what was written, without words that the form has already, and each in its place."""
    moment, act = _bare(when), _bare(will)
    if not moment:
        moment, act = _parted(act, _BOTH_AFTER_OPENING if _opens(act) else None) or ("", act)
    elif not act:
        moment, act = _parted(moment, _BOTH) or (moment, "")
    return Intention(when=_without(_BEFORE_MOMENT, moment), will=_without(_BEFORE_ACT, act))


def sentence(intention: Intention) -> str:
    """Return an intention as a sentence; what is open in it is an ellipsis."""
    moment, act = intention.when or _BLANK, _begun_small(intention.will) or _BLANK
    if re.match(_OPENING, moment):
        return _ended(_("{moment}, I will {act}.").format(moment=moment[0].upper() + moment[1:], act=act))
    small = moment[0].lower() + moment[1:] if re.match(_FIRST_WORDS_OF_A_SENTENCE, moment) else moment
    return _ended(_("When {moment}, I will {act}.").format(moment=small, act=act))


def afterwards_of(words: str) -> list[str]:
    """Return a sentence of what comes after the act, where anything does."""
    bare = _bare(words)
    return [_ended(_("And afterwards: {words}.").format(words=bare))] if bare else []


def _ended(words: str) -> str:
    """Return a sentence without its full stop where it ends with the mark of a question that will be asked."""
    return re.sub(r"([?!][”\"’)]*)\.$", r"\1", words)


def questions(intention: Intention) -> list[Question]:
    """Return what may help to make an intention concrete, at most one question about each half."""
    moment, act = (half.translate(_MARKS).lower() for half in (intention.when, intention.will))
    if not moment and not act:
        return []
    kinds = (_of_moment(moment, act), about_act(act) if act else "no act")
    return [Question(about=_ASKS[kind][0], kind=kind) for kind in kinds if kind]


def _of_moment(moment: str, act: str) -> str | None:
    if moment:
        return about_moment(moment)
    return None if has_a_moment(act) else "no moment"


def _bare(half: str) -> str:
    return one_line(half).strip(" ,;:.…")


def _opens(text: str) -> bool:
    return bool(re.match(rf"{_OPENING}|{_BEFORE_MOMENT}", text))


def _parted(text: str, pattern: str | None) -> tuple[str, str] | None:
    found = pattern and re.fullmatch(pattern, text.translate(_MARKS))
    return (text[: found.end(1)], text[found.start(2) :]) if found else None


def _without(beginning: str, text: str) -> str:
    found = re.match(beginning, text.translate(_MARKS))
    return _bare(text[found.end() :] if found else text)


def _begun_small(act: str) -> str:
    """Return an act as it goes on behind "I will": a word in capitals stays as it is."""
    if found := re.match(_DO_NOT, act.translate(_MARKS)):
        return f"not {act[found.end() :]}"
    return act[0].lower() + act[1:] if act[1:2].islower() else act
