"""What a plan of check-ins is drawn from: the days and hours that are open, or why there are none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from withness.week.content_lines import one_line
from withness.words.words import _

_LONGEST = 731
_WEEK = 7
_STEP = 15
_LETTERS = 4
_TIME = r"([01]\d|2[0-3]):([0-5]\d)"
_DAY = r"\d{4}-\d\d-\d\d"


class PlanError(ValueError):
    """Why nothing can be planned, in a sentence for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAsked:
    """What a page asks for: `who` is for whom, in initials; what is left to chance comes from the `seed`.

    No two check-ins are closer than `every` days. `since` and `until` are the first and the last day, `days_off`
    weekdays from 0, which is Monday, `hard_days` days that are known to be hard, `earliest` and `latest` times such as
    `09:00` between which a check-in begins.
    """

    who: str
    every: int
    since: str
    until: str
    days_off: tuple[int, ...]
    hard_days: tuple[str, ...]
    earliest: str
    latest: str
    seed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """What is open for check-ins: days, in their order, those of them after a hard one, and times of day.

    A time is in minutes after midnight.
    """

    days: tuple[date, ...]
    after_hard: frozenset[date]
    times: tuple[int, ...]


def initials(who: str) -> str:
    """Return who it is for; raises `PlanError` where it is nobody, or more than initials."""
    name = one_line(who)
    if not name:
        raise PlanError(_("Write down for whom it is. Initials are enough."))
    if sum(sign.isalnum() for sign in name) > _LETTERS or len(name) > 3 * _LETTERS:
        raise PlanError(_("Initials are enough, up to four letters."))
    return name


def open_for(asked: PlanAsked) -> Open:
    """Return what is open: no hard day, and no day off. The day after a hard one is the next that is open in a week.

    Raises `PlanError` where something is not what it should be.
    """
    initials(asked.who)
    if not 1 <= asked.every < _LONGEST:
        raise PlanError(_("Between two check-ins there is a day at least, and two years at most."))
    hard = frozenset(_day(day) for day in asked.hard_days)
    days = tuple(day for day in _span(asked) if day not in hard and day.weekday() not in asked.days_off)
    after = frozenset(day for one in hard for day in _after(one, days))
    return Open(days=days, after_hard=after, times=_times(asked))


def _span(asked: PlanAsked) -> Iterator[date]:
    first, last = _day(asked.since), _day(asked.until)
    length = (last - first).days
    if length < 0:
        raise PlanError(_("The plan ends before it begins. Set its last day later."))
    if length > _LONGEST:
        raise PlanError(_("A plan can be two years long. Set its last day earlier."))
    return (first + timedelta(number) for number in range(length + 1))


def _after(hard: date, days: tuple[date, ...]) -> list[date]:
    # Days are compared as numbers, because there is no week after the last day of all.
    return [day for day in days if 0 < day.toordinal() - hard.toordinal() <= _WEEK][:1]


def _day(text: str) -> date:
    try:
        if not re.fullmatch(_DAY, text, re.ASCII):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise PlanError(_("“{text}” is no day. Write it as 2026-12-31.").format(text=one_line(text)[:40])) from None


def _times(asked: PlanAsked) -> tuple[int, ...]:
    earliest, latest = _minutes(asked.earliest), _minutes(asked.latest)
    if latest < earliest:
        raise PlanError(_("The latest time comes before the earliest one. Set one of them anew."))
    return tuple(time for time in range(earliest, latest + 1) if time % _STEP == 0) or (earliest,)


def _minutes(text: str) -> int:
    found = re.fullmatch(_TIME, text, re.ASCII)
    if not found:
        raise PlanError(_("“{text}” is no time of day. Write it as 09:00.").format(text=one_line(text)[:40]))
    return 60 * int(found[1]) + int(found[2])
