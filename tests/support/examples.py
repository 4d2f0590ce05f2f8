"""Instruments and answers for the tests: one plain example, and hypothesis strategies for any."""

from dataclasses import replace

from hypothesis import strategies as st

from withness.instrument.instrument import (
    Band,
    Instrument,
    Item,
    Method,
    Norm,
    ResponseOption,
    Scoring,
    Shows,
    Subscale,
    score_range,
)
from withness.instrument.scoring import Responses
from withness.meeting.guide import FollowUp, Grouping, GroupSize, Guide, Role, Step

type Values = st.SearchStrategy[list[int | float]] | st.SearchStrategy[list[float]]

FIVE = tuple(ResponseOption(value=value, label=f"option {value}") for value in range(1, 6))
AWKWARD = """<script>alert("1")</script> & 'quotes' \N{RIGHT-TO-LEFT MARK}"""


def an_item(id: str, subscale: str = "listen", **changes: object) -> Item:
    """Return an item with five options, 1 to 5."""
    return Item(**{"id": id, "stem": f"I {id}.", "subscale": subscale, "options": FIVE, **changes})  # type: ignore[arg-type]


def a_scene(id: str, subscale: str = "listen", **changes: object) -> Item:
    """Return a scene with three replies, worth 1, 3 and 5, each with feedback."""
    replies = [ResponseOption(value=value, label=f"reply {value}", feedback=f"It does {value}.") for value in (1, 3, 5)]
    return an_item(id, subscale, **{"stem": f"Somebody says {id}.", "options": tuple(replies), **changes})


def a_subscale(id: str = "listen", name: str = "Listen", lows: tuple[float, ...] = (1, 2.5, 4)) -> Subscale:
    """Return a subscale with a band from each of `lows` up."""
    bands = tuple(
        Band(low=low, label=f"from {low}", meaning=f"It was {low} or more.", headline=f"{name} from {low}.")
        for low in lows
    )
    return Subscale(id=id, name=name, bands=bands)


def an_instrument(*items: Item, **changes: object) -> Instrument:
    """Return an instrument of one subscale scored by the mean, half of whose items may be blank."""
    parts = {
        "name": "example",
        "title": "An example",
        "summary": "It shows how.",
        "minutes": 2,
        "version": 1,
        "licence": "CC-BY-4.0",
        "source": "Written for this test.",
        "not_for": "Do not judge anyone by it.",
        "preamble": "Think of today.",
        "scoring": Scoring(method="mean", missing=0.5),
        "items": items or tuple(an_item(f"item-{number}") for number in range(4)),
        "subscales": (a_subscale(),),
    }
    return Instrument(**{**parts, **changes})  # type: ignore[arg-type]


_words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=20)
_values = st.lists(st.integers(-20, 20) | st.sampled_from([0.1, 0.25, 2.5, 33.3]), min_size=2, max_size=6, unique=True)
any_floats = st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=6, unique=True)


@st.composite
def instruments(draw: st.DrawFn, shows: Shows = "profile", values: Values = _values) -> Instrument:
    """Draw an instrument of one to three subscales with one to five items or scenes each, any method."""
    method: Method = draw(st.sampled_from(["mean", "sum", "pomp"]))
    ids = [f"scale-{number}" for number in range(draw(st.integers(1, 3)))]
    items = tuple(draw(_items(id_, values)) for id_ in ids for _ in range(draw(st.integers(1, 5))))
    numbered = tuple(
        an_item(f"item-{n}", i.subscale, options=i.options, reverse_keyed=i.reverse_keyed, stem=i.stem)
        for n, i in enumerate(items)
    )
    subscales = tuple(draw(_subscales(id_, method, tuple(i for i in numbered if i.subscale == id_))) for id_ in ids)
    total = draw(st.none() | _subscales("total", method, numbered))
    missing = draw(st.sampled_from([0, 0.25, 0.5, 0.8]))
    return an_instrument(
        *numbered,
        subscales=subscales,
        total=total,
        scoring=Scoring(method=method, missing=missing),
        title=draw(_words),
        shows=shows,
        more_is=draw(st.sampled_from(["better", "worse"])) if shows == "profile" else "better",
    )


@st.composite
def _items(draw: st.DrawFn, subscale: str, values: Values) -> Item:
    feedback = _words if draw(st.booleans()) else st.none()
    options = tuple(ResponseOption(value=value, label=draw(_words), feedback=draw(feedback)) for value in draw(values))
    return an_item("item", subscale, options=options, reverse_keyed=draw(st.booleans()), stem=draw(_words))


