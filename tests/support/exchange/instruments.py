"""Self-checks made by chance, with everything that is carried to other programs and back."""

from pathlib import Path

from hypothesis import strategies as st

from withness.authoring.pages import placeholders
from withness.authoring.yaml.text import unseen
from withness.instrument.instrument import (
    Band,
    Instrument,
    Item,
    Kind,
    Method,
    Number,
    ResponseOption,
    Scoring,
    Subscale,
    score_range,
)

# Letters, figures and signs of several scripts; what looks like HTML is taken for HTML on the way back.
_CHARS = st.characters(codec="utf-8", categories=("L", "N", "P", "S"), exclude_characters="<>&")
# No file of ours may hold letters without a shape.
_WORD = st.text(_CHARS, min_size=1, max_size=8).filter(lambda word: unseen(Path(), 1, word) is None)
_WORDS = st.lists(_WORD, min_size=1, max_size=4).map(" ".join)
_IDS = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True).filter(lambda id: id != "total")
_VALUES = st.one_of(st.integers(-10, 10), st.sampled_from([0.5, -1.5, 2.25, 3.125]))


@st.composite
def _options(draw: st.DrawFn, kinds: list[str]) -> tuple[ResponseOption, ...]:
    values: list[Number] = draw(st.lists(_VALUES, min_size=2, max_size=5, unique=True))
    labels = draw(st.lists(_WORDS, min_size=len(values), max_size=len(values), unique_by=str.casefold))
    return tuple(
        ResponseOption(value=value, label=label, kind=draw(st.sampled_from(kinds)) if kinds else None)
        for value, label in zip(values, labels, strict=True)
    )


def _part(id: str, name: str, method: Method, items: list[Item]) -> Subscale:
    if method == "tally":
        return Subscale(id=id, name=name, bands=())
    low, _ = score_range(method, tuple(items))
    return Subscale(id=id, name=name, bands=(Band(low=low, label="Any", meaning=placeholders.LOWER_HALF),))


@st.composite
def instruments(draw: st.DrawFn) -> Instrument:
    """Return a self-check with one to three subscales, by whichever method, whose items take turns as they like."""
    method: Method = draw(st.sampled_from(["mean", "sum", "pomp", "tally"]))
    ids = draw(st.lists(_IDS, min_size=1, max_size=3, unique=True))
    names = draw(st.lists(_WORDS, min_size=len(ids) + 1, max_size=len(ids) + 1, unique=True))
    kinds = draw(st.lists(_IDS, min_size=2, max_size=3, unique=True)) if method == "tally" else []
    shared = draw(_options(kinds))
    item_ids = draw(st.lists(_IDS, min_size=2 * len(ids), max_size=8, unique=True))
    items = [
        Item(
            id=id,
            stem=draw(_WORDS),
            # Each subscale has two items or more, or else nobody could tell a sum from a mean.
            subscale=ids[at // 2] if at < 2 * len(ids) else draw(st.sampled_from(ids)),
            options=draw(st.one_of(st.just(shared), _options(kinds))),
            reverse_keyed=method != "tally" and draw(st.booleans()),
        )
        for at, id in enumerate(item_ids)
    ]
    items = draw(st.permutations(items))
    used = {option.kind for item in items for option in item.options}
    of_subscales = {id: [item for item in items if item.subscale == id] for id in ids}
    missing: Number = draw(st.sampled_from([0, 0.25, 0.5, 1]))
    whole = method == "tally" or (len(ids) > 1 and draw(st.booleans()))
    return Instrument(
        name="made-by-chance",
        title=draw(_WORDS),
        summary=draw(_WORDS),
        minutes=1,
        version=draw(st.integers(1, 20)),
        licence="CC-BY-4.0",
        source="Written by chance.",
        not_for="Please do not use it.",
        preamble=draw(_WORDS),
        scoring=Scoring(method=method, missing=1 if method == "tally" else missing),
        items=tuple(items),
        subscales=tuple(_part(id, name, method, of_subscales[id]) for id, name in zip(ids, names, strict=False)),
        total=_part("total", "All" if method == "tally" else names[-1], method, items) if whole else None,
        kinds=tuple(Kind(id=id, name=f"Kind {id}", meaning=placeholders.KIND) for id in kinds if id in used),
    )


@st.composite
def answered(draw: st.DrawFn) -> tuple[Instrument, dict[str, Number]]:
    """Return a self-check and somebody's answers to it, some of them left blank."""
    instrument = draw(instruments())
    given = {
        item.id: draw(st.sampled_from([option.value for option in item.options]))
        for item in instrument.items
        if draw(st.integers(0, 3))
    }
    return instrument, given
