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
  - {title: The round, timebox: 10, grouping: everyone, order: draw, say: [Please begin.], note: Let silences be.}
ground_rules: [One person speaks at a time.]
difficulty: 1
invitation: On Tuesday we hear everyone for two minutes each. Come if you like.
prepare: [Put the chairs in a circle.]
handout: [What is on your mind?]
follow_up: {days: 14, minutes: 10, ask: [What has changed since?]}
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
    order: Literal["draw", "volunteers", "newest-first", "senior-last"] | None = field(
        "how it is settled who speaks when: draw, volunteers, newest-first or senior-last", default=None
    )
    shortest: int | None = field("the least number of minutes that the step can take", default=None, examples=[3], ge=1)
    show: Text | None = field("what the room may see of the step, such as its question", default=None)
    apart: Text | None = field(
        "the role whose chair is turned away in this step",
        default=None,
        examples=["Presenter"],
    )
    turn: float | None = field(
        "how many minutes each of a pair or a trio has, before they change over", default=None, examples=[3], gt=0
    )
    settle: float | None = field(
        "how many minutes go by before the first turn: for reading aloud, finding a partner",
        default=None,
        examples=[0.5],
        gt=0,
    )
    one_turn: bool = field("true where only one of each pair or trio has a turn in this step", default=False)
    silent: bool = field("true for a step in which nothing may sound or flash", default=False)


class FollowUpShape(Shape):
    """A short meeting some days later."""

    called = "a follow-up"

    days: int = field("how many days later", examples=[14], ge=1)
    minutes: int = field("how many minutes it takes", examples=[10], ge=1)
    ask: list[Text] = field("a list of questions to ask then", min_length=1)


class GuideShape(AccountShape):
    """A guide: a meeting that a team can run alone, step by step."""

    called = "a guide"
    parts: ClassVar = {
        "group_size": GroupSizeShape,
        "roles": RoleShape,
        "steps": StepShape,
        "follow_up": FollowUpShape,
    }

    title: Text = field("the guide's title")
    summary: Text = field("what happens in the meeting, in one sentence")
    purpose: Text = field("what the meeting is for")
    minutes: int = field("how many minutes the meeting takes: the sum of the timeboxes", examples=[30], ge=1)
    group_size: GroupSizeShape = field("for how many people it works: low and high")
    roles: list[RoleShape] = field("a list of the parts that people take", default=[])
    materials: list[Text] = field("a list of what to bring", default=[])
    steps: list[StepShape] = field("a list of the steps of the meeting", min_length=1)
    ground_rules: list[Text] = field("a list of rules that everyone agrees to", min_length=1)
    difficulty: Literal[1, 2, 3] | None = field("how hard it is to host: 1, 2 or 3", default=None)
    invitation: Text | None = field("the message that invites people", default=None)
    prepare: list[Text] = field("a list of what the host does beforehand", default=[])
    handout: list[Text] = field("a list of what participants need, and nothing else", default=[])
    follow_up: FollowUpShape | None = field("a short meeting some days later: days, minutes and ask", default=None)
