"""What an author should know before trusting an analysis, in sentences.

The bounds are those of Terwee et al. (2007), Journal of Clinical Epidemiology 60, 34-42: alpha from .70 to .95 and
known from 100 people, at most 15 % at either end of the scale and known from 50; and Kline (1986), A Handbook of Test
Construction, for an item that goes with the others by at least .20.
"""

from collections.abc import Iterator
from math import sqrt

from withness.analysis.analysis import ItemAnalysis, SubscaleAnalysis
from withness.markup.numbers import enough_places, fixed, hundredths, percent

_LOOSE, _NARROW = 0.70, 0.95
_ENOUGH_FOR_ALPHA, _ENOUGH_FOR_SCORES = 100, 50
_AT_AN_END = 0.15
_SHARP = 0.1  # how much lower alpha must be after mirroring to speak of answers that were mirrored before
_WEAK = 0.20
_OFTEN_BLANK = 0.1
_MOST_PEOPLE = 0.8


def cautions(part: SubscaleAnalysis) -> list[str]:
    """Return what to mend or to mind in one part, what is most likely a mistake first."""
    return [*(_keys(part)), *_alpha(part), *_items(part), *_ends(part), *_too_few(part)]


def _keys(part: SubscaleAnalysis) -> Iterator[str]:
    """Yield what looks like answers that were mirrored twice, or else like items with the wrong key."""
    if _mirrored_before(part):
        reverse = ", ".join(_quoted(entry) for entry in part.items if entry.item.reverse_keyed)
        before, after = (_known(alpha) for alpha in (part.alpha_unmirrored, part.alpha))
        yield (
            f"Mirroring lowers alpha from {before} to {after}. Most likely these answers had been mirrored before they"
            " came here, by the survey tool perhaps: analyse and score the answers as people gave them. If these are"
            f" as given, reverse_keyed is wrong for some of {reverse}."
        )
        return
    if len(part.items) > 1 and all(entry.item.reverse_keyed for entry in part.items):
        yield "Every item is reverse-keyed, so nothing here can show whether the answers had been mirrored before."
    backward = [entry for entry in part.items if _is_backward(part, entry)]
    if len(part.items) == 2 and backward:
        one, other = map(_quoted, part.items)
        yield f"{one} and {other} work against each other{_r(backward[0])}: one of them is probably keyed wrongly."
        return
    for entry in backward:
        yield (
            f"{_quoted(entry)} works backwards{_r(entry)}: the more it counts, the less the others do. It is probably"
            f" keyed wrongly: {_other_key(entry)}."
        )


def _mirrored_before(part: SubscaleAnalysis) -> bool:
    if part.alpha_unmirrored is None or part.alpha_unmirrored <= 0:
        return False
    # Answers that agree perfectly have one and the same sum for everybody when mirrored once too often, and no alpha.
    return part.alpha is None or part.alpha_unmirrored - part.alpha > _SHARP


def _is_backward(part: SubscaleAnalysis, entry: ItemAnalysis) -> bool:
    # Of items that have nothing to do with the others, one in forty falls under this by chance.
    return entry.with_rest is not None and entry.with_rest < -1.96 / sqrt(part.complete)


def _other_key(entry: ItemAnalysis) -> str:
    if entry.item.reverse_keyed:
        return "take its reverse_keyed out, unless its answers had been mirrored before they came here"
    return "write reverse_keyed: true if agreeing with it speaks against the subscale"


def _alpha(part: SubscaleAnalysis) -> Iterator[str]:
    if len(part.items) == 1:
        yield "One item alone has no alpha, and so no standard error: nobody can tell how exact its score is."
    elif part.complete < 2:
        yield "Fewer than two people answered every item, so there is no alpha, and nothing that follows from it."
    elif _mirrored_before(part):
        return
    elif part.alpha is None:
        yield "Everybody who answered every item has the same score, so there is no alpha."
    elif part.alpha < _LOOSE:
        told = fixed(part.alpha, enough_places(part.alpha, 2, lambda alpha: alpha < _LOOSE))
        yield (
            f"Alpha is {told}, and at least {hundredths(_LOOSE)} is usual: the items hang together too loosely for one"
            " score to say much about one person."
        )
    elif part.alpha > _NARROW:
        told = fixed(part.alpha, enough_places(part.alpha, 2, lambda alpha: alpha > _NARROW))
        yield f"Alpha is {told}, above {hundredths(_NARROW)}: some items say almost the same, and could go."


def _items(part: SubscaleAnalysis) -> Iterator[str]:
    if same := [_quoted(entry) for entry in part.items if entry.sd == 0]:
        yield f"The same answer from everybody, which tells nobody apart: {', '.join(same)}."
    if unclear := [_quoted(entry) + _r(entry) for entry, r in _weak(part) if r < -_WEAK]:
        yield f"Perhaps working backwards, or only by chance among so few people: {', '.join(unclear)}."
    if loose := [_quoted(entry) + _r(entry) for entry, r in _weak(part) if r >= -_WEAK]:
        yield f"Hardly going with the others, and perhaps about something else: {', '.join(loose)}."
    if skipped := [entry for entry in part.items if entry.blank > max(1, _OFTEN_BLANK * part.people)]:
        counts = ", ".join(f"{_quoted(entry)} ({entry.blank} of {part.people})" for entry in skipped)
        yield f"Often left blank, and perhaps unclear or hard to answer: {counts}."


def _weak(part: SubscaleAnalysis) -> Iterator[tuple[ItemAnalysis, float]]:
    """Yield the items that go with the others too little, and how much; those with the wrong key are told before."""
    if len(part.items) < 3 or _mirrored_before(part):
        return
    for entry in part.items:
        if entry.with_rest is not None and entry.with_rest < _WEAK and not _is_backward(part, entry):
            yield entry, entry.with_rest


def _ends(part: SubscaleAnalysis) -> Iterator[str]:
    for share, end, further in ((part.lowest, "lowest", "less"), (part.highest, "highest", "more")):
        if share is not None and share > _AT_AN_END:
            places = enough_places(share, 2, lambda share: share > _AT_AN_END)
            yield (
                f"{percent(share, places - 2)} % have the {end} score possible, and at most {percent(_AT_AN_END, 0)} %"
                f" is usual: the scale cannot tell these people apart, nor show them {further}."
            )


def _too_few(part: SubscaleAnalysis) -> Iterator[str]:
    if len(part.items) > 1 and 1 < part.complete < _ENOUGH_FOR_ALPHA:
        yield (
            f"Answered in full by only {part.complete}: below {_ENOUGH_FOR_ALPHA} people, alpha, omega, the standard"
            " error, the smallest change and the figures of single items are a first impression."
        )
    if len(part.items) > 1 and 1 < part.complete < _MOST_PEOPLE * part.people:
        yield (
            f"{part.people - part.complete} of {part.people} people left something blank. Alpha leaves them out, and"
            " they may be unlike the others."
        )
    if 0 < part.scored < _ENOUGH_FOR_SCORES:
        yield (
            f"A score for only {part.scored}: below {_ENOUGH_FOR_SCORES} people, the mean, the SD and the shares at"
            " the ends are a first impression."
        )


def _known(value: float | None) -> str:
    return "none at all" if value is None else hundredths(value)


def _quoted(entry: ItemAnalysis) -> str:
    return f'"{entry.item.id}"'


def _r(entry: ItemAnalysis) -> str:
    return f" (r = {_known(entry.with_rest)})"
