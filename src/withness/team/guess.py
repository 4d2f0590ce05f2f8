"""Before anything is given: what others could guess from a total, for a group of this size."""

from collections.abc import Iterator

from withness.instrument.instrument import Instrument
from withness.markup.html import Html, element, join
from withness.team.counts import FEWEST
from withness.words.words import _, ngettext

_FEW = 7


def guess(instrument: Instrument, people: int | None) -> Html:
    """Return in plain words what a total of so many people can give away and what it cannot; `None` is not known."""
    return join(
        element("h3", _("What could they guess about me?")),
        element("p", _lead(people)),
        element("h4", _("What it can give away")),
        element("ul", [element("li", line) for line in _can(people)]),
        element("h4", _("What it cannot")),
        element("ul", [element("li", line) for line in _cannot(instrument)]),
        element("h4", _("Before you give anything")),
        element("ul", [element("li", line) for line in _before()]),
    )


def _lead(people: int | None) -> str:
    if people is None:
        return _(
            "What is given is your reading in each part, as one more in a count. Nothing is shown of fewer than five"
            " people. The smaller the group, the more its members can guess."
        )
    if people < FEWEST:
        return ngettext(
            "With {n} person nothing is shown: it takes five.",
            "With {n} people nothing is shown: it takes five.",
            people,
        ).format(n=people)
    few = _(
        "There are {n} of you. In so small a group, readings that only one person has are joined with their neighbors,"
        " so that nobody stands alone in the picture. Somebody who knows you well may guess all the same."
    )
    more = _(
        "There are {n} of you, and from eight people on the picture has every reading as it is. A single dot then says"
        " that somebody has this reading. Somebody who knows you well may guess who."
    )
    return (few if people <= _FEW else more).format(n=people)


def _can(people: int | None) -> Iterator[str]:
    yield _(
        "If all of you read alike, a total tells what each of you got. The picture then leaves that part out; the bare"
        " counts, if somebody keeps them, do not."
    )
    if people is None or people < FEWEST:
        yield _("If all the others told one another what they got, the rest is you. No total can prevent that.")
    else:
        words = ngettext(
            "If the other {n} told one another what they got, the rest is you. No total can prevent that.",
            "If the other {n} told one another what they got, the rest is you. No total can prevent that.",
            people - 1,
        )
        yield words.format(n=people - 1)
    yield _(
        "If the same round is made again with one person more or one fewer, the difference between the two is that"
        " person. So give only once, and not again when somebody joins late."
    )
    yield _(
        "If your two keepers lay your two envelopes together, they read what you gave. Give them to two people of whom"
        " you trust at least one."
    )
    yield _(
        "If a keeper makes up all the codes but yours, the total is yours. The number of people tells you something:"
        " ask who they are if it is larger than the group."
    )


def _cannot(instrument: Instrument) -> Iterator[str]:
    yield _(
        "It cannot tell which dot is you, neither to a keeper nor to a host or a coach. One envelope alone is chance,"
        " and says nothing about you."
    )
    yield _("It has none of your answers and no score: only which reading you have in each part.")
    words = _("It is no measure of anybody. “{title}” is not for comparing people or teams.")
    yield words.format(title=instrument.title)


def _before() -> Iterator[str]:
    yield _(
        "Not taking part is fine. You owe nobody a reason, and the picture has a number of people in it and no names."
    )
    yield _("Whoever manages the others isn’t counted, and is neither keeper nor host of the round.")
    yield _("Your own result stays as it is, whether you give anything or not.")
