"""An intention and a plan of check-ins as events, each with its whole text inside it, for their reader alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from withness.week.calendar import Event, EventError
from withness.week.content_lines import one_line, paragraphs
from withness.week.filing import Filing, Lasting, event_of
from withness.week.intention import afterwards_of, read_intention, sentence
from withness.week.plan_asked import initials
from withness.words.words import N_, _

# None of them is better than another; the page offers the same.
BEGINNINGS = (
    N_("The moment came, and I …"),
    N_("The moment came, and I did something else: …"),
    N_("The moment didn’t come, because …"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentionAsked(Filing):
    """An intention for the calendar: on a `day`, or from and to so many milliseconds after 1970 began in Greenwich.

    `day` and the day to `look_back` are written as 2026-12-31, or are nothing.
    """

    when: str
    will: str
    afterwards: str = ""
    day: str = ""
    begins: int | None = None
    ends: int | None = None
    look_back: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInAsked(Lasting):
    """One check-in for the calendar."""

    about: str
    prompt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInsAsked(Filing):
    """A plan of check-ins for the calendar; `who` is for whom, in initials."""

    who: str
    check_ins: tuple[CheckInAsked, ...]


def intention_events(asked: IntentionAsked) -> list[Event]:
    """Return an event for the intention and one to look back on it; raises `EventError` where it has a day for neither.

    What was researched about such plans helps more where somebody goes through them in mind (Sheeran, Listrom and
    Gollwitzer, 2024).
    """
    words = sentence(read_intention(asked.when, asked.will))
    both = [words, *afterwards_of(asked.afterwards)]
    picture = _("Picture the moment for a few seconds, and what you do in it.")
    looking_back = _("Looking back: {sentence}").format(sentence=words)
    parts = (
        ("intention", words, [*both, "", picture], _at(asked)),
        ("look-back", looking_back, [*both, "", *_looking_back()], _day(asked.look_back)),
    )
    events = [
        event_of(asked, part, title=title, description="\n".join(lines), at=at, is_private=True)
        for part, title, lines, at in parts
        if at
    ]
    if not events:
        raise EventError(_("Choose a day for it first, or a day to look back."))
    return events


def check_in_events(asked: CheckInsAsked) -> list[Event]:
    """Return an event for each check-in; raises `EventError` where there is none."""
    who = initials(asked.who)
    if not asked.check_ins:
        raise EventError(_("There is no check-in in this plan."))
    return [
        event_of(
            asked,
            f"check-in-{number}",
            title=_("Check in with {who}").format(who=who),
            description=f"{one_line(one.about)}\n{paragraphs(one.prompt)}",
            at=one,
            is_private=True,
        )
        for number, one in enumerate(asked.check_ins, start=1)
    ]


def in_words(events: Sequence[Event]) -> str:
    """Return what stands in these events as plain text, one after the other."""
    return "\n\n".join(f"{one_line(event.title)}\n{paragraphs(event.description)}" for event in events)


def _looking_back() -> list[str]:
    words = [_(beginning) for beginning in BEGINNINGS]
    return [_("What happened?"), *words, "", _("You may keep it, change it or let it go.")]


def _at(asked: IntentionAsked) -> Lasting | date | None:
    if asked.begins is not None and asked.ends is not None:
        return Lasting(begins=asked.begins, ends=asked.ends)
    return _day(asked.day)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise EventError(_("“{text}” is no day. Write it as 2026-12-31.").format(text=one_line(text)[:40])) from None
