"""A calendar file is what RFC 5545 asks for, whatever the text in it, and what is no event is refused."""

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from withness.week.calendar import Event, EventError, calendar_file, moment
from withness.week.content_lines import escaped, folded, one_line, paragraphs

MEETING = Event(
    uid="a1b2.meeting",
    title="A listening round; in pairs, aloud",
    description="10:00 AM  Open\n10:02 AM  The round, back\\slash",
    made=datetime(2026, 11, 28, 1, 2, 3, tzinfo=UTC),
    begins=datetime(2026, 12, 1, 23, 58, tzinfo=UTC),
    ends=datetime(2026, 12, 2, 0, 3, tzinfo=UTC),
)
FAMILY = "\N{WOMAN}\u200d\N{WOMAN}\u200d\N{GIRL}\u200d\N{BOY}"


def test_a_file_has_what_every_calendar_asks_for() -> None:
    assert calendar_file([MEETING]) == "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Withness//Withness//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "UID:a1b2.meeting",
            "DTSTAMP:20261128T010203Z",
            "SEQUENCE:0",
            "DTSTART:20261201T235800Z",
            "DTEND:20261202T000300Z",
            r"SUMMARY:A listening round\; in pairs\, aloud",
            r"DESCRIPTION:10:00 AM  Open\n10:02 AM  The round\, back\\slash",
            "TRANSP:OPAQUE",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )


def test_a_whole_day_ends_on_the_next_and_takes_no_hour() -> None:
    lines = calendar_file(
        [replace(MEETING, begins=None, ends=None, day=date(2028, 2, 29), description="")]
    ).splitlines()
    assert lines[9:11] == ["DTSTART;VALUE=DATE:20280229", "DTEND;VALUE=DATE:20280301"]
    assert "TRANSP:TRANSPARENT" in lines
    assert not [line for line in lines if line.startswith("DESCRIPTION")]


def test_what_is_cancelled_goes_by_the_same_uid_in_a_file_that_takes_out() -> None:
    lines = calendar_file([replace(MEETING, sequence=3, is_cancelled=True)]).splitlines()
    assert {"METHOD:CANCEL", "UID:a1b2.meeting", "SEQUENCE:3", "STATUS:CANCELLED"} <= set(lines)


def test_a_file_written_twice_is_the_same() -> None:
    events = [replace(MEETING, uid=f"a1b2.{number}") for number in range(300)]
    assert calendar_file(events) == calendar_file(events)
    assert calendar_file(events).count("BEGIN:VEVENT") == 300


@pytest.mark.parametrize(
    ("milliseconds", "is_in_utc"),
    [
        (0, "1970-01-01T00:00:00+00:00"),
        ("0", "1970-01-01T00:00:00+00:00"),
        (1764547200999, "2025-12-01T00:00:00+00:00"),
        # In Berlin these two are half past two, twice in one night; in New York half past two is not there.
        (1792888200000, "2026-10-25T00:30:00+00:00"),
        (1792891800000, "2026-10-25T01:30:00+00:00"),
        (1772955000000, "2026-03-08T07:30:00+00:00"),
        ("253402300799999", "9999-12-31T23:59:59+00:00"),
    ],
)
def test_a_moment_is_read_from_what_a_page_says(milliseconds: int | str, is_in_utc: str) -> None:
    assert moment(milliseconds).isoformat() == is_in_utc


@pytest.mark.parametrize(
    "wrong",
    [None, True, -1, 1.5, float("nan"), "", "-1", "1e9", "١٢", " 1", "9" * 30, 253402300800000, [], "2026-12-01"],
)
def test_what_is_no_moment_is_refused(wrong: object) -> None:
    with pytest.raises(EventError, match="milliseconds since 1970"):
        moment(wrong)


NO_TITLE = "An event needs a title."
NO_UID = "The uid of an event has up to 200 letters and digits, and between them the signs . @ _ and -."
NEITHER = "An event lies on a whole day, or it begins and ends, both in UTC."
LOCAL = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"title": ""}, NO_TITLE),
        ({"title": " \r\n\t\x00\u2028"}, NO_TITLE),
        ({"title": None}, NO_TITLE),
        ({"uid": ""}, NO_UID),
        ({"uid": "a\r\nATTACH:x"}, NO_UID),
        ({"uid": "a\n"}, NO_UID),
        ({"uid": "é"}, NO_UID),
        ({"uid": None}, NO_UID),
        ({"uid": "a" * 201}, NO_UID),
        ({"description": None}, "The description of an event is a text."),
        ({"sequence": -1}, "The sequence of an event is a whole number, from 0 on."),
        ({"sequence": True}, "The sequence of an event is a whole number, from 0 on."),
        ({"made": None}, "An event needs the moment at which it was made, in UTC."),
        ({"made": datetime(2026, 12, 1)}, "An event needs the moment at which it was made, in UTC."),
        ({"begins": None}, NEITHER),
        ({"ends": None}, NEITHER),
        ({"begins": datetime(2026, 12, 1)}, NEITHER),
        ({"ends": datetime(2026, 12, 3, tzinfo=LOCAL)}, NEITHER),
        ({"begins": None, "ends": None}, NEITHER),
        ({"ends": MEETING.begins}, "An event ends after it begins."),
        ({"ends": datetime(2026, 12, 1, 9, tzinfo=UTC)}, "An event ends after it begins."),
        ({"day": date(2026, 12, 1)}, "An event lies on a whole day, or it begins and ends: not both."),
        (
            {"begins": None, "ends": None, "day": date(9999, 12, 31)},
            "The day of an event is a day up to December 30, 9999.",
        ),
        (
            {"begins": None, "ends": None, "day": datetime(2026, 12, 1)},
            "The day of an event is a day up to December 30, 9999.",
        ),
    ],
)
def test_what_is_no_event_is_refused_in_a_sentence(wrong: dict[str, Any], says: str) -> None:
    with pytest.raises(EventError) as refused:
        replace(MEETING, **wrong)
    assert str(refused.value) == says


