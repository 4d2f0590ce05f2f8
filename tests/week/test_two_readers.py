"""Two readers of calendar files that know nothing of one another read from ours what went into them."""

import json
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support import papers, week_papers
from support.needs import needs
from support.published import ROOT
from withness.browser import meeting_paper, week_paper
from withness.week.calendar import Event, calendar_file
from withness.week.content_lines import one_line, paragraphs

MADE = datetime(2026, 11, 28, 1, 2, 3, tzinfo=UTC)
BEGINS = datetime(2026, 12, 1, 9, tzinfo=UTC)
MEETING = Event(uid="a", title="t", description="d", made=MADE, begins=BEGINS, ends=BEGINS + timedelta(minutes=5))
FAMILY = "\N{WOMAN}\u200d\N{WOMAN}\u200d\N{GIRL}\u200d\N{BOY}"

awkward = st.sampled_from(["\r\n", "\r", "\n", "\u2028", ",", ";", "\\", ":", '"', FAMILY, "é", "\N{SNOWMAN}", "שלום"])
texts = st.text() | st.lists(awkward | st.text(max_size=80), max_size=30).map("".join)
titles = texts.filter(one_line)
# Calendars have no half seconds.
moments = st.datetimes(datetime(1970, 1, 1), datetime(9999, 1, 1)).map(lambda at: at.replace(microsecond=0, tzinfo=UTC))
days = st.dates(date(1970, 1, 1), date(9999, 12, 30))


@st.composite
def events(draw: st.DrawFn) -> Event:
    event = replace(MEETING, title=draw(titles), description=draw(texts), made=draw(moments))
    event = replace(event, sequence=draw(st.integers(0, 9)))
    if draw(st.booleans()):
        return replace(event, begins=None, ends=None, day=draw(days))
    begins = draw(moments)
    return replace(event, begins=begins, ends=begins + timedelta(minutes=draw(st.integers(1, 10_000))))


@st.composite
def calendars(draw: st.DrawFn) -> tuple[Event, ...]:
    is_cancelled = draw(st.booleans())
    some = draw(st.lists(events(), min_size=1, max_size=4))
    return tuple(replace(one, uid=f"a1b2.{at}", is_cancelled=is_cancelled) for at, one in enumerate(some))


def by_ical_js(files: Sequence[str]) -> list[dict[str, Any]]:
    """Return what ical.js finds in each file; all go to it at once, since to start Node takes longer than to read."""
    needs(shutil.which("node") and (ROOT / "node_modules" / "ical.js").is_dir(), "No ical.js: run `npm ci`.")
    command, given = ["node", str(Path(__file__).with_name("read.mjs"))], json.dumps(files)
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr[-2000:]
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def told(event: Event) -> dict[str, Any]:
    """Return what a reader is to find in an event, in the words of ical.js."""
    day, after = (event.day, event.day + timedelta(1)) if event.day else (event.begins, event.ends)
    return {
        "uid": event.uid,
        "summary": one_line(event.title),
        "description": paragraphs(event.description) or None,
        "dtstamp": in_words(event.made),
        "dtstart": in_words(day),
        "dtend": in_words(after),
        "sequence": str(event.sequence),
        "status": "CANCELLED" if event.is_cancelled else None,
        "transp": "TRANSPARENT" if event.day else "OPAQUE",
        "others": 0,
    }


def in_words(at: Any) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0") if isinstance(at, datetime) else at.isoformat()


def agrees_with_icalendar(text: str, events: Sequence[Event]) -> None:
    calendars: Any = icalendar.Calendar.from_ical(text, multiple=True)
    [calendar] = calendars
    assert calendar["METHOD"] == ("CANCEL" if events[0].is_cancelled else "PUBLISH")
    assert len(calendar.subcomponents) == len(events)
    for found, event in zip(calendar.walk("VEVENT"), events, strict=True):
        assert not found.errors
        expected = told(event)
        assert found["UID"] == expected["uid"]
        assert as_read(found["SUMMARY"], expected["summary"])
        assert as_read(found.get("DESCRIPTION"), expected["description"])
        assert [in_words(found[name].dt) for name in ("DTSTAMP", "DTSTART", "DTEND")] == [
            expected[name] for name in ("dtstamp", "dtstart", "dtend")
        ]
        assert (found["SEQUENCE"], found.get("STATUS"), found["TRANSP"]) == (
            event.sequence,
            expected["status"],
            expected["transp"],
        )


def as_read(found: str | None, expected: str | None) -> bool:
    # icalendar 7.3 takes an escaped backslash before an n for a backslash before a line break.
    return found == expected or bool(expected and found and found == re.sub(r"\\[nN]", r"\\" + "\n", expected))


def agree(files: Sequence[tuple[Event, ...]]) -> None:
    """Assert that both readers find in these files what went into them."""
    texts = [calendar_file(events) for events in files]
    for text, events in zip(texts, files, strict=True):
        agrees_with_icalendar(text, events)
    for found, events in zip(by_ical_js(texts), files, strict=True):
        assert found["name"] == "vcalendar"
        assert found["method"] == ("CANCEL" if events[0].is_cancelled else "PUBLISH")
        assert found["events"] == [told(event) for event in events]


