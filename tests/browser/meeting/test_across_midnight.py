"""A meeting that runs across midnight, and while the clocks are turned to summer time and back."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from selenium.webdriver import Chrome

from support.browser.host import Host
from support.browser.hosting import Hosting
from support.browser.reading import guide_of
from support.browser.seeing import see, waiting
from support.published import GUIDES

pytestmark = pytest.mark.by_turns

CASE = next(guide_of(file) for file in GUIDES if file.stem == "one-case-and-then-solutions")
LENGTH = timedelta(minutes=CASE.minutes)
# When summer time begins, 2:00 is 3:00; when it is over, the hour before 3:00 comes twice. In Havana it begins at
# midnight, so that the day has none.
NIGHTS = {
    "across midnight": ("America/New_York", "2026-12-31T23:40-05:00"),
    "into summer time": ("Europe/Berlin", "2027-03-28T01:35+01:00"),
    "out of summer time": ("Europe/Berlin", "2026-10-25T02:25+02:00"),
    "into summer time at midnight": ("America/Havana", "2027-03-13T23:40-05:00"),
    "out of summer time at midnight": ("America/Havana", "2026-11-01T00:30-04:00"),
}


@pytest.fixture(params=NIGHTS)
def night(request: pytest.FixtureRequest, chromium: Chrome) -> Iterator[datetime]:
    """The moment at which a meeting begins, on a device that is where its clock says."""
    zone, moment = NIGHTS[request.param]
    chromium.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": zone})
    yield datetime.fromisoformat(moment).astimezone(ZoneInfo(zone))
    chromium.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": ""})


def test_its_end_is_right_to_the_second(chromium: Chrome, room: Host, night: datetime) -> None:
    meeting = Hosting(browser=chromium, at=room, guide=CASE).open("")
    chromium.execute_script("localStorage.setItem('clock of the test', arguments[0])", str(in_milliseconds(night)))
    meeting.open().begin()
    end = after(night, LENGTH)
    assert told(meeting, ".end") == f"Ends at {clock(end)}"
    meeting.wait(CASE.steps[0].timebox * 60 + 60)
    meeting.do("next")
    minute_later = clock(after(end, timedelta(minutes=1)))
    assert told(meeting, ".end") == f"Ends at {clock(end)}; at this pace at {minute_later}"
    # It may end five minutes later: the host says so by the clock on the wall.
    later = after(end, timedelta(minutes=5))
    meeting.set("#plan-end", f"{later:%H:%M}")
    meeting.do("plan-end")
    see(chromium, ".plan table")
    meeting.do("choose-0")
    waiting(chromium).until(lambda _: told(meeting, ".end") == f"Ends at {clock(later)}", "the plan was not taken")
    chromium.refresh()
    see(chromium, ".meeting-host .now h1")
    assert meeting.title == CASE.steps[1].title
    assert told(meeting, ".end") == f"Ends at {clock(later)}"
    for seconds in (meeting.kept or {})["clock"]["seconds"][1:]:
        meeting.wait(seconds)
        meeting.do("next")
    meeting.wait_for(".meeting-host h1", "What remains")
    assert (meeting.kept or {})["clock"]["over"] == in_milliseconds(later)
    assert f"You met from {clock(night)} to {clock(later)}." in told(meeting, ".meeting-host")


def after(moment: datetime, passed: timedelta) -> datetime:
    """Return what the clock says when so much time has really passed."""
    return datetime.fromtimestamp(moment.timestamp() + passed.total_seconds(), tz=moment.tzinfo)


def in_milliseconds(moment: datetime) -> int:
    """Return a moment as scripts have it."""
    return int(moment.timestamp() * 1000)


def clock(moment: datetime) -> str:
    """Return the time of day as this browser writes it."""
    return f"{moment:%-I:%M %p}"


def told(meeting: Hosting, css: str) -> str:
    """Return the words of an element, with plain spaces."""
    return " ".join(meeting.text(css).split())
