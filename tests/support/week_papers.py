"""What a page asks for that carries something into a week."""

import json
from typing import Any

FILED = {"uid": "3f2b8c1e9d474b0a8f6e2a1c5d7e9b30", "made": 1795827723456, "sequence": 0, "is_cancelled": False}
# Tuesday, December 1, 2026, at ten in New York.
BEGINS, QUARTER = 1796137200000, 15 * 60_000
FAMILY = "\N{WOMAN}\u200d\N{WOMAN}\u200d\N{GIRL}\u200d\N{BOY}"
AWKWARD = f"會議 結束 {FAMILY}, שלום; e\u0301\u0301 back\\slash\r\nالسلام\u2028a line " + "long, " * 40


def intention(when: str = "I hang up after the Monday call", will: str = "write down one thing I heard") -> str:
    return json.dumps({"when": when, "will": will})


def intention_calendar(**changes: Any) -> str:
    asked = {"when": "I hang up", "will": "write to Ana", "day": "", "begins": BEGINS, "ends": BEGINS + QUARTER}
    return json.dumps({**asked, "look_back": "2026-12-15", **FILED, **changes})


def check_ins(**changes: Any) -> str:
    asked = {"who": "MK", "every": 7, "from": "2026-11-30", "until": "2027-05-31", "days_off": [5, 6]}
    hours = {"earliest": "09:00", "latest": "17:00", "hard_days": ["2026-12-18", "2027-01-14"]}
    return json.dumps({**asked, **hours, "seed": "5f1c", **changes})


def check_ins_calendar(count: int = 3, **changes: Any) -> str:
    week = 7 * 96 * QUARTER
    some = [
        {
            "begins": BEGINS + at * week,
            "ends": BEGINS + at * week + QUARTER,
            "about": "Work",
            "prompt": f"{at} {AWKWARD}",
        }
        for at in range(count)
    ]
    return json.dumps({**FILED, "who": "MK", "check_ins": some, **changes})


def every_week_paper() -> list[tuple[str, str]]:
    """Return a name and what is asked for, so often that all is said that a paper may say, and all refused."""
    halves = [("", ""), ("", "be more patient"), ("I'm stressed", "try and listen better"), ("every day", "not shout")]
    halves += [("soon", ""), ("", "tomorrow at 9 I ask Maria"), ("I hang up I’ll call Jo", ""), (AWKWARD, AWKWARD)]
    halves += [("The call ends", "don’t interrupt"), ("", "walk at lunch"), ("at 9", "wash, read, write and sing")]
    intentions: list[dict[str, Any]] = [
        {"day": "2026-12-01", "begins": None, "ends": None},
        {"look_back": ""},
        {"is_cancelled": True},
    ]
    intentions += [{"begins": None, "look_back": ""}, {"look_back": "2026-13-01"}, {"will": AWKWARD}, {"uid": " "}]
    intentions += [{"afterwards": AWKWARD}, {"afterwards": "ask, “What now?”", "look_back": ""}]
    plans: list[dict[str, Any]] = [{"every": every, "seed": f"{every} é\ud800"} for every in (1, 2, 3, 14, 30, 366)]
    plans += [{"days_off": list(range(7))}, {"until": "2026-11-29"}, {"until": "2029-11-29"}, {"who": ""}]
    plans += [{"who": "Maria"}, {"every": 0}, {"from": "tomorrow"}, {"from": "2026-02-30"}, {"latest": "08:59"}]
    plans += [{"earliest": "9"}, {"earliest": "09:01", "latest": "09:02"}, {"until": "2026-11-30"}, {"seed": 5}]
    events: list[dict[str, Any]] = [{}, {"is_cancelled": True, "sequence": 1}, {"check_ins": []}, {"who": "Maria"}]
    return [
        *(("intention", intention(*one)) for one in halves),
        *(("intention-calendar", intention_calendar(**one)) for one in intentions),
        *(("check-ins", check_ins(**one)) for one in plans),
        *(("check-ins-calendar", check_ins_calendar(**one)) for one in events),
        *(("check-ins", wrong) for wrong in ("", "[]", "{}")),
        ("letter", "{}"),
    ]