def test_both_read_what_went_in_whatever_it_was() -> None:
    files: list[tuple[Event, ...]] = []

    @settings(max_examples=250, database=None, suppress_health_check=list(HealthCheck))
    @given(calendars())
    def draw(events: tuple[Event, ...]) -> None:
        files.append(events)

    draw()
    assert len(files) >= 250
    agree(files)


@pytest.mark.parametrize(
    "unit", ["é", "\N{SNOWMAN}", "\N{GRINNING FACE}", FAMILY, "\n", ",", ";", "\\", "\\n", "ש"], ids=ascii
)
def test_both_read_it_wherever_the_line_is_folded(unit: str) -> None:
    """From before octet 40 on to behind octet 80, each in a file of its own."""
    agree([(replace(MEETING, description="a" * before + unit + "b" * 80),) for before in range(27, 80)])


@pytest.mark.parametrize(
    "begins",
    [
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
        datetime(2026, 3, 29, 1, 0, tzinfo=UTC),
        datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC),
        datetime(2028, 2, 29, tzinfo=UTC),
    ],
    ids=str,
)
def test_both_read_the_moment_to_the_second(begins: datetime) -> None:
    agree([(replace(MEETING, begins=begins, ends=begins + timedelta(minutes=5)),)])


def test_three_hundred_events_are_all_there_and_the_same_when_imported_twice() -> None:
    many = tuple(
        replace(MEETING, uid=f"a1b2.{at}", begins=BEGINS + timedelta(at), ends=BEGINS + timedelta(at, 300))
        for at in range(300)
    )
    agree([many, many])
    uids = [[event["uid"] for event in found["events"]] for found in by_ical_js([calendar_file(many)] * 2)]
    assert uids[0] == uids[1]
    assert len(set(uids[0])) == 300


@pytest.mark.parametrize(("name", "count"), [("invitation", 1), ("follow-up", 1), ("rota", 4)])
def test_the_papers_of_a_meeting_reach_both_readers_whole(name: str, count: int) -> None:
    asked = {"invitation": papers.invitation(), "follow-up": papers.follow_up(), "rota": papers.rota()}
    paper = json.loads(meeting_paper(name, asked[name]))
    [found] = by_ical_js([paper["calendar"]])
    calendar: Any = icalendar.Calendar.from_ical(paper["calendar"])
    seen = [(event["uid"], event["summary"], event["description"], event["dtstart"]) for event in found["events"]]
    assert seen == [
        (event["UID"], event["SUMMARY"], event["DESCRIPTION"], in_words(event["DTSTART"].dt))
        for event in calendar.walk("VEVENT")
    ]
    assert len(seen) == count
    if name != "rota":
        assert seen[0][2] == paper["text"]


def test_intentions_and_check_ins_reach_both_readers_whole() -> None:
    """Long lines, emoji, Chinese, right-to-left and line breaks, each event for its reader alone."""
    awkward = {"will": week_papers.AWKWARD, "look_back": "2026-12-15"}
    papers_of_it = [
        ("intention-calendar", week_papers.intention_calendar(**awkward)),
        ("intention-calendar", week_papers.intention_calendar(**awkward, sequence=1, is_cancelled=True)),
        ("check-ins-calendar", week_papers.check_ins_calendar(104)),
        ("check-ins-calendar", week_papers.check_ins_calendar(104, sequence=1, is_cancelled=True)),
    ]
    texts = [json.loads(week_paper(*asked))["calendar"] for asked in papers_of_it]
    read = by_ical_js(texts)
    for text, found in zip(texts, read, strict=True):
        events = icalendar.Calendar.from_ical(text).walk("VEVENT")
        assert [seen_by_icalendar(event) for event in events] == [seen_by_ical_js(event) for event in found["events"]]
        assert {str(event["CLASS"]) for event in events} == {"PRIVATE"}
    for kept, cancelled in (read[:2], read[2:]):
        assert [one["uid"] for one in kept["events"]] == [one["uid"] for one in cancelled["events"]]
        assert (kept["method"], cancelled["method"]) == ("PUBLISH", "CANCEL")
        assert {(one["sequence"], one["status"]) for one in kept["events"]} == {("0", None)}
        assert {(one["sequence"], one["status"]) for one in cancelled["events"]} == {("1", "CANCELLED")}
    assert read[0]["events"][0]["summary"] == f"When I hang up, I will {one_line(week_papers.AWKWARD).strip(' ,')}."
    prompts = [one["description"] for one in read[2]["events"]]
    assert prompts == [paragraphs(f"Work\n{at} {week_papers.AWKWARD}") for at in range(104)]


def seen_by_icalendar(event: Any) -> tuple[str, ...]:
    times = [in_words(event[name].dt) for name in ("DTSTART", "DTEND")]
    return (event["UID"], event["SUMMARY"], event["DESCRIPTION"], *times)


def seen_by_ical_js(event: dict[str, Any]) -> tuple[str, ...]:
    return (event["uid"], event["summary"], event["description"], event["dtstart"], event["dtend"])
