"""From what another program's file says to the self-check that can be made of it."""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil

from withness.authoring.exchange.carrying.runs import RUN
from withness.authoring.exchange.draft.draft import Draft, Question
from withness.authoring.exchange.draft.notes import Notes
from withness.authoring.exchange.draft.words import new_id
from withness.authoring.exchange.sums.kinds import counted_by_kind
from withness.authoring.exchange.sums.scores import NOT_COUNTED, Part, Scores, scores_of
from withness.authoring.pages import placeholders
from withness.instrument.instrument import Band, Instrument, Item, Kind, Number, Scoring, Subscale, score_range
from withness.markup.numbers import decimals, rounded
from withness.problem import Message

NO_QUESTIONS = Message(
    "There is no question in this file that could become an item",
    "An item is a statement with answers to choose from, such as 1 Never, 2 Sometimes, 3 Often.",
)
NO_SCORES = Message(
    "Nothing in this file says how answers are scored, so every score is a mean",
    'Write "sum" under "scoring" in the self-check if its authors add up, with the borders of the bands to match.',
    minor=True,
)
_SECONDS_AN_ITEM = 10


def settled(draft: Draft, name: str, notes: Notes) -> Instrument | None:
    """Return the self-check with this name, its gaps filled with words to be replaced; `None` if there is no item."""
    if not draft.questions:
        if not notes.stops:
            notes.tell(1, NO_QUESTIONS)
        return None
    draft, kinds = counted_by_kind(draft)
    if kinds:
        parts = _by_group(draft.questions, draft.title)
        return _instrument(draft, name, Scores(method="tally", missing=Fraction(1), parts=parts), kinds, notes)
    scores = scores_of(draft.questions, draft.calculations, notes)
    if scores is None:
        notes.tell(1, NO_SCORES)
    return _instrument(draft, name, scores or _as_means(draft), (), notes)


def _as_means(draft: Draft) -> Scores:
    return Scores(
        method="mean",
        missing=Fraction(0) if draft.required else Fraction(1, 2),
        parts=_by_group(draft.questions, draft.title),
        reversed=frozenset(question.name for question in draft.questions if question.reverse_keyed),
    )


def _by_group(questions: Sequence[Question], title: str) -> tuple[Part, ...]:
    """Return a part for each group of questions; those in none have one together, with the whole file's title."""
    names: dict[str, tuple[str, list[str]]] = {}
    for question in questions:
        group = question.group
        _, own = names.setdefault(
            group.title if group else title, (group.name.partition(RUN)[0] if group else title, [])
        )
        own.append(question.name)
    return tuple(Part(name=name, title=title, questions=frozenset(own)) for title, (name, own) in names.items())


def _instrument(draft: Draft, name: str, scores: Scores, kinds: tuple[Kind, ...], notes: Notes) -> Instrument:
    ids: dict[str, str] = {"total": "total"} if scores.total else {}
    for part in scores.parts:
        ids[part.name] = new_id(part.name, ids.values(), f"part-{len(ids) + 1}")
    items = _items(draft, scores, ids, notes)
    subscales = [
        _subscale(ids[part.name], part, scores, [item for item in items if item.subscale == ids[part.name]])
        for part in scores.parts
    ]
    return Instrument(
        name=name,
        title=draft.title,
        summary=draft.summary or placeholders.SUMMARY,
        minutes=max(1, round(len(items) * _SECONDS_AN_ITEM / 60)),
        version=draft.version or 1,
        licence=draft.licence or placeholders.LICENCE,
        source=placeholders.SOURCE,
        not_for=placeholders.NOT_FOR,
        preamble=draft.preamble or placeholders.PREAMBLE,
        scoring=Scoring(method=scores.method, missing=_share(scores.missing)),
        items=tuple(items),
        subscales=tuple(subscales),
        total=_subscale("total", scores.total, scores, items) if scores.total else None,
        kinds=kinds,
        blank=_blank(draft),
    )


def _items(draft: Draft, scores: Scores, ids: dict[str, str], notes: Notes) -> list[Item]:
    parts = {question: part for part in scores.parts for question in part.questions}
    items: list[Item] = []
    for question in draft.questions:
        if question.name not in parts:
            notes.often(question.line, NOT_COUNTED, question.stem)
            continue
        items.append(
            Item(
                id=new_id(question.name, [item.id for item in items], f"item-{len(items) + 1}"),
                stem=question.stem,
                subscale=ids[parts[question.name].name],
                options=question.options,
                reverse_keyed=question.name in scores.reversed,
            )
        )
    return items


def _subscale(id: str, part: Part, scores: Scores, items: Sequence[Item]) -> Subscale:
    """Return a subscale with two bands, the lower and the upper half of its range."""
    if scores.method == "tally":
        return Subscale(id=id, name=part.title, bands=())
    low, high = score_range(scores.method, tuple(items))
    lower = Band(low=_end(low), label=placeholders.LOWER, meaning=placeholders.LOWER_HALF)
    upper = Band(low=_end((low + high) / 2), label=placeholders.UPPER, meaning=placeholders.UPPER_HALF)
    return Subscale(id=id, name=part.title, bands=(lower, upper))


def _end(value: Number) -> Number:
    """Return a border of a band as an author would write it."""
    short = value if decimals(value) < 5 else rounded(value, 4)
    return int(short) if short == int(short) else short


def _share(share: Fraction) -> Number:
    """Return a share of blanks with four decimals at most, rounded up so that as many may be blank."""
    shown = ceil(share * 10_000) / 10_000
    return int(shown) if shown == int(shown) else shown


def _blank(draft: Draft) -> str | None:
    """Return the words of an answer without a number, unless another answer has them."""
    labels = {option.label.casefold() for question in draft.questions for option in question.options}
    return draft.blank if draft.blank and draft.blank.casefold() not in labels else None
