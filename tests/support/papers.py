"""A meeting of these tests, and what its page asks for."""

import json
from dataclasses import replace
from typing import Any

from support.examples import GUIDE, a_step
from withness.meeting.guide import FollowUp, Guide, Role
from withness.strict_json import dump_json

HOUR = replace(
    GUIDE,
    title="One case; then ideas",
    purpose="One colleague leaves with a first step.",
    minutes=50,
    roles=(Role(name="Host", does="reads aloud"), Role(name="Presenter", does="brings a case")),
    materials=("a circle of chairs", "cards, pens"),
    steps=(
        a_step("Open", 4),
        a_step("The case", 16, apart="Presenter"),
        a_step("What might it be like, for each of the people in it?", 30),
    ),
    invitation="On [day] at [time] we meet in [room]. If you have a case, tell me by [day].",
    prepare=("Read the sheet twice.", "Change every name, and every place."),
    follow_up=FollowUp(days=14, minutes=10, ask=("What became of your first step?", "What have you used since?")),
)
PLAIN = replace(HOUR, title="A round", invitation=None, prepare=(), materials=(), roles=(), follow_up=None)
FILED = {"uid": "3f2b8c1e-9d47-4b0a-8f6e-2a1c5d7e9b30", "made": 1795827723456}
# Tuesday, December 1, 2026, at ten in New York, and two weeks later.
BEGINS, LATER = 1796137200000, 1797346800000
DAY = "Tuesday, December 1"
CLOCK = ["10:00 AM", "10:04 AM", "10:20 AM", "10:50 AM"]
AGREEMENTS = [
    {"what": "call the printer", "who": "Ana", "by": "Friday, December 4"},
    {"what": "write to *everyone* & the <team>, #1", "who": "Ben_B", "by": ""},
    {"what": "a second\nmeeting", "by": "the end of the year"},
    {"what": "", "who": "Zoë"},
    {"what": " ", "who": "", "by": ""},
]
MEETINGS = [
    {"day": "Tuesday, December 1", "time": "10:00 AM", "begins": BEGINS},
    {"day": "Tuesday, December 15", "time": "10:00 AM", "begins": LATER},
    {"day": "Tuesday, December 29", "time": "10:00 AM", "begins": 2 * LATER - BEGINS},
    {"day": "Tuesday, January 12", "time": "10:00 AM", "begins": 3 * LATER - 2 * BEGINS},
]


def asked(guide: Guide, **keys: Any) -> str:
    """Return the JSON with which a page asks for a paper of this guide."""
    return json.dumps({"guide": json.loads(dump_json(guide)), **keys})


def invitation(guide: Guide = HOUR, **changes: Any) -> str:
    return asked(guide, **{"day": DAY, "time": CLOCK[0], "begins": BEGINS, "clock": CLOCK, **FILED, **changes})


def follow_up(guide: Guide = HOUR, **changes: Any) -> str:
    return asked(guide, **{"day": DAY, "begins": LATER, "agreements": AGREEMENTS, **FILED, **changes})


def what_remains(guide: Guide = HOUR, **changes: Any) -> str:
    return asked(guide, **{"day": DAY, "agreements": AGREEMENTS, **changes})


def rota(guide: Guide = HOUR, **changes: Any) -> str:
    return asked(guide, **{"people": ["Ana", "Ben", "Chi"], "meetings": MEETINGS, **FILED, **changes})


def every_paper() -> list[tuple[str, str]]:
    """Return a name and what is asked for, so often that all is said that a paper may say, and all refused."""
    joined = replace(HOUR, title="\N{WOMAN}\u200d\N{GIRL}e\u0301" * 40, purpose="\u0301" * 200)
    invitations = [invitation(), invitation(PLAIN), invitation(joined), invitation(sequence=1, is_cancelled=True)]
    invitations += [invitation(clock=CLOCK[:2]), invitation(uid="a b"), invitation(begins=-1), invitation(made=True)]
    invitations += [invitation(sequence=-1), invitation(replace(HOUR, title=" "))]
    backs = [follow_up(), follow_up(agreements=[{"what": ""}]), follow_up(PLAIN)]
    rotas = [rota(), rota(PLAIN), rota(people=["Ana"]), rota(people=[]), rota(people=["Ana", " ana "])]
    rotas += [rota(meetings=[]), "", "{}", "[]", '{"guide": {}}']
    return [
        *(("invitation", one) for one in invitations),
        *(("follow-up", one) for one in backs),
        *(("what-remains", one) for one in (what_remains(), what_remains(PLAIN, agreements=[]))),
        *(("rota", one) for one in rotas),
        ("letter", "{}"),
    ]
