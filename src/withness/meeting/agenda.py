"""The steps of a meeting as those who come may see them: when each begins, and how long it takes."""

from collections.abc import Sequence

from withness.meeting.guide import Guide
from withness.words.words import _, ngettext


def agenda(guide: Guide, clock: Sequence[str] | None = None) -> list[str]:
    """Return a line for each step and one for the end.

    `clock` has the time at which each step begins, and at last the end, as the page writes times; without it no line
    has a time. Raises `ValueError` where there are more or fewer.
    """
    if clock is not None and len(clock) != len(guide.steps) + 1:
        raise ValueError(f"A clock for {len(guide.steps)} steps has {len(guide.steps) + 1} times.")
    lines = [_("{step} ({n} min)").format(step=step.title, n=step.timebox) for step in guide.steps]
    whole = ngettext("End, after {n} minute", "End, after {n} minutes", guide.minutes).format(n=guide.minutes)
    lines.append(whole)
    return [f"{at}  {line}" for at, line in zip(clock, lines, strict=True)] if clock is not None else lines
