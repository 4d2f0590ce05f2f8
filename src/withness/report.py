"""A profile in words, as its reader is shown it: what stands out, what each score says, and what to do next."""

from withness.advice import advice
from withness.chart import CAPTION, Petal, bloom
from withness.comparison import beside
from withness.earlier import Earlier, since
from withness.form import button
from withness.html import Html, element, join
from withness.instrument import Instrument
from withness.numbers import plain, shown
from withness.reading import reading, support, why_no_score
from withness.scenes import scene_by_scene
from withness.scoring import Profile, SubscaleScore
from withness.working import working


def report(instrument: Instrument, profile: Profile, earlier: Earlier | None = None) -> Html:
    """Return the whole result, from its headline to what to do next, with what moved since an earlier profile."""
    scores = [*profile.subscales, *([profile.total] if profile.total else [])]
    return join(
        advice(profile) if instrument.shows == "advice" else _profile(profile, scores),
        since(profile, earlier, in_words=instrument.shows == "advice") if earlier else None,
        scene_by_scene(instrument, profile),
        _is_not(instrument),
        working(instrument, scores),
        _actions(),
    )


def _profile(profile: Profile, scores: list[SubscaleScore]) -> Html:
    return join(
        element("p", "Your profile", class_="kicker"),
        element("h2", headline(profile), class_="headline", tabindex="-1"),
        support(scores),
        _picture(profile),
        _table(profile),
        [reading(score, _figure(score), beside(score)) for score in scores],
    )


def headline(profile: Profile) -> str:
    """Return the author's words for the highest and the lowest subscale, or a plain sentence where there are none."""
    scored = [score for score in profile.subscales if score.score is not None]
    if not scored:
        return "There are not enough answers for a profile yet."
    highest, lowest = max(scored, key=_height), min(scored, key=_height)
    if len(scored) > 1 and _height(highest) == _height(lowest):
        return "Your scores came out level."
    bands = [score.band for score in (highest, lowest) if score.band]
    words = dict.fromkeys(band.headline for band in bands if band.headline)
    return " ".join(words) or "What your answers say"


def _height(score: SubscaleScore) -> float:
    assert score.height is not None
    return score.height


def _picture(profile: Profile) -> Html:
    ranges = {(score.low, score.high) for score in profile.subscales}
    low, high = ranges.pop() if len(ranges) == 1 else (0, 100)
    return element(
        "figure",
        bloom([_petal(score, low, high) for score in profile.subscales], low, high, "Your profile"),
        element("figcaption", CAPTION),
        class_="picture",
    )


def _petal(score: SubscaleScore, low: float, high: float) -> Petal:
    """Return the petal of a score and its bands' borders, brought onto the scale that all petals share."""

    def on_scale(value: float) -> float:
        if (score.low, score.high) == (low, high):
            return value
        return low + score.share_of_range(value) * (high - low)

    points = None if score.score is None else on_scale(score.score)
    borders = tuple(on_scale(band.low) for band in score.subscale.bands[1:])
    return Petal(score.subscale.name, points, borders)


def _table(profile: Profile) -> Html:
    ranges = {_range(score) for score in (*profile.subscales, *([profile.total] if profile.total else []))}
    shared = len(ranges) == 1
    # A heading with nothing in it would be read out as one.
    figure = element("th", "Score", element("span", *ranges, class_="range") if shared else None, scope="col")
    head = [element("td"), figure, element("th", "Reading", scope="col")]
    return element(
        "table",
        element("caption", "The same in words"),
        element("thead", element("tr", head)),
        element("tbody", [_row(score, shared) for score in profile.subscales]),
        element("tfoot", _row(profile.total, shared)) if profile.total else None,
        class_="scores",
    )


def _range(score: SubscaleScore) -> str:
    return f" of {plain(score.low)} to {plain(score.high)}"


def _row(score: SubscaleScore, has_shared_range: bool) -> Html:
    name = element("th", score.subscale.name, scope="row")
    if score.score is None or score.band is None:
        return element("tr", name, element("td", "No score"), element("td", why_no_score(score)))
    figure = join(
        _bar(_height(score)),
        " ",
        shown(score.score),
        None if has_shared_range else element("span", _range(score), class_="range"),
    )
    return element("tr", name, element("td", figure), element("td", score.band.label))


def _bar(height: float) -> Html:
    whole = element("rect", class_="whole", width=100, height=8, rx=4)
    part = element("rect", class_="part", width=plain(max(100 * height, 4)), height=8, rx=4)
    return element("svg", whole, part, class_="bar", viewBox="0 0 100 8", aria_hidden="true")


def _figure(score: SubscaleScore) -> str:
    return "" if score.score is None else shown(score.score)


def _is_not(instrument: Instrument) -> Html:
    return element(
        "section",
        element("h3", "What this is not"),
        element(
            "p",
            "It is not a test, a diagnosis or a judgment of you. It adds up what you noticed, on the day you were asked"
            f"{_compares(instrument)}: next month it may well read differently.",
        ),
        element("p", instrument.not_for),
        element("p", instrument.source, class_="source"),
        element("p", f"Validation: {instrument.citation}", class_="source") if instrument.citation else None,
        class_="is-not",
    )


def _compares(instrument: Instrument) -> str:
    parts = [*instrument.subscales, *([instrument.total] if instrument.total else [])]
    return "" if any(part.norm for part in parts) else ", and compares you with nobody"


def _actions() -> Html:
    return element(
        "p",
        [
            button("Print this", do="print"),
            button("Change my answers", do="change"),
            button("Begin again", do="begin-again"),
        ],
        class_="actions",
    )
