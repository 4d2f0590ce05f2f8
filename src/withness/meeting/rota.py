"""Who hosts a meeting that is held again and again, and who presents: nobody twice before everyone once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from withness.meeting.agenda import agenda
from withness.meeting.guide import Guide
from withness.week.calendar import Event
from withness.week.content_lines import one_line
from withness.week.filing import Filing, event_of, lasting
from withness.words.words import _

_PRESENTER = "Presenter"


class RotaError(ValueError):
    """Why there is no rota for these people, in a sentence for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """One of the meetings: its day and time as the page writes them, and when it begins, in milliseconds since 1970."""

    day: str
    time: str
    begins: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rota(Filing):
    """The people who take turns, in the order in which they begin, and the meetings in the order of their days."""

    guide: Guide
    people: tuple[str, ...]
    meetings: tuple[Sitting, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Who hosts a meeting, and who presents, in a guide that has somebody to present."""

    meeting: Sitting
    host: str
    presenter: str | None


def turns(rota: Rota) -> list[Turn]:
    """Return whose turn each meeting is; raises `RotaError` for nobody, for one name twice, and for no meetings.

    Presenting comes half a round after hosting. So of two or more nobody does both in one meeting, and everyone's turns
    lie as far from one another as they can.
    """
    people = _people(rota)
    if not rota.meetings:
        raise RotaError(_("A rota needs a meeting."))
    # An author writes the role in the language of the site.
    has_presenter = any(role.name in (_PRESENTER, _(_PRESENTER)) for role in rota.guide.roles)
    later = [*people[len(people) // 2 :], *people[: len(people) // 2]]
    return [
        Turn(
            meeting=meeting,
            host=people[at % len(people)],
            presenter=later[at % len(people)] if has_presenter else None,
        )
        for at, meeting in enumerate(rota.meetings)
    ]


def rota_text(rota: Rota) -> str:
    """Return the rota as a table, a line for each meeting and a tab between its cells, as spreadsheets take it."""
    rows = [[one_line(turn.meeting.day), one_line(turn.meeting.time), *_parts(turn)] for turn in turns(rota)]
    head = [_("Day"), _("Time"), _("Host"), _("Presenter")]
    return "\n".join("\t".join(row) for row in [head[: len(rows[0])], *rows])


def rota_events(rota: Rota) -> list[Event]:
    """Return an event for each meeting, with whose turn it is, what to prepare and the agenda inside it."""
    return [
        event_of(
            rota,
            f"rota-{number}",
            title=f"{rota.guide.title} ({_whose(turn)})",
            description="\n".join(_description(rota.guide, turn)),
            at=lasting(turn.meeting.begins, rota.guide.minutes),
        )
        for number, turn in enumerate(turns(rota), start=1)
    ]


def _people(rota: Rota) -> list[str]:
    people = [name for given in rota.people if (name := one_line(given))]
    if not people:
        raise RotaError(_("A rota needs a name."))
    if twice := [name for at, name in enumerate(people) if name.casefold() in map(str.casefold, people[:at])]:
        raise RotaError(_("There are two people called {name}. Tell them apart.").format(name=twice[0]))
    return people


def _parts(turn: Turn) -> list[str]:
    return [turn.host] if turn.presenter is None else [turn.host, turn.presenter]


def _whose(turn: Turn) -> str:
    if turn.presenter is None:
        return _("host: {host}").format(host=turn.host)
    return _("host: {host}, presenter: {presenter}").format(host=turn.host, presenter=turn.presenter)


def _description(guide: Guide, turn: Turn) -> Iterator[str]:
    yield _whose(turn)
    yield guide.purpose
    yield from _listed(_("Before you meet"), guide.prepare)
    yield from _listed(_("Bring"), guide.materials)
    yield from ["", _("Agenda"), *agenda(guide)]


def _listed(heading: str, lines: Sequence[str]) -> list[str]:
    return ["", heading, *[f"- {line}" for line in lines]] if lines else []
