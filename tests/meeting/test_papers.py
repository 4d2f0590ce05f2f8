"""The papers of a meeting say word for word what stands in tests/golden/papers, and refuse in a sentence."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from support import papers
from withness.browser import meeting_paper
from withness.meeting.papers import paper

GOLDEN = Path(__file__).parents[1] / "golden" / "papers"
ASKED: dict[str, Callable[..., str]] = {
    "invitation": papers.invitation,
    "follow-up": papers.follow_up,
    "what-remains": papers.what_remains,
    "rota": papers.rota,
}


def read(name: str, asked: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(meeting_paper(name, asked))
    return found


@pytest.mark.parametrize("file", sorted(GOLDEN.iterdir()), ids=lambda file: file.name)
def test_a_paper_says_what_it_should(file: Path) -> None:
    found = read(file.stem, ASKED[file.stem]())
    key = {".txt": "text", ".md": "markdown", ".ics": "calendar"}[file.suffix]
    assert found[key] == file.read_bytes().decode().removesuffix("\n" if key == "text" else "")


def test_every_paper_has_its_golden_files() -> None:
    kinds = {"invitation": ".ics .txt", "follow-up": ".ics .txt", "what-remains": ".md .txt", "rota": ".ics .txt"}
    assert {file.name for file in GOLDEN.iterdir()} == {
        f"{name}{kind}" for name, some in kinds.items() for kind in some.split()
    }


def test_the_host_is_told_what_is_still_to_be_filled_in() -> None:
    assert read("invitation", papers.invitation())["to_fill_in"] == ["[room]", "[day]"]
    assert read("invitation", papers.invitation(papers.PLAIN))["to_fill_in"] == []


def test_a_guide_without_an_invitation_invites_by_its_purpose() -> None:
    text = read("invitation", papers.invitation(papers.PLAIN))["text"]
    assert text.startswith("A round\nTuesday, December 1, 10:00 AM to 10:50 AM\n\nOne colleague leaves")


def test_a_day_that_looks_like_a_place_to_fill_in_is_only_a_day() -> None:
    text = read("invitation", papers.invitation(day="[time]", time="{day}"))["text"]
    assert "On [time] at {day} we meet in [room]." in text


def test_with_nothing_agreed_the_papers_say_so() -> None:
    for found in (
        read("what-remains", papers.what_remains(agreements=[]))["text"],
        read("what-remains", papers.what_remains(agreements=[{"what": "  "}]))["markdown"],
        read("follow-up", papers.follow_up(agreements=[]))["text"],
    ):
        assert "No agreements were taken down." in found


@pytest.mark.parametrize("name", ["invitation", "follow-up", "rota"])
def test_what_is_sent_again_has_the_same_uids_and_can_be_taken_out(name: str) -> None:
    first, last = (
        read(name, ASKED[name](**changes))["calendar"] for changes in ({}, {"sequence": 2, "is_cancelled": True})
    )
    uids = [[line for line in text.splitlines() if line.startswith("UID:")] for text in (first, last)]
    assert uids[0] == uids[1]
    assert len(set(uids[0])) == (4 if name == "rota" else 1)
    assert ("METHOD:PUBLISH" in first, "METHOD:CANCEL" in last) == (True, True)
    assert last.count("STATUS:CANCELLED") == last.count("SEQUENCE:2") == len(uids[0])


def test_the_parts_of_one_meeting_have_uids_of_their_own() -> None:
    texts = [read(name, ASKED[name]())["calendar"] for name in ("invitation", "follow-up", "rota")]
    uids = [line for text in texts for line in text.splitlines() if line.startswith("UID:")]
    assert len(uids) == len(set(uids)) == 6


@pytest.mark.parametrize(
    ("name", "asked", "says"),
    [
        ("rota", papers.rota(people=[]), "A rota needs a name."),
        ("rota", papers.rota(people=[" ", "\n"]), "A rota needs a name."),
        ("rota", papers.rota(people=["Ana", "Ben", " ana "]), "There are two people called ana. Tell them apart."),
        ("rota", papers.rota(meetings=[]), "A rota needs a meeting."),
        ("follow-up", papers.follow_up(papers.PLAIN), "This guide has no follow-up."),
        ("invitation", papers.invitation(clock=["10:00 AM"]), "A clock for 3 steps has 4 times."),
        ("invitation", papers.invitation(clock=[]), "A clock for 3 steps has 4 times."),
        (
            "invitation",
            papers.invitation(begins=253402300799999),
            "A moment is a number of milliseconds since 1970, up to the end of the year 9999.",
        ),
        ("invitation", papers.invitation(begins="0"), "The JSON.begins is not what it should be."),
        ("invitation", papers.invitation(reply="x"), "The JSON lacks or should not have reply."),
        ("letter", "{}", "There is no paper called letter."),
    ],
)
def test_what_cannot_be_written_is_refused_in_a_sentence(name: str, asked: str, says: str) -> None:
    assert json.loads(paper(name, asked)) == {"problem": says}
