"""The run sheet as the build draws it: what a team needs on the table to run a meeting alone."""

from withness.form.notices import not_started
from withness.markup.controls import button
from withness.markup.html import Html, element, fill, join
from withness.markup.numbers import plain
from withness.meeting.guide import FollowUp, Guide, Step
from withness.strict_json import dump_json
from withness.words.words import N_, _, ngettext

_DIFFICULTY = {
    1: N_("1 of 3: anyone who can read a sheet aloud"),
    2: N_("2 of 3: someone who has hosted a few meetings"),
    3: N_("3 of 3: someone who has been trained, or has hosted this before with help"),
}
_ORDER = {
    "draw": N_("Everyone draws a card; the lowest number begins, and so on upward."),
    "volunteers": N_("Whoever would like to begins."),
    "newest-first": N_("The newest person here begins; the one who has been here longest comes last."),
    "senior-last": N_("Whoever would like to begins. The most senior person speaks last."),
}
# Who works with whom in a step: each alone, two and two, three and three, all together.
_GROUPING = {
    "alone": N_("alone"),
    "pairs": N_("pairs"),
    "trios": N_("trios"),
    "everyone": N_("everyone"),
}


def guide_opening(guide: Guide) -> Html:
    """Return what stands under a guide's title: how long it takes, for how many, and how hard it is to host."""
    # Translators: how hard a meeting is to host, from 1 to 3.
    hard = _("{difficulty} of 3 to host").format(difficulty=guide.difficulty) if guide.difficulty else None
    facts = filter(None, [_minutes(guide.minutes), guide.group_size.in_words, hard])
    return join(element("p", " · ".join(facts), class_="guide-facts kicker"), _views())


def run_sheet(guide: Guide) -> Html:
    """Return the whole run sheet; its clock is hidden until a script can turn minutes into times."""
    return element(
        "run-sheet",
        *_opening(guide),
        _handout(guide) if guide.handout else None,
        _follow_up(guide.follow_up) if guide.follow_up else None,
        data_name=guide.name,
        data_minutes=guide.minutes,
        data_guide=dump_json(guide),
        data_part=True,
        id="host",
    )


def _views() -> Html:
    """Return the ways to hold the meeting, hidden until a script can lead there."""
    run = element("a", _("Run it now"), class_="button", href="#host")
    return element("p", run, " ", button(_("Print the sheet"), do="print"), class_="views", hidden=True)


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
        element("h2", _("Agree on this first"), id="ground-rules"),
        element("ul", [element("li", rule) for rule in guide.ground_rules], class_="ground-rules"),
        element("h2", _("Step by step"), id="steps"),
        _clock(guide),
        not_started(
            _(
                "This page can turn the minutes into clock times, but that could not start in this browser."
                " The minutes are all here."
            )
        ),
        element("ol", _steps(guide.steps), class_="steps"),
        element("p", guide.source, class_="source"),
        class_="sheet",
    )


def _facts(guide: Guide) -> Html:
    # Translators: a role in a meeting, and what it does.
    part = _("{role}: {does}")
    roles: list[str] = [fill(part, role=element("strong", role.name), does=role.does) for role in guide.roles]
    facts: list[tuple[str, list[str]]] = [
        (_("What for"), [guide.purpose]),
        (_("How long"), [_minutes(guide.minutes)]),
        # Translators: how many people take part in a meeting.
        (_("Who"), [guide.group_size.in_words]),
        # Translators: how hard a meeting is to host.
        (_("To host"), [_(_DIFFICULTY[guide.difficulty])] if guide.difficulty else []),
        (_("Roles"), roles),
        # Translators: what is needed in a meeting.
        (_("Bring"), list(guide.materials)),
    ]
    rows = [join(element("dt", name), [element("dd", line) for line in lines]) for name, lines in facts if lines]
    return element("dl", rows, class_="facts")


def _before(guide: Guide) -> Html | None:
    """Return what comes before the meeting, or `None` where the author names nothing."""
    if not guide.prepare and not guide.invitation:
        return None
    return element(
        "section",
        element("h2", _("Before you meet"), id="before"),
        element("ul", [element("li", line) for line in guide.prepare]) if guide.prepare else None,
        join(element("p", _("An invitation to send:")), element("blockquote", element("p", guide.invitation)))
        if guide.invitation
        else None,
        element("p", button(_("Set a day, and invite people"), do="invite"), class_="view", hidden=True),
        class_="before",
    )


def _follow_up(follow_up: FollowUp) -> Html:
    words = ngettext("Meet again for {n} minute, and ask:", "Meet again for {n} minutes, and ask:", follow_up.minutes)
    return element(
        "section",
        element("h2", _later(follow_up.days), id="follow-up"),
        element("p", words.format(n=follow_up.minutes)),
        element("ul", [element("li", question) for question in follow_up.ask]),
        class_="follow-up",
    )


