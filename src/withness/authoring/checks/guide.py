"""Whether the keys of a guide fit one another: its minutes, its steps and roles, its smallest and its largest group."""

from collections.abc import Iterator, Mapping, Sequence
from math import ceil
from typing import Any

from withness.authoring.yaml.source import Place, Source
from withness.instrument.instrument import is_number
from withness.markup.numbers import plain
from withness.problem import Message, Problem, did_you_mean, quoted

DO_NOT_ADD_UP = Message(
    "The timeboxes add up to {total} minutes, and the guide says {minutes}",
    "Write minutes: {total}, or change the timeboxes by {difference}.",
)
TOO_LONG = Message(
    "The shortest this step can take, {shortest} minutes, is longer than its timebox, {timebox}",
    "Write a shortest time of {timebox} or less.",
)
NO_TURNS = Message("Nobody takes turns in a step for {grouping}", "Write grouping: pairs or trios, or take turn out.")
TURNS_TOO_LONG = Message(
    "The turns of this step come to {needed} minutes, and its timebox is {timebox}",
    "Write a turn of {most} or less, or a longer timebox.",
)
TURNS_CUT_SHORT = Message(
    "The turns of this step are over after {needed} minutes, and the shortest it can take is {shortest}",
    "Write a shortest time of {least} or more, or a shorter turn.",
)
NO_TURN = Message("This step has {key} and no turn", "Add turn, the minutes that each has, or take {key} out.")
NO_SUCH_ROLE = Message("This guide has no role {role}, whose chair could be turned", "{instead}")
NO_ROLES = "Name it under roles, with what it does."
NOBODY = Message("The largest group, {high}, is smaller than the smallest, {low}", "Swap low and high.")


def guide_problems(source: Source) -> Iterator[Problem]:
    """Yield what does not add up: minutes and timeboxes, a step's shortest time, the ends of a group size, roles."""
    data = source.data or {}
    steps = data.get("steps")
    whole = _whole([data.get("minutes"), *(step.get("timebox") for _, step in source.entries(("steps",)))])
    if isinstance(steps, list) and steps and len(whole) == len(steps) + 1 and sum(whole[1:]) != whole[0]:
        minutes, total = whole[0], sum(whole[1:])
        words = {"total": total, "minutes": minutes, "difference": abs(total - minutes)}
        yield source.problem(("minutes",), DO_NOT_ADD_UP, **words)
    for place, step in source.entries(("steps",)):
        both = _whole([step.get("shortest"), step.get("timebox")])
        if len(both) == 2 and both[0] > both[1]:
            yield source.problem((*place, "shortest"), TOO_LONG, shortest=both[0], timebox=both[1])
        yield from _turns(source, place, step)
    size = data.get("group_size")
    ends = _whole([size.get("low"), size.get("high")]) if isinstance(size, dict) else []
    if len(ends) == 2 and ends[1] < ends[0]:
        yield source.problem(("group_size", "high"), NOBODY, low=ends[0], high=ends[1])
    yield from _unknown_roles(source)


def _turns(source: Source, place: Place, step: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield why those who work together cannot take such turns."""
    turn, size = step.get("turn"), {"pairs": 2, "trios": 3}.get(str(step.get("grouping")))
    if turn is not None and size is None and step.get("grouping") in ("alone", "everyone"):
        yield source.problem((*place, "turn"), NO_TURNS, grouping=step["grouping"])
    for key in ("settle", "one_turn"):
        if turn is None and step.get(key):
            yield source.problem((*place, key), NO_TURN, key=key)
    if size and is_number(turn):
        yield from _lengths(source, place, step, turn, 1 if step.get("one_turn") is True else size)


def _lengths(source: Source, place: Place, step: Mapping[str, Any], turn: float, count: int) -> Iterator[Problem]:
    """Yield what so many turns are too long for: the step, or the shortest that it can be."""
    timebox, shortest, settle = (
        value if is_number(value := step.get(key)) else None for key in ("timebox", "shortest", "settle")
    )
    needed = (settle or 0) + turn * count
    if timebox is not None and needed > timebox:
        most = plain(max(0.0, timebox - (settle or 0)) * 10 // count / 10)
        words = {"needed": plain(needed), "timebox": plain(timebox), "most": most}
        yield source.problem((*place, "turn"), TURNS_TOO_LONG, **words)
    elif shortest is not None and needed > shortest:
        words = {"needed": plain(needed), "shortest": plain(shortest), "least": plain(ceil(needed))}
        yield source.problem((*place, "shortest"), TURNS_CUT_SHORT, **words)


def _unknown_roles(source: Source) -> Iterator[Problem]:
    """Yield each chair to be turned that is nobody's."""
    names = [name for _, role in source.entries(("roles",)) if isinstance(name := role.get("name"), str)]
    for place, step in source.entries(("steps",)):
        apart = step.get("apart")
        if isinstance(apart, str) and apart.strip() and apart not in names:
            instead = did_you_mean(apart, names) if names else NO_ROLES
            yield source.problem((*place, "apart"), NO_SUCH_ROLE, role=quoted(apart), instead=instead)


def _whole(values: Sequence[object]) -> list[int]:
    return [value for value in values if is_number(value) and isinstance(value, int)]
