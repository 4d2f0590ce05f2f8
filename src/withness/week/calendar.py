"""Calendar files, by RFC 5545: each event stands for itself, with its whole text, at its moment or on its day.

No time zone is worked out here, because Python in the browser has no table of them. The page, whose browser knows its
reader's zone, turns a day and an hour into milliseconds since 1970, and `moment` reads these; a shell does the same.
Times are written in UTC, which every calendar shows in its own zone, with summer time already in it. What recurs is
written as separate events, and no event rests on an alarm: some calendars drop alarms when they import a file.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from withness.week.content_lines import escaped, folded, one_line, paragraphs

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST = (datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC) - _EPOCH).total_seconds()
_UID = re.compile(r"[A-Za-z0-9][A-Za-z0-9.@_-]{0,199}")


class EventError(ValueError):
    """What is no event, in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that begins at a moment and ends at a later one, both in UTC, or else lies on a whole `day`.

    By its `uid` a calendar knows it again. One with a higher `sequence` replaces what the calendar has, or takes it out
    where it `is_cancelled`. `made` is the moment at which this was written. One that `is_private` is not for others
    who see this calendar. Raises `EventError` for what is no event.
    """

    uid: str
    title: str
    description: str
    made: datetime
    begins: datetime | None = None
    ends: datetime | None = None
    day: date | None = None
    sequence: int = 0
    is_cancelled: bool = False
    is_private: bool = False

    def __post_init__(self) -> None:
        for problem in _problems(self):
            raise EventError(problem)


def moment(milliseconds: object) -> datetime:
    """Return the moment so many milliseconds after the beginning of 1970 in Greenwich, which is JavaScript's `getTime`.

    They come as a whole number or as its digits; what is less than a second is left out.
    Raises `EventError` for anything else, and beyond the year 9999.
    """
    whole = int(milliseconds) if isinstance(milliseconds, str) and _is_digits(milliseconds) else milliseconds
    if type(whole) is not int or not 0 <= whole // 1000 <= _LAST:
        raise EventError("A moment is a number of milliseconds since 1970, up to the end of the year 9999.")
    return _EPOCH + timedelta(seconds=whole // 1000)


def calendar_file(events: Sequence[Event]) -> str:
    """Return the text of a calendar file with these events in it, or one that takes them out where they are cancelled.

    Raises `EventError` where there are none, two have one uid, or only some of them are cancelled.
    """
    for problem in _problems_together(events):
        raise EventError(problem)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Withness//Withness//EN",
        "CALSCALE:GREGORIAN",
        # Nothing is asked of anybody: with REQUEST some calendars take one event only, and others none.
        f"METHOD:{'CANCEL' if events[0].is_cancelled else 'PUBLISH'}",
        *[line for event in events for line in _lines(event)],
        "END:VCALENDAR",
    ]
    return "".join([f"{folded(line)}\r\n" for line in lines])


def _lines(event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{_utc(event.made)}"
    yield f"SEQUENCE:{event.sequence}"
    yield from _times(event)
    yield f"SUMMARY:{escaped(one_line(event.title))}"
    if description := paragraphs(event.description):
        yield f"DESCRIPTION:{escaped(description)}"
    # A day with something in it is no day that is taken.
    yield f"TRANSP:{'TRANSPARENT' if event.day else 'OPAQUE'}"
    if event.is_private:
        yield "CLASS:PRIVATE"
    if event.is_cancelled:
        yield "STATUS:CANCELLED"
    yield "END:VEVENT"


def _times(event: Event) -> list[str]:
    if event.day:
        # The end of a whole day is the day after.
        return [f"DTSTART;VALUE=DATE:{_digits(event.day)}", f"DTEND;VALUE=DATE:{_digits(event.day + timedelta(1))}"]
    return [f"{name}:{_utc(at)}" for name, at in (("DTSTART", event.begins), ("DTEND", event.ends)) if at]


def _utc(at: datetime) -> str:
    return f"{_digits(at.date())}T{at:%H%M%S}Z"


def _digits(day: date) -> str:
    # Not every C library writes a year with four digits.
    return day.isoformat().replace("-", "")


def _problems(event: Event) -> Iterator[str]:
    if not isinstance(event.uid, str) or not _UID.fullmatch(event.uid):
        yield "The uid of an event has up to 200 letters and digits, and between them the signs . @ _ and -."
    if not isinstance(event.title, str) or not one_line(event.title):
        yield "An event needs a title."
    if not isinstance(event.description, str):
        yield "The description of an event is a text."
    if type(event.sequence) is not int or event.sequence < 0:
        yield "The sequence of an event is a whole number, from 0 on."
    if not _is_in_utc(event.made):
        yield "An event needs the moment at which it was made, in UTC."
    yield from _problems_of_its_times(event)


def _problems_of_its_times(event: Event) -> Iterator[str]:
    if event.day is not None:
        if event.begins or event.ends:
            yield "An event lies on a whole day, or it begins and ends: not both."
        if type(event.day) is not date or event.day == date.max:
            yield "The day of an event is a day up to December 30, 9999."
    elif not _is_in_utc(event.begins) or not _is_in_utc(event.ends):
        yield "An event lies on a whole day, or it begins and ends, both in UTC."
    elif event.begins and event.ends and event.ends <= event.begins:
        yield "An event ends after it begins."


def _problems_together(events: Sequence[Event]) -> Iterator[str]:
    if not events:
        yield "A calendar file needs an event."
    if len({event.uid for event in events}) < len(events):
        yield "Two events have the same uid, and a calendar would keep one of them."
    if len({event.is_cancelled for event in events}) > 1:
        yield "A calendar file brings events or takes them out: not both."


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 20


def _is_in_utc(at: object) -> bool:
    return isinstance(at, datetime) and at.utcoffset() == timedelta(0)
