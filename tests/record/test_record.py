"""Results of many days: one scale, both scores of any two, and no more said of a change than the scale can tell."""

import json
import re
from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from support.examples import a_scene, a_subscale, an_instrument, an_item
from support.reading_html import text_of, tree, words
from withness.browser import laid_side_by_side, lines_of, record_of
from withness.instrument.instrument import Instrument, Kind, Norm, ResponseOption, Scoring
from withness.instrument.serialization import dump_instrument
from withness.markup.html import Html

EXACT = Norm(population="P", n=100, mean=3, sd=1, citation="Somebody (2020)", reliability=0.8)
SURE = an_instrument(an_item("a"), subscales=(replace(a_subscale(), norm=EXACT),))
UNSURE = an_instrument(an_item("a"))
KINDS = (Kind(id="ask", name="Asking", meaning="It asks."), Kind(id="fix", name="Fixing", meaning="It fixes."))
REPLIES = tuple(ResponseOption(value=at, label=kind.id, kind=kind.id) for at, kind in enumerate(KINDS, 1))
COUNTED = an_instrument(
    an_item("a", options=REPLIES),
    scoring=Scoring(method="tally", missing=1),
    subscales=(replace(a_subscale(), bands=()),),
    total=replace(a_subscale("total", "All"), bands=()),
    kinds=KINDS,
)


def taking(id: str, date: str, **responses: Any) -> dict[str, Any]:
    return {"id": id, "date": date, "responses": responses}


THREE = [taking("c", "2026-11-02", a=4), taking("b", "2026-10-12", a=3), taking("a", "2026-10-05", a=1)]


def drawn(instrument: Instrument, takings: list[dict[str, Any]]) -> Html:
    return Html(f"<div>{record_of(dump_instrument(instrument), json.dumps(takings))}</div>")


def petals(markup: Html) -> list[str]:
    """Return the outlines of the petals."""
    return [petal.attrib["d"] for petal in all_of(markup, ".//*[@class='petal']")]


def laid(instrument: Instrument, takings: list[dict[str, Any]], *ids: str) -> Html:
    asked = (json.dumps(part) for part in (takings, ids))
    return Html(f"<div>{laid_side_by_side(dump_instrument(instrument), *asked)}</div>")


def days(markup: Html) -> list[str]:
    """Return the headings of the results, in their order."""
    return [str(text_of(heading)) for heading in all_of(markup, ".//*[@class='kept-result']/h4")]


def all_of(markup: Html, path: str) -> list[Element]:
    """Return all elements at a path."""
    return tree(markup).findall(path)


def test_every_result_has_its_day_its_flower_and_its_scores_in_words() -> None:
    markup = drawn(UNSURE, THREE)
    assert days(markup) == ["November 2, 2026", "October 12, 2026", "October 5, 2026"]
    assert markup.count("<svg") == 3
    told = words(markup)
    assert all(f"Listen: {figure} · from {low}" in told for figure, low in (("4.0", 4), ("3.0", 2.5), ("1.0", 1)))
    assert [each.attrib["data-result"] for each in all_of(markup, ".//li[@data-result]")] == ["c", "b", "a"]


def test_the_last_two_are_compared_unless_a_reader_asks_for_others() -> None:
    markup = drawn(SURE, THREE)
    assert "From October 12, 2026 to November 2, 2026" in words(markup)
    assert "3.00 first, 4.00 later. A difference of 1.00 is too small to call" in words(markup)
    chosen = [option.attrib["value"] for option in all_of(markup, ".//option[@selected]")]
    assert chosen == ["c", "b"]
    other = laid(SURE, THREE, "a", "c")
    assert days(other) == ["October 5, 2026", "November 2, 2026"]
    assert other.count("<svg") == 2
    assert "1.00 first, 4.00 later. It is 3.00 higher, more than chance alone" in words(other)


def test_with_two_there_is_nothing_to_choose_and_with_one_nothing_to_compare() -> None:
    assert "<select" not in drawn(SURE, THREE[:2]) and "3.00 first" in drawn(SURE, THREE[:2])
    assert "first" not in words(drawn(SURE, THREE[:1]))


@pytest.mark.parametrize("ids", [("c", "c"), ("c",), ("c", "nobody")])
def test_one_result_is_not_laid_beside_itself(ids: tuple[str, ...]) -> None:
    assert words(laid(SURE, THREE, *ids)) == "Choose two different results."


def test_without_a_reliability_nothing_is_called_a_change() -> None:
    told = words(drawn(UNSURE, THREE))
    assert "This page cannot tell a change from chance" in told
    assert not re.search("too small|more than chance|It is", told)


def test_a_load_is_drawn_as_what_is_left() -> None:
    low, high = (drawn(replace(UNSURE, more_is=more), THREE[:1]) for more in ("better", "worse"))
    assert "Longer petal, higher score." in low and "They show what is left" in high
    assert petals(low) != petals(high)


