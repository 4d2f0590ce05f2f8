"""A guide's run sheet as its author writes it, in `NAME.yml`; the JSON Schema that editors use is made from this.

title: A listening round
summary: Each person is heard for two minutes, with no reply.
purpose: To hear everyone before anything is decided.
minutes: 12
group_size: {low: 3, high: 6}
roles:
  - {name: Timekeeper, does: watches a silent clock}
materials: [A clock with its sound off]
steps:
  - {title: Open, timebox: 2, grouping: everyone, say: [Today we only listen.]}
  - {title: The round, timebox: 10, grouping: everyone, say: [Who begins?], note: Let silences be.}
ground_rules: [One person speaks at a time.]
licence: CC-BY-4.0
source: Written for this site.
not_for: Please do not hold what is said here against anyone.
"""

from typing import ClassVar, Literal

from withness.authoring.shape.account import AccountShape
from withness.authoring.shape.shape import Shape, Text, field


class GroupSizeShape(Shape):
    """How few and how many people the meeting works for."""

    called = "a group size"

    low: int = field("the smallest number of people", examples=[3], ge=1)
    high: int = field("the largest number of people", examples=[8], ge=1)


class RoleShape(Shape):
    """A part that somebody takes in the meeting."""

    called = "a role"

    name: Text = field("the role's name")
    does: Text = field("what the person does")


class StepShape(Shape):
    """One part of the meeting."""

    called = "a step"

    title: Text = field("the step's title")
    timebox: int = field("how many minutes the step takes", examples=[5], ge=1)
    grouping: Literal["alone", "pairs", "trios", "everyone"] = field("alone, pairs, trios or everyone")
    say: list[Text] = field("a list of what the host says aloud, word for word", min_length=1)
    note: Text | None = field("what the host should know, not read aloud", default=None)


class GuideShape(AccountShape):
    """A guide: a meeting that a team can run alone, step by step."""

    called = "a guide"
    parts: ClassVar = {"group_size": GroupSizeShape, "roles": RoleShape, "steps": StepShape}

    title: Text = field("the guide's title")
    summary: Text = field("what happens in the meeting, in one sentence")
    purpose: Text = field("what the meeting is for")
    minutes: int = field("how many minutes the meeting takes: the sum of the timeboxes", examples=[30], ge=1)
    group_size: GroupSizeShape = field("for how many people it works: low and high")
    roles: list[RoleShape] = field("a list of the parts that people take", default=[])
    materials: list[Text] = field("a list of what to bring", default=[])
    steps: list[StepShape] = field("a list of the steps of the meeting", min_length=1)
    ground_rules: list[Text] = field("a list of rules that everyone agrees to", min_length=1)
