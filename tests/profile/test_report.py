"""The result: what a reader is told, and that it never disagrees with the sums."""

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.examples import AWKWARD, a_subscale, an_instrument, an_item, instruments, responses_to
from support.reading_html import text_at, text_of, tree, words
from withness.browser import score_form
from withness.form.form import form
from withness.instrument.instrument import Band, Instrument, Method, ResponseOption, Scoring, Subscale, are_alike
from withness.instrument.scoring import SubscaleScore, score
from withness.instrument.serialization import dump_instrument
from withness.markup.html import Html
from withness.markup.links import Link
from withness.profile.figure import figure, long_figure
from withness.profile.report import report


def a_headed(id: str, *headlines: str) -> Subscale:
    """Return a subscale from 1 to 5 with one band for each headline, a point apart."""
    bands = [Band(low=n, label=f"{id} {n}", meaning=".", headline=text) for n, text in enumerate(headlines, 1)]
    return Subscale(id=id, name=id, bands=tuple(bands))


TWO = an_instrument(
    an_item("ask", "listen"),
    an_item("visit", "check-in"),
    subscales=(
        a_headed("listen", "You rush.", "You hear."),
        a_headed("check-in", "Good days go unvisited.", "You visit."),
    ),
)


def result(instrument: Instrument, **responses: float) -> Html:
    """Return the result for these answers, as one tree's worth of markup."""
    return Html(f"<div>{report(instrument, score(instrument, responses))}</div>")


def test_a_result_heads_names_pictures_and_tells_every_score() -> None:
    drawn = tree(result(TWO, ask=5, visit=1))
    assert [head.text for head in drawn.iter("h2")] == ["You hear. Good days go unvisited."]
    assert drawn.find(".//svg[@class='bloom']") is not None
    rows = drawn.findall("./table/tbody/tr")
    assert [" ".join("".join(row.itertext()).split()) for row in rows] == [
        "listen 5.0listen 2",
        "check-in 1.0check-in 1",
    ]
    assert ["".join(head.itertext()) for head in drawn.iter("th")][:2] == ["Score of 1 to 5", "Reading"]


def test_scores_on_unlike_scales_each_say_how_far_theirs_goes() -> None:
    items = (an_item("a", "one"), an_item("b", "two"), an_item("c", "two"))
    parts = (a_headed("one", "One."), a_headed("two", "Two."))
    said = words(
        result(an_instrument(*items, subscales=parts, scoring=Scoring(method="sum", missing=0)), a=5, b=3, c=3)
    )
    assert "one 5.0 of 1 to 5 one 1 two 6.0 of 2 to 10 two 1" in said


def test_support_comes_before_the_picture_and_is_said_once() -> None:
    bands = (Band(low=1, label="Often", meaning=".", support="Talk with a person you trust."),)
    both = tuple(Subscale(id=name, name=name, bands=bands) for name in ("listen", "check-in"))
    said = result(replace(TWO, subscales=both), ask=3, visit=4)
    assert said.count("Talk with a person you trust.") == 1
    assert said.index("Talk with a person you trust.") < said.index("<figure")


def test_a_reading_ends_in_something_to_try_and_somewhere_to_go() -> None:
    page = Link(kind="article", title="Winters", href="../../articles/winters/")
    band = Band(low=1, label="Often", meaning="It was often.", this_week="Ask one person.", next=(page,))
    said = result(
        an_instrument(an_item("ask"), subscales=(Subscale(id="listen", name="Listen", bands=(band,)),)), ask=2
    )
    reading = " ".join("".join(tree(said).find("./section[@class='reading']").itertext()).split())  # type: ignore[union-attr]
    assert reading == "Listen2.0 · OftenIt was often.Read Winters"
    thing = " ".join(" ".join(tree(said).find("./section[@class='one-thing']").itertext()).split())  # type: ignore[union-attr]
    assert thing == "One thing to try Listen This week: Ask one person."


def with_something_to_try(instrument: Instrument) -> Instrument:
    """Return the instrument with a thing to try in each band, and support in every band but the first."""
    return replace(
        instrument,
        subscales=tuple(
            replace(
                part,
                bands=tuple(
                    replace(band, this_week=f"Try {part.id} {band.low}.", support="Talk." if at else None)
                    for at, band in enumerate(part.bands)
                ),
            )
            for part in instrument.subscales
        ),
    )