def test_all_flowers_have_one_scale_whatever_their_scores() -> None:
    markup = drawn(UNSURE, THREE)
    flowers = all_of(markup, ".//svg")
    assert len({flower.attrib["viewBox"] for flower in flowers}) == 1
    assert len({tuple(ring.attrib["r"] for ring in flower.findall("circle")) for flower in flowers}) == 1
    assert len(set(petals(markup))) == 3


def test_petals_have_the_numbers_of_the_list() -> None:
    items = (an_item("a", "one"), an_item("b", "two"))
    two = an_instrument(*items, subscales=(a_subscale("one", "One"), a_subscale("two", "Two")))
    markup = drawn(two, [taking("x", "2026-11-02", a=1, b=5)])
    assert [number.text for number in all_of(markup, ".//*[@class='petal-numbers']/text")] == ["1", "2"]
    assert [line.text for line in all_of(markup, ".//ol/li")] == ["One: 1.0 · from 1", "Two: 5.0 · from 4"]


def test_advice_has_readings_and_no_score() -> None:
    told = drawn(replace(SURE, shows="advice"), THREE)
    assert "<svg" not in told and "from 2.5 first, from 4 later." in told
    assert not re.search(r"\d\.\d\d|chance|flower", words(told))


def test_replies_are_counted() -> None:
    markup = drawn(COUNTED, [taking("b", "2026-11-02", a=1), taking("a", "2026-10-05", a=2)])
    assert "Of 1 reply: Asking 1, Fixing 0." in words(markup)
    assert "Asking: 0 first, 1 later." in words(markup)
    assert "<svg" not in markup and "flower" not in markup


def test_a_total_stands_behind_the_parts() -> None:
    whole = an_instrument(an_item("a"), total=a_subscale("total", "Overall"))
    assert "Overall: 4.0 · from 4" in words(drawn(whole, THREE[:1]))


def test_what_rests_on_fewer_answers_says_so() -> None:
    two = an_instrument(an_item("a"), an_item("b"))
    assert "Listen: 4.0 · from 4 · 1 of 2 answered" in words(drawn(two, THREE[:1]))
    assert "Listen: 0 of 1 answered: too few to say" in words(drawn(UNSURE, [taking("x", "2026-11-02")]))


def test_several_results_of_one_day_are_told_apart_from_the_earliest_up() -> None:
    same = [taking(id, "2026-11-02", a=value) for id, value in (("c", 4), ("b", 3))]
    assert days(drawn(UNSURE, same)) == ["November 2, 2026 (2)", "November 2, 2026 (1)"]
    assert days(laid(UNSURE, [*same, THREE[2]], "b", "c")) == ["November 2, 2026 (1)", "November 2, 2026 (2)"]


@pytest.mark.parametrize(
    "wrong",
    [
        taking("x", "2026-11-02", a=17),
        taking("x", "2026-11-02", nobody=1),
        taking("x", "2026-13-02", a=1),
        taking("x", "soon", a=1),
        {"id": "x", "date": None, "responses": {}},
        {"id": "x", "date": "2026-11-02", "responses": [1]},
        {"id": "x", "date": "2026-11-02"},
        {"id": "x"},
    ],
)
def test_a_result_that_cannot_be_read_can_still_be_erased_and_harms_no_other(wrong: dict[str, Any]) -> None:
    markup = drawn(UNSURE, [THREE[0], wrong, THREE[1]])
    assert days(markup) == ["November 2, 2026", "A result that can’t be read", "October 12, 2026"]
    assert len(all_of(markup, ".//*[@data-result='x']//*[@data-action='erase-result']")) == 1
    assert "3.00 first, 4.00 later." in markup
    assert words(laid(UNSURE, [THREE[0], wrong], "c", "x")) == "Choose two different results."


def test_what_a_reader_or_an_author_writes_stays_text() -> None:
    loud = an_instrument(an_item("a"), subscales=(a_subscale("listen", "<b>Listen</b>"),))
    markup = drawn(loud, [taking('"><script>', "2026-11-02", a=4)])
    assert "<script" not in markup and "<b>" not in markup


def test_scenes_with_scores_are_drawn_like_others() -> None:
    assert drawn(an_instrument(a_scene("a")), [taking("x", "2026-11-02", a=5)]).count("<svg") == 1


def test_a_result_is_said_line_by_line_without_a_number() -> None:
    both = an_instrument(an_item("a"), total=a_subscale("total", "Overall"))
    unread = taking("x", "2026-10-01", nobody=1)
    assert json.loads(lines_of(dump_instrument(both), json.dumps([*THREE[:1], taking("e", "2026-10-02"), unread]))) == [
        {"id": "c", "day": "November 2, 2026", "lines": ["Listen: from 4", "Overall: from 4"]},
        {"id": "e", "day": "October 2, 2026", "lines": []},
        {"id": "x", "day": "A result that can’t be read", "lines": []},
    ]


def test_counted_replies_are_one_line() -> None:
    both = json.dumps([taking("b", "2026-11-02", a=2), taking("a", "2026-10-02")])
    told, none = json.loads(lines_of(dump_instrument(COUNTED), both))
    assert (told["lines"], none["lines"]) == (["Of 1 reply: Asking 0, Fixing 1."], [])
