"""When to ask somebody how they are: a plan drawn by chance, mostly of days on which nothing is known to be wrong.

`every` is the least gap and the aim: the next check-in comes after so many days, or a few later, and as many more as it
takes to be on another weekday. A plan for each week thus has one every eight to nine days on average.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from withness.week.chance import Chance
from withness.week.plan_asked import Open, PlanAsked, PlanError, open_for
from withness.week.prompts import prompts
from withness.words.words import _, ngettext

_WEEK, _HOUR = 7, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One check-in: its day, its time such as `09:15`, what it is about, and what to ask."""

    day: str
    time: str
    about: str
    prompt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The check-ins in their order, and what a reader may want to know of them."""

    planned: tuple[CheckIn, ...]
    says: tuple[str, ...]


def plan(asked: PlanAsked) -> Plan:
    """Return a plan; raises `PlanError` where there can be none.

    At least half of its check-ins are on ordinary days, which are all but those after a hard one. No weekday comes
    twice running where another is open within a week, and no hour where there is another.
    """
    there, chance = open_for(asked), Chance(asked.seed)
    days = list(_days(there, asked.every, chance))
    if not days:
        raise PlanError(_("No day is left for a check-in. Open a weekday, or make the plan longer."))
    found = zip(days, _times(there.times, chance), prompts(chance), strict=False)
    return Plan(
        planned=tuple(
            CheckIn(day=day.isoformat(), time=f"{time // 60:02}:{time % 60:02}", about=card.about, prompt=card.prompt)
            for day, time, card in found
        ),
        says=tuple(_says(days, there, asked.every)),
    )


def _days(there: Open, every: int, chance: Chance) -> Iterator[date]:
    left, taken = there.days, list[date]()
    while days := _first_week(left, there.after_hard, taken):
        taken.append(chance.one_of(_best(days, there.after_hard, taken, every)))
        yield taken[-1]
        left = tuple(day for day in left if (day - taken[-1]).days >= every)


def _first_week(left: Sequence[date], after_hard: AbstractSet[date], taken: Sequence[date]) -> list[date]:
    """Return the days of a week, from the first on that keeps half of all on ordinary days if nothing came after it."""
    after = sum(day in after_hard for day in taken)
    found: list[date] = []
    for day in left:
        if found and (day - found[0]).days >= _WEEK:
            break
        if day not in after_hard or 2 * (after + 1) <= len(taken) + 1:
            found.append(day)
    return found


def _best(days: Sequence[date], after_hard: AbstractSet[date], taken: Sequence[date], every: int) -> list[date]:
    """Return the days from which one is drawn: none on the weekday of the last check-in where there are others.

    Of the first few it is the one after a hard day. Otherwise it is a weekday that was taken least, where each day
    beyond the first few weighs as much as having been taken once more.
    """
    counts, few = Counter(day.weekday() for day in taken), every // _WEEK + 1
    last = [day.weekday() for day in taken[-1:]]
    others = [day for day in days if [day.weekday()] != last] or days
    beyond = {day: max(0, (day - days[0]).days - few) for day in others}
    if hard := [day for day in others if day in after_hard and not beyond[day]]:
        return hard
    weights = {day: counts[day.weekday()] + beyond[day] for day in others}
    return [day for day in others if weights[day] == min(weights.values())]


def _times(times: Sequence[int], chance: Chance) -> Iterator[int]:
    """Yield times without end: in an hour that was taken least, and not in the last one, where there is another."""
    size = _HOUR if times[0] // _HOUR < times[-1] // _HOUR else 1
    slots = sorted({time // size for time in times})
    counts, last = Counter[int](), -1
    while True:
        others = [slot for slot in slots if slot != last] or slots
        least = min(counts[slot] for slot in others)
        last = chance.one_of([slot for slot in others if counts[slot] == least])
        counts[last] += 1
        yield chance.one_of([time for time in times if time // size == last])


def _says(days: Sequence[date], there: Open, every: int) -> Iterator[str]:
    if len(days) == 1:
        yield _("There is room for one check-in.")
    else:
        apart = ngettext("{n} day", "{n} days", every).format(n=every)
        yield _("{count} check-ins, at least {apart} from one to the next.").format(count=len(days), apart=apart)
    if after := sum(day in there.after_hard for day in days):
        yield ngettext(
            "{n} of them comes after a day that you called hard.",
            "{n} of them come after a day that you called hard.",
            after,
        ).format(n=after)
