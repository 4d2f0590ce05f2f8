"""Whether a team may lay the readings of a self-check together: with a reason, and no more than a code can hold."""

from collections.abc import Iterator

from withness.authoring.yaml.source import Place, Source
from withness.problem import Message, Problem, quoted
from withness.team.envelopes import MOST_CELLS

NO_REASON = Message(
    'This says whether a team may use the self-check, and nothing says why: there is no "team_because"',
    'Add "team_because": a sentence or two, which the ledger shows.',
)
NOTHING_TO_EXPLAIN = Message(
    '"team_because" gives a reason, and nothing says for what: there is no "team"',
    'Add "team: yes" or "team: no", or delete it.',
)
NO_READINGS = Message(
    "Replies are counted by kind here, so there are no readings that a team could lay together",
    'Write "team: no", or choose another "method" under "scoring".',
)
TOO_MANY = Message(
    "The bands of all subscales together have {count} readings, and the codes of a team hold {most}",
    'Write "team: no", or join bands.',
)
TWICE = Message(
    "The label {label} stands at two bands that are no neighbors, and a team's picture shows each reading once",
    'Give this band a label of its own, or write "team: no".',
)


def team_problems(source: Source) -> Iterator[Problem]:
    """Yield what keeps a team from using a self-check that says it may, and a reason that is missing or idle."""
    data = source.data or {}
    if "team" in data and "team_because" not in data:
        yield source.problem(("team",), NO_REASON)
    if "team_because" in data and "team" not in data:
        yield source.problem(("team_because",), NOTHING_TO_EXPLAIN)
    if data.get("team") not in ("yes", True):
        return
    if isinstance(scoring := data.get("scoring"), dict) and scoring.get("method") == "tally":
        yield source.problem(("team",), NO_READINGS)
    runs = [list(_runs(source, place)) for place, _ in source.entries(("subscales",))]
    # One more cell counts the people.
    if (count := sum(map(len, runs))) >= MOST_CELLS:
        yield source.problem(("team",), TOO_MANY, count=count, most=MOST_CELLS - 1)
    for of_it in runs:
        yield from _twice(source, of_it)


def _runs(source: Source, subscale: Place) -> Iterator[tuple[Place, str]]:
    """Yield the first band of each reading: neighbors with one label are one."""
    before = None
    for at, band in source.entries((*subscale, "bands")):
        if isinstance(label := band.get("label"), str):
            if label.strip() != before:
                yield at, label.strip()
            before = label.strip()


def _twice(source: Source, runs: list[tuple[Place, str]]) -> Iterator[Problem]:
    for number, (at, label) in enumerate(runs):
        if label in [earlier for _, earlier in runs[:number]]:
            yield source.problem((*at, "label"), TWICE, label=quoted(label))
