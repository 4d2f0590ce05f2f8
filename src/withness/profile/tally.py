"""A profile told as counts: how often each kind of reply was chosen, and no score that would rank the kinds."""

from collections.abc import Iterable

from withness.instrument.instrument import Instrument, Kind
from withness.instrument.scoring import Profile, SubscaleScore
from withness.markup.html import Html, element, join
from withness.profile.readings import another_thing, next_steps, one_thing, to_try
from withness.words.lists import enumerated
from withness.words.words import N_, _, ngettext

RULE = N_(
    "The replies are counted by their kind. No kind counts for more than another, and none of them is the right one."
)

type Counts = tuple[tuple[Kind, int], ...]


def tally(instrument: Instrument, profile: Profile) -> Html:
    """Return the counts in a headline and a table, and what each kind of reply does, the most frequent first."""
    every = _everything(profile)
    often = sorted(every.counts, key=lambda count: -count[1])
    leading = next((kind for kind, times in often if times and to_try(kind)), None)
    return join(
        element("p", _("Your replies"), class_="kicker"),
        element("h2", headline(every), class_="headline", tabindex="-1"),
        element("p", _(RULE), class_="limit"),
        _table(instrument, profile),
        one_thing(leading.name, leading) if leading else None,
        [_kind(kind, times, every.answered, kind is not leading) for kind, times in often],
    )


def headline(every: SubscaleScore) -> str:
    """Return how often each kind was chosen among all replies."""
    if not every.answered:
        return _("There are no replies to count yet.")
    # Translators: "counts" are the kinds of reply with their numbers: "Asking 3, Fixing 0".
    words = ngettext("Of {n} reply: {counts}.", "Of {n} replies: {counts}.", every.answered)
    return words.format(n=every.answered, counts=in_words(every.counts))


def in_words(counts: Iterable[tuple[Kind, int]]) -> str:
    """Return every kind with its count: `Asking 3, Fixing 0`."""
    return enumerated(f"{kind.name} {times}" for kind, times in counts)


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
    # Translators: how many scenes were answered: 3 of 4.
    share = _("{n} of {count}")
    given = [
        element("td", share.format(n=column.answered, count=len(column.answers)), data_label=column.subscale.name)
        for column in columns
    ]
    return element(
        "table",
        element("caption", _("How often you chose each kind of reply")),
        element("thead", element("tr", head)),
        element("tbody", rows),
        # Translators: the heading of a row: how many replies there are.
        element("tfoot", element("tr", element("th", _("Answered"), scope="row"), given)),
        class_="tally",
    )


def _kind(kind: Kind, times: int, count: int, fold: bool) -> Html:
    share = ngettext("{times} of {n} reply", "{times} of {n} replies", count)
    return element(
        "section",
        element("h3", kind.name),
        element("p", share.format(times=times, n=count), class_="band"),
        element("p", kind.meaning),
        another_thing(kind.name, kind) if fold else None,
        next_steps(kind.next),
        class_="reading",
    )
