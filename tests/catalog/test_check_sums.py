"""The page of sums has all that a reader needs to do them by hand."""

import json

import pytest
from lxml import html

from withness.authoring.library.published_scales import published_scales
from withness.catalog.check_sums import check_of_sums
from withness.catalog.published_scale import PublishedScale
from withness.instrument.serialization import load_instrument
from withness.markup.numbers import plain

SCALES = published_scales()
DRAWN = html.fragment_fromstring(check_of_sums(SCALES))


def test_the_button_says_how_many_sums_there_are_and_waits_for_a_script() -> None:
    [button] = DRAWN.findall(".//button")
    assert button.text_content() == f"Check all {sum(scale.sums for scale in SCALES)} sums"
    assert "hidden" in button.attrib
    [sentence] = DRAWN.findall(".//noscript")
    assert "You can work any of them out on paper just as well." in sentence.text_content()


@pytest.mark.parametrize(("scale", "drawn"), list(zip(SCALES, DRAWN.findall("details"), strict=True)), ids=lambda _: "")
def test_a_scale_has_its_rule_its_source_and_every_number(scale: PublishedScale, drawn: html.HtmlElement) -> None:
    words = drawn.text_content()
    assert scale.instrument.title in words
    assert scale.rule in words
    assert f"Published by {scale.source}." in words
    assert load_instrument(drawn.get("data-instrument", "")) == scale.instrument
    rows = drawn.findall(".//tbody/tr")
    assert len(rows) == len(scale.cases)
    for case, row in zip(scale.cases, rows, strict=True):
        assert json.loads(row.get("data-responses", "")) == case.responses
        answers = [case.responses.get(item.id) for item in scale.instrument.items]
        given = row.findtext(".//span[@class='given']")
        assert given == " ".join("–" if value is None else plain(value) for value in answers)
        must = [number.text for number in row.findall("td[1]//b")]
        assert must == ["no score" if value is None else plain(value) for value in case.expected.values()]
        told = [json.loads(sum_.get("data-expected", "")) for sum_ in row.xpath(".//*[@data-score]")]
        assert told == list(case.expected.values())
