"""Where a score lies in a published group: by the group's own figures, in words that its lowest scorers can bear."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.examples import a_subscale, an_instrument, an_item
from support.norms import AGREEABLENESS, agreeableness
from support.reading_html import tree, words
from withness.form.form import form
from withness.form.paper_norms import norm_on_paper
from withness.instrument.change import smallest_change
from withness.instrument.instrument import Norm
from withness.instrument.scoring import SubscaleScore, score
from withness.markup.html import Html
from withness.markup.numbers import hundredths
from withness.profile.norm_comparison import NOT_A_VERDICT, compared_with_norm
from withness.profile.report import report

PLAIN = Norm(population="Volunteers", n=1200, mean=3, sd=0.5, citation="Somebody (2020)")
PRAISE_AND_BLAME = (
    r"(?i)congratulat|well done|great|good|bad|poor|better|worse|best|worst|normal|healthy|fail|rank|top\b"
)


def scored(norm: Norm | None, points: float) -> SubscaleScore:
    """Return a score from 1 to 6 of a subscale with this norm."""
    subscale = replace(a_subscale(), norm=norm)
    return SubscaleScore(
        subscale=subscale,
        low=1,
        high=6,
        score=points,
        height=None,
        band=subscale.bands[0],
        answers=(),
        answered=0,
    )


def said(norm: Norm, points: float) -> str:
    """Return the words beside a score."""
    drawn = compared_with_norm(scored(norm, points))
    assert drawn is not None
    return words(drawn)


@pytest.mark.parametrize(
    ("points", "place"),
    [
        (1, "before the 5th"),
        (2.88, "at about the 5th or before it"),
        (3, "between the 5th and the 10th"),
        (4.4, "between the 25th and the 50th"),
        (4.8, "at about the 50th"),
        (5.6, "between the 75th and the 90th"),
        (5.8, "at about the 90th or after it"),
        (6, "after the 90th"),
    ],
)
def test_a_score_is_placed_between_the_published_percentiles(points: float, place: str) -> None:
    assert f"would stand {place}." in said(AGREEABLENESS, points)


def test_equal_percentiles_place_a_score_between_them() -> None:
    crowded = replace(PLAIN, percentiles=((90, 5.0), (95, 6.0), (97.5, 6.0)))
    assert "would stand between the 95th and the 97.5th." in said(crowded, 6)
    more = replace(PLAIN, percentiles=(*crowded.percentiles, (99, 6.0)))
    assert "would stand between the 95th and the 99th." in said(more, 6)


@pytest.mark.parametrize(
    ("share", "written"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (12, "12th"), (21, "21st"), (22, "22nd")]
)
def test_a_place_is_written_as_it_is_spoken(share: int, written: str) -> None:
    assert f"at about the {written} " in said(replace(PLAIN, percentiles=((share, 3),)), 3)


@given(st.floats(1, 6))
def test_the_place_agrees_with_the_published_figures(points: float) -> None:
    place = re.search(r"would stand (.+?)\.(?= This)", said(AGREEABLENESS, points))
    assert place
    shares = [int(share) for share in re.findall(r"(\d+)th", place[1])]
    at = dict(AGREEABLENESS.percentiles)
    if place[1].startswith("between"):
        assert at[shares[0]] < points < at[shares[1]]
    elif place[1].startswith("before"):
        assert points < at[shares[0]]
    elif place[1].startswith("after"):
        assert points > at[shares[0]]
    else:
        assert at[shares[0]] == pytest.approx(points)


def test_without_percentiles_a_score_is_so_many_deviations_from_the_mean() -> None:
    assert "A score of 3.4 lies 0.8 standard deviations above the mean of these people, 3." in said(PLAIN, 3.4)
    assert "Worked out as (3.4 − 3) ÷ 0.5 = 0.80." in said(PLAIN, 3.4)
    assert "A score of 2.0 lies 2.0 standard deviations below the mean of these people, 3." in said(PLAIN, 2)


@pytest.mark.parametrize("norm", [AGREEABLENESS, PLAIN])
@pytest.mark.parametrize("points", [1, 3, 6])
def test_it_always_says_who_how_many_and_where_it_is_published(norm: Norm, points: float) -> None:
    assert f"Who was asked: {norm.population} (n = {norm.n:,}). Source: {norm.citation}" in said(norm, points)
    assert "It does not say what is usual where you are, or what would be right for you." in said(norm, points)


@pytest.mark.parametrize("norm", [AGREEABLENESS, PLAIN])
@pytest.mark.parametrize("points", [1, 2.5, 3, 4, 5.5, 6])
def test_nobody_is_praised_or_blamed_for_a_place(norm: Norm, points: float) -> None:
    assert re.findall(PRAISE_AND_BLAME, said(replace(norm, population="P", citation="C"), points)) == []


def test_a_percent_of_people_is_never_worked_out_from_mean_and_spread() -> None:
    assert not re.search(r"percent|of 100|\d(st|nd|rd|th)\b", said(PLAIN, 3.4))


def test_without_a_norm_or_a_score_nothing_is_compared() -> None:
    assert compared_with_norm(scored(None, 3)) is None
    assert compared_with_norm(replace(scored(PLAIN, 3), score=None)) is None


def test_a_result_compares_only_where_there_is_a_norm() -> None:
    items = (an_item("a", "one"), an_item("b", "two"))
    subscales = (replace(a_subscale("one", "One"), norm=PLAIN), a_subscale("two", "Two"))
    instrument = an_instrument(*items, subscales=subscales)
    drawn = report(instrument, score(instrument, {"a": 3, "b": 3}))
    assert drawn.count('class="norm"') == 1
    assert "doesn’t compare you" not in drawn
    alone = an_instrument()
    assert "doesn’t compare you" in report(alone, score(alone, {"item-0": 3, "item-1": 3}))


def test_five_public_domain_items_are_scored_and_placed() -> None:
    instrument = agreeableness()
    drawn = words(
        Html(f"<div>{report(instrument, score(instrument, {item.id: 4 for item in instrument.items}))}</div>")
    )
    # One item is reverse-keyed: 4 counts as 1 + 6 - 4 = 3, and (4 x 4 + 3) / 5 = 3.8.
    assert "A score of 3.8 would stand between the 10th and the 25th." in drawn


def test_the_paper_key_has_the_same_figures() -> None:
    key = words(norm_on_paper(AGREEABLENESS))
    assert "5 of 100 had 2.88 or less; 10 of 100 had 3.4 or less" in key
    assert "unless they lie more than 1.37 apart" in key
    assert "(n = 2,709)" in key
    assert "Their mean was 3. Take it away from your score and divide by 0.5" in words(norm_on_paper(PLAIN))
    assert "apart" not in words(norm_on_paper(PLAIN))
    instrument = agreeableness()
    assert len(tree(form(instrument)).findall(".//section[@class='norm']")) == 1


@given(st.floats(0.1, 10), st.floats(0, 1))
def test_the_paper_key_has_the_least_change_that_is_no_noise(sd: float, reliability: float) -> None:
    norm = replace(PLAIN, sd=sd, reliability=reliability)
    assert f"more than {hundredths(smallest_change(sd, reliability))} apart" in words(norm_on_paper(norm))


WHOLE = """<section class="norm"><h4>Beside a published group</h4><p>{0}</p><p>{1}</p>\
<p class="source">Who was asked: Volunteers (n = 1,200). Source: Somebody (2020)</p></section>"""


def test_a_comparison_is_drawn_as_one_section() -> None:
    place = "A score of 3.0 lies at the mean of these people, 3."
    assert compared_with_norm(scored(PLAIN, 3)) == WHOLE.format(place, NOT_A_VERDICT)


def test_the_paper_key_is_drawn_as_one_section() -> None:
    published = (
        "Their mean was 3. Take it away from your score and divide by 0.5, their standard deviation: that is how many"
        " standard deviations you are above it, or below it with a minus."
    )
    assert norm_on_paper(PLAIN) == WHOLE.format(published, NOT_A_VERDICT)


def test_hostile_words_of_a_norm_stay_words() -> None:
    hostile = replace(PLAIN, population="<script>", citation="<b>")
    assert "<script>" not in (compared_with_norm(scored(hostile, 3)) or "") + norm_on_paper(hostile)
