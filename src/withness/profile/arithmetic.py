"""How a score was worked out, told from the very answers and sums that made it."""

from collections.abc import Iterator, Sequence
from math import fsum

from withness import __version__
from withness.instrument.instrument import Instrument, Method, Number, are_alike, score_range
from withness.instrument.scoring import Answer, Profile, SubscaleScore, fewest_answers
from withness.instrument.wording import has_scenes_alone, title_of
from withness.markup.html import Html, element
from withness.markup.numbers import in_full, plain, term
from withness.profile.advice import why_it_leads
from withness.profile.figure import long_figure
from withness.profile.headline import why_this_headline
from withness.profile.tally import RULE, in_words, kind_of
from withness.words.words import _, counted, ngettext


def arithmetic(instrument: Instrument, profile: Profile) -> Html:
    """Return every answer, what it counted as and why, and the sum that each score came from."""
    return element(
        "details",
        element("summary", element("h3", _("How this was worked out"))),
        [_subscale(instrument, score) for score in profile.scores],
        element("p", _rule(instrument, profile.subscales)),
        element("p", _made_by(instrument), class_="source"),
        class_="working",
    )


def _made_by(instrument: Instrument) -> str:
    # Translators: "kit" is the version of Withness.
    words = _("{title}, version {version}; worked out by Withness {kit}.")
    return words.format(title=instrument.title, version=instrument.version, kit=__version__)


def _rule(instrument: Instrument, subscales: Sequence[SubscaleScore]) -> str:
    if instrument.kinds:
        return _(RULE)
    return why_it_leads(subscales) if instrument.shows == "advice" else why_this_headline(instrument, subscales)


def _subscale(instrument: Instrument, score: SubscaleScore) -> Html:
    are_scenes = has_scenes_alone(instrument)
    names = [_("Scene") if are_scenes else _("Statement"), _("Your answer"), _("Counts as"), _("Why")]
    head = [element("th", words, scope="col") for words in (names[:-1] if instrument.kinds else names)]
    scenes = _("Every scene of this page counts, as it stands above.")
    statements = _("Every statement of this page counts, as it stands above.")
    is_total = score.subscale is instrument.total
    return element(
        "section",
        element("h4", score.subscale.name),
        None
        if is_total
        else element(
            "table",
            element("caption", _("Your answers, one by one")),
            element("thead", element("tr", head)),
            element("tbody", [_row(instrument, answer, score.subscale.name) for answer in score.answers]),
            class_="answers",
        ),
        element("p", scenes if are_scenes else statements) if is_total else None,
        [element("p", sentence) for sentence in _sums(instrument, score)],
    )


def _row(instrument: Instrument, answer: Answer, part: str) -> Html:
    return element(
        "tr",
        element("th", title_of(instrument, answer.item), scope="row"),
        element("td", _label(instrument, answer), data_label=_("Your answer")),
        element("td", _counts_as(instrument, answer), data_label=_("Counts as")),
        None if instrument.kinds else element("td", _why(answer, part), data_label=_("Why")),
    )


def _label(instrument: Instrument, answer: Answer) -> str:
    chosen = answer.chosen
    if chosen is None:
        return instrument.blank if instrument.blank and answer.not_applicable else _("left blank")
    return chosen.label if instrument.kinds else f"{chosen.label} ({plain(chosen.value)})"


def _counts_as(instrument: Instrument, answer: Answer) -> str:
    if answer.chosen is None or answer.counted is None:
        # Translators: an answer that was left blank counts as none.
        return _("none")
    return kind_of(instrument, answer.chosen.kind).name if instrument.kinds else plain(answer.counted)


def _why(answer: Answer, part: str) -> str:
    item = answer.item
    if answer.value is None:
        return _("not counted")
    if not item.reverse_keyed:
        return _("it counts as you answered")
    counts = plain(item.mirrored(answer.value))
    sum_ = f"{plain(item.lowest)} + {plain(item.highest)} − {term(answer.value)} = {counts}"
    return _("mirrored, because more of this means less of “{part}”: {sum}").format(part=part, sum=sum_)


def _sums(instrument: Instrument, score: SubscaleScore) -> list[str]:
    """Return the sum step by step, one sentence a step."""
    count = len(score.answers)
    if score.counts:
        kinds = _("Counted by kind: {counts}.").format(counts=in_words(score.counts))
        return [f"{_with_points(score)} {kinds}"]
    if score.score is None:
        needed = fewest_answers(instrument, count)
        why = counted("It takes {n} for a score, so there is none.", needed).format(n=needed)
        return [f"{_with_points(score)} {why}"]
    method, has_blanks = instrument.scoring.method, score.answered < count
    if not are_alike(answer.item for answer in score.answers) and (has_blanks or method == "pomp"):
        return [*_blanks(score, instrument.blank), *_up_their_range(method, score), *_border(score)]
    points = _points(score)
    mean = f"({' + '.join(map(term, points))}) ÷ {score.answered}"
    is_score = method == "mean"
    words = _("The score is the mean of the points: {sum}.") if is_score else _("The mean of the points: {sum}.")
    comes_to = long_figure(score) if is_score else plain(fsum(points) / len(points))
    return [
        *_blanks(score, instrument.blank),
        words.format(sum=f"{mean} = {comes_to}"),
        *_from_the_mean(method, score, mean),
        *_border(score),
    ]


