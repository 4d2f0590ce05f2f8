"""How a score was worked out, told from the very answers and sums that made it."""

from withness import __version__
from withness.html import Html, element
from withness.instrument import Instrument, ResponseOption, option_range
from withness.numbers import plain
from withness.scoring import Answer, SubscaleScore, fewest_answers


def working(instrument: Instrument, scores: list[SubscaleScore]) -> Html:
    """Return every answer, what it counted as and why, and the sum that each score came from."""
    return element(
        "details",
        element("summary", element("h3", "How this was worked out")),
        [_subscale(instrument, score) for score in scores],
        element(
            "p",
            f"{instrument.title}, version {instrument.version}; worked out by Withness {__version__}.",
            class_="source",
        ),
        class_="working",
    )


def _subscale(instrument: Instrument, score: SubscaleScore) -> Html:
    head = [element("th", words, scope="col") for words in ("Statement", "Your answer", "Counts as", "Why")]
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
            element("tbody", [_row(answer) for answer in score.answers]),
            class_="answers",
        ),
        [element("p", sentence) for sentence in _sums(instrument, score)],
    )


def _row(answer: Answer) -> Html:
    return element(
        "tr",
        element("th", answer.item.stem, scope="row"),
        element("td", _label(answer), data_label="Your answer"),
        element("td", "none" if answer.counted is None else plain(answer.counted), data_label="Counts as"),
        element("td", _why(answer), data_label="Why"),
    )


def _label(answer: Answer) -> str:
    if answer.value is None:
        return "left blank"
    chosen: ResponseOption = next(option for option in answer.item.options if option.value == answer.value)
    return f"{chosen.label} ({plain(chosen.value)})"


def _why(answer: Answer) -> str:
    item = answer.item
    if answer.value is None:
        return "not counted"
    if not item.reverse_keyed:
        return "as you answered"
    sum_ = f"{plain(item.lowest)} + {plain(item.highest)} − {plain(answer.value)}"
    return f"turned round, because here less is more: {sum_} = {plain(item.mirrored(answer.value))}"


def _sums(instrument: Instrument, score: SubscaleScore) -> list[str]:
    """Return the sum step by step, one sentence a step."""
    count = len(score.answers)
    if score.score is None:
        needed = fewest_answers(instrument, count)
        return [f"{score.answered} of {count} were answered. It takes {needed} for a score, so there is none."]
    points = [answer.counted for answer in score.answers if answer.counted is not None]
    terms = f"({' + '.join(plain(value) for value in points)})"
    sentences = []
    if score.answered < count:
        blank = count - score.answered
        sentences.append(f"{blank} of {count} left blank: the mean of the {score.answered} answered stands for them.")
    sentences.append(f"{_formula(instrument, score, terms)} = {plain(score.score)}.")
    return [*sentences, *_border(score)]


def _formula(instrument: Instrument, score: SubscaleScore, terms: str) -> str:
    mean = f"{terms} ÷ {score.answered}"
    match instrument.scoring.method:
        case "mean":
            return mean
        case "sum":
            return f"{mean} × {len(score.answers)}"
        case "pomp":
            low, high = option_range(answer.item for answer in score.answers)
            return f"100 × ({mean} − {plain(low)}) ÷ ({plain(high)} − {plain(low)})"


def _border(score: SubscaleScore) -> list[str]:
    """Return where the score lies between the borders of its band."""
    if score.band is None or score.score is None:
        return []
    at = score.subscale.bands.index(score.band)
    above = score.subscale.bands[at + 1 :]
    upper = f"under {plain(above[0].low)}" if above else f"at most {plain(score.high)}"
    return [f"That is at least {plain(score.band.low)} and {upper}: “{score.band.label}”."]
