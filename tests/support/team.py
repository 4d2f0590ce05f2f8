"""A team of these tests: a self-check of four parts with three readings each, its people and their codes."""

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from support.examples import a_subscale, an_instrument, an_item
from withness.instrument.instrument import Instrument
from withness.instrument.serialization import dump_instrument
from withness.markup.links import Link
from withness.team.codes import Code, written
from withness.team.counts import Counts
from withness.team.envelopes import CHANCE, Envelopes, share
from withness.team.rounds import read_round
from withness.team.subtotals import Line, subtotal, wanted
from withness.team.symbols import SIGNS, checked, in_doubt, unchecked, values

PARTS = ("listen", "check-in", "focus", "space")
_LABELS = ("Seldom", "At times", "Often")
_GUIDE = Link(kind="guide", title="A round", href="../guides/round/")
_ARTICLE = Link(kind="article", title="An article", href="../articles/one/")


def a_team_check(*parts: str, readings: Sequence[str] = _LABELS, **changes: Any) -> Instrument:
    """Return a self-check with an item for each part, each answer from 1 to 3 with a reading of its own."""
    subscales = []
    for part in parts or PARTS:
        plain = a_subscale(part, part.title(), lows=(1, 2, 3)[: len(readings)])
        bands = zip(plain.bands, readings, strict=True)
        subscales.append(replace(plain, bands=tuple(replace(band, label=label) for band, label in bands)))
    first = replace(subscales[0].bands[0], next=(_GUIDE, _ARTICLE))
    subscales[0] = replace(subscales[0], bands=(first, *subscales[0].bands[1:]))
    items = [an_item(f"{part}-item", part) for part in parts or PARTS]
    keys = {"team": True, "team_because": "Each answers for themselves.", **changes}
    return an_instrument(*items, subscales=tuple(subscales), **keys)


TEAM_CHECK = a_team_check()
ROUND = read_round("tulip", "2026-11-30")
WANTED = wanted(TEAM_CHECK, ROUND)


def counts_of(*readings: int) -> Counts:
    """Return the counts of one person with this reading, 0 to 2, in each part."""
    return Counts(people=1, parts=tuple(tuple(int(place == one) for place in range(3)) for one in readings))


def any_counts(chance: random.Random) -> Counts:
    return counts_of(*(chance.randrange(3) for _ in PARTS))


def envelopes(counts: Counts, chance: random.Random) -> Envelopes:
    return share(TEAM_CHECK, counts, ROUND, chance.randbytes(CHANCE))


def typed(codes: Iterable[Code | str]) -> list[Line]:
    """Return codes as the lines of a keeper."""
    texts = [code if isinstance(code, str) else written(code) for code in codes]
    return [Line(number=number, typed=text) for number, text in enumerate(texts, 1)]


def asked(**keys: Any) -> str:
    """Return the JSON with which a page asks for something of this team."""
    plain = {"instrument": json.loads(dump_instrument(TEAM_CHECK)), "round": {"word": " Tulip", "day": "2026-11-30"}}
    return json.dumps({key: value for key, value in (plain | keys).items() if value is not ...})


def answers(*readings: int) -> dict[str, int]:
    """Return the answers that give this reading, 0 to 2, in each part."""
    return {f"{part}-item": reading + 1 for part, reading in zip(PARTS, readings, strict=True)}


def counts_as_data(people: int, *rows: Sequence[int]) -> dict[str, Any]:
    labelled = [dict(zip(_LABELS, row, strict=True)) for row in rows]
    return {"people": people, "subscales": dict(zip(PARTS, labelled, strict=True))}


def every_team_paper() -> list[tuple[str, str]]:
    """Return a name and what is asked for, so often that all is said that may be said, and all refused."""
    chance = random.Random(17)
    people = [envelopes(any_counts(chance), chance) for _ in range(9)]
    first, second = ([written(getattr(one, kind)) for one in people] for kind in "ab")
    other = share(TEAM_CHECK, any_counts(chance), read_round("crocus", "2026-11-30"), chance.randbytes(CHANCE))
    newer = a_team_check(version=2)
    foreign = share(newer, any_counts(chance), ROUND, chance.randbytes(CHANCE))
    return [
        *_shares(chance),
        *(("add", asked(codes=codes)) for codes in _typed(first, second, written(other.a), written(foreign.a))),
        ("add", asked(codes=written(subtotal([one.a for one in people])))),
        ("add", asked(codes="\n".join(written(envelopes(any_counts(chance), chance).a) for _ in range(256)))),
        *(("total", asked(codes=codes)) for codes in _laid_together(people, first)),
        *_counted(),
        *(("guess", asked(people=people)) for people in (None, 1, 4, 6, 30, 0)),
        ("guess", asked(instrument=json.loads(dump_instrument(replace(TEAM_CHECK, team=False))))),
        *(("add", wrong) for wrong in ("", "[]", "{}", asked(codes=5))),
        ("letter", "{}"),
    ]


