"""A self-check as its author writes it, in `NAME.yml`; the JSON Schema that editors use is made from this.

title: Empathy at work
summary: How often four practices of empathy showed up in your last four weeks.
minutes: 4
version: 1
licence: CC-BY-4.0
source: Written for this site; not a validated scale.
not_for: Please do not use it to judge somebody else.
preamble: Think of the last four weeks at work.
options:
  - {value: 1, label: Almost never}
  - {value: 5, label: Almost always}
scoring: {method: mean, missing: 0.5}
items:
  - {id: ask-first, stem: I ask what someone needs., subscale: listen}
  - {id: fix-it, stem: I start solving too soon., subscale: listen, reverse_keyed: true}
  - id: late-again
    stem: Ravi is late with his part once more, and says, “I will manage.”
    subscale: listen
    options:
      - {value: 1, label: Shall I take it off you?, feedback: Fixes. He did not ask for that yet.}
      - {value: 5, label: You sound tired., feedback: Acknowledges. He may say more.}
subscales:
  - id: listen
    name: Listen and acknowledge
    bands:
      - {low: 1, label: Rarely, meaning: Listening gets crowded out., next: [../guides/listening-round.md]}
      - {low: 3, label: Often, meaning: People find you listening.}
"""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Discriminator, Tag, WithJsonSchema

from withness.authoring.shape.account import AccountShape
from withness.authoring.shape.shape import Id, Shape, Text, field


class OptionShape(Shape):
    """One answer that a reader may choose."""

    called = "an option"

    value: float = field(
        "the number that this answer stands for (an answer that has none is written as blank)",
        examples=[1],
        ge=-1_000_000,
        le=1_000_000,
    )
    label: Text = field("the answer's words, as the reader sees them")
    feedback: Text | None = field("why this reply to a scene lands as it does", default=None)
    kind: Id | None = field("the id of the kind of reply that it is, where replies are counted", default=None)


type OptionSet = Annotated[list[OptionShape], field("a list of options", min_length=1)]


def _by_kind(**tags: type) -> Discriminator:
    """Return what tells the ways to write some options apart, by their kind of value."""

    def tag(options: Any) -> str | None:
        return next((name for name, kind in tags.items() if isinstance(options, kind)), None)

    error = "_or_".join(tags)
    return Discriminator(tag, custom_error_type=error, custom_error_message=error)


type _Options = Annotated[
    Annotated[OptionSet, Tag("list")] | Annotated[dict[Id, OptionSet], Tag("sets")], _by_kind(list=list, sets=dict)
]
type _ItemOptions = Annotated[
    Annotated[OptionSet, Tag("list")] | Annotated[Id, Tag("name")], _by_kind(list=list, name=str)
]


def _as_word(value: Any) -> Any:
    """Return yes or no for what programs that rewrite YAML make of them, and anything else as it is."""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else value


_YesOrNo = Annotated[
    Literal["yes", "no"], BeforeValidator(_as_word), WithJsonSchema({"enum": ["yes", "no", True, False]})
]


class ItemShape(Shape):
    """One statement or scene for the reader to answer."""

    called = "an item"

    id: Id = field("a short name in lower-case words joined by hyphens, which never changes")
    stem: Text = field("the statement or the scene that the reader answers, with one idea in it")
    subscale: Id = field("the id of the subscale that the item counts in")
    reverse_keyed: bool = field("true if agreeing with the item speaks against the subscale", default=False)
    options: _ItemOptions | None = field(
        "the name of the item's set of options, where several sets are named, or a list of its own", default=None
    )


class BandShape(Shape):
    """One reading of a score, from `low` up to the next band's `low`."""

    called = "a band"

    low: float = field("the lowest score of the band, on the scale of the scoring method", examples=[1])
    label: Text = field("the band's name in a word or two")
    meaning: Text = field("what a score in this band says, as a reading of the scale and never as a diagnosis")
    headline: Text | None = field("a sentence that may head the whole result", default=None)
    now: Text | None = field("what to do in the next ten minutes, alone", default=None)
    this_week: Text | None = field("one small thing to try this week", default=None)
    with_the_team: Text | None = field("what to do with others", default=None)
    support: Text | None = field("where to turn for help; it is shown before anything else", default=None)
    next: list[Text] = field("a list of pages to go on to, such as ../guides/first-conversation.md", default=[])


