"""What a page says of a calendar file that it asks for, and the event that comes of it."""

from dataclasses import dataclass

from withness.week.calendar import Event, moment

_MINUTE = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """How a calendar is to know the events of one meeting again.

    `uid` is an id that the page has drawn by chance and kept for this meeting, and `made` is now, in milliseconds since
    1970. Of a file that is sent again the `sequence` is higher; one that `is_cancelled` takes the events out.
    """

    uid: str
    made: int
    sequence: int = 0
    is_cancelled: bool = False


def event_of(filing: Filing, part: str, *, title: str, description: str, begins: int, minutes: int) -> Event:
    """Return the event of one part of the meeting, which begins so many milliseconds after 1970 began in Greenwich."""
    return Event(
        uid=f"{filing.uid}.{part}",
        title=title,
        description=description,
        made=moment(filing.made),
        begins=moment(begins),
        ends=moment(begins + minutes * _MINUTE),
        sequence=filing.sequence,
        is_cancelled=filing.is_cancelled,
    )
