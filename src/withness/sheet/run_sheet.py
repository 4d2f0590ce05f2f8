"""The run sheet as the build draws it: what a team needs on the table to run a meeting alone."""

from itertools import accumulate

from withness.form.notices import not_started
from withness.markup.html import Html, element, join
from withness.meeting.guide import FollowUp, Guide, Step

_DIFFICULTY = {
    1: "1 of 3: anyone who can read a sheet aloud",
    2: "2 of 3: someone who has hosted a few meetings",
    3: "3 of 3: someone who has been trained, or has hosted this before with help",
}
_ORDER = {
    "draw": "Everyone draws a card; the lowest number begins, and so on upward.",
    "volunteers": "Someone who would like to begins; then go round.",
    "newest-first": "The newest person here begins; the one who has been here longest comes last.",
    "senior-last": "Someone who would like to begins; then go round. The most senior person speaks last.",
}


def guide_opening(guide: Guide) -> Html:
    """Return what stands under a guide's title: how long it takes, for how many, and how hard it is to host."""
    hard = f"{guide.difficulty} of 3 to host" if guide.difficulty else None
    facts = filter(None, [f"{guide.minutes} minutes", guide.group_size.in_words, hard])
    return element("p", " · ".join(facts), class_="guide-facts kicker")


def run_sheet(guide: Guide) -> Html:
    """Return the whole run sheet; its clock is hidden until a script can turn minutes into times."""
    return element(
        "run-sheet",
        *_opening(guide),
        _handout(guide) if guide.handout else None,
        _follow_up(guide.follow_up) if guide.follow_up else None,
        data_name=guide.name,
        data_minutes=guide.minutes,
        data_part=True,
    )


def _opening(guide: Guide) -> list[Html]:
    """Return the facts, what comes before the meeting, and the sheet; with nothing before, the sheet has the facts."""
    before = _before(guide)
    return [_facts(guide), before, _sheet(guide)] if before else [_sheet(guide, _facts(guide))]


def _sheet(guide: Guide, facts: Html | None = None) -> Html:
    """Return what the host has in hand during the meeting, which is printed on one page."""
    return element(
        "div",
        # On paper the page's own title then stands on the page before.
        None if facts else element("p", guide.title, class_="sheet-title", aria_hidden="true"),
        facts,
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
        class_="sheet",
    )


def _facts(guide: Guide) -> Html:
    roles: list[str] = [join(element("strong", role.name), ": ", role.does) for role in guide.roles]
    facts: list[tuple[str, list[str]]] = [
        ("What for", [guide.purpose]),
        ("How long", [f"{guide.minutes} minutes"]),
        ("Who", [guide.group_size.in_words]),
        ("To host", [_DIFFICULTY[guide.difficulty]] if guide.difficulty else []),
        ("Roles", roles),
        ("Bring", list(guide.materials)),
    ]
    rows = [join(element("dt", name), [element("dd", line) for line in lines]) for name, lines in facts if lines]
    return element("dl", rows, class_="facts")


def _before(guide: Guide) -> Html | None:
    """Return what comes before the meeting, or `None` where the author names nothing."""
    if not guide.prepare and not guide.invitation:
        return None
    return element(
        "section",
        element("h2", "Before you meet", id="before"),
        element("ul", [element("li", line) for line in guide.prepare]) if guide.prepare else None,
        join(element("p", "An invitation to send:"), element("blockquote", element("p", guide.invitation)))
        if guide.invitation
        else None,
        class_="before",
    )


def _follow_up(follow_up: FollowUp) -> Html:
    days = f"{follow_up.days // 7} weeks later" if follow_up.days % 7 == 0 else f"{follow_up.days} days later"
    days = {1: "The next day", 7: "A week later"}.get(follow_up.days, days)
    return element(
        "section",
        element("h2", days, id="follow-up"),
        element("p", f"Meet again for {follow_up.minutes} minutes, and ask:"),
        element("ul", [element("li", question) for question in follow_up.ask]),
        class_="follow-up",
    )


def _handout(guide: Guide) -> Html:
    """Return what participants may see, which is printed on a page of its own."""
    return element(
        "section",
        element("h2", "Handout", id="handout"),
        element("p", guide.title, class_="kicker"),
        element("ul", [element("li", line) for line in guide.handout]),
        class_="handout",
    )


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
        _timebox(step),
        element("blockquote", [element("p", line) for line in step.say], class_="say") if step.say else None,
        element("p", f"On the board: {step.show}", class_="note show") if step.show else None,
        [element("p", line, class_="note") for line in _notes(step)],
        class_="step",
        data_start=start,
        data_minutes=step.timebox,
    )


def _timebox(step: Step) -> Html:
    shortest = element("span", f"at least {step.shortest}", class_="shortest") if step.shortest else None
    return element(
        "p",
        element("span", f"{step.timebox} min", class_="minutes"),
        " ",
        element("span", class_="clock-time"),
        " · ",
        element("span", step.grouping, class_="grouping"),
        join(" · ", shortest) if shortest else None,
        class_="timebox",
    )


def _notes(step: Step) -> list[str]:
    """Return what the host should know: who speaks when, whether to keep still, and the author's note."""
    return [
        *([_ORDER[step.order]] if step.order else []),
        *(["No signal in this step: let the silence be."] if step.silent else []),
        *([step.note] if step.note else []),
    ]
