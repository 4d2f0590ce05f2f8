"""What remains of a meeting: who does what by when, as text and as Markdown, and the meeting at which to ask."""

from collections.abc import Sequence
from dataclasses import dataclass

from withness.markup.markdown import markdown
from withness.meeting.guide import FollowUp, Guide
from withness.week.calendar import Event
from withness.week.content_lines import one_line
from withness.week.filing import Filing, event_of, lasting
from withness.words.words import _, ngettext


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What somebody does, and by which day; both may be open, and then are nothing."""

    what: str
    who: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remaining:
    """What was agreed in a meeting, and the day of that meeting in words."""

    guide: Guide
    day: str
    agreements: tuple[Agreement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LookingBack(Filing):
    """The follow-up of a meeting: `begins` is in milliseconds since 1970, `day` that of the meeting, in words."""

    guide: Guide
    day: str
    agreements: tuple[Agreement, ...]
    begins: int


def remaining_text(remaining: Remaining) -> str:
    """Return what was agreed as plain text, a line each."""
    return "\n".join([one_line(remaining.guide.title), one_line(remaining.day), "", *_lines(remaining.agreements)])


def remaining_markdown(remaining: Remaining) -> str:
    """Return what was agreed as Markdown, an entry of a list each."""
    head = [f"# {markdown(one_line(remaining.guide.title))}", "", markdown(one_line(remaining.day)), ""]
    told = [agreement for agreement in remaining.agreements if _in_words(agreement)]
    return "\n".join([*head, *([f"- {_marked_up(one)}" for one in told] or [_nothing()]), ""])


def follow_up_text(back: LookingBack) -> str:
    """Return what to ask in the follow-up and what was agreed before it; raises `ValueError` where a guide has none."""
    follow_up = _follow_up(back.guide)
    meet = ngettext(
        "Meet again for {n} minute, and ask:", "Meet again for {n} minutes, and ask:", follow_up.minutes
    ).format(n=follow_up.minutes)
    agreed = _("On {day} we agreed:").format(day=one_line(back.day))
    return "\n".join([meet, *[f"- {question}" for question in follow_up.ask], "", agreed, *_lines(back.agreements)])


def follow_up_event(back: LookingBack) -> Event:
    """Return the follow-up as an event with all of that inside it."""
    return event_of(
        back,
        "follow-up",
        title=_("{title}: looking back").format(title=back.guide.title),
        description=follow_up_text(back),
        at=lasting(back.begins, _follow_up(back.guide).minutes),
    )


def _follow_up(guide: Guide) -> FollowUp:
    if not guide.follow_up:
        raise ValueError("This guide has no follow-up.")
    return guide.follow_up


def _lines(agreements: Sequence[Agreement]) -> list[str]:
    return [f"- {words}" for one in agreements if (words := _in_words(one))] or [_nothing()]


def _nothing() -> str:
    return _("No agreements were taken down.")


def _in_words(agreement: Agreement) -> str:
    return _joined(one_line(agreement.who), one_line(agreement.what), one_line(agreement.by))


def _marked_up(agreement: Agreement) -> str:
    who, what, by = (markdown(one_line(part)) for part in (agreement.who, agreement.what, agreement.by))
    return _joined(f"**{who}**" if who else "", what, by)


def _joined(who: str, what: str, by: str) -> str:
    """Return `who: what, by when`, as far as there is any of it."""
    deed = _("{what}, by {day}").format(what=what, day=by) if what and by else what or by
    return _("{who}: {deed}").format(who=who, deed=deed) if who and deed else who or deed