def _points(score: SubscaleScore) -> list[Number]:
    return [answer.counted for answer in score.answers if answer.counted is not None]


def _with_points(score: SubscaleScore) -> str:
    words = _("{n} of {count} can be counted.") if score.not_applicable else _("{n} of {count} were answered.")
    return words.format(n=score.answered, count=len(score.answers))


def _blanks(score: SubscaleScore, words: str | None) -> list[str]:
    """Return how blanks were prorated: what was answered stands for each of them."""
    blank = len(score.answers) - score.answered
    if not blank:
        return []
    left = " ".join(_left(score, words))
    mean = ngettext(
        "The mean of the other {n} stands in for it, so that a blank counts neither for nor against you.",
        "The mean of the other {n} stands in for each of them, so that a blank counts neither for nor against you.",
        blank,
    )
    height = _(
        "They cannot all give equally many points, so a blank is taken to lie as far up its own range as the other {n}"
        " lie in theirs: it counts neither for nor against you."
    )
    words = mean if are_alike(answer.item for answer in score.answers) else height
    return [f"{left} {words.format(n=score.answered)}"]


def _left(score: SubscaleScore, words: str | None) -> Iterator[str]:
    """Yield how many items were left blank, and how many were said not to apply, in the author's words for that."""
    said = score.not_applicable if words else 0
    count, left = len(score.answers), len(score.answers) - score.answered - said
    if left:
        yield counted("You left {n} of {count} blank.", left).format(n=left, count=count)
    if said:
        told = counted("Of {n} of {count} you said “{blank}”, which has no points.", said)
        yield told.format(n=said, count=count, blank=words)


def _up_their_range(method: Method, score: SubscaleScore) -> list[str]:
    """Return how the score comes from how far up their own range the answers lie, items having unlike ranges."""
    items = tuple(answer.item for answer in score.answers)
    answered = tuple(answer.item for answer in score.answers if answer.value is not None)
    low, high = map(term, score_range("sum", answered))
    some = _("What you answered could have come to {low} at the least and to {high} at the most.")
    every = _("Your answers could have come to {low} at the least and to {high} at the most.")
    first = (some if len(answered) < len(items) else every).format(low=low, high=high)
    share = f"({' + '.join(map(term, _points(score)))} − {low}) ÷ ({high} − {low})"
    if method == "pomp":
        words = _("The score is how far up they came, in percent: {sum}.")
        return [first, words.format(sum=f"100 × {share} = {long_figure(score)}")]
    least, most = map(term, score_range("sum", items))
    count, way = len(items), f"{least} + ({most} − {least}) × {share}"
    if method == "sum":
        words = _("All {count} together go from {least} to {most}, and the score lies as far up there: {sum}.")
    else:
        way = f"({way}) ÷ {count}"
        words = _(
            "All {count} together go from {least} to {most}, and the score lies as far up there, divided by {count}:"
            " {sum}."
        )
    sum_ = f"{way} = {long_figure(score)}"
    return [first, words.format(count=count, least=least, most=most, sum=sum_)]


def _from_the_mean(method: Method, score: SubscaleScore, mean: str) -> list[str]:
    """Return how the score comes from the mean, where it is not the mean itself."""
    count = len(score.answers)
    match method:
        case "mean" | "tally":
            return []
        case "sum":
            words = _("The score is that mean for all {count}: {sum}.")
            return [words.format(count=count, sum=f"{mean} × {count} = {long_figure(score)}")]
        case "pomp":
            item = score.answers[0].item
            low, high = term(item.lowest), term(item.highest)
            way = f"100 × ({mean} − {low}) ÷ ({high} − {low}) = {long_figure(score)}"
            words = _("The score is how far that mean is from {low} to {high}, in percent: {sum}.")
            return [words.format(low=low, high=high, sum=way)]


def _border(score: SubscaleScore) -> list[str]:
    """Return where the score lies between the borders of its band."""
    if score.band is None or score.score is None:
        return []
    at = score.subscale.bands.index(score.band)
    above = score.subscale.bands[at + 1 :]
    lower = in_full(score.band.low) if at else plain(score.low)
    inner = _("The reading “{reading}” goes from {low} to just under {high}, and {score} lies in it.")
    top = _("The reading “{reading}” goes from {low} to {high}, the highest possible score, and {score} lies in it.")
    words, upper = (inner, in_full(above[0].low)) if above else (top, plain(score.high))
    return [words.format(reading=score.band.label, low=lower, high=upper, score=long_figure(score))]