class NormShape(Shape):
    """What a published study found for the subscale."""

    called = "a norm"

    population: Text = field("who was asked")
    n: int = field("how many people were asked", examples=[2709], gt=1)
    mean: float = field("their mean score", examples=[4.64])
    sd: float = field("the standard deviation of their scores", examples=[0.9], gt=0)
    reliability: float | None = field("the scale's reliability, from 0 to 1", default=None, examples=[0.7], ge=0, le=1)
    percentiles: dict[str, float] | None = field(
        "the published percentiles, each a score: {25: 4.2, 50: 4.8, 75: 5.4}",
        default=None,
        examples=[{"25": 4.2, "50": 4.8, "75": 5.4}],
    )
    citation: Text = field("where it is published: author, year, title, link")


class ReadAsShape(Shape):
    """What somebody else could take a score for."""

    called = "a reading by others"

    low: Text = field("what somebody else could take a low score for, and what it says")
    high: Text = field("what somebody else could take a high score for, and what it says")


class TotalShape(Shape):
    """One more subscale, over every item."""

    called = "a total"

    name: Text = field("the total's name, as the reader sees it")
    bands: list[BandShape] = field("a list of bands, from the lowest score up", min_length=1, default=[])
    norm: NormShape | None = field("what a published study found", default=None)
    could_be_read_as: ReadAsShape | None = field(
        "what somebody else could take a low and a high score for: low and high", default=None
    )


class SubscaleShape(TotalShape):
    """Items that are scored together."""

    called = "a subscale"

    id: Id = field("a short name in lower-case words joined by hyphens, which never changes")
    name: Text = field("the subscale's name, as the reader sees it")


class ScoringShape(Shape):
    """How answers become scores, or counts."""

    called = "a scoring"

    method: Literal["mean", "sum", "pomp", "tally"] = field(
        "mean, sum, pomp (the average as a percentage, 0 to 100), or tally (replies counted by kind)"
    )
    # Where replies are counted, what was answered is counted, however little it is.
    missing: float = field(
        "the largest share of a subscale's items that may be blank", default=1.0, examples=[0.5], ge=0, le=1
    )


class KindShape(Shape):
    """One kind of reply, where replies are counted."""

    called = "a kind"

    id: Id = field("a short name in lower-case words joined by hyphens, which never changes")
    name: Text = field("the kind's name, as the reader sees it")
    meaning: Text = field("what replies of this kind do, with no kind better than another")
    could_be_read_as: Text | None = field("what somebody else could take many of them for", default=None)
    now: Text | None = field("what to do in the next ten minutes, alone", default=None)
    this_week: Text | None = field("one small thing to try this week", default=None)
    with_the_team: Text | None = field("what to do with others", default=None)
    next: list[Text] = field("a list of pages to go on to, such as ../guides/first-conversation.md", default=[])


class InstrumentShape(AccountShape):
    """A self-check: statements to answer, how they are scored, and what the scores mean."""

    called = "a self-check"
    parts: ClassVar = {
        "options": OptionShape,
        "items": ItemShape,
        "bands": BandShape,
        "norm": NormShape,
        "could_be_read_as": ReadAsShape,
        "total": TotalShape,
        "subscales": SubscaleShape,
        "scoring": ScoringShape,
        "kinds": KindShape,
    }

    title: Text = field("the self-check's title")
    summary: Text = field("what it shows, in one sentence")
    minutes: float = field("how many minutes it takes", examples=[4], gt=0)
    version: int = field("1 at first; raise it when items or scoring change", examples=[1], ge=1)
    preamble: Text = field("what to think of while answering")
    shows: Literal["profile", "advice"] = field(
        "profile, or advice: the weakest subscale leads, and no score is shown", default="profile"
    )
    more_is: Literal["better", "worse"] = field(
        "better, or worse: what lies highest then leads as what weighs most, and the picture draws what is left",
        default="better",
    )
    throughout: dict[str, Text] = field(
        "headlines for a result that has the same reading in every subscale, by the band's label: {Often: You ask all}",
        default={},
    )
    blank: Text | None = field(
        "the words by which a reader may say that a statement does not apply to them, such as It did not come up",
        default=None,
    )
    team: _YesOrNo | None = field("yes if a team may lay its readings together as counts, else no", default=None)
    team_because: Text | None = field("why a team may or may not do so, in whole sentences", default=None)
    options: _Options | None = field(
        "the answers to choose from: a list for all items, or lists with a name each", default=None
    )
    scoring: ScoringShape = field("how answers become scores: method and missing")
    kinds: list[KindShape] | None = field(
        'the kinds of reply that "method: tally" counts: a list', default=None, min_length=1
    )
    items: list[ItemShape] = field("a list of statements to answer", min_length=1)
    subscales: list[SubscaleShape] = field("a list of subscales", min_length=1)
    total: TotalShape | None = field("one more subscale over every item", default=None)