@pytest.mark.parametrize(
    ("events", "says"),
    [
        ([], "A calendar file needs an event."),
        ([MEETING, MEETING], "Two events have the same uid, and a calendar would keep one of them."),
        (
            [MEETING, replace(MEETING, uid="b", is_cancelled=True)],
            "A calendar file brings events or takes them out: not both.",
        ),
    ],
)
def test_events_that_make_no_file_are_refused(events: list[Event], says: str) -> None:
    with pytest.raises(EventError) as refused:
        calendar_file(events)
    assert str(refused.value) == says


def test_control_characters_and_halves_of_characters_do_not_get_in() -> None:
    assert paragraphs("a\x00b\x1bc\x7fd\x9fe\ud83df\tg") == "abcde\N{REPLACEMENT CHARACTER}f\tg"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
def test_whatever_ends_a_line_is_one_line_break_in_a_description_and_a_space_in_a_title(end: str) -> None:
    assert escaped(paragraphs(f"a{end}b")) == r"a\nb"
    assert one_line(f"a{end}b") == "a b"


@given(st.text(), st.text())
@example("x\r\nATTACH:https://evil.example", "\nBEGIN:VALARM\u2028END:VEVENT\x85END:VCALENDAR")
def test_no_text_can_bring_a_property_of_its_own(title: str, description: str) -> None:
    plain = calendar_file([replace(MEETING, title="t", description="d")])
    text = calendar_file([replace(MEETING, title=f"t{title}", description=f"d{description}")])
    names = [[line.partition(":")[0] for line in unfolded(file)] for file in (text, plain)]
    assert names[0] == names[1]
    # To a reader that takes any of them for the end of a line there is no other line either.
    assert text.splitlines() == text.split("\r\n")[:-1]


def unfolded(text: str) -> list[str]:
    """Return the lines of a file as RFC 5545, 3.1 puts them together again."""
    return text.replace("\r\n ", "").split("\r\n")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=300))
@example("\\n" * 100)
@example("e\u0301" * 90)
@example(FAMILY * 20)
@example("\u200d" * 300)
@example("a" + "\u0301" * 300)
@example("\N{REGIONAL INDICATOR SYMBOL LETTER D}\N{REGIONAL INDICATOR SYMBOL LETTER E}" * 50)
@example("שלום, עולם " * 30)
def test_a_line_is_folded_at_seventy_five_octets_and_nothing_is_lost(line: str) -> None:
    parts = folded(line).split("\r\n")
    assert all(len(part.encode()) <= 75 for part in parts)
    assert all(part.startswith(" ") for part in parts[1:])
    assert "".join([parts[0], *(part[1:] for part in parts[1:])]) == line


@pytest.mark.parametrize(
    "unit",
    [
        "é",
        "\N{SNOWMAN}",
        "\N{GRINNING FACE}",
        "e\u0301\u0323",
        FAMILY,
        "\N{WAVING HAND SIGN}\N{EMOJI MODIFIER FITZPATRICK TYPE-5}",
        "\N{HEAVY BLACK HEART}\ufe0f",
        "\N{WAVING BLACK FLAG}\U000e0067\U000e0062\U000e007f",
        "\N{REGIONAL INDICATOR SYMBOL LETTER D}\N{REGIONAL INDICATOR SYMBOL LETTER E}",
        r"\n",
        r"\,",
        r"\;",
        r"\\",
        "\N{DEVANAGARI LETTER KA}\N{DEVANAGARI VOWEL SIGN AA}",
    ],
    ids=ascii,
)
@pytest.mark.parametrize("before", range(40, 80))
def test_what_belongs_together_is_never_folded_apart(unit: str, before: int) -> None:
    parts = folded("SUMMARY:" + "a" * (before - 8) + unit + "b" * 80).split("\r\n")
    assert all(len(part.encode()) <= 75 for part in parts)
    assert sum(unit in part for part in parts) == 1


def test_no_part_begins_with_what_belongs_to_the_one_before() -> None:
    """Where a letter has more accents than fit into a line, there is no other way."""
    text = "".join(f"{FAMILY}e\u0301 \\n\\,é" for _ in range(200))
    for part in folded(text).split("\r\n ")[1:]:
        assert unicodedata.category(part[0]) not in {"Mn", "Mc", "Me", "Cf"}