def _shares(chance: random.Random) -> list[tuple[str, str]]:
    rounds = [{"word": word, "day": day} for word, day in (("it", "2026-11-30"), ("tulip", "tomorrow"), ("a1b", ""))]
    given = [asked(responses=answers(0, 1, 2, 0), random=chance.randbytes(CHANCE).hex()) for _ in range(40)]
    given += [asked(responses=answers(0, 1, 2, 0), random=size * "0") for size in ("ab", 4)[1:]]
    given += [asked(responses=answers(0, 1, 2, 0), random="00" * CHANCE, round=one) for one in rounds]
    given += [asked(responses={}, random="00" * CHANCE), asked(responses={"who": 1}, random="00" * CHANCE)]
    many = a_team_check(*(f"part-{number}" for number in range(21)))
    responses = {item.id: 1 for item in many.items}
    given.append(asked(instrument=json.loads(dump_instrument(many)), responses=responses, random="00" * CHANCE))
    return [("share", one) for one in given]


def _typed(first: list[str], second: list[str], other: str, foreign: str) -> list[str]:
    wrong = first[0][:7] + ("7" if first[0][7] != "7" else "8") + first[0][8:]
    last = first[1][:-1] + ("7" if first[1][-1] != "7" else "8")
    swapped = [first[2][:place] + first[2][place + 1] + first[2][place] + first[2][place + 2 :] for place in (10, 11)]
    two = [f"A{first[3][1:5]}{sign}{first[3][6:20]}{sign}{first[3][21:]}" for sign in "0123456789ABCDEF"]
    lengths = [first[4][:-1], first[4].replace("-", "")[:-1], "A", f"{first[4]}AAAA", "AAAAAAAAA"]
    odd = [other, foreign, second[0], first[0], wrong, last, *swapped, *two, *lengths, f"{first[5]}U", "Dear Ana"]
    lines = ["\n".join([*first, "", *odd]), "\n".join(first[:3]), first[0], "", "\n".join(second)]
    return [*lines, "\n".join(_well_written_and_no_code(first[0])), _twice_damaged(first[0])]


def _well_written_and_no_code(code: str) -> list[str]:
    """Return what has the right checks: with another first sign, and with a rest that no code has."""
    read = unchecked(values(code.replace("-", ""))) or []
    made = ([5, *read[1:]], [*read[:-1], read[-1] ^ 1])
    return ["".join(SIGNS[symbol] for symbol in checked(one)) for one in made]


def _twice_damaged(code: str) -> str:
    """Return a code with two wrong signs that no single place explains."""
    symbols = values(code.replace("-", ""))
    symbols[3] ^= 1
    made = ([*symbols[:9], symbol, *symbols[10:]] for symbol in range(32))
    return next(
        "".join(SIGNS[symbol] for symbol in one) for one in made if in_doubt(one) is None and not unchecked(one)
    )


def _laid_together(people: Sequence[Envelopes], first: Sequence[str]) -> list[str]:
    a, b = subtotal([one.a for one in people]), subtotal([one.b for one in people])
    fewer, others = subtotal([one.b for one in people[1:]]), subtotal([one.b for one in people[:-1]])
    missing = subtotal([one.a for one in people[1:]])
    pairs = [(a, b), (b, a), (a, a), (a, fewer), (missing, others), (a, replace(b, cells=(*b.cells[:-1], 0)))]
    pairs += [(replace(a, people=4), replace(b, people=4))]
    texts = [f"{written(one)}\n{written(other)}" for one, other in pairs]
    # Damaged behind its first block.
    hurt = written(b)[:-1] + ("7" if written(b)[-1] != "7" else "8")
    texts.append(f"{written(a)}\n{hurt}")
    return [*texts, written(a), "", f"{written(a)}\n{first[0]}", f"{written(a)}\n{written(b)[:-1]}"]


def _counted() -> list[tuple[str, str]]:
    rows: list[tuple[int, tuple[int, ...]]] = [(8, (8, 0, 0)), (8, (4, 0, 4)), (8, (4, 1, 3)), (8, (2, 3, 3))]
    rows += [(8, (0, 5, 3)), (6, (1, 3, 2)), (6, (2, 2, 2)), (5, (1, 3, 1)), (5, (0, 1, 4)), (5, (2, 1, 2))]
    shown: list[Any] = [counts_as_data(people, *[row] * 4) for people, row in rows]
    shown += [counts_as_data(4, *[(2, 1, 1)] * 4), counts_as_data(5, *[(2, 1, 1)] * 4), {"people": 5}, 5]
    shown += [{"people": True, "subscales": {}}, {"people": 256, "subscales": {}}]
    full = counts_as_data(255, *[(255, 0, 0)] * 4)
    before: list[Any] = [None, counts_as_data(1, *[(1, 0, 0)] * 4), full]
    alone = json.loads(dump_instrument(replace(a_team_check("focus"), subscales=a_subscales_without_guides())))
    five = {"people": 5, "subscales": {"focus": {"from 1": 2, "from 2.5": 0, "from 4": 3}}}
    two = json.loads(dump_instrument(a_team_check("focus", readings=("No", "Yes"))))
    return [
        *(("picture", asked(counts=counts)) for counts in shown),
        ("picture", asked(instrument=alone, counts=five)),
        ("picture", asked(instrument=two, counts={"people": 5, "subscales": {"focus": {"No": 2, "Yes": 3}}})),
        *(("count", asked(counts=counts, responses=answers(0, 0, 1, 2))) for counts in before),
    ]


def a_subscales_without_guides() -> tuple[Any, ...]:
    return (a_subscale("focus", "Focus"),)
