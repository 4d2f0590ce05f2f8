"""What a page says of a calendar file that it asks for, and the events that come of it."""

from dataclasses import dataclass
from datetime import date

from withness.week.calendar import Event, moment

_MINUTE = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """How a calendar is to know again the events of one thing: a meeting, an intention, a plan.

    `uid` is an id that the page has drawn by chance and kept for it, and `made` is now, in milliseconds since 1970. Of
    a file that is sent again the `sequence` is higher; one that `is_cancelled` takes the events out.
    """

    uid: str
    made: int
    sequence: int = 0
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lasting:
    """When something begins and ends, in milliseconds since 1970."""

    begins: int
    ends: int


def lasting(begins: int, minutes: int) -> Lasting:
    """Return when something ends that begins at a moment and lasts so many minutes."""
    return Lasting(begins=begins, ends=begins + minutes * _MINUTE)


def event_of(
    filing: Filing, part: str, *, title: str, description: str, at: Lasting | date, is_private: bool = False
) -> Event:
    """Return the event of one part of it, which lies on a whole day where `at` is one."""
    lasting = at if isinstance(at, Lasting) else None
    return Event(
        uid=f"{filing.uid}.{part}",
        title=title,
        description=description,
        made=moment(filing.made),
        begins=moment(lasting.begins) if lasting else None,
        ends=moment(lasting.ends) if lasting else None,
        day=at if isinstance(at, date) else None,
        sequence=filing.sequence,
        is_cancelled=filing.is_cancelled,
        is_private=is_private,
    )