def things_to_try(instrument: Instrument, **responses: float) -> tuple[str | None, list[str | None]]:
    """Return the one thing that a result offers, and those that it folds away."""
    drawn = tree(result(with_something_to_try(instrument), **responses))
    folded = [text_of(part.find("p")) for part in drawn.iter("details") if part.get("class") == "another-thing"]
    return text_at(drawn, "section[@class='one-thing']/p[@class='to-try']"), folded


def test_one_thing_is_offered_from_what_lies_lowest_and_the_others_are_folded_away() -> None:
    assert things_to_try(TWO, ask=5, visit=1) == ("This week: Try check-in 1.", ["This week: Try listen 2."])


def test_where_more_is_worse_the_one_thing_is_for_what_weighs_most() -> None:
    assert things_to_try(replace(TWO, more_is="worse"), ask=5, visit=1) == (
        "This week: Try listen 2.",
        ["This week: Try check-in 1."],
    )


def test_a_part_without_a_score_has_nothing_to_try() -> None:
    assert things_to_try(TWO, ask=5) == ("This week: Try listen 2.", [])


def test_a_thing_to_try_is_told_for_now_for_this_week_and_for_the_team() -> None:
    band = Band(low=1, label="Often", meaning=".", now="Breathe.", this_week="Ask.", with_the_team="Meet.")
    alone = Band(low=1, label="Often", meaning=".", with_the_team="Meet.")
    both = (Subscale(id="listen", name="Listen", bands=(band,)), Subscale(id="check-in", name="Visit", bands=(alone,)))
    drawn = tree(result(replace(TWO, subscales=both), ask=2, visit=4))
    offered = [text_of(line) for line in drawn.findall("section[@class='one-thing']/p[@class='to-try']")]
    assert offered == ["Now: Breathe.", "This week: Ask.", "With the team: Meet."]
    [folded] = [part for part in drawn.iter("details") if part.get("class") == "another-thing"]
    assert text_of(folded) == "Another thing to try: Visit With the team: Meet."


def test_what_is_folded_away_says_what_it_belongs_to() -> None:
    drawn = tree(result(with_something_to_try(TWO), ask=5, visit=1))
    assert [head.text for head in drawn.iter("summary")][:1] == ["Another thing to try: listen"]


def test_where_more_is_worse_the_readings_begin_with_what_weighs_most() -> None:
    heavy = replace(TWO, more_is="worse", total=a_subscale("total", "Overall"))
    headings = [
        part.findtext("h3") for part in tree(result(heavy, ask=2, visit=5)).findall("section[@class='reading']")
    ]
    assert headings == ["check-in", "listen", "Overall"]
    better = tree(result(replace(heavy, more_is="better"), ask=2, visit=5))
    assert better.findtext("section[@class='reading']/h3") == "listen"


def test_where_more_is_worse_the_picture_is_of_what_is_left_and_its_numbers_are_the_scores() -> None:
    drawn = tree(result(replace(TWO, more_is="worse"), ask=5, visit=1))
    assert "the lower the score, the longer the petal" in (drawn.findtext(".//desc") or "")
    assert "listen: 5.0; check-in: 1.0. The scale goes from 1 to 5." in (drawn.findtext(".//desc") or "")
    assert "shows what is left" in (drawn.findtext(".//figcaption") or "")
    assert [mark.text for mark in drawn.iter("tspan") if mark.get("class") == "value"] == ["5.0", "1.0"]


FOUR_EACH = an_instrument(
    *(an_item(f"{part}-{n}", part) for part in ("listen", "check-in") for n in range(4)), subscales=TWO.subscales
)


