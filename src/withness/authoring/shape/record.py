"""A reader's record as the file that their page saves; what may stand in one is said by the JSON Schema made from this.

The page writes and reads it (`web/record/record-file.js`); a later version may add fields and lists, which are let in.
"""

from typing import Annotated, Literal

from pydantic import ConfigDict, StringConstraints

from withness.authoring.shape.shape import Shape, field

# What a date can hold, in milliseconds.
_LAST_MOMENT = 253_402_300_799_999

Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Moment = Annotated[int, field("milliseconds since 1970", ge=0, le=_LAST_MOMENT)]


class Thing(Shape):
    """What every thing of a record has."""

    model_config = ConfigDict(extra="allow")

    called = "a thing"

    id: str = field("what the thing is known by on every device", min_length=1, max_length=500)
    changed: dict[str, Moment] = field("when each field was last written, by its name", default={})
    gone: Moment = field("when the thing was deleted; nothing older than that is left of it", default=0)


class ResultShape(Thing):
    """The answers behind one result."""

    called = "a result"

    self_check: str = field("the name of the self-check", default="", examples=["empathy-at-work"])
    version: float = field("its version", default=0)
    date: Day = field("the day on which the result was first shown", default="")
    responses: dict[str, float | None] = field("the answers by their items; null counts as a blank", default={})


class NoteShape(Thing):
    """A note under a question."""

    called = "a note"

    page: str = field("the page it was written on, below the site’s root; empty where unknown", default="")
    title: str = field("that page’s title", default="")
    question: str = field("the question above it", default="")
    text: str = field("the note", default="")


class IntentionShape(Thing):
    """An intention with its moment."""

    called = "an intention"

    when: str = field("the moment: what follows “When”", default="")
    will: str = field("the act: what follows “I will”", default="")
    afterwards: str = field("what comes after the act, if anything", default="")
    since: str = field("the day on which it was made", default="")
    look_back: str = field("the day to look back on it, if any", default="")
    day: str = field("its day in the calendar, if one was chosen", default="")
    moment: str = field("its time of day in the calendar, if any", default="")
    source: str = field("the title of the page it came from, if any", default="", alias="from")
    what_happened: str = field("what was written when looking back", default="")
    ended: str = field("how it ended; empty while it has not", default="")
    sequence: float = field("how many calendar files of it were saved", default=0)


class DayShape(Thing):
    """A line for a day, whose id is the day."""

    called = "a day"

    line: str = field("the line", default="")
    is_put_away: bool = field("whether it was put away for the night", default=False)


class CheckInShape(Shape):
    """One check-in of a plan."""

    model_config = ConfigDict(extra="allow")

    called = "a check-in"

    day: str = field("its day")
    time: str = field("its time of day")
    about: str = field("what it is about")
    prompt: str = field("its prompt")


class PlanShape(Thing):
    """A plan of check-ins with one person."""

    called = "a plan of check-ins"

    who: str = field("for whom, as initials", default="")
    every: float = field("how many days lie between two, at least", default=0)
    begins: str = field("its first day", default="", alias="from")
    until: str = field("its last day", default="")
    days_off: list[float] = field("weekdays without check-ins; Monday is 0", default=[])
    hard_days: list[str] = field("days that the reader named as hard", default=[])
    earliest: str = field("the earliest time of day", default="")
    latest: str = field("the latest time of day", default="")
    seed: str | float = field("what chance was drawn from", default="")
    planned: list[CheckInShape] = field("the check-ins", default=[])
    uid: str = field("what calendars know it by", default="")
    sequence: float = field("how many calendar files of it were saved", default=0)
    is_cancelled: bool = field("whether its check-ins were taken out of the calendar", default=False)


class RecordShape(Shape):
    """Everything that a reader keeps on one site."""

    model_config = ConfigDict(extra="allow")

    called = "a record"

    format: Literal["withness-record/1"] = field("the format and its version")
    made: str = field("when the file was saved, in Greenwich’s time", pattern=r"^\d{4}-\d{2}-\d{2}T")
    site: str = field("the site’s path, since other sites may share its host")
    results: list[ResultShape] = field("results of self-checks", default=[])
    notes: list[NoteShape] = field("notes under questions", default=[])
    intentions: list[IntentionShape] = field("intentions", default=[])
    days: list[DayShape] = field("lines for days", default=[])
    check_ins: list[PlanShape] = field("plans of check-ins", default=[])