def _later(days: int) -> str:
    if days == 1:
        return _("The next day")
    if days == 7:
        return _("A week later")
    if days % 7 == 0:
        return ngettext("{n} week later", "{n} weeks later", days // 7).format(n=days // 7)
    return ngettext("{n} day later", "{n} days later", days).format(n=days)


def _minutes(minutes: int) -> str:
    return ngettext("{n} minute", "{n} minutes", minutes).format(n=minutes)


def _handout(guide: Guide) -> Html:
    """Return what participants may see, which is printed on a page of its own."""
    return element(
        "section",
        element("h2", _("Handout"), id="handout"),
        element("p", guide.title, class_="kicker"),
        element("ul", [element("li", line) for line in guide.handout]),
        element("p", _alone(), class_="view", id="handout-alone", hidden=True),
        class_="handout",
    )


def _alone() -> Html:
    return element("a", _("The handout alone, to send or to show"), href="#handout-alone")


def _clock(guide: Guide) -> Html:
    start = element("input", type="time", id=f"start-{guide.name}", autocomplete="off")
    label = element("label", _("We start at"), for_=f"start-{guide.name}")
    return element("form", label, " ", start, class_="clock", hidden=True)


def _steps(steps: tuple[Step, ...]) -> list[Html]:
    return [_step(step, steps[:number]) for number, step in enumerate(steps)]


def _step(step: Step, before: tuple[Step, ...]) -> Html:
    return element(
        "li",
        # A number that only the stylesheet counts is missing from the heading's name in some browsers.
        element("h3", element("span", f"{len(before) + 1}.", class_="number"), " ", step.title),
        _timebox(step),
        element("blockquote", [element("p", line) for line in step.say], class_="say") if step.say else None,
        element("p", _("On the board: {words}").format(words=step.show), class_="note show") if step.show else None,
        [element("p", line, class_="note") for line in _notes(step, before)],
        class_="step",
        data_start=sum(one.timebox for one in before),
        data_minutes=step.timebox,
    )


def _timebox(step: Step) -> Html:
    # Translators: the least minutes that a step of a meeting can take.
    least = _("at least {minutes} min").format(minutes=step.shortest)
    shortest = element("span", least, class_="shortest") if step.shortest else None
    return element(
        "p",
        element("span", _("{n} min").format(n=step.timebox), class_="minutes"),
        " ",
        element("span", class_="clock-time"),
        " · ",
        element("span", _(_GROUPING[step.grouping]), class_="grouping"),
        join(" · ", shortest) if shortest else None,
        join(" · ", _apart(step.apart)) if step.apart else None,
        class_="timebox",
    )


def _apart(role: str) -> Html:
    # Translators: "role" is somebody's part in the meeting, such as Presenter.
    return element("span", _("the {role}’s chair is turned: they only listen").format(role=role), class_="apart")


def _changes(step: Step, before: tuple[Step, ...]) -> str:
    """Return when those who work together change over, or when the one turn of this step is over."""
    turn, settle = step.turn or 0, step.settle or 0
    at = {name: plain(round(settle + turn * turns, 1)) for name, turns in (("first", 1), ("second", 2))}
    # What no author wrote is told in half minutes, which a host can see on any watch.
    parts = {"half": 1 / 2, "three": 2 / 3, "six": 4 / 3}
    at |= {name: plain(round(2 * (settle + turn * part)) / 2) for name, part in parts.items()}
    if step.one_turn:
        is_shared = step.grouping == "pairs" and any(one.one_turn for one in before)
        said = _("After {first} min a hand goes up: this turn is over.").format(**at)
        shared = _("In a group of three, the two who have not had a turn share it, and change over after {half} min.")
        return f"{said} {shared.format(**at)}" if is_shared else said
    if step.grouping == "pairs":
        return _("Pairs change over after {first} min; a group of three after {three} min and {six} min.").format(**at)
    return _("Threes change over after {first} min and {second} min.").format(**at)


def _silence(step: Step) -> str:
    if step.one_turn:
        return _("No signal but the hand in this step: let the silence be.")
    return _("No signal in this step: let the silence be.")


def _notes(step: Step, before: tuple[Step, ...]) -> list[str]:
    """Return what the host should know: who speaks when, whether to keep still, and the author's note."""
    return [
        *([_(_ORDER[step.order])] if step.order else []),
        *([_changes(step, before)] if step.turn else []),
        *([_silence(step)] if step.silent else []),
        *([step.note] if step.note else []),
    ]