def test_a_score_of_fewer_answers_is_marked_wherever_it_is_shown() -> None:
    given = {"listen-0": 5.0, "listen-1": 5.0, **{f"check-in-{n}": 1.0 for n in range(4)}}
    drawn = tree(result(FOUR_EACH, **given))
    rows = ["".join(row.itertext()) for row in drawn.findall("./table/tbody/tr")]
    assert rows == ["listen 5.0listen 2 2 of 4 answered", "check-in 1.0check-in 1"]
    heads = [part.findtext("p[@class='band']") for part in drawn.findall("section[@class='reading']")]
    assert heads == ["5.0 · listen 2 · 2 of 4 answered", "1.0 · check-in 1"]
    assert [line.text for line in drawn.iter("tspan")] == ["5.0", "listen", "2 of 4 answered", "1.0", "check-in"]
    assert "listen: 5.0 (2 of 4 answered); check-in: 1.0." in (drawn.findtext(".//desc") or "")
    said = drawn.findtext("p[@class='fewer']")
    assert said == "Some of this rests on fewer answers: listen (2 of 4 answered)."


def test_nothing_is_marked_where_everything_was_answered() -> None:
    given = {item.id: 5.0 for item in FOUR_EACH.items}
    assert "of 4 answered" not in result(FOUR_EACH, **given)


def test_a_subscale_without_a_score_says_how_many_answers_it_had() -> None:
    said = words(result(an_instrument(), **{"item-0": 2}))
    assert "No score 1 of 4 answered: too few to say" in said
    assert "1 of 4 were answered. It takes 2 for a score, so there is none." in said


def test_a_result_says_what_it_is_not() -> None:
    assert "It is not a test, a diagnosis or a judgment of you." in words(result(TWO, ask=1))
    assert "Written for this test." in words(result(TWO, ask=1))


def test_a_result_says_what_it_is_not_for_in_its_authors_words_and_what_it_is_validated_by() -> None:
    assert "Do not judge anyone by it." in words(result(TWO, ask=1))
    assert "Validation:" not in result(TWO, ask=1)
    assert "Validation: Somebody (2020)" in result(replace(TWO, citation="Somebody (2020)"), ask=1)
    assert "Validation: Somebody (2020)" in form(replace(TWO, citation="Somebody (2020)"))


def test_the_working_shows_why_an_answer_was_turned_round() -> None:
    said = words(result(an_instrument(an_item("fix", reverse_keyed=True)), fix=4))
    assert "I fix. option 4 (4) 2 mirrored, because more of this means less of “Listen”: 1 + 5 − 4 = 2" in said


def test_the_working_shows_the_sum_the_blanks_and_the_border() -> None:
    said = words(result(an_instrument(), **{"item-0": 2, "item-1": 3, "item-2": 5}))
    assert "You left 1 of 4 blank. The mean of the other 3 stands in for it," in said
    assert "(2 + 3 + 5) ÷ 3 = 3.3333." in said
    assert "The reading “from 2.5” goes from 2.5 to just under 4, and 3.3333 lies in it." in said


def test_the_working_of_each_method_is_its_own_sum() -> None:
    def formula(method: str) -> str:
        instrument = an_instrument(an_item("ask"), an_item("fix"), scoring=Scoring(method=method, missing=0))  # type: ignore[arg-type]
        return words(result(instrument, ask=2, fix=5))

    assert "(2 + 5) ÷ 2 × 2 = 7." in formula("sum")
    assert "100 × ((2 + 5) ÷ 2 − 1) ÷ (5 − 1) = 62.5." in formula("pomp")


def unlike(method: Method) -> Instrument:
    """Return an instrument of three items, of 1 to 3, 0 to 10 and 0 to 2 points."""
    values = ((1, 2, 3), (0, 10), (0, 1, 2))
    options = [tuple(ResponseOption(value=value, label=str(value)) for value in some) for some in values]
    items = [an_item(f"item-{at}", options=some) for at, some in enumerate(options)]
    low = {"mean": 1 / 3, "sum": 1, "pomp": 0}[method]
    scoring = Scoring(method=method, missing=0.5)
    return an_instrument(*items, subscales=(a_subscale(lows=(low, 2, 4)),), scoring=scoring)


