"""A figure never says something else than the score that it stands for."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.examples import a_subscale, an_instrument, an_item, instruments, responses_to
from support.reading_html import words
from withness.browser import score_form
from withness.instrument.instrument import Item, Norm, ResponseOption, Scoring
from withness.instrument.scoring import SubscaleScore, band_of, score
from withness.instrument.serialization import dump_instrument
from withness.markup.html import Html
from withness.markup.numbers import plain
from withness.profile.figure import figure, long_figure
from withness.profile.norm_comparison import compared_with_norm
from withness.profile.report import report
from withness.profile.since_last import Earlier, change_since

OFTEN = (1, 2.5)
GROUP = Norm(population="Volunteers", n=1200, mean=3, sd=0.5, citation="Somebody (2020)", reliability=0.8)


def read(figure: str) -> float:
    """Return the number that a figure is."""
    return float(figure.replace("−", "-"))


def the_score(
    points: float, lows: tuple[float, ...] = OFTEN, high: float = 5, norm: Norm | None = None
) -> SubscaleScore:
    """Return a score of a subscale with a band from each of `lows` up."""
    subscale = replace(a_subscale(lows=lows), norm=norm)
    band = band_of(subscale, points)
    return SubscaleScore(
        subscale=subscale, low=lows[0], high=high, score=points, height=None, band=band, answers=(), answered=0
    )


@pytest.mark.parametrize(
    ("points", "written"),
    [(2.45, "2.45"), (2.4999, "2.4999"), (2.44, "2.4"), (2.5, "2.5"), (2.52, "2.5"), (2.35, "2.4"), (5, "5.0")],
)
def test_a_figure_has_as_many_decimals_as_keep_it_in_its_band(points: float, written: str) -> None:
    assert figure(the_score(points)) == written


def test_a_figure_reaches_a_border_that_its_score_has_reached() -> None:
    assert figure(the_score(7 / 3, (1, 2.3333))) == "2.3333"
    assert figure(the_score(7 / 3, (1, 2.34))) == "2.3"


def test_a_figure_stays_in_the_range_that_is_told() -> None:
    assert figure(the_score(3.75, (0.25, 2), high=3.75)) == "3.75"
    assert figure(the_score(1 / 3, (1 / 3, 2), high=20 / 3)) == "0.3333"
    assert figure(the_score(20 / 3, (1 / 3, 2), high=20 / 3)) == "6.6667"


def test_a_figure_lies_beside_its_group_as_the_score_does() -> None:
    assert figure(the_score(2.96, (1,), norm=GROUP)) == "2.96"
    assert figure(the_score(2.94, (1,), norm=GROUP)) == "2.9"
    assert figure(the_score(2.96, (1,), norm=replace(GROUP, mean=2.98))) == "2.96"
    ordered = replace(GROUP, percentiles=((25, 2.88), (50, 3.44)))
    assert figure(the_score(2.88, (1,), norm=ordered)) == "2.88"
    assert figure(the_score(2.96, (1,), norm=ordered)) == "3.0"
    assert figure(the_score(3.42, (1,), norm=ordered)) == "3.4"
    assert figure(the_score(3.44, (1,), norm=ordered)) == "3.44"


def test_a_long_figure_has_four_decimals_and_more_only_where_it_must() -> None:
    assert long_figure(the_score(10 / 3)) == "3.3333"
    assert long_figure(the_score(2.49999)) == "2.49999"
    assert long_figure(the_score(4)) == "4"


def twenty(threes: int) -> tuple[str, dict[str, int]]:
    """Return a self-check of twenty items that is "from 2.5" from 2.5 up, and so many answers of 3, the others of 2."""
    items = [an_item(f"item-{at}") for at in range(20)]
    instrument = an_instrument(*items, subscales=(a_subscale(lows=OFTEN),), total=a_subscale("total", "All", OFTEN))
    return dump_instrument(instrument), {item.id: 3 if at < threes else 2 for at, item in enumerate(items)}


def test_table_heading_chart_and_working_show_one_figure_in_the_band_they_name() -> None:
    """Nine answers of 3 and eleven of 2 are 2.45, which one decimal would put into the next band."""
    wired, answers = twenty(9)
    said = words(Html(f"<div>{json.loads(score_form(wired, json.dumps(answers)))['html']}</div>"))
    assert "Listen 2.45 from 1 All 2.45 from 1" in said
    assert said.count("2.45 · from 1") == 2
    assert "Listen: 2.45." in said
    assert "goes from 1 to just under 2.5, and 2.45 lies in it." in said
    assert "2.5 from" not in said


def test_a_petal_on_the_scale_that_all_share_keeps_to_its_bands_too() -> None:
    items = (an_item("a", "one"), *(an_item(f"b-{at}", "two") for at in range(5)))
    parts = (a_subscale("one", "One"), a_subscale("two", "Two", (5, 14.99)))
    instrument = an_instrument(*items, subscales=parts, scoring=Scoring(method="sum", missing=0))
    drawn = report(instrument, score(instrument, {"a": 3, **{f"b-{at}": 3 for at in range(5)}}))
    assert "One: 50.0; Two: 50.0. The scale goes from 0 to 100." in drawn
    later = replace(instrument, subscales=(parts[0], a_subscale("two", "Two", (5, 15.002))))
    drawn = report(later, score(later, {"a": 3, **{f"b-{at}": 3 for at in range(5)}}))
    assert "Two: 50.0." in drawn and "15.0 · from 5" in drawn


@given(st.data())
def test_every_figure_of_a_result_lies_in_the_band_and_the_range_beside_it(data: st.DataObject) -> None:
    instrument = data.draw(instruments())
    profile = score(instrument, data.draw(responses_to(instrument)))
    for part in (*profile.subscales, *([profile.total] if profile.total else [])):
        if part.score is not None:
            for written in (figure(part), long_figure(part)):
                assert band_of(part.subscale, read(written)) == part.band
                assert read(plain(part.low)) <= read(written) <= read(plain(part.high))


@pytest.mark.parametrize(
    ("points", "says"),
    [
        (3.01, "A score of 3.01 lies 0.02 standard deviations above the mean of these people, 3."),
        (2.98, "A score of 2.98 lies 0.04 standard deviations below the mean of these people, 3."),
        (2.999, "A score of 2.999 lies 0.002 standard deviations below the mean of these people, 3."),
        (3.125, "A score of 3.1 lies 0.3 standard deviations above the mean of these people, 3."),
        (3, "A score of 3.0 lies at the mean of these people, 3."),
    ],
)
def test_only_a_score_at_the_mean_is_said_to_lie_there(points: float, says: str) -> None:
    assert says in words(compared_with_norm(the_score(points, (1,), norm=GROUP)) or Html())


def the_move(then: float, now: float, norm: Norm | None = GROUP) -> str:
    """Return what is said of two scores of a subscale that has one item with these two values, among others."""
    options = tuple(ResponseOption(value=value, label=str(value)) for value in (1, then, now, 5, 3.3) if value)
    item: Item = an_item("a", options=tuple(dict.fromkeys(options)))
    instrument = an_instrument(item, subscales=(replace(a_subscale(lows=OFTEN), norm=norm),))
    earlier = Earlier(date="2026-10-05", profile=score(instrument, {"a": then}))
    return words(change_since(score(instrument, {"a": now}), earlier))


def test_two_scores_that_differ_are_never_written_alike() -> None:
    told = the_move(2.444, 2.4441)
    assert "2.4440 then, 2.4441 now. A difference of 0.0001 is too small to call" in told
    assert "2.4440 then, 2.4441 now." in the_move(2.444, 2.4441, None)


def test_a_change_is_more_than_chance_as_it_is_written_too() -> None:
    # 1.96 x sqrt(2) x 0.5 x sqrt(0.2) = 0.61981
    assert "It is 0.621 higher, more than chance alone usually makes" in the_move(3, 3.621)
    assert "no further apart than 0.620." in the_move(3, 3.621)
    assert "A difference of 0.62 is too small to call" in the_move(3, 3.619)
    assert "It is 0.63 higher" in the_move(3, 3.63)


@given(st.integers(100, 500), st.integers(100, 500), st.sampled_from([GROUP, None]))
def test_figures_of_two_days_lie_as_the_scores_do(then: int, now: int, norm: Norm | None) -> None:
    before, after = (float(figure) for figure in the_move(then / 100, now / 100, norm).split()[5:8:2])
    assert (before < after, before > after) == (then < now, then > now)
