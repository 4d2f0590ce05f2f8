"""The run sheet as the build draws it: what a team needs on the table to run a meeting alone."""

from itertools import accumulate

from withness.form.notices import not_started
from withness.markup.html import Html, element, join
from withness.meeting.guide import Guide, Step


def run_sheet(guide: Guide) -> Html:
    """Return the whole run sheet; its clock is hidden until a script can turn minutes into times."""
    return element(
        "run-sheet",
        _facts(guide),
        element("h2", "Agree on this first", id="ground-rules"),
        element("ul", [element("li", rule) for rule in guide.ground_rules], class_="ground-rules"),
        element("h2", "Step by step", id="steps"),
        _clock(guide),
        not_started(
            "This page can turn the minutes into clock times, but that could not start in this browser."
            " The minutes are all here."
        ),
        element("ol", _steps(guide.steps), class_="steps"),
        element("p", guide.source, class_="source"),
        data_name=guide.name,
        data_minutes=guide.minutes,
        data_part=True,
    )


def _facts(guide: Guide) -> Html:
    roles: list[str] = [join(element("strong", role.name), ": ", role.does) for role in guide.roles]
    facts: list[tuple[str, list[str]]] = [
        ("What for", [guide.purpose]),
        ("How long", [f"{guide.minutes} minutes"]),
        ("Who", [guide.group_size.in_words]),
        ("Roles", roles),
        ("Bring", list(guide.materials)),
    ]
    rows = [join(element("dt", name), [element("dd", line) for line in lines]) for name, lines in facts if lines]
    return element("dl", rows, class_="facts")


def _clock(guide: Guide) -> Html:
    start = element("input", type="time", id=f"start-{guide.name}", autocomplete="off")
    label = element("label", "We start at", for_=f"start-{guide.name}")
    return element("form", label, " ", start, class_="clock", hidden=True)


def _steps(steps: tuple[Step, ...]) -> list[Html]:
    starts = accumulate((step.timebox for step in steps), initial=0)
    return [_step(number, *one) for number, one in enumerate(zip(steps, starts, strict=False), start=1)]


def _step(number: int, step: Step, start: int) -> Html:
    return element(
        "li",
        # A number that only the stylesheet counts is missing from the heading's name in some browsers.
        element("h3", element("span", f"{number}.", class_="number"), " ", step.title),
        element(
            "p",
            element("span", f"{step.timebox} min", class_="minutes"),
            " ",
            element("span", class_="clock-time"),
            " · ",
            element("span", step.grouping, class_="grouping"),
            class_="timebox",
        ),
        element("blockquote", [element("p", line) for line in step.say], class_="say") if step.say else None,
        element("p", step.note, class_="note") if step.note else None,
        class_="step",
        data_start=start,
        data_minutes=step.timebox,
    )
