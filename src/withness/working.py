"""How a score was worked out, told from the very answers and sums that made it."""

from math import fsum

from withness import __version__
from withness.advice import why_it_leads
from withness.headline import why
from withness.html import Html, element
from withness.instrument import Instrument, option_range
from withness.numbers import plain, term
from withness.scenes import called, title_of
from withness.scoring import Answer, SubscaleScore, fewest_answers
from withness.tally import RULE, in_words, kind_of


def working(instrument: Instrument, scores: list[SubscaleScore]) -> Html:
    """Return every answer, what it counted as and why, and the sum that each score came from."""
    return element(
        "details",
        element("summary", element("h3", "How this was worked out")),
        [_subscale(instrument, score) for score in scores],
        element("p", _rule(instrument, [score for score in scores if score.subscale is not instrument.total])),
        element(
            "p",
            f"{instrument.title}, version {instrument.version}; worked out by Withness {__version__}.",
            class_="source",
        ),
        class_="working",
    )


def _rule(instrument: Instrument, parts: list[SubscaleScore]) -> str:
    if instrument.kinds:
        return RULE
    return why_it_leads(parts) if instrument.shows == "advice" else why(instrument, parts)


def _subscale(instrument: Instrument, score: SubscaleScore) -> Html:
    head = [
        element("th", words, scope="col")
        for words in (
            called(instrument).capitalize(),
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
        element("p", f"Every {called(instrument)} of this page counts, as it stands above.") if is_total else None,
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
        return "left blank"
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
        return [f"{score.answered} of {count} were answered. Counted by kind: {in_words(score.counts)}."]
    if score.score is None:
        needed = fewest_answers(instrument, count)
        return [f"{score.answered} of {count} were answered. It takes {needed} for a score, so there is none."]
    points = [answer.counted for answer in score.answers if answer.counted is not None]
    mean = f"({' + '.join(map(term, points))}) ÷ {score.answered}"
    what = "The score is the mean of the points" if instrument.scoring.method == "mean" else "The mean of the points"
    return [
        *_blanks(score),
        f"{what}: {mean} = {plain(fsum(points) / len(points))}.",
        *_from_the_mean(instrument, score, mean),
        *_border(score),
    ]


def _blanks(score: SubscaleScore) -> list[str]:
    """Return how blanks were prorated: the mean of what was answered stands for each of them."""
    blank = len(score.answers) - score.answered
    if not blank:
        return []
    return [
        f"You left {blank} of {len(score.answers)} blank. The mean of the {score.answered} you answered stands in for"
        f" {'it' if blank == 1 else 'each of them'}, so that a blank counts neither for nor against you."
    ]


def _from_the_mean(instrument: Instrument, score: SubscaleScore, mean: str) -> list[str]:
    """Return how the score comes from the mean, where it is not the mean itself."""
    assert score.score is not None
    count = len(score.answers)
    match instrument.scoring.method:
        case "mean" | "tally":
            return []
        case "sum":
            return [f"The score is that mean for all {count}: {mean} × {count} = {plain(score.score)}."]
        case "pomp":
            low, high = map(term, option_range(answer.item for answer in score.answers))
            way = f"100 × ({mean} − {low}) ÷ ({high} − {low})"
            return [
                f"The score is how far that mean is from {low} to {high}, in percent: {way} = {plain(score.score)}."
            ]


def _border(score: SubscaleScore) -> list[str]:
    """Return where the score lies between the borders of its band."""
    if score.band is None or score.score is None:
        return []
    at = score.subscale.bands.index(score.band)
    above = score.subscale.bands[at + 1 :]
    upper = f"just under {plain(above[0].low)}" if above else f"{plain(score.high)}, the highest possible score"
    ends = f"from {plain(score.band.low)} to {upper}"
    return [f"The reading “{score.band.label}” goes {ends}, and {plain(score.score)} lies in it."]