@pytest.mark.parametrize(
    ("method", "sum_"),
    [
        ("mean", "divided by 3: (1 + (15 − 1) × (2 + 10 − 1) ÷ (13 − 1)) ÷ 3 = 4.6111."),
        ("sum", "the score lies as far up there: 1 + (15 − 1) × (2 + 10 − 1) ÷ (13 − 1) = 13.8333."),
        ("pomp", "The score is how far up they came, in percent: 100 × (2 + 10 − 1) ÷ (13 − 1) = 91.6667."),
    ],
)
def test_the_working_of_unlike_ranges_and_a_blank_is_by_how_far_up_the_answers_lie(method: Method, sum_: str) -> None:
    said = words(result(unlike(method), **{"item-0": 2, "item-1": 10}))
    assert "a blank is taken to lie as far up its own range as the other 2 lie in theirs" in said
    assert "What you answered could have come to 1 at the least and to 13 at the most." in said
    assert sum_ in said


@pytest.mark.parametrize(("method", "low", "high"), [("mean", "0.3333", "5"), ("sum", "1", "15"), ("pomp", "0", "100")])
def test_the_range_that_is_told_is_the_one_that_answers_can_reach(method: Method, low: str, high: str) -> None:
    said = words(result(unlike(method), **{"item-0": 3, "item-1": 10, "item-2": 2}))
    assert f"Score of {low} to {high}" in said
    assert f"The scale goes from {low} to {high}." in said
    assert f"to {high}, the highest possible score" in said
    assert f"{low} to under 2: from" in words(form(unlike(method)))


@given(st.data())
def test_every_printed_sum_comes_out_as_it_is_printed(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    profile = score(instrument, data.draw(responses_to(instrument)))
    sums = printed_sums(words(Html(f"<div>{report(instrument, profile)}</div>")))
    scores = [*profile.subscales, *([profile.total] if profile.total else [])]
    turned = [a for s in profile.subscales for a in s.answers if a.item.reverse_keyed and a.value is not None]
    assert len(sums) == len(turned) + sum(_steps(instrument.scoring.method, part) for part in scores)
    for terms, printed in sums:
        # Only digits, signs and brackets: nothing but the printed terms takes part.
        assert abs(eval(terms) - float(printed)) <= 0.0001 * max(1, abs(float(printed))), (terms, printed)


def _steps(method: Method, score: SubscaleScore) -> int:
    """Return how many sums lead to a score: by the mean, or in one step where unlike ranges forbid that."""
    if score.score is None:
        return 0
    by_range = not are_alike(answer.item for answer in score.answers)
    in_one = method == "mean" or (by_range and (method == "pomp" or score.answered < len(score.answers)))
    return 1 if in_one else 2


def printed_sums(said: str) -> list[tuple[str, str]]:
    """Return both sides of every printed sum, the left one as Python would write it."""
    pattern = r"(?<=: )([-\d.+−×÷() ]+?) = ([−\d.]*\d)"
    python = str.maketrans({"−": "-", "×": "*", "÷": "/"})
    return [(left.translate(python), right.translate(python)) for left, right in re.findall(pattern, said)]


@given(st.data())
def test_the_page_shows_the_score_that_was_worked_out(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    profile = score(instrument, data.draw(responses_to(instrument)))
    said = report(instrument, profile)
    for part in (*profile.subscales, *([profile.total] if profile.total else [])):
        if part.score is not None:
            assert f"{figure(part)} · " in said
            assert f" = {long_figure(part)}." in said


def test_hostile_text_stays_text() -> None:
    band = Band(low=1, label=AWKWARD, meaning=AWKWARD, headline=AWKWARD, this_week=AWKWARD, support=AWKWARD)
    subscales = (Subscale(id="listen", name=AWKWARD, bands=(band,)),)
    said = result(an_instrument(an_item("ask", stem=AWKWARD), subscales=subscales, source=AWKWARD), ask=1)
    assert "<script" not in said
    tree(said)


def test_the_page_asks_with_two_strings_and_gets_one() -> None:
    answer = json.loads(score_form(dump_instrument(TWO), '{"ask": 5}'))
    assert answer["profile"]["subscales"]["listen"] == {"score": 5.0, "answered": 1, "items": 1, "band": "listen 2"}
    assert answer["html"] == report(TWO, score(TWO, {"ask": 5}))


def test_the_total_closes_the_table() -> None:
    said = result(an_instrument(total=a_subscale("total", "Overall")), **{f"item-{n}": 4 for n in range(4)})
    assert "".join(tree(said).find("./table/tfoot/tr/th").itertext()) == "Overall"  # type: ignore[union-attr]
