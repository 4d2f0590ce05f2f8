"""How a score was worked out, told from the very answers and sums that made it."""

from collections.abc import Iterator, Sequence
from math import fsum

from withness import __version__
from withness.instrument.instrument import Instrument, Method, Number, are_alike, score_range
from withness.instrument.scoring import Answer, Profile, SubscaleScore, fewest_answers
from withness.instrument.wording import item_noun, title_of
from withness.markup.html import Html, element
from withness.markup.numbers import in_full, plain, term
from withness.profile.advice import why_it_leads
from withness.profile.figure import long_figure
from withness.profile.headline import why_this_headline
from withness.profile.tally import RULE, in_words, kind_of


def arithmetic(instrument: Instrument, profile: Profile) -> Html:
    """Return every answer, what it counted as and why, and the sum that each score came from."""
    return element(
        "details",
        element("summary", element("h3", "How this was worked out")),
        [_subscale(instrument, score) for score in profile.scores],
        element("p", _rule(instrument, profile.subscales)),
        element(
            "p",
            f"{instrument.title}, version {instrument.version}; worked out by Withness {__version__}.",
            class_="source",
        ),
        class_="working",
    )


def _rule(instrument: Instrument, subscales: Sequence[SubscaleScore]) -> str:
    if instrument.kinds:
        return RULE
    return why_it_leads(subscales) if instrument.shows == "advice" else why_this_headline(instrument, subscales)


def _subscale(instrument: Instrument, score: SubscaleScore) -> Html:
    head = [
        element("th", words, scope="col")
        for words in (
            item_noun(instrument).capitalize(),
            "Your answer",
            "Counts as",
            *(() if instrument.kinds else ("Why",)),
        )
    ]
    is_total = score.subscale is instrument.total
    return element(
        "section",
        element("h4", score.subscale.name),
        None
        if is_total
        else element(
            "table",
            element("caption", "Your answers, one by one"),
            element("thead", element("tr", head)),
            element("tbody", [_row(instrument, answer, score.subscale.name) for answer in score.answers]),
            class_="answers",
        ),
        element("p", f"Every {item_noun(instrument)} of this page counts, as it stands above.") if is_total else None,
        [element("p", sentence) for sentence in _sums(instrument, score)],
    )


def _row(instrument: Instrument, answer: Answer, part: str) -> Html:
    return element(
        "tr",
        element("th", title_of(instrument, answer.item), scope="row"),
        element("td", _label(instrument, answer), data_label="Your answer"),
        element("td", _counts_as(instrument, answer), data_label="Counts as"),
        None if instrument.kinds else element("td", _why(answer, part), data_label="Why"),
    )


def _label(instrument: Instrument, answer: Answer) -> str:
    chosen = answer.chosen
    if chosen is None:
        return instrument.blank if instrument.blank and answer.not_applicable else "left blank"
    return chosen.label if instrument.kinds else f"{chosen.label} ({plain(chosen.value)})"


def _counts_as(instrument: Instrument, answer: Answer) -> str:
    if answer.chosen is None or answer.counted is None:
        return "none"
    return kind_of(instrument, answer.chosen.kind).name if instrument.kinds else plain(answer.counted)


def _why(answer: Answer, part: str) -> str:
    item = answer.item
    if answer.value is None:
        return "not counted"
    if not item.reverse_keyed:
        return "it counts as you answered"
    sum_ = f"{plain(item.lowest)} + {plain(item.highest)} − {term(answer.value)}"
    return f"mirrored, because more of this means less of “{part}”: {sum_} = {plain(item.mirrored(answer.value))}"


def _sums(instrument: Instrument, score: SubscaleScore) -> list[str]:
    """Return the sum step by step, one sentence a step."""
    count = len(score.answers)
    if score.counts:
        return [f"{_with_points(score)}. Counted by kind: {in_words(score.counts)}."]
    if score.score is None:
        needed = fewest_answers(instrument, count)
        return [f"{_with_points(score)}. It takes {needed} for a score, so there is none."]
    method, has_blanks = instrument.scoring.method, score.answered < count
    if not are_alike(answer.item for answer in score.answers) and (has_blanks or method == "pomp"):
        return [*_blanks(score, instrument.blank), *_up_their_range(method, score), *_border(score)]
    points = _points(score)
    mean = f"({' + '.join(map(term, points))}) ÷ {score.answered}"
    what = "The score is the mean of the points" if method == "mean" else "The mean of the points"
    return [
        *_blanks(score, instrument.blank),
        f"{what}: {mean} = {long_figure(score) if method == 'mean' else plain(fsum(points) / len(points))}.",
        *_from_the_mean(method, score, mean),
        *_border(score),
    ]


