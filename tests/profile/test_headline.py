"""The headline: what stands out, by a rule that the working tells."""

from dataclasses import replace

import pytest

from support.examples import an_instrument, an_item
from support.reading_html import words
from withness.instrument.instrument import Band, Instrument, Item, MoreIs, Scoring, Subscale
from withness.instrument.scoring import score
from withness.markup.html import Html
from withness.profile.headline import headline
from withness.profile.report import report

READINGS = {1: "Seldom", 2.5: "Half the time", 3.5: "Often"}


def a_part(id: str) -> Subscale:
    """Return a subscale from 1 to 5 with three readings, each with a headline."""
    bands = [Band(low=low, label=label, meaning=".", headline=f"{id} {label}.") for low, label in READINGS.items()]
    return Subscale(id=id, name=id.capitalize(), bands=tuple(bands))


def several(*ids: str, **changes: object) -> Instrument:
    """Return an instrument with a part of two items for each id, so that halves can be scored."""
    items = [an_item(f"{id}-{n}", id) for id in ids for n in "ab"]
    return an_instrument(*items, subscales=tuple(map(a_part, ids)), **changes)


FIVE = ("pressure", "duties", "hours", "support", "home")
WORSE = several(*FIVE, more_is="worse")
BETTER = several("listen", "visit", "focus", "space")


def heading(instrument: Instrument, *scores: float | None) -> str:
    """Return the headline of a result with these scores, in steps of a half, in the order of the parts."""
    return headline(instrument, score(instrument, answers(instrument, *scores)))


def answers(instrument: Instrument, *scores: float | None) -> dict[str, float]:
    """Return answers that give these scores."""
    given: dict[str, float] = {}
    for part, points in zip(instrument.subscales, scores, strict=True):
        if points is not None:
            given |= {f"{part.id}-a": int(points), f"{part.id}-b": int(points + 0.5)}
    return given


@pytest.mark.parametrize(
    ("scores", "says"),
    [
        ((3.5, 4, 3, 3, 2.5), "duties Often. pressure Often."),
        ((5, 5, 1, 1, 1), "pressure Often. duties Often."),
        ((4, 4, 4, 4, 4), "All 5 parts read “Often”."),
        ((3, 3, 3, 3, 3), "All 5 parts read “Half the time”."),
        ((1, 1, 1, 1, 1), "All 5 parts read “Seldom”."),
        ((5, 5, 5, 5, 5), "All 5 parts read “Often”."),
        ((4, 4, 4, 3.5, 4), "All 5 parts read “Often”."),
        ((1, 1, 5, 1, 1), "hours Often."),
        ((1, 1, 1.5, 1, 2.5), "home Half the time."),
        ((4, 4, 4, 3.5, 1), "“Often”: Pressure, Duties, Hours, and Support."),
        ((4, None, 4, 4.5, 4), "The 4 parts with a score all read “Often”."),
        ((None, None, 4, None, None), "hours Often."),
        ((None, None, None, None, None), "There are not enough answers for a profile yet."),
    ],
)
def test_where_more_is_worse_it_names_all_that_weighs_most_and_never_the_lowest(
    scores: tuple[float | None, ...], says: str
) -> None:
    assert heading(WORSE, *scores) == says


@pytest.mark.parametrize(
    ("scores", "says"),
    [
        ((5, 3, 3, 1), "listen Often. space Seldom."),
        ((5, 5, 3, 1), "listen Often. visit Often. space Seldom."),
        ((5, 1, 3, 1), "listen Often. visit Seldom. space Seldom."),
        ((4, 4, 5, 1), "“Often”: Focus, Listen, and Visit. space Seldom."),
        ((4, 3.5, 5, 4), "All 4 parts read “Often”."),
        ((1, 1, 1, 1), "All 4 parts read “Seldom”."),
    ],
)
def test_where_more_is_better_it_names_all_that_is_highest_and_all_that_is_lowest(
    scores: tuple[float | None, ...], says: str
) -> None:
    assert heading(BETTER, *scores) == says


def test_the_authors_words_meet_who_has_one_reading_throughout() -> None:
    kind = replace(WORSE, throughout=(("Often", "All of it has been heavy."),))
    assert heading(kind, 5, 5, 4, 4.5, 5) == "All of it has been heavy."
    assert heading(kind, 1, 1, 1, 1, 1) == "All 5 parts read “Seldom”."


def test_the_authors_words_are_kept_for_a_profile_with_a_score_in_every_part() -> None:
    kind = replace(WORSE, throughout=(("Often", "All five have been heavy."),))
    assert heading(kind, 5, 5, 4, 4.5, None) == "The 4 parts with a score all read “Often”."


def test_two_parts_with_one_reading_are_both() -> None:
    assert heading(several("one", "two"), 3, 3) == "Both parts read “Half the time”."


def test_one_part_heads_the_result_alone() -> None:
    assert heading(several("one"), 3) == "one Half the time."


def test_a_part_without_a_headline_is_named_with_its_reading() -> None:
    [listen, *others] = BETTER.subscales
    plain = replace(listen, bands=tuple(replace(band, headline=None) for band in listen.bands))
    assert heading(replace(BETTER, subscales=(plain, *others)), 5, 3, 3, 1) == "“Often”: Listen. space Seldom."


def test_equal_heights_with_different_readings_are_all_named() -> None:
    [listen, visit, *_] = BETTER.subscales
    other = replace(visit, bands=(Band(low=1, label="Any", meaning=".", headline="visit Any."),))
    two = replace(several("listen", "visit"), subscales=(listen, other))
    assert heading(two, 4, 4) == "listen Often. visit Any."


def test_unlike_scales_are_compared_by_how_far_up_their_own_range_they_lie() -> None:
    [one] = several("one").subscales
    two = Subscale(id="two", name="Two", bands=tuple(replace(band, low=2 * band.low) for band in a_part("two").bands))
    items: tuple[Item, ...] = (an_item("a", "one"), an_item("b", "two"), an_item("c", "two"))
    sums = an_instrument(*items, subscales=(one, two), scoring=Scoring(method="sum", missing=0), more_is="worse")
    assert headline(sums, score(sums, {"a": 4, "b": 2, "c": 2})) == "one Often."
    assert headline(sums, score(sums, {"a": 3, "b": 3, "c": 4})) == "two Often."


@pytest.mark.parametrize("more_is", ["better", "worse"])
def test_the_working_tells_the_rule_and_what_it_rests_on(more_is: MoreIs) -> None:
    instrument = replace(several("one", "two"), more_is=more_is)
    said = words(Html(f"<div>{report(instrument, score(instrument, answers(instrument, 4, 2)))}</div>"))
    leads = {
        "better": "The headline speaks of the part that lies highest in its own range and of the one that lies lowest,"
        " and of every other part with the same reading as one of the two.",
        "worse": "The headline speaks of the part that lies highest in its own range, which weighs most, and of every"
        " other part with the same reading.",
    }
    assert (
        f"{leads[more_is]} Where all parts have one reading, it says which."
        " How far up its range each part lies: One 75 %, Two 25 %."
    ) in said
