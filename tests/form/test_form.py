"""The form and its paper key, read as a browser and a pencil would."""

import re
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from support.examples import AWKWARD, FIVE, a_scene, a_subscale, an_instrument, an_item, instruments, responses_to
from support.reading_html import tree, words
from withness.form.form import form
from withness.instrument.instrument import Band, Instrument, ResponseOption, Scoring, Subscale
from withness.instrument.scoring import score
from withness.instrument.serialization import load_instrument
from withness.markup.links import Link


def test_every_item_is_a_fieldset_with_a_legend_and_a_radio_for_each_option() -> None:
    drawn = tree(form(an_instrument(an_item("ask"), an_item("fix"))))
    fieldsets = list(drawn.iter("fieldset"))
    assert ["".join(f.find("legend").itertext()) for f in fieldsets] == ["1 of 2 I ask.", "2 of 2 I fix."]  # type: ignore[union-attr]
    assert [radio.attrib["value"] for radio in fieldsets[0].iter("input")] == ["1", "2", "3", "4", "5"]
    assert {radio.attrib["name"] for radio in fieldsets[1].iter("input")} == {"fix"}


def test_every_radio_has_a_label_around_it() -> None:
    drawn = tree(form(an_instrument()))
    labelled = [radio for label in drawn.iter("label") for radio in label.iter("input")]
    assert labelled == list(drawn.iter("input"))
    assert len(labelled) == 20


def test_the_element_carries_the_instrument() -> None:
    instrument = an_instrument()
    drawn = tree(form(instrument))
    assert load_instrument(drawn.attrib["data-instrument"]) == instrument
    assert drawn.attrib["data-name"] == "example"


def test_only_a_site_with_a_page_of_the_week_offers_to_keep_an_intention() -> None:
    assert "keep-intention" in form(an_instrument(), "tools/my-week/")
    assert "keep-intention" not in form(an_instrument())


def test_the_paper_key_has_reversals_already_worked_in() -> None:
    drawn = tree(form(an_instrument(an_item("ask"), an_item("fix", reverse_keyed=True))))
    rows = drawn.findall(".//table[@class='points']/tbody/tr")
    assert [[cell.text for cell in row.findall("td")] for row in rows] == [list("12345"), list("54321")]


def test_items_with_their_own_options_get_a_table_of_their_own() -> None:
    yes_no = (ResponseOption(value=0, label="no"), ResponseOption(value=1, label="yes"))
    drawn = tree(form(an_instrument(an_item("ask"), an_item("fix", options=yes_no))))
    heads = [[cell.text for cell in table.findall("thead/tr/th")] for table in drawn.iter("table")]
    assert heads == [["Statement", *(option.label for option in FIVE)], ["Statement", "no", "yes"]]


def test_a_scene_has_its_replies_one_below_the_other_and_their_points_and_feedback_on_paper() -> None:
    drawn = tree(form(an_instrument(a_scene("late", reverse_keyed=True))))
    assert drawn.find(".//fieldset[@class='item scene']/div[@class='replies']") is not None
    pairs = drawn.findall(".//section[@class='scene']/dl/div")
    assert [" ".join("".join(pair.itertext()).split()) for pair in pairs] == [
        "reply 1 5 pointsIt does 1.",
        "reply 3 3 pointsIt does 3.",
        "reply 5 1 pointIt does 5.",
    ]
    assert "divide by the number of scenes you answered" in words(form(an_instrument(a_scene("late"))))


def test_long_answers_without_feedback_stand_one_below_the_other_too() -> None:
    long = tuple(ResponseOption(value=value, label=f"{value} " + "word " * 10) for value in (0, 1))
    drawn = tree(form(an_instrument(an_item("ask", options=long))))
    assert drawn.find(".//fieldset[@class='item']/div[@class='replies']") is not None
    assert [head.text for head in drawn.iter("h4")] == ["1. I ask."]
    assert not list(drawn.iter("table"))


def test_the_paper_way_tells_each_method_in_words() -> None:
    said = {
        method: words(form(an_instrument(scoring=Scoring(method=method, missing=0.5))))
        for method in ("mean", "sum", "pomp")
    }
    assert "divide by the number of statements you answered. With fewer than 2 of the 4 answered" in said["mean"]
    assert "statements you answered, then multiply by 4." in said["sum"]
    assert "Take away 1, divide by 4, and multiply by 100." in said["pomp"]


def test_the_bands_of_the_paper_key_join_without_a_gap() -> None:
    assert "1 to under 2.5: from 1" in words(form(an_instrument()))
    assert "4 to 5: from 4" in words(form(an_instrument()))


def test_a_band_on_paper_leads_on_as_the_result_does() -> None:
    page = Link(kind="guide", title="A listening round", href="../../guides/listening-round/")
    band = Band(
        low=1, label="Rarely", meaning="Rare.", this_week="Ask one person.", support="Ring somebody.", next=(page,)
    )
    said = form(an_instrument(subscales=(Subscale(id="listen", name="Listen", bands=(band,)),)))
    assert "This week: Ask one person." in words(said)
    assert "If one of these comes to “Rarely”: Ring somebody." in words(said)
    assert '<a href="../../guides/listening-round/">A listening round</a>' in said


def test_hostile_text_stays_text() -> None:
    instrument = an_instrument(an_item("ask", stem=AWKWARD), title=AWKWARD, preamble=AWKWARD * 100)
    drawn = form(instrument)
    assert "<script" not in drawn
    assert "".join(tree(drawn).find(".//legend").itertext()) == f"1 of 1 {AWKWARD}"  # type: ignore[union-attr]


@given(st.data())
def test_a_pencil_and_the_paper_key_come_to_the_same_score(data: st.DataObject) -> None:
    instrument = data.draw(instruments().filter(lambda i: i.scoring.method == "mean"))
    responses = data.draw(responses_to(instrument, blanks=False))
    drawn = tree(form(instrument))
    sections, subscales = drawn.findall(".//details/section"), score(instrument, responses).subscales
    assert len(sections) == len(instrument.parts)
    for section, result in zip(sections[: len(subscales)], subscales, strict=True):
        assert result.score is not None
        assert abs(_by_pencil(section, instrument, responses) - result.score) < 0.0001


def _by_pencil(section: ElementTree.Element, instrument: Instrument, responses: object) -> float:
    points = []
    rows = [(row.find("th"), row.findall("td")) for row in section.findall("div/table/tbody/tr")]
    rows += [(scene.find("h4"), scene.findall(".//dt/strong")) for scene in section.findall("div/section")]
    for title, cells in rows:
        item = instrument.items[int(re.findall(r"\d+", "".join(title.itertext()))[0]) - 1]  # type: ignore[union-attr]
        chosen = [option.value for option in item.options].index(responses[item.id])  # type: ignore[index]
        points.append(float((cells[chosen].text or "").split()[0].replace("\N{MINUS SIGN}", "-")))
    return sum(points) / len(points)


def test_the_total_points_to_the_statements_already_listed() -> None:
    said = words(form(an_instrument(total=a_subscale("total", "Overall"))))
    assert "Overall Add up the points of every statement on this page" in said