@st.composite
def _subscales(draw: st.DrawFn, id_: str, method: Method, items: tuple[Item, ...]) -> Subscale:
    low, high = score_range(method, items)
    norm = draw(st.none() | norms(low, high))
    inner = draw(st.lists(st.floats(0.05, 0.95), max_size=3, unique=True))
    # Two shares may be so near to each other that they give one border.
    lows = sorted({low, *(low + share * (high - low) for share in inner)})
    named = a_subscale(id_, draw(_words), lows=tuple(lows))
    return replace(named, norm=norm)


def norms(low: float, high: float) -> st.SearchStrategy[Norm]:
    """Draw a norm of scores from `low` to `high`, with or without a reliability and percentiles."""
    shares = st.lists(st.integers(1, 99) | st.just(97.5), max_size=5, unique=True).map(sorted)
    scores = st.lists(st.floats(low, high), min_size=5, max_size=5).map(sorted)
    return st.builds(
        Norm,
        population=st.just("people who were asked for this test"),
        n=st.integers(2, 10_000),
        mean=st.floats(low, high),
        sd=st.floats(0.01, 10),
        citation=st.just("Nobody (2020)"),
        reliability=st.none() | st.floats(0, 1),
        percentiles=st.builds(lambda shares, scores: tuple(zip(shares, scores, strict=False)), shares, scores),
    )


def responses_to(instrument: Instrument, blanks: bool = True) -> st.SearchStrategy[Responses]:
    """Draw answers to an instrument, some of them left blank unless `blanks` is false."""
    given = {item.id: st.sampled_from([option.value for option in item.options]) for item in instrument.items}
    return st.fixed_dictionaries({}, optional=given) if blanks else st.fixed_dictionaries(given)


def a_step(title: str, timebox: int, grouping: Grouping = "everyone", **changes: object) -> Step:
    """Return a step with one line to say."""
    parts = {"title": title, "timebox": timebox, "grouping": grouping, "say": (f"We {title.lower()}.",), **changes}
    return Step(**parts)  # type: ignore[arg-type]


GUIDE = Guide(
    name="example",
    title="An example",
    summary="It shows how.",
    purpose="To show how.",
    minutes=30,
    group_size=GroupSize(low=3, high=8),
    roles=(Role(name="Host", does="keeps the time"),),
    materials=("paper",),
    steps=(a_step("Open", 5), a_step("Talk", 20, "pairs", note="Let silence be."), a_step("Close", 5, "alone")),
    ground_rules=("What is said here stays here.",),
    licence="CC-BY-4.0",
    source="Written for this test.",
    not_for="Do not judge anyone by it.",
)


def guides(words: st.SearchStrategy[str] = _words) -> st.SearchStrategy[Guide]:
    """Draw a guide of one to four steps, with and without what it may leave out; its texts are of these words."""
    some = st.lists(words, max_size=3).map(tuple)
    steps = st.builds(
        Step,
        title=words,
        timebox=st.integers(1, 60),
        grouping=st.sampled_from(["alone", "pairs", "trios", "everyone"]),
        say=some,
        note=st.none() | words,
        shortest=st.none() | st.integers(1, 5),
        show=st.none() | words,
        silent=st.booleans(),
        order=st.sampled_from([None, "draw", "volunteers", "newest-first", "senior-last"]),
        apart=st.none() | words,
    )
    return st.builds(
        Guide,
        **dict.fromkeys(("name", "title", "summary", "purpose", "licence", "source", "not_for"), words),
        **dict.fromkeys(("citation", "invitation"), st.none() | words),
        **dict.fromkeys(("materials", "ground_rules", "prepare", "handout"), some),
        minutes=st.integers(1, 240),
        group_size=st.builds(GroupSize, low=st.integers(1, 4), high=st.integers(4, 99)),
        roles=st.lists(st.builds(Role, name=words, does=words), max_size=3).map(tuple),
        steps=st.lists(steps, min_size=1, max_size=4).map(tuple),
        difficulty=st.sampled_from([None, 1, 2, 3]),
        follow_up=st.none() | st.builds(FollowUp, days=st.integers(1, 60), minutes=st.integers(1, 60), ask=some),
    )


def unlike(method: Method, *ranges: tuple[float, ...], missing: float = 0.5) -> Instrument:
    """Return an instrument of one subscale with an item for each set of values."""
    items = [
        an_item(f"item-{at}", options=tuple(ResponseOption(value=value, label=str(value)) for value in values))
        for at, values in enumerate(ranges)
    ]
    return an_instrument(*items, scoring=Scoring(method=method, missing=missing))
