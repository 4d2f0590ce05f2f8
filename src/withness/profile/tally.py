"""A profile told as counts: how often each kind of reply was chosen, and no score that would rank the kinds."""

from collections.abc import Iterable

from withness.instrument.instrument import Instrument, Kind
from withness.instrument.scoring import Profile, SubscaleScore
from withness.markup.html import Html, element, join
from withness.profile.readings import another_thing, next_steps, one_thing, to_try

RULE = "The replies are counted by their kind. No kind counts for more than another, and none of them is the right one."

type Counts = tuple[tuple[Kind, int], ...]


def tally(instrument: Instrument, profile: Profile) -> Html:
    """Return the counts in a headline and a table, and what each kind of reply does, the most frequent first."""
    every = _everything(profile)
    often = sorted(every.counts, key=lambda count: -count[1])
    leading = next((kind for kind, times in often if times and to_try(kind)), None)
    return join(
        element("p", "Your replies", class_="kicker"),
        element("h2", headline(every), class_="headline", tabindex="-1"),
        element("p", RULE, class_="limit"),
        _table(instrument, profile),
        one_thing(leading.name, leading) if leading else None,
        [_kind(kind, f"{times} of {every.answered}", kind is not leading) for kind, times in often],
    )


def headline(every: SubscaleScore) -> str:
    """Return how often each kind was chosen among all replies."""
    if not every.answered:
        return "There are no replies to count yet."
    replies = "reply" if every.answered == 1 else "replies"
    return f"Of {every.answered} {replies}: {in_words(every.counts)}."


def in_words(counts: Iterable[tuple[Kind, int]]) -> str:
    """Return every kind with its count: `Asking 3, Fixing 0`."""
    return ", ".join(f"{kind.name} {times}" for kind, times in counts)


def kind_of(instrument: Instrument, id: str | None) -> Kind:
    """Return the kind of reply with this id."""
    return next(kind for kind in instrument.kinds if kind.id == id)


def _everything(profile: Profile) -> SubscaleScore:
    assert profile.total is not None
    return profile.total


def _table(instrument: Instrument, profile: Profile) -> Html:
    columns = [*(profile.subscales if len(profile.subscales) > 1 else ()), _everything(profile)]
    # A heading with nothing in it would be read out as one.
    head = [element("td"), *(element("th", column.subscale.name, scope="col") for column in columns)]
    rows = [
        element(
            "tr",
            element("th", kind.name, scope="row"),
            [element("td", str(column.counts[at][1]), data_label=column.subscale.name) for column in columns],
        )
        for at, kind in enumerate(instrument.kinds)
    ]
    given = [
        element("td", f"{column.answered} of {len(column.answers)}", data_label=column.subscale.name)
        for column in columns
    ]
    return element(
        "table",
        element("caption", "How often you chose each kind of reply"),
        element("thead", element("tr", head)),
        element("tbody", rows),
        element("tfoot", element("tr", element("th", "Answered", scope="row"), given)),
        class_="tally",
    )


def _kind(kind: Kind, share: str, fold: bool) -> Html:
    return element(
        "section",
        element("h3", kind.name),
        element("p", f"{share} replies", class_="band"),
        element("p", kind.meaning),
        another_thing(kind.name, kind) if fold else None,
        next_steps(kind.next),
        class_="reading",
    )
