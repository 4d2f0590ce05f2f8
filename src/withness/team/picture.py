"""The picture of a team: where it is of unlike minds, with a dot for each person, and a meeting for each part."""

from collections.abc import Iterator

from withness.instrument.instrument import Instrument, Subscale
from withness.markup.html import Html, element, fill, join
from withness.markup.links import Link
from withness.team.counts import FEWEST, Counts, labels
from withness.team.refused import too_few
from withness.team.spread import Spread, Stand, spread
from withness.words.words import N_, _, counted, ngettext

# What opens the host's view on the page of a guide.
_HOST = "#host"
_DOT = "\N{BLACK CIRCLE}"
_STANDS: dict[Stand, str] = {
    "close": N_("Most of you are close together here."),
    "spread": N_("You are spread out here."),
    "camps": N_("You are in two camps here."),
    "hidden": N_(
        "This part isn’t drawn. Nearly all of you read alike in it, or somebody would stand alone; a drawing would say"
        " too much about one of you."
    ),
}


def picture(instrument: Instrument, counts: Counts) -> Html:
    """Return the picture of counts, the most spread part first; raises `ValueError` for fewer than five people."""
    if counts.people < FEWEST:
        raise too_few(counts.people, FEWEST)
    spreads = [(part, spread(counts, place)) for place, part in enumerate(instrument.subscales)]
    spreads.sort(key=lambda entry: -entry[1].index)
    return element(
        "div",
        element("p", _led_by(counts.people), class_="team-people"),
        [_part(instrument, part, of_it) for part, of_it in spreads],
        class_="team-picture",
    )


def _led_by(people: int) -> str:
    words = counted(
        "{n} people. What you differ in most comes first. Each dot is one person; a dot says nothing about who it is.",
        people,
    )
    return words.format(n=people)


def _part(instrument: Instrument, part: Subscale, spread: Spread) -> Html:
    return element(
        "section",
        element("h3", part.name),
        element("p", _(_STANDS[spread.stand]), class_="team-stand"),
        _table(part, spread) if spread.runs else None,
        _meetings(instrument, part),
        class_="team-part",
        data_stand=spread.stand,
    )


def _table(part: Subscale, spread: Spread) -> Html:
    heads = [element("th", words, scope="col") for words in (_("Reading"), _("People"))]
    return element(
        "table",
        element("caption", _("{part}: how many of you have which reading").format(part=part.name)),
        element("thead", element("tr", heads)),
        element("tbody", [_row(labels(part)[start:end], count) for start, end, count in spread.runs]),
        class_="team-dots",
    )


def _row(run: tuple[str, ...], count: int) -> Html:
    return element(
        "tr",
        element("th", _joined(run), scope="row"),
        element("td", element("span", _DOT * count, class_="dots", aria_hidden="true"), " ", str(count)),
    )


def _joined(run: tuple[str, ...]) -> str:
    if len(run) == 1:
        return run[0]
    # Translators: two neighboring readings, and three or more from the lowest to the highest.
    words = _("{lowest} or {highest}") if len(run) == 2 else _("{lowest} to {highest}")
    return words.format(lowest=run[0], highest=run[-1])


def _meetings(instrument: Instrument, part: Subscale) -> Html | None:
    """Return the guides that serve a part: its own, or else all of the self-check's."""
    guides = list(_guides(part)) or [guide for any_part in instrument.subscales for guide in _guides(any_part)]
    unique = list(dict.fromkeys(guides))
    if not unique:
        return None
    lead = ngettext("A meeting about it:", "Meetings about it:", len(unique))
    return join(element("p", lead), element("ul", [element("li", _meeting(guide)) for guide in unique]))


def _guides(part: Subscale) -> Iterator[Link]:
    # Those of every reading: which readings people have is nobody's to see here.
    return (link for band in part.bands for link in band.next if link.kind == "guide")


def _meeting(guide: Link) -> Html:
    return fill(
        # Translators: the title of a guide, as a link to its page, and a link that opens the host's view.
        _("{agenda}, or {host}"),
        agenda=element("a", guide.title, href=guide.href),
        host=element("a", _("run it from this device"), href=guide.href + _HOST),
    )
