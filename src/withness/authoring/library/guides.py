"""From a guide's file to its run sheet, or to every problem in it."""

from collections.abc import Iterator, Sequence

from withness.authoring.checks.account import account_problems
from withness.authoring.shape.guide import GuideShape
from withness.authoring.shape.shape import keys_of, shape_problems
from withness.authoring.yaml.source import Source
from withness.authoring.yaml.swallowed import swallowed_problems
from withness.instrument.instrument import is_number
from withness.meeting.guide import GroupSize, Guide, Role, Step
from withness.problem import Message, Problem

DO_NOT_ADD_UP = Message(
    "The timeboxes add up to {total} minutes, and the guide says {minutes}",
    "Write minutes: {total}, or change the timeboxes by {difference}.",
)
NOBODY = Message("The largest group, {high}, is smaller than the smallest, {low}", "Swap low and high.")


def guide_of(source: Source) -> tuple[Guide | None, list[Problem]]:
    """Return the guide that a file's data describes, or every problem in it."""
    problems = list(source.problems)
    if source.data is not None:
        problems += shape_problems(GuideShape, source)
        problems += account_problems(source)
        problems += _sums(source)
        problems += swallowed_problems(source, keys_of(GuideShape))
    if problems:
        return None, problems
    return _guide(GuideShape.model_validate(source.data), source.path.stem), []


def _sums(source: Source) -> Iterator[Problem]:
    data = source.data or {}
    steps = data.get("steps")
    whole = _whole([data.get("minutes"), *(step.get("timebox") for _, step in source.entries(("steps",)))])
    if isinstance(steps, list) and steps and len(whole) == len(steps) + 1 and sum(whole[1:]) != whole[0]:
        minutes, total = whole[0], sum(whole[1:])
        words = {"total": total, "minutes": minutes, "difference": abs(total - minutes)}
        yield source.problem(("minutes",), DO_NOT_ADD_UP, **words)
    size = data.get("group_size")
    ends = _whole([size.get("low"), size.get("high")]) if isinstance(size, dict) else []
    if len(ends) == 2 and ends[1] < ends[0]:
        yield source.problem(("group_size", "high"), NOBODY, low=ends[0], high=ends[1])


def _whole(values: Sequence[object]) -> list[int]:
    return [value for value in values if is_number(value) and isinstance(value, int)]


def _guide(shape: GuideShape, name: str) -> Guide:
    return Guide(
        name=name,
        title=shape.title,
        summary=shape.summary,
        purpose=shape.purpose,
        minutes=shape.minutes,
        group_size=GroupSize(low=shape.group_size.low, high=shape.group_size.high),
        roles=tuple(Role(name=role.name, does=role.does) for role in shape.roles),
        materials=tuple(shape.materials),
        steps=tuple(
            Step(title=step.title, timebox=step.timebox, grouping=step.grouping, say=tuple(step.say), note=step.note)
            for step in shape.steps
        ),
        ground_rules=tuple(shape.ground_rules),
        licence=shape.licence,
        source=shape.source,
        citation=shape.citation,
        not_for=shape.not_for,
    )