def _points(score: SubscaleScore) -> list[Number]:
    return [answer.counted for answer in score.answers if answer.counted is not None]


def _with_points(score: SubscaleScore) -> str:
    how = "can be counted" if score.not_applicable else "were answered"
    return f"{score.answered} of {len(score.answers)} {how}"


def _blanks(score: SubscaleScore, words: str | None) -> list[str]:
    """Return how blanks were prorated: what was answered stands for each of them."""
    blank = len(score.answers) - score.answered
    if not blank:
        return []
    left = " ".join(_left(score, words))
    if are_alike(answer.item for answer in score.answers):
        return [
            f"{left} The mean of the other {score.answered} stands in for {'it' if blank == 1 else 'each of them'}, so"
            " that a blank counts neither for nor against you."
        ]
    return [
        f"{left} They cannot all give equally many points, so a blank is taken to lie as far up its own range as the"
        f" other {score.answered} lie in theirs: it counts neither for nor against you."
    ]


def _left(score: SubscaleScore, words: str | None) -> Iterator[str]:
    """Yield how many items were left blank, and how many were said not to apply, in the author's words for that."""
    said = score.not_applicable if words else 0
    count, left = len(score.answers), len(score.answers) - score.answered - said
    if left:
        yield f"You left {left} of {count} blank."
    if said:
        yield f"Of {said} of {count} you said “{words}”, which has no points."


def _up_their_range(method: Method, score: SubscaleScore) -> list[str]:
    """Return how the score comes from how far up their own range the answers lie, items having unlike ranges."""
    items = tuple(answer.item for answer in score.answers)
    answered = tuple(answer.item for answer in score.answers if answer.value is not None)
    low, high = map(term, score_range("sum", answered))
    come_to = "What you answered" if len(answered) < len(items) else "Your answers"
    share = f"({' + '.join(map(term, _points(score)))} − {low}) ÷ ({high} − {low})"
    first = f"{come_to} could have come to {low} at the least and to {high} at the most."
    if method == "pomp":
        return [first, f"The score is how far up they came, in percent: 100 × {share} = {long_figure(score)}."]
    least, most = map(term, score_range("sum", items))
    way = f"{least} + ({most} − {least}) × {share}"
    return [
        first,
        f"All {len(items)} together go from {least} to {most}, and the score lies as far up there"
        f"{_as_sum(method, way, len(items))} = {long_figure(score)}.",
    ]


def _as_sum(method: Method, way: str, count: int) -> str:
    return f": {way}" if method == "sum" else f", divided by {count}: ({way}) ÷ {count}"


def _from_the_mean(method: Method, score: SubscaleScore, mean: str) -> list[str]:
    """Return how the score comes from the mean, where it is not the mean itself."""
    count = len(score.answers)
    match method:
        case "mean" | "tally":
            return []
        case "sum":
            return [f"The score is that mean for all {count}: {mean} × {count} = {long_figure(score)}."]
        case "pomp":
            item = score.answers[0].item
            low, high = term(item.lowest), term(item.highest)
            way = f"100 × ({mean} − {low}) ÷ ({high} − {low})"
            return [
                f"The score is how far that mean is from {low} to {high}, in percent: {way} = {long_figure(score)}."
            ]


def _border(score: SubscaleScore) -> list[str]:
    """Return where the score lies between the borders of its band."""
    if score.band is None or score.score is None:
        return []
    at = score.subscale.bands.index(score.band)
    above = score.subscale.bands[at + 1 :]
    lower = in_full(score.band.low) if at else plain(score.low)
    upper = f"just under {in_full(above[0].low)}" if above else f"{plain(score.high)}, the highest possible score"
    return [f"The reading “{score.band.label}” goes from {lower} to {upper}, and {long_figure(score)} lies in it."]
