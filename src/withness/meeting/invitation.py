"""An invitation to a meeting: text to send, and the same for the calendar, with the whole agenda."""

import re
from dataclasses import dataclass

from withness.meeting.agenda import agenda
from withness.meeting.guide import Guide
from withness.week.calendar import Event
from withness.week.filing import Filing, event_of, lasting
from withness.words.words import _


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation(Filing):
    """A meeting that is to be held: its day and time as the page writes them, and when that is.

    `begins` is in milliseconds since 1970. `clock` has the time at which each step begins, and at last the end.
    """

    guide: Guide
    day: str
    time: str
    begins: int
    clock: tuple[str, ...]


def invitation_text(invitation: Invitation) -> str:
    """Return the text to send: what it is and when, the guide's own words or else its purpose, and the agenda."""
    guide = invitation.guide
    when = _("{day}, {begins} to {ends}")
    lines = agenda(guide, invitation.clock)
    when = when.format(day=invitation.day, begins=invitation.clock[0], ends=invitation.clock[-1])
    return "\n".join([guide.title, when, "", _filled_in(invitation), "", _("Agenda"), *lines])


def invitation_event(invitation: Invitation) -> Event:
    """Return the meeting as an event whose description is the whole invitation."""
    return event_of(
        invitation,
        "meeting",
        title=invitation.guide.title,
        description=invitation_text(invitation),
        at=lasting(invitation.begins, invitation.guide.minutes),
    )


def to_fill_in(invitation: Invitation) -> tuple[str, ...]:
    """Return what the host still has to fill in: `[room]`, or another `[day]` than that of the meeting."""
    return tuple(dict.fromkeys(re.findall(r"\[[^\[\]\n]+\]", _filled_in(invitation))))


def _filled_in(invitation: Invitation) -> str:
    """Return the guide's invitation with the first `[day]` and `[time]` filled in: those of the meeting.

    A guide may name another day further on, such as the one by which people are to answer.
    """
    known = {"[day]": invitation.day, "[time]": invitation.time}
    text = invitation.guide.invitation or invitation.guide.purpose
    return re.sub(r"\[(?:day|time)\]", lambda found: known.pop(found[0], found[0]), text)
