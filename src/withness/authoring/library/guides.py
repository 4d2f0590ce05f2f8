"""From a guide's file to its run sheet, or to every problem in it."""

from withness.authoring.checks.account import account_problems
from withness.authoring.checks.guide import guide_problems
from withness.authoring.shape.guide import FollowUpShape, GuideShape, StepShape
from withness.authoring.shape.shape import keys_of, shape_problems
from withness.authoring.yaml.source import Source
from withness.authoring.yaml.swallowed import swallowed_problems
from withness.meeting.guide import FollowUp, GroupSize, Guide, Role, Step
from withness.problem import Problem


def guide_of(source: Source) -> tuple[Guide | None, list[Problem]]:
    """Return the guide that a file's data describes, or every problem in it."""
    problems = list[Problem]()
    if source.data is not None:
        problems += shape_problems(GuideShape, source)
        problems += account_problems(source)
        problems += guide_problems(source)
        problems += swallowed_problems(source, keys_of(GuideShape))
    if problems := source.and_more(problems):
        return None, problems
    return _guide(GuideShape.model_validate(source.data), source.path.stem), []


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
        steps=tuple(map(_step, shape.steps)),
        ground_rules=tuple(shape.ground_rules),
        licence=shape.licence,
        source=shape.source,
        citation=shape.citation,
        not_for=shape.not_for,
        difficulty=shape.difficulty,
        invitation=shape.invitation,
        prepare=tuple(shape.prepare),
        handout=tuple(shape.handout),
        follow_up=_follow_up(shape.follow_up) if shape.follow_up else None,
    )


def _step(step: StepShape) -> Step:
    return Step(**{**step.model_dump(), "say": tuple(step.say)})


def _follow_up(shape: FollowUpShape) -> FollowUp:
    return FollowUp(**{**shape.model_dump(), "ask": tuple(shape.ask)})
